import type { Act } from '../law/tree.ts'
import { units } from '../law/walk.ts'
import { namedActs } from './notes.ts'
import { noteText } from './repealed.ts'
import { resolveAnnouncements } from './resolve-announcement.ts'

/** Reads off the notes of an act, in place, which acts they name, and what the announcements among them announce. */
export function readNotes(act: Act): void {
  for (const unit of units(act)) {
    if (unit.type !== 'note' || (unit.kind !== 'history' && unit.kind !== 'announcement')) continue
    const acts = namedActs(noteText(unit))
    if (acts.length > 0) unit.acts = acts
  }
  resolveAnnouncements(act)
}
