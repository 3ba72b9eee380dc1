import type { Lang, PerLang } from '../language/lang.ts'
import type { MOTIVATIONS, STATUSES, VERDICTS } from './web-annotation.ts'

export type Motivation = (typeof MOTIVATIONS)[number]
export type NoteStatus = (typeof STATUSES)[number]
export type Verdict = (typeof VERDICTS)[number]

/** Words of a provision that a note is about, as printed, with what stands around them. */
export interface Quote {
  exact: string
  /** What stands directly before and after the words in the text; needed where the words stand there more than once. */
  prefix?: string
  suffix?: string
  /** The language of the text they are quoted from. */
  lang: Lang
}

/** A link from a note: to a provision of a work, or to an entry of the study's literature. */
export type NoteLink =
  { kind: 'provision'; work: string; date?: string; locator?: string } | { kind: 'literature'; id: string; at?: string }

/** A scholar's note on a provision: the part of a W3C Web Annotation that Tarmaq shows. */
export interface ScholarNote {
  id: string
  motivation: Motivation
  status: NoteStatus
  /** The note that this one answers; work, edition and locator are then those of the note at the root of the thread. */
  replyTo?: string
  /** The work and the edition it was made on: `constitution-1995`, `2023-01-01`. */
  work: string
  date: string
  /** The locator of the provision. */
  locator: string
  /** The words it is about, where not the whole provision is meant: at most one quote a language. */
  quotes: Quote[]
  /** In one language at least. */
  body: Partial<PerLang>
  creator: string
  /** ISO 8601 date. */
  created: string
  /** Concept ids. */
  tags: string[]
  /** What it is about in the study's own numbering: `C5`, `P1`, `R3`. */
  about: string[]
  /** Whether the text bears the claim out. */
  verdict?: Verdict
  links: NoteLink[]
}

/** The quote of a note that fits a text in a language, or its first one. */
export function quoteIn(note: ScholarNote, lang: Lang): Quote | undefined {
  return note.quotes.find((quote) => quote.lang === lang) ?? note.quotes[0]
}
