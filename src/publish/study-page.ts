import type { Element, ElementContent } from 'hast'
import type { Statement, StatementKind } from '../annotate/read-claims.ts'
import type { ScholarNote } from '../annotate/note.ts'
import type { InterfaceKey } from './interface.ts'
import type { Page, PageContext } from './page.ts'
import type { Threads } from './note-threads.ts'
import type { SiteModel } from './site-model.ts'
import { h } from 'hastscript'
import { studyData } from './data/study-data.ts'
import { countVerdicts, notesAbout, verdictsOn } from './checked-claims.ts'
import { INTERFACE } from './interface.ts'
import { threadsOf } from './note-threads.ts'
import { VERDICT_HINTS } from './note-words.ts'
import { proposalInstructions } from './proposal-instructions.ts'
import { reformPath, STUDY_PAGE } from './page-paths.ts'
import { scholarNote } from './scholar-note.ts'
import { verdictBadge } from './verdict-badge.ts'

const PARTS: readonly { kind: StatementKind; title: InterfaceKey }[] = [
  { kind: 'claim', title: 'claims' },
  { kind: 'proposal', title: 'proposals' },
  { kind: 'reason', title: 'reasons' },
]

/** Whether a study lists what it examines. */
export function hasStudyPage({ study }: SiteModel): boolean {
  return (study.claims ?? []).length > 0
}

/** The page of the study: every claim with the notes that check it against the law, then the proposals and their reasons. */
export function studyPage(model: SiteModel): Page {
  return {
    path: STUDY_PAGE,
    style: 'study',
    title: INTERFACE.studyTitle,
    description: model.study.title,
    data: () => studyData(model),
    body: (context) => body(model, context),
  }
}

function body(model: SiteModel, context: PageContext): ElementContent[] {
  const { lang, say } = context
  const threads = threadsOf(model.notes)
  const parts = PARTS.map((part) => ({ ...part, statements: statementsOf(part.kind, model) })).filter(
    ({ statements }) => statements.length > 0,
  )
  return [
    h('header.page-header', [
      h('h1', say('studyTitle')),
      h('p.details', model.study.title[lang]),
      verdictCounts(threads.notes, context),
    ]),
    ...parts.map(({ kind, title, statements }) =>
      h('section.statements', { ariaLabelledBy: [title] }, [
        h('h2', { id: title }, say(title)),
        ...(kind === 'claim' ? [index(statements, threads, context)] : []),
        ...(kind === 'proposal' ? drafts(model, context) : []),
        ...statements.map((statement) => section(statement, threads, model, context)),
      ]),
    ),
  ]
}

function statementsOf(kind: StatementKind, { study }: SiteModel): Statement[] {
  return (study.claims ?? []).filter((statement) => statement.kind === kind)
}

/** How many checks came out how: the legend of the page. */
function verdictCounts(notes: readonly ScholarNote[], { lang, say }: PageContext): Element {
  return h('div.verdict-counts', [
    h('p', `${say('checks')}:`),
    h(
      'ul',
      countVerdicts(notes).map(({ verdict, count }) =>
        h('li', [verdictBadge(verdict, lang), ` ${count} `, h('span.details', VERDICT_HINTS[verdict][lang])]),
      ),
    ),
  ])
}

/** The claims at a glance. */
function index(statements: readonly Statement[], threads: Threads, { lang, say }: PageContext): Element {
  return h('table.statement-index', [
    h('caption.visually-hidden', say('claims')),
    h(
      'thead',
      h('tr', [
        h('th', { scope: 'col' }, '№'),
        h('th', { scope: 'col' }, say('claim')),
        h('th', { scope: 'col' }, say('checks')),
      ]),
    ),
    h(
      'tbody',
      statements.map((statement) =>
        h('tr', [
          h('th', { scope: 'row' }, h('a', { href: `#${statement.id}` }, statement.id)),
          h('td', statement.text[lang]),
          h(
            'td',
            verdictsOn(statement, threads).flatMap((verdict) => [verdictBadge(verdict, lang), ' ']),
          ),
        ]),
      ),
    ),
  ])
}

/** The drafts in which the proposals are worked out. */
function drafts(model: SiteModel, { lang, say, href }: PageContext): Element[] {
  if (model.reforms.length === 0) return []
  return [
    h('p', `${say('workedOutIn')}:`),
    h(
      'ul.link-list',
      model.reforms.map(({ id, title }) => h('li', h('a', { href: href(reformPath(id)) }, title[lang]))),
    ),
  ]
}

function section(statement: Statement, threads: Threads, model: SiteModel, context: PageContext): Element {
  const notes = notesAbout(statement, threads)
  const options = { model, replies: threads.replies, withId: false, open: false }
  return h('article.statement', { id: statement.id }, [
    h('h3', [
      h('a.permalink', { href: `#${statement.id}` }, statement.id),
      ' ',
      h('span.statement-text', statement.text[context.lang]),
    ]),
    ...notes.map((note) => scholarNote(note, context, options)),
    ...(statement.kind === 'proposal' ? proposalInstructions(statement.id, model, context) : []),
  ])
}
