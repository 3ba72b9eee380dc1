import type { Element, ElementContent } from 'hast'
import type { Outcome } from '../amend/instruction.ts'
import type { ScholarNote } from '../annotate/note.ts'
import type { LawBodyOptions } from './law-body.ts'
import type { Page, PageContext } from './page.ts'
import type { Reform, SiteModel } from './site-model.ts'
import { h } from 'hastscript'
import { BCP47 } from '../language/lang.ts'
import { changedUnits } from './changed-units.ts'
import { changeSteps } from './comparison-tools.ts'
import { reformData } from './data/reform-data.ts'
import { facts } from './elements.ts'
import { instructionSection } from './instruction-section.ts'
import { LANGUAGE_NAMES, OUTCOME_NAMES } from './interface.ts'
import { lawBody } from './law-body.ts'
import { notesByOutcome } from './notes-by-outcome.ts'
import { threadsOf } from './note-threads.ts'
import { reformPath } from './page-paths.ts'
import { scholarNote } from './scholar-note.ts'
import { findText } from './site-model.ts'
import { textTitle } from './text-title.ts'

/** The page of a reform draft. */
export function reformPage(model: SiteModel, reform: Reform): Page {
  return {
    path: reformPath(reform.id),
    style: 'reform',
    title: reform.title,
    description: reform.title,
    data: () => reformData(model, reform),
    body: (context) => body(model, reform, context),
  }
}

function body(model: SiteModel, reform: Reform, context: PageContext): ElementContent[] {
  const { lang, say } = context
  const base = findText(model, reform.base)
  const threads = threadsOf(model.notes)
  const renderNote = (note: ScholarNote): Element =>
    scholarNote(note, context, {
      model,
      replies: threads.replies,
      edition: reform.base.date,
      withId: false,
      open: false,
    })
  const options = { context, headings: base.work.headings, notes: new Map<string, ScholarNote[]>(), renderNote }
  const notes = notesByOutcome(
    reform.outcomes,
    threads.notes.filter((note) => note.work === reform.base.work),
  )
  const sections = reform.outcomes.map((outcome, i) =>
    instructionSection(outcome, i, reform, (notes.get(outcome) ?? []).map(renderNote), context),
  )
  return [
    h('header.page-header', [
      h('h1', reform.title[lang]),
      facts([
        [say('baseText'), textTitle(base, context)],
        [say('outcome'), outcomeCounts(reform.outcomes, context)],
        ...versionLinks(reform, context),
      ]),
    ]),
    h('section', { ariaLabelledBy: ['instructions'] }, [
      h('h2', { id: 'instructions' }, say('instructions')),
      ...sections,
    ]),
    h('section.consolidated', { ariaLabelledBy: ['consolidated'] }, [
      h('h2', { id: 'consolidated' }, say('consolidated')),
      lawBody(changedUnits(reform), { ...options, lang: reform.after.lang, anchors: true, level: 3 }),
    ]),
    h('details.draft-text', [
      h('summary', say('draftText')),
      draft(reform, { ...options, headings: new Map(), lang: reform.draft.lang, anchors: false, level: 3 }),
    ]),
    ...unappliedDrafts(reform, { ...options, headings: new Map(), lang: reform.draft.lang, anchors: false, level: 3 }),
    changeSteps(context),
  ]
}

function draft({ draft: act }: Reform, options: LawBodyOptions): Element {
  return h('div', { lang: BCP47[act.lang] }, lawBody(act.children, options))
}

/** The same draft in other languages: a link to its page, or to its text below. */
function versionLinks({ versions = [] }: Reform, { lang, say, href }: PageContext): (readonly [string, Element])[] {
  if (versions.length === 0) return []
  const link = ({ lang: other, id }: (typeof versions)[number]): Element =>
    h(
      'a',
      { href: id === undefined ? href(undefined, `draft-${other}`) : href(reformPath(id)) },
      LANGUAGE_NAMES[other][lang],
    )
  return [
    [
      say('otherLanguages'),
      h(
        'ul.text-links',
        versions.map((version) => h('li', link(version))),
      ),
    ],
  ]
}

/** The drafts that could not be applied, since the law is not at hand in their language. */
function unappliedDrafts({ versions = [] }: Reform, options: LawBodyOptions): Element[] {
  const { lang, say } = options.context
  return versions
    .filter(({ id }) => id === undefined)
    .map(({ lang: other, draft: act }) =>
      h('details.draft-text', { id: `draft-${other}` }, [
        h('summary', `${say('draftText')}: ${LANGUAGE_NAMES[other][lang]}`),
        h('p.hint', say('notApplied')),
        h('div', { lang: BCP47[act.lang] }, lawBody(act.children, { ...options, lang: act.lang })),
      ]),
    )
}

function outcomeCounts(outcomes: readonly Outcome[], { lang }: PageContext): string {
  const kinds = ['applied', 'conflict', 'not-understood'] as const
  return kinds
    .map((kind) => [OUTCOME_NAMES[kind][lang], outcomes.filter(({ outcome }) => outcome === kind).length] as const)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${name}: ${count}`)
    .join(' · ')
}
