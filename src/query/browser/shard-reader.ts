import type { Lang } from '../../language/lang.ts'
import type { Posting, SearchIndex, SearchText } from '../search-index.ts'
import type { ThesaurusEntry } from '../thesaurus.ts'
import type { Wordings } from '../printed-wordings.ts'
import type { FilterNames, FilterShard } from './filter-shards.ts'
import type { BaseShard, EntryShard, PhraseShard, PostingShard, SiteText, WordShard } from './shards.ts'
import { LANGS } from '../../language/lang.ts'
import { stem } from '../../language/stems.ts'
import { STOP_WORDS } from '../../language/stop-words.ts'
import { QUESTION_WORDS } from '../question-words.ts'
import { SearchEngine, type Answers } from '../search-engine.ts'
import { emptyIndex } from '../search-index.ts'
import { runOf, runsWith } from './runs.ts'
import {
  FILTER_NAMES,
  actShard,
  beginning,
  conceptShard,
  entryShard,
  phraseShard,
  postingShard,
  wordShard,
} from './shard-names.ts'
import { sums } from './steps.ts'

/** Gives a shard, loading it. A shard that does not exist gives undefined: nothing begins or falls there. */
export type LoadShard = (name: string) => Promise<unknown>

/** How often a query may ask for more shards: words, phrases and their entries, postings. */
const ROUNDS = 8

/** The number of an entry that is none. */
const ALONE = -1

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
  /** The words of the thesaurus whose phrases need not be loaded, as an entry that is looked for with nothing. */
  private readonly alone: ThesaurusEntry = {
    id: String(ALONE),
    kaz: { said: [], law: [] },
    rus: { said: [], law: [] },
    eng: { said: [], law: [] },
  }
  private eIds: string[] = []
  private base: BaseShard | undefined
  private round = 1

  /**
   * @param folder where the shards of the index stand: its beginning of their names.
   */
  constructor(
    private readonly load: LoadShard,
    private readonly folder = '',
  ) {
    for (const lang of LANGS) {
      const miss = (key: string): void => {
        const run = runOf(key, this.base?.stems[lang] ?? [])
        if (run >= 0) this.want(postingShard(run, lang))
      }
      this.index.terms[lang] = new ShardedMap<Posting>(miss)
      this.index.headings[lang] = new ShardedMap<number[]>(miss)
    }
    this.index.need = (word, lang) => this.needWord(word, lang)
    this.index.needPhrases = (word, lang) => {
      const run = runOf(beginning(word, lang), this.base?.phrases[lang] ?? [])
      if (run >= 0) this.want(phraseShard(run, lang))
    }
  }

  /** The texts that the index has. */
  get texts(): SearchIndex['texts'] {
    return this.index.texts
  }

  /** Every text of the site. */
  get site(): readonly SiteText[] {
    return this.base?.site ?? []
  }

  /** The text of a group, as the site has it. */
  textOf(group: number): SiteText {
    const text = this.site[this.base?.texts[this.index.groupText[group] ?? -1] ?? -1]
    if (!text) throw new Error('This is a bug: a group stands in no text')
    return text
  }

  /** The number of a group among those of all texts of the site. */
  siteGroup(group: number): number {
    const text = this.index.groupText[group] ?? -1
    return this.textOf(group).firstGroup + group - this.index.groupText.indexOf(text)
  }

  eIdOf(group: number): string {
    return this.eIds[group] ?? ''
  }

  /** The group of a passage. */
  groupOf(passage: number): number {
    return this.index.passageGroup[passage] ?? -1
  }

  /** All passages, in the order of the texts. */
  get passages(): number[] {
    return [...this.index.passageGroup.keys()]
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
    if (this.base) return
    const base = (await this.load(`${this.folder}base`)) as BaseShard
    this.base = base
    const { index } = this
    index.texts = base.texts.map((text) => {
      const searched = base.site[text]
      if (!searched) throw new Error('This is a bug: the index has a text that the site has not')
      return searched
    })
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
        [this.alone, ...this.entries.values()],
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

  /** The names that the filters may have. */
  async filterNames(): Promise<FilterNames> {
    return (await this.load(`${this.folder}${FILTER_NAMES}`)) as FilterNames
  }

  /** What a filter lets through, by the place of the concept or the act among the names. */
  async filter(kind: 'concept' | 'act', place: number): Promise<{ groups: Set<number>; passages: Set<number> }> {
    const name = kind === 'concept' ? conceptShard(place) : actShard(place)
    const shard = (await this.load(`${this.folder}${name}`)) as FilterShard
    const passages = sums(shard.passages)
    const groups = shard.groups ? sums(shard.groups) : passages.map((passage) => this.groupOf(passage))
    return { groups: new Set(groups), passages: new Set(passages) }
  }

  /** Whether a group has a word, by its stem; of words that are not loaded, none is had: those of the query are. */
  hasWord(group: number, own: string, lang: Lang): boolean {
    return (this.index.terms[lang].get(own)?.passages ?? []).some((passage) => this.groupOf(passage) === group)
  }

  /**
   * Asks for the words that begin like a word; if no language has it, for all that begin with its first sound: it may be misspelt. That
   * goes for the languages of its alphabet: a word that is both in another alphabet and wrong at its beginning is not corrected.
   */
  private needWord(word: string, lang: Lang): boolean {
    const starts = this.base?.words[lang] ?? []
    const start = beginning(word, lang)
    const isOwn = (lang === 'eng') === /^\p{Script=Latin}/u.test(word)
    const mayBeWrong = isOwn && this.round > 1 && !LANGS.some((one) => this.isKnown(word, one))
    const runs = mayBeWrong ? runsWith(start.slice(0, 1), starts) : [runOf(start, starts)]
    const shards = runs.filter((run) => run >= 0).map((run) => wordShard(run, lang))
    for (const shard of shards) this.want(shard)
    return shards.every((shard) => this.loaded.has(shard))
  }

  private isKnown(word: string, lang: Lang): boolean {
    return this.index.stems[lang].has(stem(word, lang)) || STOP_WORDS[lang].has(word) || QUESTION_WORDS[lang].has(word)
  }

  private want(name: string): void {
    if (!this.loaded.has(name)) this.missing.add(name)
  }

  private async add(name: string): Promise<void> {
    const data = await this.load(`${this.folder}${name}`)
    this.loaded.add(name)
    if (data === undefined) return
    const lang = name.slice(2, 5) as Lang
    if (name.startsWith('w/')) this.addWords(data as WordShard, lang)
    else if (name.startsWith('t/')) this.addPhrases(data as PhraseShard, lang)
    else if (name.startsWith('p/')) this.addPostings(data as PostingShard, lang)
    else for (const [number, of] of Object.entries(data as EntryShard)) this.wordings.set(Number(number), of)
  }

  private addWords({ words, said, law }: WordShard, lang: Lang): void {
    for (const word of words) {
      const own = stem(word, lang)
      this.index.forms[lang].set(word, own)
      this.index.stems[lang].add(own)
    }
    this.alone[lang].said.push(...said)
    this.alone[lang].law.push(...law)
  }

  private addPhrases(phrases: PhraseShard, lang: Lang): void {
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
    if (number === ALONE) return { law: [], said: [] }
    const known = this.wordings.get(number)
    if (!known) this.want(entryShard(number))
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
