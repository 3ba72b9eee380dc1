import type { z } from 'zod'
import type { ScholarNote } from '../../annotate/note.ts'
import type { SiteModel } from '../site-model.ts'
import type { named, note } from './schema-parts.ts'

/** Notes as data, with the names of the concepts and claims that they name. */
interface NotesData {
  notes: z.infer<typeof note>[]
  concepts: z.infer<typeof named>[]
  claims: z.infer<typeof named>[]
}

export function notesData(notes: readonly ScholarNote[], { concepts, study }: SiteModel): NotesData {
  const tags = new Set(notes.flatMap((note) => note.tags))
  const about = new Set(notes.flatMap((note) => note.about))
  return {
    notes: notes.map(noteData),
    concepts: concepts.filter(({ id }) => tags.has(id)).map(({ id, label }) => ({ id, label })),
    claims: (study.claims ?? []).filter(({ id }) => about.has(id)).map(({ id, text }) => ({ id, label: text })),
  }
}

function noteData(scholarNote: ScholarNote): NotesData['notes'][number] {
  const { id, work, date, locator, quotes, body, creator, created, tags, about, verdict, status, replyTo } = scholarNote
  return {
    ...{ id, work, date, locator, body, creator, created, tags, about, status },
    quotes: quotes.map((quote) => ({ ...quote })),
    ...(verdict === undefined ? {} : { verdict }),
    ...(replyTo === undefined ? {} : { replyTo }),
  }
}
