import type { Lang } from '../language/lang.ts'
import type { PrintedStep } from '../cite/printed-step.ts'
import { englishDrafter } from './draft-english.ts'
import { kazakhDrafter } from './draft-kazakh.ts'
import { russianDrafter } from './draft-russian.ts'

/** Units that a statement names: those that hold them, outermost first, and the units themselves, alike but for their numbers. */
export interface DraftPlace {
  outer: readonly PrintedStep[]
  units: readonly PrintedStep[]
}

/** Words as a statement quotes them, marks included, and whether they are one word or figures. */
export interface QuotedWords {
  text: string
  kind: 'word' | 'words' | 'figures'
}

/** An operation on words in one place. */
export type WordChange = { op: 'replace'; words: QuotedWords; by: QuotedWords } | { op: 'delete'; words: QuotedWords }

/** Words that are put beside others; without an anchor, at the end. */
export interface Insertion {
  words: QuotedWords
  anchor?: { position: 'after' | 'before'; words: QuotedWords }
}

/** How an act as a whole changes a law: for its title and its opening. */
export interface ActKind {
  changes: number
  additions: number
  /** The law that is amended, as it calls itself. */
  law?: string
}

/**
 * How amending acts in one language say things: without a capital at the beginning and a stop at the end. Quoted text comes on
 * lines of its own after what ends with a colon.
 */
export interface Drafter {
  /** The quotation marks of the language, then others for text that has these within. */
  marks: readonly (readonly [string, string])[]
  title: (kind: ActKind) => string
  /** The whole first line of Article 1, up to the colon. */
  opening: (kind: ActKind) => string
  /** «в статье 44:» */
  header: (place: DraftPlace) => string
  restate: (place: DraftPlace) => string
  repeal: (place: DraftPlace) => string
  /** Without a holder, the unit that the header names or the law itself gets it; `several` for sentences in one quotation. */
  add: (
    holder: DraftPlace | undefined,
    added: readonly PrintedStep[],
    beside?: PrintedStep,
    several?: boolean,
  ) => string
  changeWords: (place: DraftPlace | undefined, changes: readonly WordChange[]) => string
  insertWords: (place: DraftPlace | undefined, insertions: readonly Insertion[]) => string
  renumber: (place: DraftPlace, to: readonly PrintedStep[]) => string
}

export const DRAFTERS: Record<Lang, Drafter> = { kaz: kazakhDrafter, rus: russianDrafter, eng: englishDrafter }
