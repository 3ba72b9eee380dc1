import type { Unit } from '../law/tree.ts'
import type { Span } from '../language/sentences.ts'
import type { Origin } from './origin.ts'
import type { Answer } from './provision-links.ts'
import type { Scope } from './scope.ts'
import { units } from '../law/walk.ts'
import { normalForm } from '../language/normal-form.ts'
import { redline } from '../redline/redline-texts.ts'
import { sharedWords } from '../redline/shared-words.ts'
import { findAllPlaces } from './find-quote.ts'
import { mapSpan } from './map-span.ts'
import { shiftTo } from './origin.ts'
import { scopeOf, unitAt } from './scope.ts'

/** Below this share of common letters the words are not a changed wording but other words. */
export const KEPT_BAR = 0.4

/** Words found in another place than their own are the same passage only if the line around them is so alike. */
const SURROUNDINGS_BAR = 0.75

/** How alike two items of a list must be to answer to each other; an equal number counts for so much. */
const ITEM_BAR = 0.5
const EQUAL_NUMBER = 0.2

/** An item of another number must be as alike as this: one that merely quotes or repeats the words is not it. */
const RENUMBERED_BAR = 0.75

/** An item of the same number that has so much of the item's words needs no comparison with the others. */
const HELD_BAR = 0.8

/** Words that are found again elsewhere in their own provision must be as many as this to count as moved. */
const MOVED_WORDS = 3

/** A place in the other text that may be the note's. */
export interface Candidate extends Span {
  scope: Scope
  unit: Unit
  kept: number
  /** The words stand where they stood: the same item, the same order. */
  inPlace: boolean
  answer: Answer
}

/**
 * The place of a note in a provision that answers to its own; undefined where the passage is not there: words that stand in another
 * item of a list, or elsewhere in the text, are the same passage only if the line around them is the same too.
 */
export function candidateIn(origin: Origin, answer: Answer): Candidate | undefined {
  const inner = unitAt(origin.scope, origin)
  if (inner !== origin.provision && inner.type === 'subparagraph') {
    const item = answeringItem(inner, origin.provision, answer.unit)
    if (item === 'repealed') return undefined
    const own = scopeOf(inner)
    const shift = shiftTo(origin, own)
    if (item && shift !== undefined) {
      const span = { start: origin.start + shift, end: origin.end + shift }
      const words = origin.scope.text.slice(origin.start, origin.end)
      const found = mapped(words, own, span, scopeOf(item), answer, inner)
      const isSameItem = pathBelow(item, answer.unit) === pathBelow(inner, origin.provision)
      return { ...found, inPlace: found.inPlace && isSameItem }
    }
  }
  const words = origin.scope.text.slice(origin.start, origin.end)
  const candidate = mapped(words, origin.scope, origin, scopeOf(answer.unit), answer, inner)
  return candidate.inPlace || aroundAlike(origin, candidate) >= SURROUNDINGS_BAR ? candidate : undefined
}

function mapped(words: string, from: Scope, span: Span, to: Scope, answer: Answer, inner: Unit): Candidate {
  const isWhole = span.start === 0 && span.end === from.text.length
  const map = mapSpan(redline(from.text, to.text), span)
  const place = isWhole ? { start: 0, end: to.text.length } : map
  const isVerbatim = normalForm(to.text.slice(place.start, place.end)) === normalForm(words)
  // Punctuation is law too: words that differ only in it are a changed wording, if hardly.
  const kept = isVerbatim ? 1 : Math.min(map.kept, 0.99)
  const again = kept < 1 ? movedWithin(words, from, to) : undefined
  const found = again ?? place
  const unit = unitAt(to, found)
  const isSamePath = pathBelow(inner, from.unit) === pathBelow(unit, to.unit)
  return { ...found, kept: again ? 1 : kept, scope: to, unit, answer, inPlace: !again && isSamePath }
}

/** The same words elsewhere in the provision that answers (sentences that have changed places), if they stand once in both. */
function movedWithin(words: string, from: Scope, to: Scope): Span | undefined {
  if ((words.match(/[\p{L}\p{N}]+/gu) ?? []).length < MOVED_WORDS) return undefined
  const [there, ...more] = findAllPlaces(to.text, words)
  return there && more.length === 0 && findAllPlaces(from.text, words).length === 1 ? there : undefined
}

/**
 * The item of a list that answers to one, or that its number is repealed: the one of the same number if it holds nearly all that the
 * item says, else the most alike, an equal number helping.
 */
function answeringItem(item: Unit, provision: Unit, answering: Unit): Unit | 'repealed' | undefined {
  const path = pathBelow(item, provision)
  const text = scopeOf(item).text
  const items = [...units(answering)].filter((unit) => unit.type === 'subparagraph')
  const same = items.find((other) => pathBelow(other, answering) === path)
  if (same?.repealed) return 'repealed'
  if (same && mapSpan(redline(text, scopeOf(same).text), { start: 0, end: text.length }).held >= HELD_BAR) return same
  const ranked = items
    .filter((other) => !other.repealed)
    .map((other) => ({
      other,
      score: sharedWords(redline(text, scopeOf(other).text)) + (other === same ? EQUAL_NUMBER : 0),
    }))
    .sort((a, b) => b.score - a.score)
  const [best] = ranked
  return best && best.score >= (best.other === same ? ITEM_BAR : RENUMBERED_BAR) ? best.other : undefined
}

/** How alike the lines are in which a passage stands, from 0 to 1. */
function aroundAlike(origin: Origin, candidate: Candidate): number {
  const before = linesAround(origin.scope, origin)
  return sharedWords(redline(before, linesAround(candidate.scope, candidate)))
}

function linesAround({ text }: Scope, { start, end }: Span): string {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const to = text.indexOf('\n', end)
  return text.slice(from, to < 0 ? text.length : to)
}

/** The eId of a unit below another one that holds it: empty for that one itself. */
function pathBelow(unit: Unit, holder: Unit): string {
  return (unit.eId ?? '').slice((holder.eId ?? '').length)
}
