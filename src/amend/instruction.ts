import type { Lang, PerLang } from '../language/lang.ts'
import { TABLE_OF_CONTENTS } from '../law/eid.ts'

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

/** Where inserted words go: beside the quoted words, or at the end of the target. */
type InsertPosition = 'after' | 'before' | 'end'

/**
 * The target of an instruction on the whole text («по всему тексту»). It is no locator: a locator names at least one unit.
 */
export const WHOLE_ACT = 'act'

/** Whether an instruction changes the table of contents, which is no part of the law tree: it only repeats the headings. */
export function isOnContents({ target }: Pick<Understood, 'target'>): boolean {
  return target === TABLE_OF_CONTENTS || target.startsWith(`${TABLE_OF_CONTENTS}__`)
}

/** A stretch of the amending act. */
export interface SourceSpan {
  /** Offsets in code points into the act's text as given, end exclusive. */
  start: number
  end: number
  /** The printed words of the stretch, without markup, lines joined by a newline. */
  quote: string
  /** Line of the file, from 1. */
  line: number
}

interface Sourced {
  language: Lang
  source: SourceSpan
  /** Why, as a draft says beside the instruction, in the languages in which it says so. */
  rationale?: Partial<PerLang>
  /** The words by which the act names the law that it amends here, where it amends more than one. */
  law?: string
}

/** One operation on one locator. */
export interface Understood extends Sourced {
  status: 'understood'
  op: Operation
  /** The locator of what is changed; for `add`, of what is added; `WHOLE_ACT` for the whole text. */
  target: string
  /** The words that are replaced, deleted, or beside which words are inserted, as quoted. */
  words?: string
  /** The words that come in their place or are inserted, as quoted. */
  replacement?: string
  /** For `insertWords`. */
  position?: InsertPosition
  /** The replacement must be put into the grammatical case of each place («в соответствующем падеже»). */
  inflected?: true
  /** The quoted text that is restated or added, as printed, without the quotation marks of the act. */
  content?: string
  /** For `restate` and words: only the text below the target's heading is meant («текст статьи 9»). */
  belowHeading?: true
  /** For `renumber`: the new number. */
  newNumber?: string
  /** For `add`, where the act gives no number: what is added at the end of the target. */
  unit?: 'alinea' | 'part'
  /** For `add`: the locator of the unit before or after which the act puts what is added, where it says so. */
  beside?: { position: 'after' | 'before'; locator: string }
  /** For `add` of an article or chapter: the locator of the division that the act names for it. */
  within?: string
  /** What is excepted from the target («за исключением главы 14»), as locators. */
  except?: string[]
}

/** What could not be read as an instruction: kept whole, with its place. */
export interface NotUnderstood extends Sourced {
  status: 'not-understood'
  reason: string
}

export type Instruction = Understood | NotUnderstood

/** An article at the end of an amending act that changes no words of the law: when it enters into force, or what holds meanwhile. */
export interface FinalProvision {
  kind: 'commencement' | 'transitional'
  text: string
  source: SourceSpan
}

/** What became of an instruction on a text. */
export type Outcome =
  | (Understood & {
      outcome: 'applied'
      before: string
      after: string
      /** eId in the new text. */ place: string
      remarks?: string[]
    })
  | (Understood & { outcome: 'conflict'; reason: string })
  | (NotUnderstood & { outcome: 'not-understood' })
