import type { PerLang } from '../language/lang.ts'

/** The relations between concepts: those of SKOS, and `contrasts` for what is easily taken for the other. */
export const CONCEPT_RELATIONS = ['broader', 'narrower', 'related', 'contrasts'] as const

/** One of several meanings of a concept's word. */
interface Sense {
  id: string
  label: PerLang
  definition: PerLang
  /** Entries of the study's literature that use it so. */
  literature?: LiteratureReference[]
  /** Provisions that use it so, as `work locator`: `constitution-1995 art_3__para_1`. */
  examples?: string[]
}

/** A reference to an entry of the literature (CSL-JSON), and where in it. */
interface LiteratureReference {
  id: string
  at?: string
  /** On what point. */
  on?: PerLang
}

/** How a concept stands to another. */
interface ConceptRelation {
  kind: (typeof CONCEPT_RELATIONS)[number]
  to: string
  why?: PerLang
}

/** A concept of the lexicon in `annotations/concepts`: what a study looks for in the laws. */
export interface Concept {
  id: string
  label: PerLang
  definition: PerLang
  /** Words and phrases that name it, in their dictionary form; inflected forms are found by stem. */
  terms: PerLang<string[]>
  /** Phrases that hold one of the terms and mean something else. */
  except: PerLang<string[]>
  senses?: Sense[]
  relations?: ConceptRelation[]
  literature?: LiteratureReference[]
}
