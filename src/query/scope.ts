import type { Query } from './query-language.ts'
import type { SearchText } from './search-index.ts'

/** What a query says of the texts that it asks. */
type AskedTexts = Pick<Query, 'in' | 'lang' | 'at'>

/**
 * Which of the texts a query asks: those of `in:` (by work, edition and language) and `lang:`; of each work and language the newest
 * edition, or on the day of `at:` the last one of that day or before, unless the work was no longer in force; where `in:` names an
 * edition, that one.
 */
export function scopeOf(query: AskedTexts, texts: readonly SearchText[]): (text: SearchText) => boolean {
  const { at } = query
  const isAsked = ({ work, date, lang }: SearchText): boolean =>
    (query.in?.work ?? work) === work &&
    (query.in?.date ?? date) === date &&
    (query.in?.lang ?? lang) === lang &&
    (query.lang ?? lang) === lang
  const isInTime = ({ date, until }: SearchText): boolean =>
    at === undefined || (date <= at && (until === undefined || at <= until))
  const asked = texts.filter((text) => isAsked(text) && isInTime(text))
  const newest = new Set(newestTexts(asked).map(nameOf))
  return (text) => newest.has(nameOf(text))
}

/** Whether a query asks for editions that may not be the newest ones. */
export function asksEarlier({ in: name, at }: AskedTexts): boolean {
  return at !== undefined || name?.date !== undefined
}

/** The newest edition of each work in each language. */
export function newestTexts<T extends SearchText>(texts: readonly T[]): T[] {
  return texts.filter((text) => !texts.some((other) => isSameWork(text, other) && other.date > text.date))
}

function nameOf({ work, date, lang }: SearchText): string {
  return `${work} ${date} ${lang}`
}

function isSameWork(one: SearchText, other: SearchText): boolean {
  return one.work === other.work && one.lang === other.lang
}
