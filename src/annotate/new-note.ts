import { randomBytes } from 'node:crypto'
import type { Lang } from '../language/lang.ts'
import type { Motivation, NoteStatus, Quote } from './note.ts'
import type { Annotation, Target } from './web-annotation.ts'
import { BCP47 } from '../language/lang.ts'

/** What a scholar gives for a new note. */
export interface NoteDraft {
  study: string
  text: string
  lang: Lang
  author: string
  concepts: readonly string[]
  about: readonly string[]
  /** Where it stands, or the id of the note that it answers. */
  on: { work: string; date: string; locator: string; quote?: Quote } | string
  motivation: Motivation
}

/** A new note; its id holds the second in which it was made, and four random bytes, so that two writers never make the same. */
export function newNote(draft: NoteDraft, now: Date): Annotation {
  const time = seconds(now)
  const id = `urn:tarmaq:${draft.study}:n-${time.replace(/[-:]/g, '')}-${randomBytes(4).toString('hex')}`
  return {
    id,
    type: 'Annotation',
    motivation: draft.motivation,
    created: time,
    creator: { type: 'Person', name: draft.author },
    body: [
      { type: 'TextualBody', value: draft.text, language: tag(draft.lang), format: 'text/plain' },
      ...draft.about.map((value) => ({ type: 'TextualBody', purpose: 'identifying', value }) as const),
      ...draft.concepts.map((value) => ({ type: 'TextualBody', purpose: 'tagging', value }) as const),
    ],
    target: typeof draft.on === 'string' ? draft.on : targetOf(draft.on),
  }
}

/** A note with another status. */
export function withStatus(note: Annotation, status: NoteStatus, now: Date): Annotation {
  return { ...note, status, modified: seconds(now) }
}

function targetOf({ work, date, locator, quote }: Exclude<NoteDraft['on'], string>): Target {
  const selector = { type: 'FragmentSelector', value: locator } as const
  return {
    source: work,
    state: { type: 'TimeState', sourceDate: `${date}T00:00:00Z` },
    selector: quote
      ? {
          ...selector,
          refinedBy: {
            type: 'TextQuoteSelector',
            exact: quote.exact,
            prefix: quote.prefix,
            suffix: quote.suffix,
            quoteLanguage: tag(quote.lang),
          },
        }
      : selector,
  }
}

function tag(lang: Lang): 'kk' | 'ru' | 'en' {
  return BCP47[lang] as 'kk' | 'ru' | 'en'
}

/** UTC to the second. */
function seconds(time: Date): string {
  return time.toISOString().replace(/\.\d+Z$/, 'Z')
}
