/**
 * Ordinals written as words, as laws number parts, alineas and sentences: «часть вторая», «екінші бөлігі», "second sentence".
 * From first to ninety-ninth, and "last".
 */
import type { Lang } from './lang.ts'
import { normalForm } from './normal-form.ts'

/** Genders of Russian; the other languages have one form. */
export type Gender = 'masculine' | 'feminine' | 'neuter'

const UNITS = {
  rus: ['перв', 'втор', 'трет', 'четверт', 'пят', 'шест', 'седьм', 'восьм', 'девят'],
  kaz: ['бірінші', 'екінші', 'үшінші', 'төртінші', 'бесінші', 'алтыншы', 'жетінші', 'сегізінші', 'тоғызыншы'],
  eng: ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'],
} as const satisfies Record<Lang, readonly string[]>

/** Ten to nineteen, where a language has words of their own for them (Kazakh says «он бірінші»). */
const TEENS = {
  rus: [
    'десят',
    'одиннадцат',
    'двенадцат',
    'тринадцат',
    'четырнадцат',
    'пятнадцат',
    'шестнадцат',
    'семнадцат',
    'восемнадцат',
    'девятнадцат',
  ],
  kaz: ['оныншы'],
  eng: [
    'tenth',
    'eleventh',
    'twelfth',
    'thirteenth',
    'fourteenth',
    'fifteenth',
    'sixteenth',
    'seventeenth',
    'eighteenth',
    'nineteenth',
  ],
} as const satisfies Record<Lang, readonly string[]>

/** Round tens from twenty to ninety. */
const TENS = {
  rus: ['двадцат', 'тридцат', 'сороков', 'пятидесят', 'шестидесят', 'семидесят', 'восьмидесят', 'девяност'],
  kaz: ['жиырмасыншы', 'отызыншы', 'қырқыншы', 'елуінші', 'алпысыншы', 'жетпісінші', 'сексенінші', 'тоқсаныншы'],
  eng: ['twentieth', 'thirtieth', 'fortieth', 'fiftieth', 'sixtieth', 'seventieth', 'eightieth', 'ninetieth'],
} as const satisfies Record<Lang, readonly string[]>

/** Cardinals that stand before the last word of a compound ordinal: «двадцать первый», «он бірінші», "twenty-first". */
const CARDINAL_TENS: Record<Lang, ReadonlyMap<string, number>> = {
  rus: tens(['двадцать', 'тридцать', 'сорок', 'пятьдесят', 'шестьдесят', 'семьдесят', 'восемьдесят', 'девяносто'], 2),
  kaz: tens(['он', 'жиырма', 'отыз', 'қырық', 'елу', 'алпыс', 'жетпіс', 'сексен', 'тоқсан'], 1),
  eng: tens(['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'], 2),
}

function tens(words: readonly string[], first: number): ReadonlyMap<string, number> {
  return new Map(words.map((word, i) => [word, (i + first) * 10]))
}

/** The value of every stem of a simple ordinal. */
const SIMPLE: Record<Lang, ReadonlyMap<string, number>> = { rus: simple('rus'), kaz: simple('kaz'), eng: simple('eng') }

function simple(lang: Lang): ReadonlyMap<string, number> {
  return new Map([
    ...UNITS[lang].map((word, i): [string, number] => [word, i + 1]),
    ...TEENS[lang].map((word, i): [string, number] => [word, i + 10]),
    ...TENS[lang].map((word, i): [string, number] => [word, (i + 2) * 10]),
  ])
}

/** Adjective endings of all genders, numbers and cases. «Третий» has soft ones: третья, третьего, третью. */
const RUSSIAN_ENDING = /^(.+?)(?:ый|ой|ая|ое|ого|ому|ым|ом|ую|ые|ых|ыми)$/u
const RUSSIAN_THIRD = /^трет(?:ий|ь(?:я|е|его|ему|им|ем|ей|ю|и|их|ими))$/u
const RUSSIAN_LAST = /^последн(?:ий|яя|ее|его|ему|им|ем|ей|юю|ие|их|ими)$/u

/** What Kazakh adds to an ordinal: possessive, plural, case, -дегі; and «екіншісі», «соңғысының». */
const KAZAKH_SUFFIX =
  /(?:(?:лер|лар)?(?:сі|сы|і|ы)?н?(?:нің|ның|ге|ға|е|а|ді|ды|ні|ны|де|да|ден|дан|нен|нан|мен|дегі|дағы|тегі|тағы)?)$/u
