import type { Query } from './query-language.ts'
import type { SearchText } from './search-index.ts'

/**
 * Which of the texts a query asks for: `in:` by work, edition and language, `lang:`, and `at:`, of each work and language the last
 * edition of that day or before.
 */
export function scopeOf(
  query: Pick<Query, 'in' | 'lang' | 'at'>,
  texts: readonly SearchText[],
): (text: SearchText) => boolean {
  const { at } = query
  const isAsked = ({ work, date, lang }: SearchText): boolean =>
    (query.in?.work ?? work) === work &&
    (query.in?.date ?? date) === date &&
    (query.in?.lang ?? lang) === lang &&
    (query.lang ?? lang) === lang
  if (at === undefined) return isAsked
  const isLater = (one: SearchText, other: SearchText): boolean =>
    one.work === other.work && one.lang === other.lang && one.date > other.date && one.date <= at
  return (text) => isAsked(text) && text.date <= at && !texts.some((other) => isLater(other, text))
}
