import type { Lang } from '../../language/lang.ts'
import type { SearchText } from '../search-index.ts'
import type { Snippet } from '../snippet.ts'
import type { GroupShard } from './shards.ts'
import type { LoadShard } from './shard-reader.ts'
import { collapse } from '../collapse.ts'
import { snippetOf } from '../snippet.ts'
import { quickCitation } from './quick-citation.ts'
import { ShardReader } from './shard-reader.ts'

/** A result as the search page shows it. */
export interface PageHit {
  text: SearchText
  eId: string
  /** The page of the law, below the folder of the interface language. */
  page: string
  heading?: string
  snippet: Snippet
  others: { text: SearchText; page: string; eId: string }[]
}

export interface PageAnswer {
  hits: PageHit[]
  /** Wordings that were looked for beside those typed. */
  wider: string[]
}

/** How many results a page shows. */
const SHOWN = 10

/** Answers the queries of the search page from the shards of the site. */
export class PageSearch {
  private readonly reader: ShardReader

  constructor(private readonly load: LoadShard) {
    this.reader = new ShardReader(load)
  }

  /**
   * @param lang the language of the page, in which a citation is shown first.
   */
  async search(query: string, lang: Lang): Promise<PageAnswer> {
    await this.reader.open()
    const cited = quickCitation(query)
    if (cited !== undefined) return { hits: await this.cited(cited, lang), wider: [] }
    const { answers, reading, units } = await this.reader.answer(query)
    const stems = new Set(
      units.flatMap(({ alternatives }) =>
        alternatives.filter(({ origin }) => origin !== 'related').flatMap((one) => one.stems),
      ),
    )
    const shown = collapse(answers, reading.lang, (group) => this.where(group)).slice(0, SHOWN)
    const hits = await Promise.all(
      shown.map(async ({ answer, others }) => {
        const place = this.reader.placeOf(answer.group, answer.passage)
        return this.hit(
          answer.group,
          (shard) => shard.passages[place]?.[0],
          stems,
          others.map(({ group }) => group),
        )
      }),
    )
    const wider = units.flatMap(({ alternatives }) =>
      alternatives
        .filter(({ origin }) => origin === 'spelling' || origin === 'thesaurus')
        .map(({ shown: wording }) => wording),
    )
    return { hits, wider: [...new Set(wider)] }
  }

  /** A cited provision in every work that has it, in its newest edition. */
  private async cited(eId: string, lang: Lang): Promise<PageHit[]> {
    const [article = eId] = eId.split('__')
    const answers = this.reader.texts.flatMap((_, text) => {
      const group = this.reader.groupAt(text, article)
      return group === undefined ? [] : [{ group, passage: 0, score: 1, coverage: 1 }]
    })
    const found = collapse(answers, lang, (group) => this.where(group))
    return Promise.all(
      found.map(({ answer, others }) =>
        this.hit(
          answer.group,
          () => eId,
          new Set(),
          others.map(({ group }) => group),
        ),
      ),
    )
  }

  private async hit(
    group: number,
    eIdIn: (shard: GroupShard) => string | undefined,
    stems: ReadonlySet<string>,
    others: readonly number[],
  ): Promise<PageHit> {
    const { text, eId: article } = this.where(group)
    const shard = ((await this.load(`g/${group}`)) ?? { passages: [] }) as GroupShard
    const eId = eIdIn(shard) ?? article
    const [, words = ''] =
      shard.passages.find(([one]) => eId === one || eId.startsWith(`${one}__`)) ?? shard.passages[0] ?? []
    return {
      text,
      eId,
      page: this.reader.pageOf(text),
      ...(shard.heading === undefined ? {} : { heading: shard.heading }),
      snippet: snippetOf(words, text.lang, stems),
      others: others.map((other) => {
        const there = this.where(other)
        return { text: there.text, page: this.reader.pageOf(there.text), eId: there.eId }
      }),
    }
  }

  private where(group: number): { text: SearchText; eId: string } {
    const text = this.reader.textOf(group)
    if (!text) throw new Error('This is a bug: a group stands in no text')
    return { text, eId: this.reader.eIdOf(group) }
  }
}
