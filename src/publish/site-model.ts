import type { Statement } from '../annotate/read-claims.ts'
import type { Alignment } from '../align/alignment.ts'
import type { Outcome } from '../amend/instruction.ts'
import type { Concept } from '../annotate/concept.ts'
import type { TermRange } from '../annotate/find-terms.ts'
import type { ScholarNote } from '../annotate/note.ts'
import type { TextKind } from '../corpus/manifest.ts'
import type { Lang, PerLang } from '../language/lang.ts'
import type { Act } from '../law/tree.ts'

/** Names one text of the site: a work, its edition (ISO 8601 date) and language. */
export interface TextRef {
  work: string
  date: string
  lang: Lang
}

export interface PublishedText {
  lang: Lang
  /** The day from which this edition is in force (ISO 8601). */
  date: string
  kind: TextKind
  act: Act
  /** How far the text goes, and where it comes from, in words. */
  coverage: PerLang
  /** The text holds the whole law, so that what it does not hold is not in the law. */
  isWhole?: boolean
}

/** What the catalogue says of the law itself. */
export interface LegalFacts {
  type: string
  adopted: { date: string; by: PerLang }
  from?: string
  until?: string
  endedBy?: PerLang
  /** Its number in the register of acts, or that of the register of law texts where it has none. */
  identifier?: string
  /** Its number in the register of acts. */
  number?: string
}

/** An act that made an edition. */
export interface PublishedAct {
  id: string
  names: PerLang
  short: PerLang
  date: string
  number?: string
}

/** An edition that is known of, whether or not its text is published. */
export interface PublishedEdition {
  date: string
  acts: PublishedAct[]
  note?: PerLang
}

export interface PublishedWork {
  id: string
  names: PerLang
  /** Short names, for lists and columns. */
  short: PerLang
  texts: PublishedText[]
  /** Editorial headings by eId; never part of the law. */
  headings: ReadonlyMap<string, PerLang>
  legal?: LegalFacts
  /** In the order of time. */
  editions?: PublishedEdition[]
}

/** A provision that names a concept. */
export interface Occurrence extends TextRef {
  eId: string
  /** The provision's own text, or a passage of it. */
  snippet: string
  /** Where the words that name it stand in the snippet: UTF-16 units, end exclusive. */
  ranges: TermRange[]
}

export interface PublishedConcept extends Concept {
  occurrences: Occurrence[]
}

export interface Comparison {
  id: string
  /** Two editions of one law, compared because they are there, not because the study names them. */
  isEditions?: boolean
  left: TextRef
  right: TextRef
  /** What the comparison is made for. */
  why?: PerLang
  alignment: Alignment
}

/** A reform draft: an amending act with what became of each of its instructions. */
export interface Reform {
  id: string
  title: PerLang
  /** The text that it amends. */
  base: TextRef
  /** The amending act itself. */
  draft: Act
  outcomes: Outcome[]
  before: Act
  after: Act
  /** The same draft in other languages: with a page of its own where it could be applied, else as text. */
  versions?: { lang: Lang; id?: string; draft: Act }[]
}

/** What the study is about, and the literature that it goes by. */
interface PublishedStudy {
  title: PerLang
  abstract: PerLang
  /** What it examines, sentence by sentence; its notes say which they are about. */
  claims?: Statement[]
  literature?: { author: PerLang; title: PerLang; on: PerLang }[]
}

/** One of the project's own texts: how much of the law it is, where it comes from, and how far it was read again. */
export interface CorpusText {
  work: string
  date: string
  lang: Lang
  name: PerLang
  kind: TextKind
  /** How many provisions it holds; null when it holds the whole law. */
  held: number | null
  /** The articles that it lacks, runs as ranges. */
  missing: string[]
  /** How many articles the law has is known, so that nothing more is missing. */
  isEndKnown: boolean
  /** The official editions that it was made from; how many articles of them, where not all. */
  from: { lang: Lang; date: string; articles: number | null }[]
  made: string
  reviewed: boolean
  review?: { date: string; provisions: number; of: number; errors: number }
  /** Differences from the official texts that were looked at and found right. */
  explained: { rule: string; at: string; why: string }[]
  /** The command that brings the official texts. */
  fetch: string
}

/** What an act changed in the texts of the site whose history is known. */
export interface ActChanges {
  /** The act's id in the catalogue, and its number. */
  act: string
  number?: string
  /** The texts that the act has a part in, each with the eIds of what it gave other words. */
  texts: (TextRef & { eIds: string[] })[]
}

/** All that a site is made from. */
export interface SiteModel {
  /** What the corpus holds, for the page that says how far to trust it. */
  corpus?: CorpusText[]
  study: PublishedStudy
  works: PublishedWork[]
  /** For the search by act. */
  actChanges?: ActChanges[]
  concepts: PublishedConcept[]
  comparisons: Comparison[]
  reforms: Reform[]
  notes: ScholarNote[]
}

/** A text of the site together with its work. */
export interface FoundText {
  work: PublishedWork
  text: PublishedText
}

/** The work of that id; undefined when the site does not show it. */
export function findWork(model: SiteModel, id: string): PublishedWork | undefined {
  return model.works.find((work) => work.id === id)
}

/**
 * Finds the text that a reference names.
 *
 * @throws TypeError when the model has none: it was assembled wrongly.
 */
export function findText(model: SiteModel, ref: TextRef): FoundText {
  const work = model.works.find(({ id }) => id === ref.work)
  const text = work?.texts.find(({ lang, date }) => lang === ref.lang && date === ref.date)
  if (work && text) return { work, text }
  throw new TypeError(`findText: the site has no text ${ref.work}@${ref.date}/${ref.lang}`)
}
