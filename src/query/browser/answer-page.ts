import type { Lang } from '../../language/lang.ts'
import type { SearchText } from '../search-index.ts'
import type { Query } from '../query-language.ts'
import type { PageAnswer, PageHit } from './page-answer.ts'
import type { LoadShard } from './shard-reader.ts'
import { STOP_WORDS } from '../../language/stop-words.ts'
import { stem } from '../../language/stems.ts'
import { words } from '../../language/words.ts'
import { collapse, type Collapsed } from '../collapse.ts'
import { holdsPhrase } from '../holds-phrase.ts'
import { parseQuery } from '../query-language.ts'
import { certainAnswer, NEAR, type Answer } from '../search-engine.ts'
import { asksEarlier, scopeOf } from '../scope.ts'
import { actPlace, checkFilters } from './check-filters.ts'
import { HitReader } from './hit-reader.ts'
import { quickCitation } from './quick-citation.ts'
import { ALL_EDITIONS } from './shard-names.ts'
import { ShardReader } from './shard-reader.ts'

/** How many articles are read at once to see whether they hold an exact phrase. */
const READ_AT_ONCE = 12

/** What the filters `concept:` and `act:` let through; all, where there is none. */
interface Sieve {
  hasGroup: (group: number) => boolean
  hasPassage: (passage: number) => boolean
}

/** Answers the queries of the search page from the shards of the site. */
export class PageSearch {
  private readonly newest: ShardReader
  private readonly all: ShardReader
  private readonly hits: HitReader

  constructor(load: LoadShard) {
    this.newest = new ShardReader(load)
    this.all = new ShardReader(load, ALL_EDITIONS)
    this.hits = new HitReader(load)
  }

  /**
   * Answers a query in the query language, as the command line does: from the newest editions, unless it asks for others.
   *
   * @param lang the language of the page, in which a citation is shown first.
   * @param limit how many results are wanted.
   */
  async search(typed: string, lang: Lang, limit = 10): Promise<PageAnswer> {
    const query = parseQuery(typed)
    if ('fault' in query) return { ...NOTHING, fault: query }
    await this.newest.open()
    const names = query.concept === undefined && query.act === undefined ? undefined : await this.newest.filterNames()
    const fault = checkFilters(query, this.newest.site, names)
    if (fault) return { ...NOTHING, fault }
    const isOfNewest = !asksEarlier(query) || this.newest.texts.length === this.newest.site.length
    const reader = isOfNewest ? this.newest : this.all
    await reader.open()
    const inScope = scopeOf(query, reader.texts)
    const sieve = await sieveOf(query, reader)
    const cited = quickCitation(query.text)
    if (cited !== undefined) return this.cited(cited, reader, { lang, limit, inScope, sieve })
    if (query.text === '') return this.listed(reader, { lang, limit, inScope, sieve })
    const { reading, units, answers, below } = await reader.answer(query.text, inScope)
    const passing = (some: readonly Answer[]): Promise<Collapsed[]> => {
      const sieved = some.filter(({ group }) => sieve.hasGroup(group))
      return this.holding(query.phrases, sieved, reader, { lang: reading.lang, limit })
    }
    const [found, near] = await Promise.all([passing(answers), passing(below)])
    const stems = new Set(
      units.flatMap(({ alternatives }) =>
        alternatives.filter(({ origin }) => origin !== 'related').flatMap((one) => one.stems),
      ),
    )
    const wider = units.flatMap(({ alternatives }) =>
      alternatives
        .filter(({ origin }) => origin === 'spelling' || origin === 'thesaurus')
        .map(({ shown: wording }) => wording),
    )
    const read = (some: readonly Collapsed[]): Promise<PageHit[]> =>
      Promise.all(some.map(({ answer }) => this.hits.read(reader, answer, stems)))
    return {
      hits: await read(found.slice(0, limit)),
      more: found.length > limit,
      near: await read(near.slice(0, NEAR)),
      wider: [...new Set(wider)],
    }
  }

