import type { PerLang } from '../language/lang.ts'

/** A scholar's note on a provision: the part of a W3C Web Annotation that Tarmaq shows. */
export interface ScholarNote {
  id: string
  /** The work and the edition it was made on: `constitution-1995`, `2023-01-01`. */
  work: string
  date: string
  /** The locator of the provision. */
  locator: string
  /** The words it is about, where not the whole provision is meant, with the language of the text they are quoted from. */
  quote?: { exact: string; lang: string }
  body: PerLang
  creator: string
  /** ISO 8601 date. */
  created: string
  /** Concept ids. */
  tags: string[]
}
