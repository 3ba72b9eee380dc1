import type { Lang } from './lang.ts'

/** A stretch of a text: UTF-16 units, end exclusive. */
export interface Span {
  start: number
  end: number
}

/**
 * Abbreviations after which a full stop ends no sentence, in lower case without their last full stop. Those of `CLOSING` may also
 * be the last word of a sentence: there a capital letter after them begins a new one.
 */
const ABBREVIATIONS: Record<Lang, ReadonlySet<string>> = {
  rus: new Set([
    'т',
    'т.е',
    'ст',
    'ст.ст',
    'п',
    'пп',
    'п.п',
    'подп',
    'ч',
    'абз',
    'гл',
    'разд',
    'см',
    'ср',
    'тыс',
    'млн',
    'млрд',
    'стр',
    'напр',
    'акад',
    'проф',
    'ред',
    'изд',
    'обл',
    'р-н',
    'ул',
    'д',
    'с',
    'пос',
    'тел',
    'г',
    'n',
    '№',
  ]),
  kaz: new Set([
    'т',
    'б',
    'тарм',
    'мыс',
    'қар',
    'млн',
    'млрд',
    'ред',
    'обл',
    'ауд',
    'көш',
    'акад',
    'проф',
    'ғ',
    'қ',
    'n',
    '№',
  ]),
  eng: new Set([
    'e.g',
    'i.e',
    'cf',
    'viz',
    'vs',
    'no',
    'nos',
    'art',
    'arts',
    'para',
    'paras',
    'subpara',
    'sec',
    'ch',
    'p',
    'pp',
    'mr',
    'mrs',
    'ms',
    'dr',
    'prof',
    'st',
    'n',
  ]),
}

const CLOSING: Record<Lang, ReadonlySet<string>> = {
  rus: new Set(['т.д', 'т.п', 'др', 'проч', 'гг', 'руб', 'коп', 'тг', 'чел', 'экз']),
  kaz: new Set(['т.б', 'т.с.с', 'ж', 'жж', 'тг']),
  eng: new Set(['etc', 'u.s', 'ltd', 'inc']),
}

/** Those that abbreviate only before a number: "No. 5", "art. 3", but "the fine art. It". */
const BEFORE_DIGITS: ReadonlySet<string> = new Set([
  'no',
  'nos',
  'n',
  '№',
  'art',
  'arts',
  'para',
  'paras',
  'sec',
  'ch',
  'p',
  'pp',
])

/** A full stop or its like with the closing marks after it, and the white space that follows; the last ends at the text's end. */
const END = /[.!?…]+[»"”’)\]]*(?=\s|$|\p{Lu}\p{Ll})/gu
const WORD_BEFORE = /(?:\p{L}|№|(?<=\p{L})[.-](?=\p{L}))+$/u
const OPENS = /^\s*[«"“„(]*[\p{Lu}\p{N}]/u

/**
 * Cuts a text of law into its sentences.
 *
 * A sentence ends at a full stop (question mark, …) that a capital letter or a number follows; not after abbreviations
 * («т.е.», «ст. 5», «2007 г.»), initials (`К. Токаев`) and the number that opens a provision (`3. …`). Lost spaces
 * (`обжалования.Без`) do not hide an end; a semicolon is none.
 *
 * Gives the sentences in order, without the white space between them.
 */
export function sentences(text: string, lang: Lang): Span[] {
  const spans: Span[] = []
  let start = skipSpace(text, 0)
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length
    if (end <= start || !endsSentence(text, start, match.index, end, lang)) continue
    spans.push({ start, end })
    start = skipSpace(text, end)
  }
  const last = text.trimEnd().length
  if (start < last) spans.push({ start, end: last })
  return spans
}

function skipSpace(text: string, from: number): number {
  const space = /^\s*/u.exec(text.slice(from))
  return from + (space?.[0].length ?? 0)
}

function endsSentence(text: string, start: number, stop: number, end: number, lang: Lang): boolean {
  const after = text.slice(end, end + 12)
  if (after.trim() === '') return true
  if (!OPENS.test(after)) return false
  const before = text.slice(Math.max(start, stop - 24), stop)
  const spaced = /^\s/u.test(after)
  if (!spaced) return /\p{Ll}[)»"”]?$/u.test(before)
  if (/^[(«"]?\d{1,3}(?:-\d{1,3})*$/u.test(text.slice(start, stop))) return false
  const word = WORD_BEFORE.exec(before)?.[0] ?? ''
  if (/^\p{Lu}$/u.test(word) && text.charAt(stop) === '.') return false
  return !isAbbreviation(word.toLowerCase(), after, lang)
}

function isAbbreviation(word: string, after: string, lang: Lang): boolean {
  const opensWithCapital = /^\s*[«"“„(]*\p{Lu}/u.test(after)
  if (CLOSING[lang].has(word)) return !opensWithCapital
  // «в 2005 г. Президент» ends no thought, «принят в 2005 г. Закон» neither: a year's г. is never taken for an end.
  return ABBREVIATIONS[lang].has(word) && (!BEFORE_DIGITS.has(word) || /^\s*(?:\d|[IVX]+\b)/u.test(after))
}
