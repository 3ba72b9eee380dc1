/**
 * The numbers that a text names, in digits or in words, so that the language versions of a law can be compared: «двух третей»,
 * «үштен екісі» and "two thirds" name 2 and 3; «десятидневный срок», «он күн мерзім» and "ten days" name 10. Up to the millions.
 *
 * Ordinals count like cardinals, as languages write fractions with either. One is left out, cardinal and ordinal: it is an
 * article, a pronoun or left unsaid as often as a number. A half is 0.5.
 */
import type { Lang } from './lang.ts'
import { normalForm } from './normal-form.ts'
import { ordinalValue } from './ordinals.ts'
import { tokens } from './words.ts'

/** The numbers that a text names, in the order of the text; compounds are one number («семьдесят два» is 72). */
export function numbersIn(text: string, lang: Lang): number[] {
  const numbers: number[] = []
  const readable = lang === 'eng' ? text.replace(/\b(hundred|thousand) and\b/gi, '$1') : text
  let open: number | undefined
  for (const value of tokens(readable).flatMap((token) => valuesOf(token, lang))) {
    const sum = open === undefined || value === undefined ? undefined : compound(open, value)
    if (open !== undefined && sum === undefined) numbers.push(open)
    open = sum ?? value
  }
  if (open !== undefined) numbers.push(open)
  return numbers.filter((number) => number !== 1)
}

/**
 * What two numbers that stand side by side make together; undefined where they are two: «двух третей». A hundred and more multiply
 * what is smaller before them, and what is smaller is added behind them.
 */
function compound(left: number, right: number): number | undefined {
  if (right >= 100 && right % 100 === 0 && /^10+$/.test(String(right))) {
    const rest = left % (right * 1000)
    return rest < right && left >= 2 ? left * right : undefined
  }
  if (left % 100 === 0 && left >= 100 && right < 100) return left + right
  if (left % 1000 === 0 && left >= 1000 && right < 1000) return left + right
  return left % 10 === 0 && left % 100 !== 0 && right >= 1 && right < 10 && Number.isInteger(right)
    ? left + right
    : undefined
}

/** The numbers in one token, or undefined for each thing that is none and ends a number: a word, a mark. White space is nothing. */
function valuesOf(token: string, lang: Lang): (number | undefined)[] {
  if (/^\s+$/.test(token)) return []
  const word = normalForm(token)
  const whole = valueOf(word, lang)
  if (whole !== undefined || !word.includes('-')) return [whole]
  // "Seventy-two", "ten-day", «екі-екіден»: the numbers that it begins with; one said twice is one.
  const parts = word.split('-').map((part) => valueOf(part, lang))
  const end = parts.indexOf(undefined)
  const leading = end < 0 ? parts : parts.slice(0, end)
  return leading.length === 0 ? [undefined] : [...new Set(leading), ...(end < 0 ? [] : [undefined])]
}

function valueOf(word: string, lang: Lang): number | undefined {
  const digits = /^(\d+)(?:-?\p{L}+)?$/u.exec(word)?.[1]
  if (digits !== undefined) return Number(digits)
  const ordinal = ordinalValue(word, lang)
  if (typeof ordinal === 'number') return ordinal
  return CARDINAL[lang](word)
}

