/** The numbers of provisions: `52`, `94-2`, `3-1.`, `10-1)`, `II`, `а)`. */

const LOOK_ALIKE_ROMAN: ReadonlyMap<string, string> = new Map([
  ['І', 'I'],
  ['Х', 'X'],
  ['С', 'C'],
  ['М', 'M'],
  ['Ү', 'V'],
])

const ROMAN_VALUES: ReadonlyMap<string, number> = new Map([
  ['I', 1],
  ['V', 5],
  ['X', 10],
  ['L', 50],
  ['C', 100],
  ['D', 500],
  ['M', 1000],
])

/** The raised digits, from nought, that older laws print for inserted provisions: `13¹` is 13-1. */
export const RAISED_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** A printed number without its punctuation, Roman numerals in Latin letters: `3-1.` → `3-1`, `10-1)` → `10-1`, `13¹` → `13-1`, `VІ` → `VI`. */
export function bareNumber(num: string): string {
  // Nearly all numbers are such, and every unit of a law is asked for its number whenever the law changes.
  if (/^\d+(?:-\d+)*[.)]?$/.test(num)) return num.replace(/[.)]$/, '')
  const bare = num
    .replace(/[‐‑–—]/g, '-')
    .replace(/[\s.)]+/g, '')
    .replace(
      /(?<=\d)[⁰¹²³⁴⁵⁶⁷⁸⁹]+/u,
      (raised) => `-${Array.from(raised, (digit) => RAISED_DIGITS.indexOf(digit)).join('')}`,
    )
  const latin = Array.from(bare, (letter) => LOOK_ALIKE_ROMAN.get(letter) ?? letter).join('')
  return /^[IVXLCDM]+$/.test(latin) ? latin : bare
}

/** The value of a Roman numeral in Latin capitals, or undefined: `IX` → 9. */
export function romanValue(numeral: string): number | undefined {
  const values = Array.from(numeral, (letter) => ROMAN_VALUES.get(letter))
  if (values.length === 0 || values.includes(undefined)) return undefined
  return (values as number[]).reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0)
}

/**
 * Orders two numbers as laws do: 9 < 10 < 10-1 < 10-2 < 11; Roman numerals by value; letters by the alphabet after numbers.
 *
 * Takes numbers as printed or bare; gives a negative number, zero or a positive one.
 */
export function compareNumbers(left: string, right: string): number {
  const a = sortKey(left)
  const b = sortKey(right)
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = (a[i] ?? -1) - (b[i] ?? -1)
    if (difference !== 0) return difference
  }
  return 0
}

function sortKey(num: string): number[] {
  return bareNumber(num)
    .split('-')
    .map((part) => romanValue(part) ?? (/^\d+$/.test(part) ? Number(part) : 10_000 + (part.codePointAt(0) ?? 0)))
}
