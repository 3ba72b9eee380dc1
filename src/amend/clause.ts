/**
 * What the grammars of instructions give: the structure of a statement of an amending act, with places in its text (UTF-16 units)
 * where it prints numbers and quotations. The three grammars give the same.
 */
import type { Span } from '../language/sentences.ts'

/** Units as the grammars name them. `part` is a часть of a provision, or, with a Roman or Arabic number, of an act. */
export type UnitName =
  | 'act'
  | 'toc'
  | 'annex'
  | 'part'
  | 'section'
  | 'subsection'
  | 'chapter'
  | 'subchapter'
  | 'preamble'
  | 'principle'
  | 'article'
  | 'paragraph'
  | 'subparagraph'
  | 'alinea'
  | 'sentence'
  | 'heading'

/** A number as printed, the first and last of a range, or an ordinal or a range of them. */
export type NumberPlace = Span & { to?: Span; ordinal?: number | 'last'; ordinalTo?: number; roman?: true }

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
  /** Only the text below its heading is meant («текст статьи 9»). */
  belowHeading?: true
  /** It has no number: the unit of this kind that a header names is meant («статью дополнить …»). */
  back?: true
  /** Numbers in brackets after it, each of a unit one level down: "Article 52(5)(3)". */
  inner?: NumberPlace[]
}

/** Quoted words, or a punctuation mark that the act calls by its name («точку заменить точкой с запятой»). */
export type QuotedWords = Span & { mark?: string }

/** Where the text of a unit is printed if not in a quotation: in an annex of the act, with the number that the act gives it. */
export interface Annexed {
  number?: NumberPlace
}

type Operation =
  | { op: 'restate'; content: Span[]; annexed?: Annexed }
  /** Without `added`, the clause's place itself is what is added. */
  | {
      op: 'add'
      added?: UnitItem[]
      content: Span[]
      annexed?: Annexed
      beside?: { position: 'after' | 'before'; items: UnitItem[] }
    }
  | { op: 'replaceWords'; pairs: { words: QuotedWords[]; by: QuotedWords[] }[]; inflected?: true }
  | { op: 'deleteWords'; words: QuotedWords[] }
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
