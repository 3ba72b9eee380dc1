import type { Lang, PerLang } from '../language/lang.ts'
import { LANGS } from '../language/lang.ts'
import type { Expansion } from './expand-query.ts'
import type { QueryUnit } from './query-unit.ts'
import type { Ranked } from './rank.ts'
import type { Reading } from './readings.ts'
import type { SearchIndex, SearchText } from './search-index.ts'
import type { ThesaurusEntry } from './thesaurus.ts'
import { expandQuery } from './expand-query.ts'
import { rank } from './rank.ts'
import { readQueryAs } from './readings.ts'
import { queryWords } from './search-words.ts'
import { printedWordings, type Wordings } from './printed-wordings.ts'
import { Spelling } from './spelling.ts'
import { Thesaurus } from './thesaurus.ts'

/** The share of a query that an article must answer to be a result; see README.md for how it was set. */
const BAR = 0.5

/** The bar for a query of which the texts know most words: a long question is answered by an article that has some of them. */
const LOWER_BAR = 0.28
const MOSTLY_UNDERSTOOD = 0.75

/** What one paragraph must answer of a query that is mostly unknown: more than one telling word, for one is chance. */
const ENOUGH = 1.2

/** How many of the best are looked at to tell whether anything reaches the bar. */
const LOOKED_AT = 3
/** How many provisions are named that come near, where none answers. */
export const NEAR = 3

/** How many that fell below the bar are told, and what they must answer of the query to be worth telling. */
const BELOW = 12
const SOMETHING = 0.2
/** A result with less than this share of the best one's score is none. */
const FAR_BELOW = 0.03

/** How much a result counts that was found through a parallel text in the language of the query. */
const PARALLEL = 0.98

/** How much a result counts from a law that ranks below a constitution: the higher law says first what the lower repeats. */
const LOWER_LAW = 0.8

/** An article that answers a query. */
export interface Answer extends Ranked {
  /** The language in which it was found, where that is not its own: through a parallel text, or through the thesaurus. */
  through?: Lang
}

/** An answer that needs no ranking: a provision that was cited, or that the filters alone let through. */
export function certainAnswer(group: number, passage: number): Answer {
  return { group, passage, score: 1, coverage: 1, evidence: 1 }
}

/** What a query was understood to be, and what answers it. */
export interface Answers {
  reading: Reading
  /** The units that were looked for in the language of the query. */
  units: QueryUnit[]
  /** Best first; all above the bar. */
  answers: Answer[]
  /** The best that fell below the bar. */
  below: Answer[]
}

/**
 * Cuts a ranking at the bar: nothing is an answer when no article answers enough of the query; where one does, what is ranked far
 * below the first is left out.
 */
function aboveTheBar(sorted: Answer[], understood: number): Pick<Answers, 'answers' | 'below'> {
  const best = sorted[0]?.score ?? 0
  const bar = understood >= MOSTLY_UNDERSTOOD ? LOWER_BAR : BAR
  const isAnswer = ({ coverage, evidence }: Answer): boolean => coverage >= bar || evidence >= ENOUGH
  if (!sorted.slice(0, LOOKED_AT).some(isAnswer))
    return { answers: [], below: sorted.slice(0, BELOW).filter(({ coverage }) => coverage >= SOMETHING) }
  return { answers: sorted.filter(({ score }) => score >= best * FAR_BELOW), below: [] }
}

/** The share of the words of a query for which there is anything to look for, each as far as it is sure what was meant. */
function understoodShare(units: readonly QueryUnit[]): number {
  const words = units.filter(({ places }) => places.length === 1)
  const sure = new Map<number, number>()
  for (const { places, alternatives } of units) {
    const certainty = Math.max(0, ...alternatives.flatMap((one) => (one.origin === 'related' ? [] : one.certainty)))
    for (const place of places) sure.set(place, Math.max(sure.get(place) ?? 0, certainty))
  }
  return words.reduce((sum, { places: [place = -1] }) => sum + (sure.get(place) ?? 0), 0) / Math.max(1, words.length)
}

/** Answers queries from an index; has no files and no network. */
export class SearchEngine {
  private readonly expansion: Expansion
  private readonly byAddress = new Map<string, number>()

