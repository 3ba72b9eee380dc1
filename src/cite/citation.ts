import type { Act } from '../law/tree.ts'
import type { Lang } from '../language/lang.ts'
import type { ActType } from './reference.ts'

/**
 * The act that a citation is about: null for the text's own act, `constitution` for the Constitution in force, else what the text
 * says of it. A date is in ISO 8601, the year only where the text says no more; a number is in capitals: `254-III`.
 */
export type CitedAct = null | 'constitution' | { type: ActType; date: string | null; number: string | null }

/** A reference to law in a running text. */
export interface Citation {
  /** Offsets in code points into the text, end exclusive. */
  start: number
  end: number
  quote: string
  /** Locators, in the order of the text; none where an act is cited as a whole. */
  targets: string[]
  act: CitedAct
}

/** What reads as a reference, and why it is none that can be followed. */
export interface UnresolvedReference {
  start: number
  end: number
  quote: string
  reason: string
}

export interface CiteOptions {
  /** The language of the text. */
  lang: Lang
  /** The number of the article in which the text stands: what «настоящая статья» means. */
  article?: string
  /** The locator of the provision in which the text stands: what «настоящий пункт» means. */
  context?: string
  /** The law tree of the act that references without an act are about: tells ranges from inserted numbers, and finds divisions. */
  act?: Act
  /** What the text itself is: a reference that names this act is one to the text's own act. */
  own?: CitedAct
  /** For the text of an amending act: the act that its references without an act are about. */
  amends?: CitedAct
}
