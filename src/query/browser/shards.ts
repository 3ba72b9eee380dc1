import type { Lang } from '../../language/lang.ts'
import type { Collection } from '../collection.ts'
import type { Posting, SearchText } from '../search-index.ts'
import type { ThesaurusEntry } from '../thesaurus.ts'
import type { Wordings } from '../printed-wordings.ts'
import { LANGS } from '../../language/lang.ts'
import { words } from '../../language/words.ts'
import { printedWordings } from '../printed-wordings.ts'
import { beginning, bucketOf, wordShard } from './shard-names.ts'

/** What the search page loads first: everything that is needed whatever the query. */
export interface BaseShard {
  texts: SearchText[]
  /** The page of each text, below the folder of the interface language. */
  pages: string[]
  groupText: number[]
  groupLength: number[]
  firstPassage: number[]
  headingLength: Record<Lang, number[]>
  passageLength: number[]
  meanGroup: number
  meanPassage: number
  /** The eIds of the groups of each text; texts with the same ones share a list. */
  eIds: string[][]
  eIdsOf: number[]
  /** The beginnings that the words of each language have. */
  beginnings: Record<Lang, string[]>
}

/** The words of a language with one beginning, and the phrases of the thesaurus that do. */
export interface WordShard {
  words: string[]
  /** The phrase, 1 where it is the law's own, and the number of its entry. */
  phrases: [text: string, isLaw: 0 | 1, entry: number][]
}

/** The postings of the stems of a bucket: for each passage the step from the one before, how many places, the steps between them. */
export interface PostingShard {
  terms: Record<string, number[]>
  headings: Record<string, number[]>
}

/** What some entries of the thesaurus are looked for with. */
export type EntryShard = Record<number, Record<Lang, Wordings>>

/** One article, to quote from. */
export interface GroupShard {
  heading?: string
  passages: [eId: string, text: string][]
}

/** How many entries of the thesaurus stand in one shard. */
const ENTRIES = 12

/**
 * The index of a collection as files that a page loads when a query needs them. Each is a script that hands its data to
 * `tarmaqShard`, because a page opened from a folder may load scripts, but no data.
 *
 * @param headingOf the heading to show with a group, where the law has none.
 * @param pageOf the page on which a text stands.
 */
export function indexShards(
  collection: Collection,
  thesaurus: readonly ThesaurusEntry[],
  headingOf: (text: SearchText, eId: string) => string | undefined,
  pageOf: (text: SearchText) => string,
): Map<string, string> {
  const shards = new Map<string, unknown>([['base', baseShard(collection, pageOf)]])
  const { index } = collection
  for (const lang of LANGS) {
    for (const [name, shard] of wordShards(collection, thesaurus, lang)) shards.set(name, shard)
    for (const [name, shard] of postingShards(collection, lang)) shards.set(name, shard)
  }
  for (let first = 0; first < thesaurus.length; first += ENTRIES) {
    const entries = thesaurus.slice(first, first + ENTRIES).map((entry, i) => {
      const of = (lang: Lang): Wordings => printedWordings(entry, lang, index)
      return [first + i, { kaz: of('kaz'), rus: of('rus'), eng: of('eng') }]
    })
    shards.set(`e/${first / ENTRIES}`, Object.fromEntries(entries))
  }
  index.groupText.forEach((text, number) => {
    const group = collection.group(number)
    const of = index.texts[text]
    const heading = group.heading ?? (of && headingOf(of, group.eId))
    const passages = group.passages.map((passage): [string, string] => [passage.eId, passage.text])
    shards.set(`g/${number}`, { ...(heading === undefined ? {} : { heading }), passages } satisfies GroupShard)
  })
  return new Map(
    [...shards].map(([name, data]) => [`${name}.js`, `tarmaqShard(${JSON.stringify(name)},${JSON.stringify(data)})\n`]),
  )
}

function baseShard(collection: Collection, pageOf: (text: SearchText) => string): BaseShard {
  const { index } = collection
  const lists = new Map<string, number>()
  const eIdsOf = index.texts.map((_, text) => {
    const eIds = index.groupText.flatMap((of, group) => (of === text ? [collection.group(group).eId] : []))
    const key = eIds.join(' ')
    const known = lists.get(key) ?? lists.size
    lists.set(key, known)
    return known
  })
  return {
    texts: index.texts,
    pages: index.texts.map(pageOf),
    groupText: steps(index.groupText),
    groupLength: index.groupLength,
    firstPassage: steps(index.firstPassage),
    headingLength: index.headingLength,
    passageLength: index.passageLength,
    meanGroup: index.meanGroup,
    meanPassage: index.meanPassage,
    eIds: [...lists.keys()].map((key) => key.split(' ')),
    eIdsOf,
    beginnings: {
      kaz: beginnings(collection, 'kaz'),
      rus: beginnings(collection, 'rus'),
      eng: beginnings(collection, 'eng'),
    },
  }
}

function beginnings({ index }: Collection, lang: Lang): string[] {
  return [...new Set([...index.forms[lang].keys()].map((word) => beginning(word, lang)))].sort()
}

function wordShards({ index }: Collection, thesaurus: readonly ThesaurusEntry[], lang: Lang): Map<string, WordShard> {
  const shards = new Map<string, WordShard>()
  const shardOf = (word: string): WordShard => {
    const name = wordShard(beginning(word, lang), lang)
    const shard = shards.get(name) ?? { words: [], phrases: [] }
    shards.set(name, shard)
    return shard
  }
  for (const word of [...index.forms[lang].keys()].sort()) shardOf(word).words.push(word)
  thesaurus.forEach((entry, number) => {
    for (const [texts, isLaw] of [[entry[lang].said, 0] as const, [entry[lang].law, 1] as const]) {
      for (const text of texts) {
        // A phrase is looked up by any of its words, so each of its words' shards has it.
        for (const shard of new Set(words(text).map(shardOf))) shard.phrases.push([text, isLaw, number])
      }
    }
  })
  return shards
}

function postingShards({ index }: Collection, lang: Lang): Map<string, PostingShard> {
  const shards = new Map<string, PostingShard>()
  const shardOf = (stem: string): PostingShard => {
    const name = bucketOf(stem, lang)
    const shard = shards.get(name) ?? { terms: {}, headings: {} }
    shards.set(name, shard)
    return shard
  }
  for (const [stem, posting] of index.terms[lang]) shardOf(stem).terms[stem] = packPosting(posting)
  for (const [stem, groups] of index.headings[lang]) shardOf(stem).headings[stem] = steps(groups)
  return shards
}

function packPosting({ passages, positions }: Posting): number[] {
  const gaps = steps(passages)
  return gaps.flatMap((gap, i) => {
    const places = positions[i] ?? []
    return [gap, places.length, ...steps(places)]
  })
}

function steps(numbers: readonly number[]): number[] {
  return numbers.map((number, i) => number - (numbers[i - 1] ?? 0))
}
