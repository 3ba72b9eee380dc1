import type { Lang, PerLang } from '../../language/lang.ts'
import type { Collection } from '../collection.ts'
import type { Posting, SearchText } from '../search-index.ts'
import type { ThesaurusEntry } from '../thesaurus.ts'
import type { Wordings } from '../printed-wordings.ts'
import { LANGS } from '../../language/lang.ts'
import { queryWords } from '../search-words.ts'
import { printedWordings } from '../printed-wordings.ts'
import { cutRuns, runOf } from './runs.ts'
import { beginning, entryShard, phraseShard, postingShard, wordShard } from './shard-names.ts'
import { steps } from './steps.ts'

/** A text of a site, as results name it and link to it. */
export interface SiteText extends SearchText {
  /** Its page, below the folder of the interface language. */
  page: string
  /** The number of its first article among those of all texts. */
  firstGroup: number
}

/** What the search page loads first: everything that is needed whatever the query. */
export interface BaseShard {
  /** Every text of the site, and which of them the index has. */
  site: SiteText[]
  texts: number[]
  groupText: number[]
  groupLength: number[]
  firstPassage: number[]
  headingLength: PerLang<number[]>
  passageLength: number[]
  meanGroup: number
  meanPassage: number
  /** The eIds of the groups of each text; texts with the same ones share a list. */
  eIds: string[][]
  eIdsOf: number[]
  /** Where the runs of words, of phrases and of stems begin. */
  words: PerLang<string[]>
  phrases: PerLang<string[]>
  stems: PerLang<string[]>
}

/** The words of a language with one of some beginnings. */
export interface WordShard {
  /** What the texts print. */
  words: string[]
  /** What only the thesaurus has, of what people say and of the law's words: so that errors in typing them are seen. */
  said: string[]
  law: string[]
}

/** Phrases of the thesaurus by the beginning of their first word: the phrase, 1 where it is the law's own, its entry. */
export type PhraseShard = [text: string, isLaw: 0 | 1, entry: number][]

/** The postings of a run of stems: for each passage the step from the one before, how many places, the steps between them. */
export interface PostingShard {
  terms: Record<string, number[]>
  headings: Record<string, number[]>
}

/** What some entries of the thesaurus are looked for with. */
export type EntryShard = Record<number, PerLang<Wordings>>

/** How many characters of JSON a shard of words, of phrases and of postings has, about: few requests against few bytes that are not needed. */
const WORDS_SIZE = 3000
const PHRASES_SIZE = 2000
const POSTINGS_SIZE = 1000

/**
 * The index of a collection as data that a page loads when a query needs it, by shard.
 *
 * @param site every text of the site; those of the collection are among them, in the same order.
 */
export function indexShards(
  collection: Collection,
  thesaurus: readonly ThesaurusEntry[],
  site: readonly SiteText[],
): Map<string, unknown> {
  const { index } = collection
  const shards = new Map<string, unknown>()
  const starts: Pick<BaseShard, 'words' | 'phrases' | 'stems'> = {
    words: { kaz: [], rus: [], eng: [] },
    phrases: { kaz: [], rus: [], eng: [] },
    stems: { kaz: [], rus: [], eng: [] },
  }
  for (const lang of LANGS) {
    const ofWords = wordsByBeginning(collection, thesaurus, lang)
    starts.words[lang] = cutRuns(sizesOf(ofWords), WORDS_SIZE)
    for (const [start, of] of ofWords) {
      const name = wordShard(runOf(start, starts.words[lang]), lang)
      const shard = shardAt<WordShard>(shards, name, { words: [], said: [], law: [] })
      for (const kind of ['words', 'said', 'law'] as const) shard[kind].push(...of[kind])
    }
    const ofPhrases = phrasesByBeginning(thesaurus, lang)
    starts.phrases[lang] = cutRuns(sizesOf(ofPhrases), PHRASES_SIZE)
    for (const [start, phrases] of ofPhrases)
      shardAt<PhraseShard>(shards, phraseShard(runOf(start, starts.phrases[lang]), lang), []).push(...phrases)
    const ofStems = postingsByStem(collection, lang)
    starts.stems[lang] = cutRuns(sizesOf(ofStems), POSTINGS_SIZE)
    for (const [stem, { term, heading }] of ofStems) {
      const shard = shardAt<PostingShard>(shards, postingShard(runOf(stem, starts.stems[lang]), lang), {
        terms: {},
        headings: {},
      })
      if (term) shard.terms[stem] = term
      if (heading) shard.headings[stem] = heading
    }
  }
  thesaurus.forEach((entry, number) => {
    const shard = shardAt<EntryShard>(shards, entryShard(number), {})
    const of = (lang: Lang): Wordings => printedWordings(entry, lang, index)
    shard[number] = { kaz: of('kaz'), rus: of('rus'), eng: of('eng') }
  })
  return new Map<string, unknown>([['base', { ...baseShard(collection, site), ...starts }], ...shards])
}

