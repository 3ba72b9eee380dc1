/** How a list counts its items. */
export type ListFormat =
  'decimal' | 'lowerLetter' | 'upperLetter' | 'lowerRoman' | 'upperRoman' | 'russianLower' | 'russianUpper'

const LATIN = 'abcdefghijklmnopqrstuvwxyz'
/** Word leaves out ё, й, ъ, ы and ь when it counts with Russian letters. */
const RUSSIAN = 'абвгдежзиклмнопрстуфхцчшщэюя'
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

/** Roman numerals are not printed beyond this, and letters repeat: aa, bb. */
const LARGEST_ROMAN = 3999

/** The number of a list item as a browser or word processor prints it, without punctuation. */
export function listNumber(value: number, format: ListFormat): string {
  switch (format) {
    case 'decimal':
      return String(value)
    case 'lowerLetter':
      return letter(value, LATIN)
    case 'upperLetter':
      return letter(value, LATIN).toUpperCase()
    case 'lowerRoman':
      return roman(value)
    case 'upperRoman':
      return roman(value).toUpperCase()
    case 'russianLower':
      return letter(value, RUSSIAN)
    case 'russianUpper':
      return letter(value, RUSSIAN).toUpperCase()
  }
}

function letter(value: number, alphabet: string): string {
  if (value < 1 || value > alphabet.length * 10) return String(value)
  return alphabet.charAt((value - 1) % alphabet.length).repeat(Math.ceil(value / alphabet.length))
}

function roman(value: number): string {
  if (value < 1 || value > LARGEST_ROMAN) return String(value)
  let rest = value
  return ROMAN.map(([worth, numeral]) => {
    const times = Math.floor(rest / worth)
    rest -= times * worth
    return numeral.repeat(times)
  }).join('')
}
