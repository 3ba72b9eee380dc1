import type { Command } from 'commander'
import type { Act } from '../law/tree.ts'
import type { CarriedAnchor } from '../annotate/anchor.ts'
import type { ScholarNote } from '../annotate/note.ts'
import type { LoadedText } from './load-text.ts'
import type { NotesOptions } from './study-notes.ts'
import type { Workspace } from './workspace.ts'
import { ANCHOR_OUTCOMES } from '../annotate/anchor.ts'
import { Carrier } from '../annotate/carry-anchor.ts'
import { notesOf } from '../annotate/read-notes.ts'
import { alignTexts } from './align-command.ts'
import type { CommandLine } from './command-line.ts'
import { DONE, FINDINGS, TEXT_HELP } from './command-line.ts'
import { loadText } from './load-text.ts'
import { noteStore, notesCommand, TextShelf } from './study-notes.ts'
import { UserError } from './user-error.ts'

/** A note and its place in another text. `unavailable`: the edition it was made on is not at hand in that language. */
type CarriedNote = { id: string; from: string; fromLocator: string } & (
  CarriedAnchor | { outcome: 'unavailable'; reason: string }
)

/** Carries the notes on works to a text; `from` names the works, all notes on the same work by default. */
function carryNotes(notes: readonly ScholarNote[], onto: LoadedText, workspace: Workspace): CarriedNote[] {
  const shelf = new TextShelf(workspace)
  const carriers = new Map<string, Carrier | undefined>()
  const lang = onto.act.lang
  return notes.map((note) => {
    const from = `${note.work}@${note.date}/${lang}`
    if (!carriers.has(from))
      carriers.set(from, carrier(shelf.edition(note.work, note.date, lang), from, onto, workspace))
    const one = carriers.get(from)
    const head = { id: note.id, from, fromLocator: note.locator }
    if (!one) return { ...head, outcome: 'unavailable', reason: `${from} is not at hand` }
    const quote = note.quotes.find((candidate) => candidate.lang === lang)
    return { ...head, ...one.carry({ locator: note.locator, ...(quote ? { quote } : {}) }) }
  })
}

function carrier(from: Act | undefined, name: string, onto: LoadedText, workspace: Workspace): Carrier | undefined {
  if (!from) return undefined
  const left = { act: from, name }
  return new Carrier(from, onto.act, {
    articles: alignTexts(left, onto, 'article', workspace),
    paragraphs: alignTexts(left, onto, 'paragraph', workspace),
  })
}

function printCarried(notes: readonly CarriedNote[]): string {
  const count = (outcome: string): string => `${notes.filter((note) => note.outcome === outcome).length} ${outcome}`
  return [...notes.map(printOne), [...ANCHOR_OUTCOMES, 'unavailable'].map(count).join(', ')].join('\n')
}

function printOne(note: CarriedNote): string {
  if (note.outcome === 'unavailable') return `${note.id}  ${note.outcome}: ${note.reason}`
  const { outcome, score, locator, reason, before, after, lookalikes } = note
  const head = `${note.id}  ${outcome} ${score.toFixed(2)}  ${note.fromLocator} → ${locator ?? '–'}${reason === undefined ? '' : `: ${reason}`}`
  const wordings =
    outcome === 'changed' || outcome === 'orphaned'
      ? [`    was: ${clip(before)}`, ...(after === undefined || after === '' ? [] : [`    is:  ${clip(after)}`])]
      : []
  const same =
    outcome === 'orphaned' && lookalikes.length > 0 ? [`    the words also stand in ${lookalikes.join(', ')}`] : []
  return [head, ...wordings, ...same].join('\n')
}

/** How many UTF-16 units of a wording a line shows. */
const LINE = 160

function clip(text: string): string {
  const line = text.replace(/\s+/gu, ' ')
  return line.length > LINE ? `${line.slice(0, LINE)}…` : line
}

/** Adds `tarmaq notes carry`: the places of notes in another edition or law. */
export function addNotesCarryCommand(cli: CommandLine, notes: Command): void {
  notesCommand(notes, 'carry', 'where the notes stand in another edition: exact, moved, changed or orphaned')
    .requiredOption('--onto <text>', TEXT_HELP)
    .option('--work <work>', 'the notes on this work (else those on the work of the text)')
    .action((options: NotesOptions & { onto: string; work?: string }) => {
      const space = cli.workspace(options)
      const onto = loadText(options.onto, space)
      const work = options.work ?? onto.work
      if (work === undefined)
        throw new UserError(
          `${options.onto} is no text of the catalogue`,
          'say with --work which notes are carried to it',
        )
      const store = noteStore(options, space)
      const chosen = notesOf(store.read(), store.path).filter((note) => note.work === work)
      const carried = carryNotes(chosen, onto, space)
      const isClean = carried.every(({ outcome }) => outcome === 'exact' || outcome === 'moved')
      cli.finish(options, { json: carried, text: () => printCarried(carried), status: isClean ? DONE : FINDINGS })
    })
}
