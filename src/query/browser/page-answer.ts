import type { Lang, PerLang } from '../../language/lang.ts'
import type { BadQuery } from '../query-language.ts'
import type { Snippet } from '../snippet.ts'
import type { ArticleHistory } from './group-shards.ts'
import type { SiteText } from './shards.ts'

/** A provision in a text of the site. */
export interface Place {
  text: SiteText
  eId: string
}

/** A result as the search page shows it. */
export interface PageHit extends Place {
  heading?: string
  snippet: Snippet
  /** The citation of the provision in each language. */
  citations: PerLang
  /** The language of the query, where the text is in another one. */
  through?: Lang
  /** The same provision in the other languages of the edition, then in other editions in its language. */
  counterparts: Place[]
  /** What answers to the article in other laws, with its citation in each language. */
  answering: (Place & { citations: PerLang })[]
  history?: ArticleHistory
}

/** What is wrong with a filter, besides what the query language itself tells: names that the site does not have. */
export interface PageFault extends Pick<BadQuery, 'typed' | 'nearest'> {
  fault: BadQuery['fault'] | 'edition' | 'act'
}

/** What the search page shows. */
export interface PageAnswer {
  hits: PageHit[]
  /** Whether there are more than were asked for. */
  more: boolean
  /** Where there are no results: the provisions that come nearest, which have some of the words and are no answer. */
  near: PageHit[]
  /** Wordings that were looked for beside those typed. */
  wider: string[]
  /** Why there are no results, where a filter cannot be understood. */
  fault?: PageFault
}