  /**
   * @param eId the eIds of groups and passages, to find the same provision in another text of the work.
   * @param wordings what an entry of the thesaurus is looked for with, where it does not stand in the entry itself.
   */
  constructor(
    readonly index: SearchIndex,
    thesaurus: readonly ThesaurusEntry[],
    private readonly eId: { group: (number: number) => string; passage: (number: number) => string },
    wordings?: (entry: ThesaurusEntry, lang: Lang) => Wordings,
  ) {
    const words = new Thesaurus(thesaurus)
    const spelling = Object.fromEntries(
      LANGS.map((lang) => [lang, new Spelling(lang, [...index.forms[lang], ...words.forms[lang]])]),
    ) as PerLang<Spelling>
    this.expansion = {
      index,
      spelling,
      thesaurus: words,
      wordings: wordings ?? ((entry, lang) => printedWordings(entry, lang, index)),
    }
    index.groupText.forEach((text, group) => this.byAddress.set(`${text} ${eId.group(group)}`, group))
  }

  /** Answers a query from some of the texts, or from all. */
  answer(query: string, inScope: (text: SearchText) => boolean = () => true): Answers {
    const texts = this.textsWhere(inScope)
    const langs = LANGS.filter((lang) => [...texts].some((text) => this.index.texts[text]?.lang === lang))
    const reading = readQueryAs(query, this.expansion, langs.length === 1 ? langs[0] : undefined)
    if (!reading)
      return { reading: { lang: 'eng', text: query, known: 0, layout: false }, units: [], answers: [], below: [] }
    const words = queryWords(reading.text, reading.lang)
    const units = expandQuery(words, reading.lang, reading.lang, this.expansion)
    const found = langs.flatMap((lang) => {
      const scope = new Set([...texts].filter((text) => this.index.texts[text]?.lang === lang))
      if (lang === reading.lang) return rank(units, this.index, lang, scope)
      return this.acrossLanguages(words, units, reading.lang, lang, scope)
    })
    const sorted = found
      .map((answer) => this.byAuthority(answer))
      .sort((left, right) => right.score - left.score || left.group - right.group)
    return {
      reading,
      units,
      ...aboveTheBar(sorted, understoodShare(units)),
    }
  }

  private byAuthority(answer: Answer): Answer {
    const { type } = this.index.texts[this.index.groupText[answer.group] ?? -1] ?? {}
    return type === undefined || type === 'constitution' ? answer : { ...answer, score: answer.score * LOWER_LAW }
  }

  private textsWhere(inScope: (text: SearchText) => boolean): Set<number> {
    return new Set(this.index.texts.flatMap((text, number) => (inScope(text) ? [number] : [])))
  }

  /** In texts of another language: through the parallel text of the same work, else through thesaurus and headings. */
  private acrossLanguages(
    words: readonly string[],
    units: readonly QueryUnit[],
    from: Lang,
    to: Lang,
    scope: ReadonlySet<number>,
  ): Answer[] {
    const best = new Map<number, Answer>()
    const keep = (answer: Answer): void => {
      const before = best.get(answer.group)
      if (!before || answer.score > before.score) best.set(answer.group, answer)
    }
    for (const answer of rank(expandQuery(words, from, to, this.expansion), this.index, to, scope))
      keep({ ...answer, through: from })
    const parallels = this.parallels(from, scope)
    for (const answer of rank(units, this.index, from, new Set(parallels.keys()))) {
      const eId = this.eId.group(answer.group)
      for (const target of parallels.get(this.index.groupText[answer.group] ?? -1) ?? []) {
        const group = this.byAddress.get(`${target} ${eId}`)
        if (group === undefined) continue
        const passage = this.samePassage(answer, group)
        keep({ ...answer, group, passage, score: answer.score * PARALLEL, through: from })
      }
    }
    return [...best.values()]
  }

  /** For each text of a language that is parallel to one in scope (same work, the nearest edition): the texts in scope. */
  private parallels(from: Lang, scope: ReadonlySet<number>): Map<number, number[]> {
    const found = new Map<number, number[]>()
    for (const target of scope) {
      const text = this.index.texts[target]
      const candidates = this.index.texts.flatMap((other, number) =>
        text && other.work === text.work && other.lang === from && other.date === text.date ? [number] : [],
      )
      for (const candidate of candidates) found.set(candidate, [...(found.get(candidate) ?? []), target])
    }
    return found
  }

  /** The passage of the parallel article that has the same eId, else its first one. */
  private samePassage(answer: Ranked, group: number): number {
    const first = this.index.firstPassage[group] ?? 0
    const wanted = this.eId.passage(answer.passage)
    for (let passage = first; this.index.passageGroup[passage] === group; passage++) {
      if (this.eId.passage(passage) === wanted) return passage
    }
    return first
  }

  /** The words of a query in another language, as far as thesaurus and glossary know them. */
  translate(units: readonly QueryUnit[], from: Lang, to: Lang): QueryUnit[] {
    const words = units.filter(({ places }) => places.length === 1).map(({ text }) => text)
    return expandQuery(words, from, to, this.expansion)
  }
}
