import type { Element } from 'hast'
import type { ScholarNote } from '../annotate/note.ts'
import type { Concept } from '../annotate/concept.ts'
import type { Lang } from '../language/lang.ts'
import type { PageContext } from './page.ts'
import { h } from 'hastscript'
import { BCP47 } from '../language/lang.ts'
import { quoteIn } from '../annotate/note.ts'
import { dateText } from './date-text.ts'
import { proseInLanguage } from './elements.ts'
import { conceptPath, fileName } from './page-paths.ts'
import { provisionName } from './provision-name.ts'

export interface NoteOptions {
  concepts: readonly Concept[]
  /** The edition that the note is shown on: a note made on another one says so. */
  edition: string
  /** Gives the note an id of its own; where a page shows notes more than once, without. */
  withId: boolean
}

/** A scholar's note, with the provision that it concerns, its author and its tags. */
export function scholarNote(note: ScholarNote, context: PageContext, options: NoteOptions): Element {
  const { lang, say } = context
  const place = provisionName(note.locator, lang)
  const otherEdition = note.date === options.edition ? [] : [`${say('madeOnEdition')}: ${dateText(note.date, lang)}`]
  return h(
    'aside.scholar-note',
    {
      role: 'note',
      lang: BCP47[lang],
      ariaLabel: `${say('scholarNote')}: ${place}`,
      ...(options.withId ? { id: noteId(note) } : {}),
    },
    [
      h('p.note-label', [h('span.note-kind', say('scholarNote')), ' ', h('span.note-place', place)]),
      ...quote(note, lang),
      ...proseInLanguage(note.body, context),
      h(
        'p.note-meta',
        [note.creator, dateText(note.created, lang), ...otherEdition].filter((part) => part !== '').join(' · '),
      ),
      ...tags(note, context, options.concepts),
    ],
  )
}

/** The id of a note on the page of its law. */
function noteId(note: ScholarNote): string {
  return `scholar-note-${fileName(note.id)}`
}

function quote(note: ScholarNote, lang: Lang): Element[] {
  const quoted = quoteIn(note, lang)
  return quoted ? [h('blockquote', { lang: BCP47[quoted.lang] }, h('p', quoted.exact))] : []
}

function tags(note: ScholarNote, { lang, href }: PageContext, concepts: readonly Concept[]): Element[] {
  if (note.tags.length === 0) return []
  const tag = (id: string): Element => {
    const concept = concepts.find((candidate) => candidate.id === id)
    return h('li', concept ? h('a', { href: href(conceptPath(id)) }, concept.label[lang]) : id)
  }
  return [h('ul.tags', note.tags.map(tag))]
}
