import type { Lang } from '../language/lang.ts'

/** The months as dates name them. Own tables: what `Intl` prints changes with the version of its data. */
const MONTHS = {
  kaz: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' '),
  rus: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
  eng: 'January February March April May June July August September October November December'.split(' '),
} as const satisfies Record<Lang, readonly string[]>

/** A day in words: `2023-01-01` → "1 January 2023"; what is no ISO 8601 date stays as it is. */
export function dateText(date: string, lang: Lang): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date)
  const month = MONTHS[lang][Number(match?.[2]) - 1]
  if (!match || month === undefined) return date
  const [year, day] = [match[1] ?? '', Number(match[3])]
  if (lang === 'kaz') return `${year} жылғы ${day} ${month}`
  return lang === 'rus' ? `${day} ${month} ${year} года` : `${day} ${month} ${year}`
}
