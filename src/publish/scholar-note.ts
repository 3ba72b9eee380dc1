import type { Element } from 'hast'
import type { ScholarNote } from '../annotate/note.ts'
import type { Lang } from '../language/lang.ts'
import type { PageContext } from './page.ts'
import type { Threads } from './note-threads.ts'
import type { SiteModel } from './site-model.ts'
import { h } from 'hastscript'
import { BCP47 } from '../language/lang.ts'
import { quoteIn } from '../annotate/note.ts'
import { parseLocator, resolveLocator } from '../law/locator.ts'
import { dateText } from './date-text.ts'
import { proseInLanguage } from './elements.ts'
import { STATUS_NAMES } from './note-words.ts'
import { conceptPath, fileName, lawPath, STUDY_PAGE } from './page-paths.ts'
import { provisionName } from './provision-name.ts'
import { verdictBadge } from './verdict-badge.ts'

export interface NoteOptions {
  model: SiteModel
  replies: Threads['replies']
  /** The edition that the note is shown on: a note made on another one says so. Without it the note names its law and links to it. */
  edition?: string
  /** Gives the note an id of its own; where a page shows notes more than once, without. */
  withId: boolean
  /** Whether the note is open at first; beside the law it is closed, so that notes stay beside what they are on. */
  open: boolean
}

/**
 * A scholar's note: what it is on and whether the text bears the claim out, and, unfolded, what it says, its author, its tags and
 * the answers to it.
 */
export function scholarNote(note: ScholarNote, context: PageContext, options: NoteOptions): Element {
  const { lang, say } = context
  const place = placeOf(note, context, options)
  const verdict = note.verdict ? [' ', verdictBadge(note.verdict, lang)] : []
  return h('aside.scholar-note', { role: 'note', lang: BCP47[lang] }, [
    h('details', options.open ? { open: true } : {}, [
      h('summary.note-label', [
        h('span.note-kind', say('scholarNote')),
        ' ',
        h('span.note-place', place),
        ...verdict,
        ...quote(note, lang),
      ]),
      // The id stands inside: a link to the note opens it.
      h('div.note-body', options.withId ? { id: noteId(note) } : {}, [
        ...about(note, context, options),
        ...content(note, context, options.edition),
        ...lawLink(note, context, options),
        ...tags(note, context, options),
        ...(options.replies.get(note.id) ?? []).map((reply) =>
          h('div.note-reply', options.withId ? { id: noteId(reply) } : {}, content(reply, context, options.edition)),
        ),
      ]),
    ]),
  ])
}

/** The id of a note on the page of its law. */
function noteId(note: ScholarNote): string {
  return `scholar-note-${fileName(note.id)}`
}

function placeOf(note: ScholarNote, { lang }: PageContext, { model, edition }: NoteOptions): string {
  const provision = provisionName(note.locator, lang)
  if (edition !== undefined) return provision
  const work = model.works.find(({ id }) => id === note.work)
  return `${work?.short[lang] ?? note.work}: ${provision}`
}

function quote(note: ScholarNote, lang: Lang): Element[] {
  const quoted = quoteIn(note, lang)
  return quoted ? [h('q.note-quote', { lang: BCP47[quoted.lang] }, quoted.exact)] : []
}

/** What a note or an answer says, by whom, when, and on which edition. */
function content(note: ScholarNote, context: PageContext, edition: string | undefined): Element[] {
  const { lang, say } = context
  const otherEdition = note.date === edition ? [] : [`${say('madeOnEdition')}: ${dateText(note.date, lang)}`]
  const status = note.status === 'open' ? [] : [STATUS_NAMES[note.status][lang]]
  const facts = [note.creator, dateText(note.created, lang), ...otherEdition, ...status].filter((part) => part !== '')
  return [...proseInLanguage(note.body, context), h('p.note-meta', facts.join(' · '))]
}

/** The claims, proposals and reasons that a note is about, in the words of the study. */
function about(note: ScholarNote, { lang, href }: PageContext, { model, edition }: NoteOptions): Element[] {
  const { claims = [] } = model.study
  // On the page of the study the note stands below its claim.
  const named = edition === undefined ? [] : note.about.flatMap((id) => claims.find((claim) => claim.id === id) ?? [])
  return named.map(({ id, text }) => h('p.note-about', [h('a', { href: href(STUDY_PAGE, id) }, id), `. ${text[lang]}`]))
}

/** Where the note does not stand beside its law: the way there. */
function lawLink(note: ScholarNote, { lang, say, href }: PageContext, { model, edition }: NoteOptions): Element[] {
  if (edition !== undefined) return []
  const texts = (model.works.find(({ id }) => id === note.work)?.texts ?? []).filter(({ date }) => date === note.date)
  const locator = parseLocator(note.locator)
  const having = texts.filter(({ act }) => locator && resolveLocator(act, locator))
  const text = having.find((each) => each.lang === lang) ?? having[0]
  if (!text) return []
  return [h('p', h('a', { href: href(lawPath({ ...text, work: note.work }), note.locator) }, say('readProvision')))]
}

function tags(note: ScholarNote, { lang, href }: PageContext, { model }: NoteOptions): Element[] {
  if (note.tags.length === 0) return []
  const tag = (id: string): Element => {
    const concept = model.concepts.find((candidate) => candidate.id === id)
    return h('li', concept ? h('a', { href: href(conceptPath(id)) }, concept.label[lang]) : id)
  }
  return [h('ul.tags', note.tags.map(tag))]
}