const KAZAKH_LAST = /^(?:соңғы|ақырғы)(?:сы|лары)?(?:н?(?:ың|а|да|дағы|нан|ан|дан|мен|ы|ға|ды|ның))?$/u
const ENGLISH_LAST = /^(?:last|final)$/u

/** Ordinals in digits: «2-ші», «2-й», "2nd". */
const IN_DIGITS = {
  rus: /^(\d{1,2})-?(?:ый|ой|ий|й|ая|я|ое|е|го|му|ую|ю|м|х)$/u,
  kaz: /^(\d{1,2})-?(?:інші|ыншы|нші|ншы|ші|шы)$/u,
  eng: /^(\d{1,2})(?:st|nd|rd|th)$/u,
} as const satisfies Record<Lang, RegExp>

/**
 * The value of an ordinal in any gender, number and case: «второй», «вторую» → 2; «он екінші» → 12; "twenty-first" → 21;
 * «последнее», «соңғы», "last" → 'last'. Undefined when the text is no ordinal.
 *
 * Takes one word, or the two of a compound ordinal.
 */
export function ordinalValue(word: string, lang: Lang): number | 'last' | undefined {
  const text = normalForm(word)
  if (LAST[lang].test(text)) return 'last'
  const digits = IN_DIGITS[lang].exec(text)?.[1]
  if (digits !== undefined) return Number(digits)
  const [first, second, ...more] = text.split(/[\s-]+/u)
  if (first === undefined || more.length > 0) return undefined
  if (second === undefined) return simpleValue(first, lang)
  const ten = CARDINAL_TENS[lang].get(first)
  const unit = simpleValue(second, lang)
  return ten !== undefined && unit !== undefined && unit < 10 ? ten + unit : undefined
}

const LAST: Record<Lang, RegExp> = { rus: RUSSIAN_LAST, kaz: KAZAKH_LAST, eng: ENGLISH_LAST }

function simpleValue(word: string, lang: Lang): number | undefined {
  if (lang === 'eng') return SIMPLE.eng.get(word)
  if (lang === 'rus') return RUSSIAN_THIRD.test(word) ? 3 : valueOfStem(RUSSIAN_ENDING.exec(word)?.[1])
  const exact = SIMPLE.kaz.get(word)
  if (exact !== undefined) return exact
  for (const [form, value] of SIMPLE.kaz) {
    if (word.startsWith(form) && KAZAKH_SUFFIX.exec(word.slice(form.length))?.index === 0) return value
  }
  return undefined
}

/** «Трет» has soft endings only, so that «третых» is no ordinal. */
function valueOfStem(stem: string | undefined): number | undefined {
  return stem === undefined || stem === 'трет' ? undefined : SIMPLE.rus.get(stem)
}

/** The ending of each Russian ordinal in the nominative: stressed ones have -ой. */
const STRESSED: ReadonlySet<number> = new Set([2, 6, 7, 8, 40])

/**
 * An ordinal as a word in the nominative: 2 → «второй» («вторая», «второе» by gender), «екінші», "second".
 *
 * @throws RangeError when the number is not a whole one from 1 to 99.
 */
export function ordinalWord(n: number | 'last', lang: Lang, gender: Gender = 'masculine'): string {
  if (n === 'last') return lang === 'rus' ? russianLast(gender) : lang === 'kaz' ? 'соңғы' : 'last'
  if (!Number.isInteger(n) || n < 1 || n > 99)
    throw new RangeError(`ordinalWord: expected a whole number from 1 to 99, got ${n}`)
  for (const [word, value] of SIMPLE[lang]) {
    if (value === n) return lang === 'rus' ? russianForm(word, value, gender) : word
  }
  const unit = n % 10
  const ten = [...CARDINAL_TENS[lang]].find(([, value]) => value === n - unit)?.[0] ?? ''
  return `${ten}${lang === 'eng' ? '-' : ' '}${ordinalWord(unit, lang, gender)}`
}

function russianForm(stem: string, value: number, gender: Gender): string {
  if (value === 3) return { masculine: 'третий', feminine: 'третья', neuter: 'третье' }[gender]
  return stem + { masculine: STRESSED.has(value) ? 'ой' : 'ый', feminine: 'ая', neuter: 'ое' }[gender]
}

function russianLast(gender: Gender): string {
  return { masculine: 'последний', feminine: 'последняя', neuter: 'последнее' }[gender]
}
