import type { Lang } from '../../language/lang.ts'
import type { Posting, SearchIndex, SearchText } from '../search-index.ts'
import type { ThesaurusEntry } from '../thesaurus.ts'
import type { Wordings } from '../printed-wordings.ts'
import type { BaseShard, EntryShard, PostingShard, WordShard } from './shards.ts'
import { LANGS } from '../../language/lang.ts'
import { stem } from '../../language/stems.ts'
import { SearchEngine, type Answers } from '../search-engine.ts'
import { emptyIndex } from '../search-index.ts'
import { beginning, bucketOf, wordShard } from './shard-names.ts'

/** Gives a shard, loading it. A shard that does not exist gives undefined: nothing begins or falls there. */
export type LoadShard = (name: string) => Promise<unknown>

/** How often a query may ask for more shards: words, phrases and their entries, postings. */
const ROUNDS = 6
/** How many entries stand in one shard (as they were cut). */
const ENTRIES = 12

/** A map whose parts are loaded when asked for: until then it says what it misses. */
class ShardedMap<V> extends Map<string, V> {
  constructor(private readonly miss: (key: string) => void) {
    super()
  }

  override get(key: string): V | undefined {
    const value = super.get(key)
    if (value === undefined) this.miss(key)
    return value
  }
}

/**
 * Answers queries from shards with the ranking of the library. A query is tried on what is loaded; what it misses is loaded, and
 * it is tried again, until nothing is missing.
 */
export class ShardReader {
  private readonly index: SearchIndex = emptyIndex()
  private readonly loaded = new Set<string>()
  private readonly missing = new Set<string>()
  private readonly entries = new Map<number, ThesaurusEntry>()
  private readonly wordings = new Map<number, Record<Lang, Wordings>>()
  private eIds: string[] = []
  private pages: string[] = []
  private beginnings: BaseShard['beginnings'] = { kaz: [], rus: [], eng: [] }
  private round = 1

  constructor(private readonly load: LoadShard) {
    for (const lang of LANGS) {
      const miss = (key: string): void => {
        this.want(bucketOf(key, lang))
      }
      this.index.terms[lang] = new ShardedMap<Posting>(miss)
      this.index.headings[lang] = new ShardedMap<number[]>(miss)
    }
    this.index.need = (word, lang) => {
      this.needWord(word, lang)
    }
  }

  /** The texts that the index has. */
  get texts(): SearchIndex['texts'] {
    return this.index.texts
  }

  textOf(group: number): SearchIndex['texts'][number] | undefined {
    return this.index.texts[this.index.groupText[group] ?? -1]
  }

  /** The page of a text, below the folder of the interface language. */
  pageOf(text: SearchIndex['texts'][number]): string {
    return this.pages[this.index.texts.indexOf(text)] ?? ''
  }

  eIdOf(group: number): string {
    return this.eIds[group] ?? ''
  }

  /** The group that has an eId in a text. */
  groupAt(text: number, eId: string): number | undefined {
    const found = this.eIds.findIndex((one, group) => one === eId && this.index.groupText[group] === text)
    return found < 0 ? undefined : found
  }

  /** The place of a passage in its group, from 0. */
  placeOf(group: number, passage: number): number {
    return passage - (this.index.firstPassage[group] ?? 0)
  }

  async open(): Promise<void> {
    if (this.loaded.has('base')) return
    const base = (await this.load('base')) as BaseShard
    this.loaded.add('base')
    const { index } = this
    index.texts = base.texts
    this.pages = base.pages
    this.beginnings = base.beginnings
    index.groupText = sums(base.groupText)
    index.groupLength = base.groupLength
    index.firstPassage = sums(base.firstPassage)
    index.headingLength = base.headingLength
    index.passageLength = base.passageLength
    index.meanGroup = base.meanGroup
    index.meanPassage = base.meanPassage
    index.firstPassage.forEach((first, group) => {
      const next = index.firstPassage[group + 1] ?? base.passageLength.length
      for (let passage = first; passage < next; passage++) index.passageGroup[passage] = group
    })
    const next = new Map<number, number>()
    this.eIds = index.groupText.map((text) => {
      const place = next.get(text) ?? 0
      next.set(text, place + 1)
      const lang = index.texts[text]?.lang
      if (lang) index.groups[lang] += 1
      return base.eIds[base.eIdsOf[text] ?? -1]?.[place] ?? ''
    })
  }

