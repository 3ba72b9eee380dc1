import type { Act } from '../law/tree.ts'
import type { Concept } from './concept.ts'
import { words } from '../language/words.ts'
import { ownText } from '../law/text.ts'
import { units } from '../law/walk.ts'
import { findOccurrences } from './find-terms.ts'

/** How often a text names a concept. */
export interface ConceptCount {
  occurrences: number
  /** The provisions that name it at least once. */
  provisions: number
  /** The words of the text, headings among them; notes and pending wordings are not counted, as they are not searched. */
  words: number
  /** Occurrences per 1,000 words. Languages differ in how many words they need, so only texts in one language compare. */
  perThousand: number
}

/** Counts the occurrences of a concept in a text. */
export function countConcept(act: Act, concept: Concept): ConceptCount {
  const found = findOccurrences(act, concept)
  const occurrences = found.reduce((sum, { ranges }) => sum + ranges.length, 0)
  return { occurrences, provisions: found.length, ...share(occurrences, act) }
}

/** The words of a text, and how many of so many occurrences fall on 1,000 of them. */
export function share(occurrences: number, act: Act): Pick<ConceptCount, 'words' | 'perThousand'> {
  const count = wordCount(act)
  return { words: count, perThousand: count === 0 ? 0 : (1000 * occurrences) / count }
}

/** The number of words in the own texts of an act's provisions. */
export function wordCount(act: Act): number {
  return [...units(act)]
    .filter(({ type }) => type !== 'note' && type !== 'pending')
    .reduce((sum, unit) => sum + words(ownText(unit)).length, 0)
}
