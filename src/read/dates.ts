/** A day that a text names. */
export interface NamedDay {
  /** ISO 8601. */
  date: string
  /** Offsets in UTF-16 units, end exclusive. */
  start: number
  end: number
}

const MONTHS = [
  ['январ', 'қаңтар', 'january'],
  ['феврал', 'ақпан', 'february'],
  ['март', 'наурыз', 'march'],
  ['апрел', 'сәуір', 'april'],
  ['ма', 'мамыр', 'may'],
  ['июн', 'маусым', 'june'],
  ['июл', 'шілде', 'july'],
  ['август', 'тамыз', 'august'],
  ['сентябр', 'қыркүйек', 'september'],
  ['октябр', 'қазан', 'october'],
  ['ноябр', 'қараша', 'november'],
  ['декабр', 'желтоқсан', 'december'],
] as const

/** `21.05.2007`; `21 мая 2007 года`, `21 May 2007`; `2007 жылғы 21 мамырдағы`, `2007 ж. 21 мамыр`. */
const NUMERIC = String.raw`(?<!\d)(\d{2})\.(\d{2})\.(\d{4})(?!\d)`
const DAY_FIRST = String.raw`(?<!\d)(\d{1,2})\s+(\p{L}{2,12})\s+(\d{4})(?!\d)`
const YEAR_FIRST = String.raw`(?<!\d)(\d{4})\s+ж(?:ыл\p{L}{0,4}|\.)\s*(\d{1,2})\s+(\p{L}{4,20})`
const DAY = new RegExp(`${NUMERIC}|${DAY_FIRST}|${YEAR_FIRST}`, 'gu')

/** The days that a text names, in order, in numbers or in words of any of the three languages. What is no day is left out. */
export function daysIn(text: string): NamedDay[] {
  const days: NamedDay[] = []
  for (const match of text.matchAll(DAY)) {
    const date = dateOf(match)
    if (date !== undefined) days.push({ date, start: match.index, end: match.index + match[0].length })
  }
  return days
}

function dateOf(match: RegExpExecArray): string | undefined {
  const [, d1, m1, y1, d2, m2, y2, y3, d3, m3] = match
  if (d1 !== undefined) return isoDate(Number(y1), Number(m1), Number(d1))
  return d2 === undefined
    ? isoDate(Number(y3), monthOf(m3 ?? ''), Number(d3))
    : isoDate(Number(y2), monthOf(m2 ?? ''), Number(d2))
}

/** The number of a month, from 1, from its name in any case; 0 where the word is none. «Мая» and «мамыр» differ in the third letter. */
function monthOf(word: string): number {
  const lower = word.toLowerCase().replace(/i/g, (letter) => (/^[a-z]+$/i.test(word) ? letter : 'і'))
  if (/^ма[йяею]м?$/.test(lower)) return 5
  return MONTHS.findIndex((names) => names.some((name) => name.length > 2 && lower.startsWith(name))) + 1
}

function isoDate(year: number, month: number, day: number): string | undefined {
  const time = new Date(Date.UTC(year, month - 1, day))
  const isDay = time.getUTCMonth() === month - 1 && time.getUTCDate() === day
  return isDay && year >= 1000 ? time.toISOString().slice(0, 10) : undefined
}
