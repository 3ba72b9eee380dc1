import type { Lang, PerLang } from '../../language/lang.ts'
import type { Answer } from '../search-engine.ts'
import type { GroupShard } from './group-shards.ts'
import type { PageHit, Place } from './page-answer.ts'
import type { LoadShard, ShardReader } from './shard-reader.ts'
import { printCitation } from '../../cite/print-citation.ts'
import { parseLocator } from '../../law/locator.ts'
import { snippetOf } from '../snippet.ts'
import { groupShard } from './shard-names.ts'

/** Reads what a result shows from the shard of its article. */
export class HitReader {
  constructor(private readonly load: LoadShard) {}

  /** The text of an article, by its number among those of the site. */
  async textOf(number: number): Promise<string> {
    return (await this.group(number)).passages.map(([, text]) => text).join('\n')
  }

  /** Whether an article has a provision, as far down as paragraphs go. */
  async has(number: number, eId: string): Promise<boolean> {
    const [article, paragraph] = eId.split('__')
    if (paragraph === undefined) return true
    return (await this.group(number)).passages.some(([one]) => one === `${article ?? ''}__${paragraph}`)
  }

  /**
   * The result that an answer makes.
   *
   * @param stems the words to mark in it.
   * @param cited the provision of the article that was asked for; else it is the passage of the answer.
   */
  async read(reader: ShardReader, answer: Answer, stems: ReadonlySet<string>, cited?: string): Promise<PageHit> {
    const { group, passage, through } = answer
    const shard = await this.group(reader.siteGroup(group))
    const text = reader.textOf(group)
    const article = reader.eIdOf(group)
    const eId = cited ?? shard.passages[reader.placeOf(group, passage)]?.[0] ?? article
    const [, words = ''] =
      shard.passages.findLast(([one]) => eId === one || eId.startsWith(`${one}__`)) ?? shard.passages[0] ?? []
    const places = (shard.also ?? []).flatMap(([number, hasAll]): Place[] => {
      const there = reader.site[number]
      return there ? [{ text: there, eId: hasAll === 1 ? eId : article }] : []
    })
    return {
      text,
      eId,
      ...(shard.heading === undefined ? {} : { heading: shard.heading }),
      snippet: snippetOf(words, text.lang, stems),
      citations: citationsOf(eId),
      ...(through === undefined ? {} : { through }),
      counterparts: [
        ...places.filter((place) => place.text.date === text.date),
        ...places.filter((place) => place.text.lang === text.lang).reverse(),
      ],
      answering: (shard.answering ?? []).flatMap(([number, other]) => {
        const there = reader.site[number]
        return there ? [{ text: there, eId: other, citations: citationsOf(other) }] : []
      }),
      ...(shard.history ? { history: shard.history } : {}),
    }
  }

  private async group(number: number): Promise<GroupShard> {
    return ((await this.load(groupShard(number))) ?? { passages: [] }) as GroupShard
  }
}

function citationsOf(eId: string): PerLang {
  const cite = (lang: Lang): string => (parseLocator(eId) ? printCitation(eId, lang) : eId)
  return { kaz: cite('kaz'), rus: cite('rus'), eng: cite('eng') }
}
