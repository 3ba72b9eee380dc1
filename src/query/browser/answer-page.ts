import type { Lang } from '../../language/lang.ts'
import type { SearchText } from '../search-index.ts'
import type { Snippet } from '../snippet.ts'
import type { GroupShard } from './shards.ts'
import type { LoadShard } from './shard-reader.ts'
import { certainAnswer, type Answer } from '../search-engine.ts'
import { collapse } from '../collapse.ts'
import { holdsPhrase } from '../holds-phrase.ts'
import { parseQuery } from '../query-language.ts'
import { scopeOf } from '../scope.ts'
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
  /** Whether a filter cannot be read, or is one that the page cannot answer. */
  badFilter?: true
}

/** How many results a page shows. */
const SHOWN = 10
/** Among how many of the best answers an exact phrase is looked for: the text of each has to be loaded. */
const READ_FOR_PHRASE = 40

/** Answers the queries of the search page from the shards of the site. */
export class PageSearch {
  private readonly reader: ShardReader

  constructor(private readonly load: LoadShard) {
    this.reader = new ShardReader(load)
  }

  /**
   * Answers a query in the query language. `concept:` and `act:` need more than the index holds: the command line answers them.
   *
   * @param lang the language of the page, in which a citation is shown first.
   */
  async search(typed: string, lang: Lang): Promise<PageAnswer> {
    await this.reader.open()
    const query = parseQuery(typed)
    if ('problem' in query || query.act !== undefined || query.text === '')
      return { hits: [], wider: [], badFilter: true }
    const inScope = scopeOf(query, this.reader.texts)
    const cited = quickCitation(query.text)
    if (cited !== undefined) return { hits: await this.cited(cited, lang, inScope), wider: [] }
    const found = await this.reader.answer(query.text, inScope)
    const { reading, units } = found
    const answers = await this.holding(query.phrases, found.answers)
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

  /** The answers that hold every exact phrase. */
  private async holding(phrases: readonly string[], answers: readonly Answer[]): Promise<readonly Answer[]> {
    if (phrases.length === 0) return answers
    const read = await Promise.all(
      answers.slice(0, READ_FOR_PHRASE).map(async (answer) => ({ answer, text: await this.textOf(answer.group) })),
    )
    return read.flatMap(({ answer, text }) => (phrases.every((phrase) => holdsPhrase(text, phrase)) ? [answer] : []))
  }

  private async textOf(group: number): Promise<string> {
    const shard = (await this.load(`g/${group}`)) as GroupShard | undefined
    return (shard?.passages ?? []).map(([, words]) => words).join('\n')
  }

  /** A cited provision in every work in scope that has it, in its newest edition. */
  private async cited(eId: string, lang: Lang, inScope: (text: SearchText) => boolean): Promise<PageHit[]> {
    const [article = eId] = eId.split('__')
    const answers = this.reader.texts.flatMap((searched, text) => {
      const group = inScope(searched) ? this.reader.groupAt(text, article) : undefined
      return group === undefined ? [] : [certainAnswer(group, 0)]
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
