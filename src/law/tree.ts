/**
 * The law tree: a unist tree whose node types are those of Akoma Ntoso 1.0 (OASIS LegalDocML). See README.md beside this file.
 */
import type { Node, Parent } from 'unist'
import type { Lang } from '../language/lang.ts'

/** Divisions that hold articles, from the largest to the smallest. An annex holds whatever it prints, divisions of its own included. */
export const DIVISION_TYPES = ['annex', 'part', 'section', 'subsection', 'chapter', 'subchapter'] as const
export type DivisionType = (typeof DIVISION_TYPES)[number]

/** Provisions with a number of their own. */
export const PROVISION_TYPES = ['principle', 'article', 'paragraph', 'subparagraph'] as const
export type ProvisionType = (typeof PROVISION_TYPES)[number]

/** A run of printed text. */
interface Text extends Node {
  type: 'text'
  value: string
}

/** An unnumbered line of text (абзац); the smallest block. */
export interface Alinea extends Parent {
  type: 'alinea'
  children: Text[]
}

/**
 * What an editorial note is about: the history of the provision, a later wording or a transitional rule that it announces, the
 * rationale of an amendment in a draft, anything else that an editor remarks (a footnote), or nothing (what a publisher adds to
 * the page: rule lines, links to other pages, a table of contents).
 */
export type NoteKind = 'history' | 'announcement' | 'rationale' | 'remark' | 'furniture'

/** An act as a note names it. */
export interface NamedAct {
  /** The day of the act (ISO 8601). */
  date: string
  /** Its number as printed: `254-III`; absent where none is printed (laws adopted by referendum have none). */
  number?: string
}

/** What an announcement says will happen, as far as it was understood. */
export interface Announcement {
  /** `change` when the note only says that something changes, and prints no wording that repeats the unit. */
  op: 'restate' | 'add' | 'repeal' | 'change'
  /** Locators of what is restated, repealed or changed; for `add`, of what is added. Empty: not resolved, so never applied. */
  targets: string[]
  /** The event from which it applies, in the note's words, where it names no day: «начиная с выборов депутатов …». */
  condition?: string
}

/** Editorial text; never law. */
export interface Note extends Parent {
  type: 'note'
  eId?: string
  kind: NoteKind
  /** The acts that the note says changed the provision, in its order. Resolutions of courts and councils are not among them. */
  acts?: NamedAct[]
  /** The day from which what the note tells is in force (ISO 8601), where it names just one. */
  from?: string
  /** What an announcement announces. The later wording itself, where printed, is the `pending` node that follows the note. */
  announces?: Announcement
  children: Alinea[]
}

/** A wording that the source prints beside the one in force, because it comes into force later. Law, at another date. */
export interface Pending extends Parent {
  type: 'pending'
  eId?: string
  /** The day from which the wording is in force (ISO 8601), where the announcement names one. */
  from?: string
  children: Block[]
}

/** Text that an amending act quotes to put it into another text. Not structured by the reader of the act. */
export interface QuotedStructure extends Parent {
  type: 'quotedStructure'
  eId?: string
  children: Alinea[]
}

/** Where a node was read from, beside its `position`. */
export interface SourceData {
  /** Which of the files that were read together it stands in, from 0; absent in the first. */
  file?: number
}

interface Numbered extends Parent {
  /** The address in the text: Akoma Ntoso naming convention. Set by `assignEIds`. */
  eId?: string
  /** The number as printed, without the word for the unit: `52`, `94-2`, `3.`, `3-1.`, `1)`, `II`; absent where none is known. */
  num?: string
  /** The printed marker where it is more than the number: `Статья 52.`, `52-бап`, `Раздел II`. */
  label?: string
  /** The heading that the law itself has. Editorial headings are not part of the tree. */
  heading?: string
  /** Only a stub is left: the source says that the unit was repealed. */
  repealed?: true
}

export interface Division extends Numbered {
  type: DivisionType
  children: (Division | Principle | Article | Block)[]
}

/** One of the numbered statements that open the Constitution of 1993, before its articles. */
export interface Principle extends Numbered {
  type: 'principle'
  children: Block[]
}

export interface Article extends Numbered {
  type: 'article'
  children: Block[]
}

export interface Paragraph extends Numbered {
  type: 'paragraph'
  children: Block[]
}

/** `1)`, and below it, in the same type, the letters `а)`. */
export interface Subparagraph extends Numbered {
  type: 'subparagraph'
  children: Block[]
}

/** Title, date and number of the act: all that is printed before its text begins. */
export interface Preface extends Parent {
  type: 'preface'
  eId?: string
  children: (Alinea | Note)[]
}

export interface Preamble extends Parent {
  type: 'preamble'
  eId?: string
  children: (Alinea | Note)[]
}

/** Signature, place and date below the text. */
export interface Conclusions extends Parent {
  type: 'conclusions'
  eId?: string
  children: (Alinea | Note)[]
}

/** What stands inside provisions. */
export type Block = Paragraph | Subparagraph | Alinea | Note | Pending | QuotedStructure

export interface Act extends Parent {
  type: 'act'
  lang: Lang
  /** The day from which this edition is in force (ISO 8601), where known. */
  date?: string
  children: (Preface | Preamble | Division | Principle | Article | Block | Conclusions)[]
}

export type Provision = Principle | Article | Paragraph | Subparagraph
/** Every node that can have an eId. */
export type Unit = Preface | Preamble | Division | Provision | Note | Pending | QuotedStructure | Conclusions
export type LawNode = Act | Unit | Alinea | Text
export type LawParent = Exclude<LawNode, Text>

const DIVISIONS: ReadonlySet<string> = new Set(DIVISION_TYPES)
const PROVISIONS: ReadonlySet<string> = new Set(PROVISION_TYPES)

export function isDivision(node: LawNode): node is Division {
  return DIVISIONS.has(node.type)
}

export function isProvision(node: LawNode): node is Provision {
  return PROVISIONS.has(node.type)
}

/** Whether a node is one that can have an eId: everything but the act itself, alineas and text. */
export function isUnit(node: LawNode): node is Unit {
  return node.type !== 'act' && node.type !== 'alinea' && node.type !== 'text'
}

export function hasNumber(node: LawNode): node is Division | Provision {
  return isDivision(node) || isProvision(node)
}

/** A new alinea with the given text. */
export function alinea(value: string): Alinea {
  return { type: 'alinea', children: [{ type: 'text', value }] }
}