const ENGLISH: ReadonlyMap<string, number> = new Map([
  ...count(
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    1,
    1,
  ),
  ...count('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
  ...count('thirds quarters fifths sixths', 3, 1),
  ['quarter', 4],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
  ['twice', 2],
  ['half', 0.5],
])

const RUSSIAN_STEMS: readonly (readonly [RegExp, number])[] = (
  [
    ['од(?:ин|на|но|ного|ной|ному|ну|ним|ном)', 1],
    ['дв(?:а|е|ух|ум|умя)', 2],
    ['тр(?:и|ех|ем|емя)', 3],
    ['четыр(?:е|ех|ем|ьмя)', 4],
    ['пят(?:ь|и|ью)', 5],
    ['шест(?:ь|и|ью)', 6],
    ['сем(?:ь|и|ью)', 7],
    ['вос(?:емь|ьми|емью)', 8],
    ['девят(?:ь|и|ью)', 9],
    ['десят(?:ь|и|ью)', 10],
    ['одиннадцат(?:ь|и|ью)', 11],
    ['двенадцат(?:ь|и|ью)', 12],
    ['тринадцат(?:ь|и|ью)', 13],
    ['четырнадцат(?:ь|и|ью)', 14],
    ['пятнадцат(?:ь|и|ью)', 15],
    ['шестнадцат(?:ь|и|ью)', 16],
    ['семнадцат(?:ь|и|ью)', 17],
    ['восемнадцат(?:ь|и|ью)', 18],
    ['девятнадцат(?:ь|и|ью)', 19],
    ['двадцат(?:ь|и|ью)', 20],
    ['тридцат(?:ь|и|ью)', 30],
    ['сорока?', 40],
    ['пят(?:ь|и|ью)десят(?:и|ью)?', 50],
    ['шест(?:ь|и|ью)десят(?:и|ью)?', 60],
    ['сем(?:ь|и|ью)десят(?:и|ью)?', 70],
    ['вос(?:емь|ьми|емью)десят(?:и|ью)?', 80],
    ['девяноста?', 90],
    ['ст(?:о|а)', 100],
    ['двести|двухсот', 200],
    ['триста|трехсот', 300],
    ['четыреста|четырехсот', 400],
    ['пятьсот|пятисот', 500],
    ['тысяч(?:а|и|е|у|ей|ам|ами)?', 1000],
    ['миллион(?:а|ов|у|ом|ы)?', 1_000_000],
    ['трет(?:ь|и|ью|ей|ям|ями|ях)', 3],
    ['четверт(?:ь|и|ью|ей|ям|ями|ях)', 4],
    ['двое|двоих|двоим|двоими', 2],
    ['трое|троих|троим|троими', 3],
    ['четверо|четверых|четверым|четверыми', 4],
    ['пятеро|пятерых', 5],
    ['дважды|вторичн(?:ый|ое|ая|ого|ом|ую|ой)', 2],
    ['трижды', 3],
    ['половин(?:а|ы|е|у|ой)|полугод(?:ия|ие)', 0.5],
  ] as const
).map(([form, value]) => [new RegExp(`^(?:${form})$`, 'u'), value])

/** «Десятидневный», «пятилетний», «двухкратный», «восемнадцатилетнего»: a number and what is counted in one word. */
const RUSSIAN_COMPOUND = /^(.+?)(?:дневн|месячн|летн|летие|летия|кратн|часов|недельн|процентн)\p{L}*$/u
const RUSSIAN_FIRST: ReadonlyMap<string, string> = new Map([
  ['дву', 'двух'],
  ['трех', 'трех'],
])

function russian(word: string): number | undefined {
  const value = RUSSIAN_STEMS.find(([form]) => form.test(word))?.[1]
  if (value !== undefined) return value
  const first = RUSSIAN_COMPOUND.exec(word)?.[1]
  return first === undefined || first === ''
    ? undefined
    : RUSSIAN_STEMS.find(([form]) => form.test(RUSSIAN_FIRST.get(first) ?? first))?.[1]
}

/** Cardinals; what stands behind them is a collective, a possessive or a case: «екеуден», «үштен», «екісінің». */
const KAZAKH_FORMS: readonly (readonly [RegExp, number])[] = (
  [
    ['бір', 1],
    ['екі?', 2],
    ['үш', 3],
    ['төрт', 4],
    ['бес', 5],
    ['алты', 6],
    ['жеті', 7],
    ['сегіз', 8],
    ['тоғыз', 9],
    ['жиырма', 20],
    ['отыз', 30],
    ['қырық', 40],
    ['елу', 50],
    ['алпыс', 60],
    ['жетпіс', 70],
    ['сексен', 80],
    ['тоқсан', 90],
    ['мың', 1000],
    ['миллион', 1_000_000],
  ] as const
).map(([form, value]) => [
  new RegExp(
    `^${form}(?:еу|ау)?(?:сі|сы|і|ы|н)?н?(?:ің|ың|нің|ның|дің|тің|ге|ке|ға|қа|не|на|е|ді|ті|ды|ты|ні|ны|де|те|да|та|ден|тен|дан|тан|нен|нан|мен|бен|пен|дегі|дағы)?$`,
    'u',
  ),
  value,
])

/** «Он» and «жүз» only as they are: «оның» is a pronoun, «жүзеге» no number. «Жарты» is a half. */
function kazakh(word: string): number | undefined {
  if (word === 'он') return 10
  // «Үшін» is a postposition.
  if (word === 'үшін') return undefined
  if (word === 'жүз' || word === 'жүзден') return 100
  if (/^жарты(?:сы|сын|сының|сынан|сына)?$/u.test(word)) return 0.5
  return KAZAKH_FORMS.find(([form]) => form.test(word))?.[1]
}

function count(words: string, first: number, step: number): [string, number][] {
  return words.split(' ').map((word, i) => [word, first + i * step])
}

const CARDINAL: Record<Lang, (word: string) => number | undefined> = {
  kaz: kazakh,
  rus: russian,
  eng: (word) => ENGLISH.get(word),
}
