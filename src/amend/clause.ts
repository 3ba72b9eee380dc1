/**
 * What the grammars of instructions give: the structure of a statement of an amending act, with places in its text (UTF-16 units)
 * where it prints numbers and quotations. The three grammars give the same.
 */
import type { Span } from '../language/sentences.ts'

/** Units as the grammars name them. `part` is a часть of a provision, or, with a Roman or Arabic number, of an act. */
export type UnitName =
  | 'act'
  | 'annex'
  | 'part'
  | 'section'
  | 'subsection'
  | 'chapter'
  | 'preamble'
  | 'principle'
  | 'article'
  | 'paragraph'
  | 'subparagraph'
  | 'alinea'
  | 'sentence'
  | 'heading'

/** A number as printed, the first and last of a range, or an ordinal. */
export type NumberPlace = Span & { to?: Span; ordinal?: number | 'last'; roman?: true }

/** Units of one kind: «пункты 1 и 3», «екінші бөлік». */
export interface UnitItem {
  unit: UnitName
  numbers: NumberPlace[]
  /** Where the word for the unit stands: its ending tells singular from plural. */
  word: Span
  /** A preposition or case says that what follows is done within it («в пункте 3»). */
  within?: true
  /** How it is joined to the item before it: as a further unit, as whole and part, or by a comma, which may mean either. */
  joint?: 'and' | 'of' | 'comma'
  /** It has no number: the unit of this kind that a header names is meant («статью дополнить …»). */
  back?: true
  /** Numbers in brackets after it, each of a unit one level down: "Article 52(5)(3)". */
  inner?: NumberPlace[]
}

type Operation =
  | { op: 'restate'; content: Span[] }
  /** Without `added`, the clause's place itself is what is added. */
  | { op: 'add'; added?: UnitItem[]; content: Span[]; beside?: { position: 'after' | 'before'; items: UnitItem[] } }
  | { op: 'replaceWords'; pairs: { words: Span[]; by: Span[] }[]; inflected?: true }
  | { op: 'deleteWords'; words: Span[] }
  | { op: 'insertWords'; position: 'after' | 'before' | 'end'; anchor?: Span; words: Span }
  | { op: 'repeal'; object?: UnitItem[] }
  | { op: 'renumber'; to: UnitItem[] }
  | { op: 'noChange' }

/** One operation with the place that its clause names; an empty place is that of the clause or of the header before it. */
export interface Clause {
  at: Span
  items: UnitItem[]
  except?: UnitItem[]
  op: Operation
}

/** A header passes its place down («В статье 44:»); clauses are instructions. */
export type StatementTree = { kind: 'header'; items: UnitItem[] } | { kind: 'clauses'; clauses: Clause[] }