function shardAt<T>(shards: Map<string, unknown>, name: string, empty: T): T {
  const shard = (shards.get(name) as T | undefined) ?? empty
  shards.set(name, shard)
  return shard
}

/** About how long each value is as a file has it. */
function sizesOf(values: ReadonlyMap<string, unknown>): Map<string, number> {
  return new Map([...values].map(([key, value]) => [key, key.length + JSON.stringify(value).length]))
}

function baseShard(collection: Collection, site: readonly SiteText[]): Omit<BaseShard, 'words' | 'phrases' | 'stems'> {
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
    site: [...site],
    texts: index.texts.map((text) => site.findIndex((one) => isSameText(one, text))),
    groupText: steps(index.groupText),
    groupLength: index.groupLength,
    firstPassage: steps(index.firstPassage),
    headingLength: index.headingLength,
    passageLength: index.passageLength,
    meanGroup: index.meanGroup,
    meanPassage: index.meanPassage,
    eIds: [...lists.keys()].map((key) => key.split(' ')),
    eIdsOf,
  }
}

function isSameText(one: SearchText, other: SearchText): boolean {
  return one.work === other.work && one.date === other.date && one.lang === other.lang
}

function wordsByBeginning(
  { index }: Collection,
  thesaurus: readonly ThesaurusEntry[],
  lang: Lang,
): Map<string, WordShard> {
  const found = new Map<string, WordShard>()
  const add = (word: string, kind: keyof WordShard): void => {
    const start = beginning(word, lang)
    const shard = found.get(start) ?? { words: [], said: [], law: [] }
    found.set(start, shard)
    shard[kind].push(word)
  }
  const forms = index.forms[lang]
  for (const word of [...forms.keys()].sort()) add(word, 'words')
  const wordsOf = (kind: 'said' | 'law'): Set<string> =>
    new Set(thesaurus.flatMap((entry) => entry[lang][kind].flatMap((text) => queryWords(text, lang))))
  const said = wordsOf('said')
  for (const word of [...said].sort()) if (!forms.has(word)) add(word, 'said')
  for (const word of [...wordsOf('law')].sort()) if (!forms.has(word) && !said.has(word)) add(word, 'law')
  return found
}

/** A phrase is looked up by its first word that tells anything. */
function phrasesByBeginning(thesaurus: readonly ThesaurusEntry[], lang: Lang): Map<string, PhraseShard> {
  const found = new Map<string, PhraseShard>()
  thesaurus.forEach((entry, number) => {
    for (const [texts, isLaw] of [[entry[lang].said, 0] as const, [entry[lang].law, 1] as const]) {
      for (const text of texts) {
        const start = beginning(queryWords(text, lang)[0] ?? '', lang)
        found.set(start, [...(found.get(start) ?? []), [text, isLaw, number]])
      }
    }
  })
  return found
}

function postingsByStem({ index }: Collection, lang: Lang): Map<string, { term?: number[]; heading?: number[] }> {
  const found = new Map<string, { term?: number[]; heading?: number[] }>()
  for (const [stem, posting] of index.terms[lang]) found.set(stem, { term: packPosting(posting) })
  for (const [stem, groups] of index.headings[lang]) found.set(stem, { ...found.get(stem), heading: steps(groups) })
  return found
}

function packPosting({ passages, positions }: Posting): number[] {
  const gaps = steps(passages)
  return gaps.flatMap((gap, i) => {
    const places = positions[i] ?? []
    return [gap, places.length, ...steps(places)]
  })
}
