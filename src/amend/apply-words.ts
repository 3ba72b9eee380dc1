import type { Span } from '../language/sentences.ts'
import type { Act } from '../law/tree.ts'
import type { Effect } from './effect.ts'
import type { Place } from './find-place.ts'
import type { Understood } from './instruction.ts'
import type { TextSlot } from './text-slots.ts'
import { hasNumber } from '../law/tree.ts'
import { childrenOf } from '../law/walk.ts'
import { Conflict } from './conflict.ts'
import { deleteSpan, insertAfter, insertAtEnd, insertBefore, replaceSpan } from './edit-words.ts'
import { placeText } from './effect.ts'
import { findPlace, hasPlace } from './find-place.ts'
import { findWords } from './find-words.ts'
import { textSlots } from './text-slots.ts'

/** Words found in the text of a place. */
interface Found {
  slot: TextSlot
  spans: Span[]
}

/**
 * Replaces, deletes or inserts words, only in the target. Words that are to be replaced or deleted are so wherever the target has
 * them; words beside which others are inserted, and punctuation marks alone, must be there once.
 *
 * @throws Conflict when the words are not there, or are there more than once beside which one place is meant.
 */
export function applyWords(act: Act, instruction: Understood): Effect {
  const place = findPlace(act, instruction.target)
  const slots = belowHeading(place, textSlots(place, exceptions(act, instruction)), instruction)
  const remarks: string[] = []
  const changes =
    instruction.op === 'insertWords' && instruction.position === 'end'
      ? [atEnd(place, slots, instruction)]
      : inText(slots, instruction, remarks)
  // Of the whole text, only the lines that change are of interest.
  const shown = (): string =>
    place.kind === 'act' ? changes.map(({ slot }) => slot.read()).join('\n') : placeText(place)
  const before = shown()
  remarks.push(...lostCapitals(changes))
  for (const { slot, text } of changes) slot.write(text)
  return { place: place.unit, before, after: shown(), remarks }
}

/** A text that began with a capital letter and begins with a small one now: the act says nothing of it, but a reader should know. */
function lostCapitals(changes: readonly Change[]): string[] {
  const lost = changes.some(({ slot, text }) => /^\P{L}*\p{Lu}/u.test(slot.read()) && /^\P{L}*\p{Ll}/u.test(text))
  return lost ? ['the text now begins with a small letter'] : []
}

/** A run of text and what it becomes. */
interface Change {
  slot: TextSlot
  text: string
}

function inText(slots: readonly TextSlot[], instruction: Understood, remarks: string[]): Change[] {
  if (instruction.inflected)
    throw new Conflict('the replacement must be put into the case of each place: name each form in the instruction')
  return locate(slots, instruction, remarks).map(({ slot, spans }) => ({
    slot,
    text: change(slot.read(), spans, instruction),
  }))
}

/** Without the heading of the target itself, where only the text below it is meant. */
function belowHeading(place: Place, slots: TextSlot[], instruction: Understood): TextSlot[] {
  const hasHeading = place.kind === 'unit' && hasNumber(place.unit) && place.unit.heading !== undefined
  return instruction.belowHeading && hasHeading ? slots.slice(1) : slots
}

function exceptions(act: Act, { except }: Understood): Place['unit'][] {
  return (except ?? []).filter((target) => hasPlace(act, target)).map((target) => findPlace(act, target).unit)
}

function locate(slots: readonly TextSlot[], instruction: Understood, remarks: string[]): Found[] {
  const words = instruction.words ?? ''
  let found = search(slots, words, false)
  if (found.length === 0) {
    found = search(slots, words, true)
    if (found.length > 0) remarks.push('the words were found only without regard to capital letters')
  }
  const count = found.reduce((sum, { spans }) => sum + spans.length, 0)
  if (count === 0) throw new Conflict(`the words «${words}» are not there`)
  if (count > 1 && (instruction.op === 'insertWords' || !/[\p{L}\p{N}]/u.test(words)))
    throw new Conflict(`the words «${words}» are there ${count} times, and one place is meant`)
  return found
}

function search(slots: readonly TextSlot[], words: string, ignoreCase: boolean): Found[] {
  return slots
    .map((slot) => ({ slot, spans: findWords(slot.read(), words, { ignoreCase }) }))
    .filter(({ spans }) => spans.length > 0)
}

/** Changes every found stretch of a text, from the last on, so that the places of those before stay right. */
function change(text: string, spans: readonly Span[], instruction: Understood): string {
  const by = instruction.replacement ?? ''
  return spans.reduceRight((changed, span) => {
    if (instruction.op === 'deleteWords') return deleteSpan(changed, span)
    if (instruction.op === 'replaceWords') return replaceSpan(changed, span, by)
    return instruction.position === 'before' ? insertBefore(changed, span, by) : insertAfter(changed, span, by)
  }, text)
}

/** The end of a unit is the end of its last line; a list has no end that the words could go to, only its items have. */
function atEnd(place: Place, slots: readonly TextSlot[], { replacement }: Understood): Change {
  const slot = slots.at(-1)
  const nodes = place.kind === 'part' ? place.nodes : place.kind === 'unit' ? childrenOf(place.unit) : []
  if (!slot || place.kind === 'act') throw new Conflict('the target has no text to which words can be added')
  if (nodes.some((node) => hasNumber(node))) throw new Conflict('the target has a list: its end is not one place')
  return { slot, text: insertAtEnd(slot.read(), replacement ?? '') }
}
