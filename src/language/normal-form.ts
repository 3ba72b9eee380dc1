/**
 * The normal form of printed law text, for matching only. It is never written out.
 *
 * It folds what official sources mix up without meaning anything by it: look-alike letters of the other alphabet inside a
 * word, Latin `ə` for Kazakh `ә`, dashes, quotation marks, no-break spaces, soft hyphens, `ё`, and letter case.
 */

/** Latin letters that stand for Cyrillic ones inside Cyrillic words (lower case; the printed text keeps them). */
const LATIN_FOR_CYRILLIC: ReadonlyMap<string, string> = new Map([
  ['a', 'а'],
  ['b', 'в'],
  ['c', 'с'],
  ['e', 'е'],
  ['h', 'һ'],
  ['i', 'і'],
  ['k', 'к'],
  ['m', 'м'],
  ['o', 'о'],
  ['p', 'р'],
  ['t', 'т'],
  ['x', 'х'],
  ['y', 'у'],
  ['ə', 'ә'],
  ['ï', 'ї'],
  ['ö', 'ө'],
])

/** Cyrillic letters that stand for Latin ones inside Roman numerals: `№ 238-VІ`, `ХІІ`. */
const CYRILLIC_FOR_ROMAN: ReadonlyMap<string, string> = new Map([
  ['і', 'i'],
  ['х', 'x'],
  ['с', 'c'],
  ['м', 'm'],
  ['ү', 'v'],
])

/** A Roman numeral in letters of either alphabet. */
const LIKE_ROMAN_NUMERAL = /^[ivxlcmіхсмү]+$/
const CYRILLIC = /\p{Script=Cyrillic}/u
const LATIN = /\p{Script=Latin}/u

function mapLetters(word: string, table: ReadonlyMap<string, string>): string {
  return Array.from(word, (letter) => table.get(letter) ?? letter).join('')
}

/**
 * Folds the look-alike letters of one lower-case word.
 *
 * `pеспублика` with Latin p → `республика`; `VІ` with Cyrillic І → `vi`. A word in one script only stays as it is.
 * Gives as many letters as it takes.
 */
export function foldWord(word: string): string {
  const latin = LATIN.test(word)
  const cyrillic = CYRILLIC.test(word)
  if (cyrillic && LIKE_ROMAN_NUMERAL.test(word) && (latin || /^[іх]+$/.test(word)))
    return mapLetters(word, CYRILLIC_FOR_ROMAN)
  return latin && cyrillic ? mapLetters(word, LATIN_FOR_CYRILLIC) : word
}

/**
 * The normal form of a text: lower case, one kind of dash, quotation mark and space, look-alike letters folded word by word.
 *
 * Takes printed text; gives text of possibly other length, so offsets into one do not hold in the other.
 */
export function normalForm(text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(/\u00ad/g, '')
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/[«»„“”‟"]/g, '"')
    .replace(/[‘’‚‛`ʼ]/g, "'")
    .replace(/\s+/gu, ' ')
    .trim()
  // Only Cyrillic letters need folding; most English text has none.
  return CYRILLIC.test(plain) ? plain.replace(/\p{L}+/gu, foldWord) : plain
}