  async answer(query: string, inScope: (text: SearchText) => boolean = () => true): Promise<Answers> {
    await this.open()
    for (this.round = 1; ; this.round++) {
      this.missing.clear()
      const engine = new SearchEngine(
        this.index,
        [...this.entries.values()],
        {
          group: (group) => this.eIdOf(group),
          passage: () => '',
        },
        (entry, lang) => this.wordingsOf(Number(entry.id), lang),
      )
      const answers = engine.answer(query, inScope)
      if (this.missing.size === 0 || this.round === ROUNDS) return answers
      await Promise.all([...this.missing].map((name) => this.add(name)))
    }
  }

  /** The words that begin like a word; if no language has it, then all that begin with its first sound: it may be misspelt. */
  private needWord(word: string, lang: Lang): void {
    const start = beginning(word, lang)
    if (this.beginnings[lang].includes(start)) this.want(wordShard(start, lang))
    if (this.round === 1 || LANGS.some((one) => this.index.stems[one].has(stem(word, one)))) return
    for (const other of this.beginnings[lang]) if (other[0] === start[0]) this.want(wordShard(other, lang))
  }

  private want(name: string): void {
    if (!this.loaded.has(name)) this.missing.add(name)
  }

  private async add(name: string): Promise<void> {
    const data = await this.load(name)
    this.loaded.add(name)
    if (data === undefined) return
    const lang = name.slice(2, 5) as Lang
    if (name.startsWith('w/')) this.addWords(data as WordShard, lang)
    else if (name.startsWith('p/')) this.addPostings(data as PostingShard, lang)
    else for (const [number, of] of Object.entries(data as EntryShard)) this.wordings.set(Number(number), of)
  }

  private addWords({ words, phrases }: WordShard, lang: Lang): void {
    for (const word of words) {
      const own = stem(word, lang)
      this.index.forms[lang].set(word, own)
      this.index.stems[lang].add(own)
    }
    for (const [text, isLaw, number] of phrases) {
      const entry = this.entries.get(number) ?? this.newEntry(number)
      const list = entry[lang].said
      const law = this.ownLaw(number, lang)
      if (isLaw === 1 ? !law.includes(text) : !list.includes(text)) (isLaw === 1 ? law : list).push(text)
    }
  }

  /** The law's phrases that are known of an entry before its shard is loaded: to find it by them. */
  private readonly known = new Map<string, string[]>()

  private ownLaw(number: number, lang: Lang): string[] {
    const key = `${number} ${lang}`
    const law = this.known.get(key) ?? []
    this.known.set(key, law)
    return law
  }

  private newEntry(number: number): ThesaurusEntry {
    const of = (lang: Lang): { said: string[]; law: string[] } => ({ said: [], law: this.ownLaw(number, lang) })
    const entry = { id: String(number), kaz: of('kaz'), rus: of('rus'), eng: of('eng') }
    this.entries.set(number, entry)
    return entry
  }

  private wordingsOf(number: number, lang: Lang): Wordings {
    const known = this.wordings.get(number)
    if (!known) this.want(`e/${Math.floor(number / ENTRIES)}`)
    return known?.[lang] ?? { law: [], said: [] }
  }

  private addPostings({ terms, headings }: PostingShard, lang: Lang): void {
    for (const [own, packed] of Object.entries(terms)) this.index.terms[lang].set(own, unpackPosting(packed))
    for (const [own, gaps] of Object.entries(headings)) this.index.headings[lang].set(own, sums(gaps))
  }
}

function unpackPosting(packed: readonly number[]): Posting {
  const passages: number[] = []
  const positions: number[][] = []
  for (let i = 0; i < packed.length;) {
    const count = packed[i + 1] ?? 0
    passages.push((passages.at(-1) ?? 0) + (packed[i] ?? 0))
    positions.push(sums(packed.slice(i + 2, i + 2 + count)))
    i += 2 + count
  }
  return { passages, positions }
}

function sums(gaps: readonly number[]): number[] {
  let sum = 0
  return gaps.map((gap) => (sum += gap))
}
