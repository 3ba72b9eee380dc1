import type { Act, Unit } from '../law/tree.ts'
import type { Lang } from '../language/lang.ts'
import type { Concept } from './concept.ts'
import { findPhrases, stemsAt, type PhraseRange } from '../language/find-phrases.ts'
import { ownText } from '../law/text.ts'
import { units } from '../law/walk.ts'

/** Where a term stands in a text: offsets in UTF-16 units, end exclusive. */
export type TermRange = PhraseRange

/** A provision in which a concept is named, and where in its own text. */
export interface Occurrence {
  unit: Unit
  /** The provision's own text (`ownText`), into which the ranges point. */
  text: string
  ranges: TermRange[]
}

/**
 * Finds the terms of a concept in a text, whatever their inflection: words are compared by stem, phrases word by word. What is
 * part of one of the concept's `except` phrases is not found.
 */
export function findTerms(text: string, lang: Lang, concept: Concept): TermRange[] {
  const here = stemsAt(text, lang)
  const excluded = findPhrases(here, concept.except[lang], lang)
  const found = findPhrases(here, concept.terms[lang], lang).filter(
    (range) => !excluded.some((other) => overlap(range, other)),
  )
  return merge(found)
}

/** The provisions of an act in which a concept is named, in document order. Notes and pending wordings are not searched. */
export function findOccurrences(act: Act, concept: Concept): Occurrence[] {
  return [...units(act)].flatMap((unit) => {
    if (unit.type === 'note' || unit.type === 'pending') return []
    const text = ownText(unit)
    const ranges = findTerms(text, act.lang, concept)
    return ranges.length === 0 ? [] : [{ unit, text, ranges }]
  })
}

/** The ids of the concepts that a text names. */
export function conceptsIn(text: string, lang: Lang, concepts: readonly Concept[]): string[] {
  return concepts.filter((concept) => findTerms(text, lang, concept).length > 0).map((concept) => concept.id)
}

/** A concept as a search filters by it. */
export function conceptFilter(concept: Concept): { id: string; isNamedIn: (text: string, lang: Lang) => boolean } {
  return { id: concept.id, isNamedIn: (text, lang) => findTerms(text, lang, concept).length > 0 }
}

function overlap(left: TermRange, right: TermRange): boolean {
  return left.start < right.end && right.start < left.end
}

/** Ranges in order; overlapping ones, where one term is part of another, become one. */
function merge(ranges: readonly TermRange[]): TermRange[] {
  const merged: TermRange[] = []
  for (const range of [...ranges].sort((left, right) => left.start - right.start)) {
    const last = merged.at(-1)
    if (last && overlap(last, range)) last.end = Math.max(last.end, range.end)
    else merged.push({ ...range })
  }
  return merged
}
