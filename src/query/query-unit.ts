import type { Lang } from '../language/lang.ts'

/** Where an alternative wording comes from. */
type Origin = 'word' | 'spelling' | 'related' | 'thesaurus'

/** A wording that answers to a part of a query. */
export interface Alternative {
  /** One stem, or those of a phrase. */
  stems: string[]
  lang: Lang
  /** How far it stands for what was asked, from 0 to 1. */
  weight: number
  /** How sure it is that the query means it, from 0 to 1: less for corrected words, the less the more of them was corrected. */
  certainty: number
  origin: Origin
  /** The wording, to be shown. */
  shown: string
  /** Whether it is found only where all its words stand side by side; else words apart count for less. */
  isWhole?: true
}

/** A part of a query: a word, or a phrase of the thesaurus, with what may answer to it. */
export interface QueryUnit {
  /** As typed. */
  text: string
  /** The places of its words among the words of the query. */
  places: number[]
  alternatives: Alternative[]
}
