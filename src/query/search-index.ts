import type { Lang, PerLang } from '../language/lang.ts'

/** A text that is searched. */
export interface SearchText {
  work: string
  date: string
  lang: Lang
  kind: string
  /** What the work is: `constitution`, `constitutionalLaw`, …; a constitution goes before other laws that answer as well. */
  type?: string
  /** The last day on which the work was in force (ISO 8601), where it is no longer. */
  until?: string
}

/** Where a word stands: the passages in ascending order, and in each the places among its words. */
export interface Posting {
  passages: readonly number[]
  positions: readonly (readonly number[])[]
}

/**
 * The index of a collection of texts. Texts, groups (articles) and passages (paragraphs) are numbered through, each group's passages
 * in one run. In the browser it is filled from shards as far as a query needs it.
 */
export interface SearchIndex {
  texts: SearchText[]
  /** For every group: its text, its length in words, its first passage. */
  groupText: number[]
  groupLength: number[]
  firstPassage: number[]
  /** The length in words of the heading of every group, by the language of the heading. */
  headingLength: PerLang<number[]>
  /** For every passage: its group and its length in words. */
  passageGroup: number[]
  passageLength: number[]
  /** The postings of a stem in the texts of a language. */
  terms: PerLang<Map<string, Posting>>
  /** The groups whose heading in a language holds a stem; editorial headings exist in three languages for every text. */
  headings: PerLang<Map<string, number[]>>
  /** Every form of a word that is printed, with its stem: to see what a misspelt word may mean. */
  forms: PerLang<Map<string, string>>
  /** The stems of those forms. */
  stems: PerLang<Set<string>>
  /** Told every word that is looked for, where the index is only partly loaded; says whether what begins like it is loaded. */
  need?: (word: string, lang: Lang) => boolean
  /** Told every word, as typed or as corrected, with which a phrase of the thesaurus may begin. */
  needPhrases?: (word: string, lang: Lang) => void
  /** How many groups there are in the texts of a language, and how many words a group and a passage have on average. */
  groups: PerLang<number>
  meanGroup: number
  meanPassage: number
}

function perLang<T>(make: () => T): PerLang<T> {
  return { kaz: make(), rus: make(), eng: make() }
}

export function emptyIndex(): SearchIndex {
  return {
    texts: [],
    groupText: [],
    groupLength: [],
    firstPassage: [],
    headingLength: perLang(() => []),
    passageGroup: [],
    passageLength: [],
    terms: perLang(() => new Map()),
    headings: perLang(() => new Map()),
    forms: perLang(() => new Map()),
    stems: perLang(() => new Set()),
    groups: perLang(() => 0),
    meanGroup: 1,
    meanPassage: 1,
  }
}
