import type { PerLang } from '../language/lang.ts'

/** A concept of the lexicon in `annotations/concepts`: what a study looks for in the laws. */
export interface Concept {
  id: string
  label: PerLang
  definition: PerLang
  /** Words and phrases that name it, in their dictionary form; inflected forms are found by stem. */
  terms: PerLang<string[]>
  /** Phrases that hold one of the terms and mean something else. */
  except: PerLang<string[]>
}
