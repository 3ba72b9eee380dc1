import type { Collection } from '../collection.ts'
import type { SearchText } from '../search-index.ts'
import type { SiteText } from './shards.ts'
import { units } from '../../law/walk.ts'
import { groupShard } from './shard-names.ts'

/** One article, to quote from, with what a result says of it. */
export interface GroupShard {
  heading?: string
  passages: [eId: string, text: string][]
  /** The other texts of the work that have it: by their places among the texts of the site; 1 where they have all that is in it. */
  also?: [text: number, hasAll: 0 | 1][]
  /** What answers to it in other laws. */
  answering?: [text: number, eId: string][]
  history?: ArticleHistory
}

/** Where the history of an article stands. */
export interface ArticleHistory {
  /** Its page, below the folder of the interface language. */
  page: string
  /** The day from which it has had its words. */
  since: string
}

/** What a site knows of the articles of its texts. */
export interface KnownOfArticles {
  /** The heading to show with an article, where the law has none. */
  headingOf: (text: SearchText, eId: string) => string | undefined
  /** What answers to an article in other laws. */
  answering: (text: SearchText, eId: string) => (Pick<SearchText, 'work' | 'date' | 'lang'> & { eId: string })[]
  historyOf: (text: SearchText, eId: string) => ArticleHistory | undefined
}

/**
 * The articles of all texts of a site, a shard each.
 *
 * @param collection all of them, in the order of `site`.
 */
export function groupShards(
  collection: Collection,
  site: readonly SiteText[],
  known: KnownOfArticles,
): Map<string, GroupShard> {
  const { index } = collection
  const eIds = index.groupText.map(
    (_, number) => new Set([...units(collection.group(number).unit)].map(({ eId }) => eId)),
  )
  const byAddress = new Map(index.groupText.map((text, number) => [`${text} ${collection.group(number).eId}`, number]))
  const also = (number: number, text: number): [number, 0 | 1][] =>
    site.flatMap(({ work }, other): [number, 0 | 1][] => {
      const there =
        other === text || work !== site[text]?.work
          ? undefined
          : byAddress.get(`${other} ${collection.group(number).eId}`)
      if (there === undefined) return []
      return [[other, [...(eIds[number] ?? [])].every((eId) => eIds[there]?.has(eId)) ? 1 : 0]]
    })
  const placeOf = ({ work, date, lang }: Pick<SearchText, 'work' | 'date' | 'lang'>): number =>
    site.findIndex((one) => one.work === work && one.date === date && one.lang === lang)
  return new Map(
    index.groupText.map((text, number) => {
      const { eId, heading: own, passages } = collection.group(number)
      const of = site[text]
      if (!of) throw new TypeError('groupShards: the collection has a text that the site has not')
      const heading = own ?? known.headingOf(of, eId)
      const others = also(number, text)
      const answering = known.answering(of, eId).map((one): [number, string] => [placeOf(one), one.eId])
      const history = known.historyOf(of, eId)
      return [
        groupShard(number),
        {
          ...(heading === undefined ? {} : { heading }),
          passages: passages.map((passage): [string, string] => [passage.eId, passage.text]),
          ...(others.length > 0 ? { also: others } : {}),
          ...(answering.length > 0 ? { answering } : {}),
          ...(history ? { history } : {}),
        },
      ]
    }),
  )
}
