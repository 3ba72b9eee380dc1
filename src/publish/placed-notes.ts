import type { ScholarNote } from '../annotate/note.ts'
import type { Act } from '../law/tree.ts'
import { parseLocator, resolveLocator } from '../law/locator.ts'

/** The scholar's notes of a work, by the unit of a text that they concern. */
export interface PlacedNotes {
  byEId: ReadonlyMap<string, readonly ScholarNote[]>
  /** Notes on provisions that the text does not hold. */
  elsewhere: readonly ScholarNote[]
}

/** Finds the place of each note on a work in one of its texts. No note is lost: what has no place there is given as `elsewhere`. */
export function placeNotes(notes: readonly ScholarNote[], work: string, act: Act): PlacedNotes {
  const byEId = new Map<string, ScholarNote[]>()
  const elsewhere: ScholarNote[] = []
  for (const note of notes) {
    if (note.work !== work) continue
    const locator = parseLocator(note.locator)
    const eId = locator && resolveLocator(act, locator)?.unit.eId
    if (eId === undefined) elsewhere.push(note)
    else byEId.set(eId, [...(byEId.get(eId) ?? []), note])
  }
  return { byEId, elsewhere }
}
