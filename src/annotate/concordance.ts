import type { Act } from '../law/tree.ts'
import type { Concept } from './concept.ts'
import type { TermRange } from './find-terms.ts'
import { findOccurrences } from './find-terms.ts'

/** How much of a line stands on either side of the word (UTF-16 units): about a line of print. */
const CONTEXT = 60

/** A word with what stands around it on one line; `…` where the line is cut. */
export interface KeyWord {
  left: string
  word: string
  right: string
}

/** A place where a concept is named. */
export interface ConcordanceLine extends KeyWord {
  /** The provision. */
  eId: string
}

/** Every place where a text names a concept, a line each, in the order of the text (key word in context: Luhn 1960). */
export function concordanceOf(act: Act, concept: Concept): ConcordanceLine[] {
  return findOccurrences(act, concept).flatMap(({ unit, text, ranges }) =>
    ranges.map((range) => ({ eId: unit.eId ?? '', ...keyWordInContext(text, range) })),
  )
}

/** A word with its context, which is cut between words, and has no line breaks. */
export function keyWordInContext(text: string, { start, end }: TermRange): KeyWord {
  return { left: before(text, start), word: flat(text.slice(start, end)), right: after(text, end) }
}

/** What stands before the word, from the beginning of a word on. */
function before(text: string, start: number): string {
  const from = start - CONTEXT
  if (from <= 0) return flat(text.slice(0, start))
  return `…${flat(text.slice(from, start)).replace(/^\S*\s/, ' ')}`
}

/** What follows the word, to the end of a word. */
function after(text: string, end: number): string {
  const to = end + CONTEXT
  return to >= text.length ? flat(text.slice(end)) : `${flat(text.slice(end, to)).replace(/\s\S*$/, ' ')}…`
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ')
}
