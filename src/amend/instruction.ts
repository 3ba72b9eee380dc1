import type { Lang, PerLang } from '../language/lang.ts'

/** What an amending instruction does. */
export const OPERATIONS = [
  'replaceWords',
  'deleteWords',
  'insertWords',
  'restate',
  'add',
  'repeal',
  'renumber',
  'restateHeading',
  'noChange',
] as const
export type Operation = (typeof OPERATIONS)[number]

/** Where inserted words go within the target. */
export type InsertPosition = 'after' | 'before' | 'end'

/** A stretch of the amending act. */
export interface SourceSpan {
  /** Offsets in code points into the act's text as given, end exclusive. */
  start: number
  end: number
  quote: string
  /** Line of the file, from 1. */
  line: number
}

interface Sourced {
  language: Lang
  source: SourceSpan
  /** Why, as a draft says beside the instruction, in the languages in which it says so. */
  rationale?: Partial<PerLang>
}

/** One operation on one locator. */
export interface Understood extends Sourced {
  status: 'understood'
  op: Operation
  /** The locator of what is changed; for `add`, of what is added. */
  target: string
  /** The words that are replaced, deleted, or beside which words are inserted, as quoted. */
  words?: string
  /** The words that come in their place or are inserted, as quoted. */
  replacement?: string
  /** For `insertWords`. */
  position?: InsertPosition
  /** The quoted text that is restated or added, as printed, without the quotation marks of the act. */
  content?: string
  /** For `renumber`: the new number. */
  newNumber?: string
}

/** What could not be read as an instruction: kept whole, with its place. */
export interface NotUnderstood extends Sourced {
  status: 'not-understood'
  reason: string
}

export type Instruction = Understood | NotUnderstood

/** What became of an instruction on a text. */
export type Outcome =
  | (Understood & { outcome: 'applied'; before: string; after: string; /** eId in the new text. */ place: string; remarks?: string[] })
  | (Understood & { outcome: 'conflict'; reason: string })
  | (NotUnderstood & { outcome: 'not-understood' })
