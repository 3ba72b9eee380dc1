import type { ScholarNote } from '../annotate/note.ts'

/** Notes as they stand on a page: those that begin a thread, and the answers below each. */
export interface Threads {
  notes: ScholarNote[]
  /** By the id of the note that begins the thread, in the order in which they were written. */
  replies: ReadonlyMap<string, readonly ScholarNote[]>
}

/** Sorts notes into threads. A reply to a note that is not among them begins a thread of its own: no note is lost. */
export function threadsOf(notes: readonly ScholarNote[]): Threads {
  const byId = new Map(notes.map((note) => [note.id, note]))
  const begin = notes.filter((note) => rootOf(note, byId) === note)
  const replies = new Map<string, ScholarNote[]>(begin.map(({ id }) => [id, []]))
  for (const note of notes) {
    const root = rootOf(note, byId)
    if (root !== note) replies.get(root.id)?.push(note)
  }
  for (const answers of replies.values()) answers.sort((a, b) => compare(a.created, b.created))
  return { notes: begin, replies }
}

/** The note at the beginning of a thread; notes that answer one another in a circle begin one each. */
function rootOf(note: ScholarNote, byId: ReadonlyMap<string, ScholarNote>): ScholarNote {
  const seen = new Set<ScholarNote>()
  for (let at = note; ;) {
    if (seen.has(at)) return note
    seen.add(at)
    const above = at.replyTo === undefined ? undefined : byId.get(at.replyTo)
    if (!above) return at
    at = above
  }
}

function compare(left: string, right: string): number {
  return left < right ? -1 : Number(left > right)
}