  /** One answer an article; those that hold every exact phrase, as far as they are wanted: their text has to be loaded. */
  private async holding(
    phrases: readonly string[],
    answers: readonly Answer[],
    reader: ShardReader,
    { lang, limit }: { lang: Lang; limit: number },
  ): Promise<Collapsed[]> {
    const inOrder = (some: readonly Answer[]): Collapsed[] => collapse(some, lang, (group) => whereIs(group, reader))
    if (phrases.length === 0) return inOrder(answers)
    const candidates = answers.filter(({ group }) => phrases.every((phrase) => mayHold(group, phrase, reader)))
    const held: Answer[] = []
    for (let from = 0; from < candidates.length && inOrder(held).length <= limit; from += READ_AT_ONCE) {
      const some = candidates.slice(from, from + READ_AT_ONCE)
      const texts = await Promise.all(some.map(({ group }) => this.hits.textOf(reader.siteGroup(group))))
      held.push(...some.filter((_, i) => phrases.every((phrase) => holdsPhrase(texts[i] ?? '', phrase))))
    }
    return inOrder(held)
  }

  /** A cited provision in every work in scope that has it, in its newest edition. */
  private async cited(eId: string, reader: ShardReader, { lang, limit, inScope, sieve }: Wanted): Promise<PageAnswer> {
    const [article = eId] = eId.split('__')
    const groups = reader.texts.flatMap((searched, text) => {
      const group = inScope(searched) ? reader.groupAt(text, article) : undefined
      return group === undefined || !sieve.hasGroup(group) ? [] : [group]
    })
    const have = await Promise.all(groups.map((group) => this.hits.has(reader.siteGroup(group), eId)))
    const answers = groups.filter((_, i) => have[i]).map((group) => certainAnswer(group, 0))
    const found = collapse(answers, lang, (group) => whereIs(group, reader))
    const hits = await Promise.all(
      found.slice(0, limit).map(({ answer }) => this.hits.read(reader, answer, new Set(), eId)),
    )
    return { hits, more: found.length > limit, near: [], wider: [] }
  }

  /** Without words: everything that the filters let through, in the order of the texts, those in the language of the page first. */
  private async listed(reader: ShardReader, { lang, limit, inScope, sieve }: Wanted): Promise<PageAnswer> {
    const found = reader.passages.flatMap((passage): Answer[] => {
      const group = reader.groupOf(passage)
      const isFound = inScope(reader.textOf(group)) && sieve.hasPassage(passage)
      return isFound ? [certainAnswer(group, passage)] : []
    })
    const isForeign = ({ group }: Answer): number => (reader.textOf(group).lang === lang ? 0 : 1)
    const sorted = found.toSorted((left, right) => isForeign(left) - isForeign(right))
    const hits = await Promise.all(sorted.slice(0, limit).map((answer) => this.hits.read(reader, answer, new Set())))
    return { hits, more: sorted.length > limit, near: [], wider: [] }
  }
}

const NOTHING = { hits: [], more: false, near: [], wider: [] }

/** What a query wants besides its words. */
interface Wanted {
  lang: Lang
  limit: number
  inScope: (text: SearchText) => boolean
  sieve: Sieve
}

async function sieveOf({ concept, act }: Query, reader: ShardReader): Promise<Sieve> {
  if (concept === undefined && act === undefined) return { hasGroup: () => true, hasPassage: () => true }
  const names = await reader.filterNames()
  const sieves = await Promise.all([
    ...(concept === undefined ? [] : [reader.filter('concept', names.concepts.indexOf(concept))]),
    ...(act === undefined ? [] : [reader.filter('act', actPlace(act, names))]),
  ])
  return {
    hasGroup: (group) => sieves.every(({ groups }) => groups.has(group)),
    hasPassage: (passage) => sieves.every(({ passages }) => passages.has(passage)),
  }
}

function whereIs(group: number, reader: ShardReader): { text: SearchText; eId: string } {
  return { text: reader.textOf(group), eId: reader.eIdOf(group) }
}

/** Whether an article has every word of a phrase, by its stem: then its text is worth loading. */
function mayHold(group: number, phrase: string, reader: ShardReader): boolean {
  const { lang } = reader.textOf(group)
  return words(phrase).every((word) => STOP_WORDS[lang].has(word) || reader.hasWord(group, stem(word, lang), lang))
}
