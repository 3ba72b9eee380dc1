import type { Quote } from './note.ts'

/** What became of a note's place in another edition or text. */
export const ANCHOR_OUTCOMES = ['exact', 'moved', 'changed', 'orphaned'] as const

/** What a note stands on: a provision, or words of it. */
export interface Anchor {
  locator: string
  quote?: Pick<Quote, 'exact' | 'prefix' | 'suffix'>
}

/**
 * A note's place in another text.
 *
 * `exact`: the same words in the same place. `moved`: the same words in another provision, or elsewhere in theirs. `changed`: the
 * provision answers, the words are partly others; both wordings are given. `orphaned`: there is no such provision any more, or
 * (nearly) none of the words; `after` then is what the provision says in their place, where there is one.
 */
export interface CarriedAnchor {
  outcome: (typeof ANCHOR_OUTCOMES)[number]
  /** How sure the link between the provisions is, times the share of the words that still stand: 0 to 1. */
  score: number
  /** The provision in the other text; absent where none answers. */
  locator?: string
  /** The words meant, as printed; of a note on a whole provision, its text. */
  before: string
  after?: string
  /** What stands directly before and after the words in the other text: with `after`, the note's new quote. */
  prefix?: string
  suffix?: string
  /** Why the note is orphaned. */
  reason?: string
  /** Other provisions in which the very words stand. The note is never carried there: whether it belongs there is for a person to say. */
  lookalikes: string[]
}
