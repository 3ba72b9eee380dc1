import type { Command } from 'commander'
import { Option } from 'commander'
import { join } from 'node:path'
import type { Lang } from '../language/lang.ts'
import type { Motivation, NoteStatus, Quote, ScholarNote } from '../annotate/note.ts'
import type { NoteDraft } from '../annotate/new-note.ts'
import type { NotesOptions } from './study-notes.ts'
import type { Workspace } from './workspace.ts'
import { parseCitation } from '../cite/parse-citation.ts'
import { resolveLocator, parseLocator } from '../law/locator.ts'
import { foundQuote } from '../annotate/quote-of.ts'
import { newNote, withStatus } from '../annotate/new-note.ts'
import { notesOf } from '../annotate/read-notes.ts'
import { readConcepts } from '../annotate/read-concepts.ts'
import { MOTIVATIONS, STATUSES } from '../annotate/web-annotation.ts'
import { detectLang } from '../language/detect-lang.ts'
import { LANGS } from '../language/lang.ts'
import type { CommandLine } from './command-line.ts'
import { langOption, TEXT_HELP } from './command-line.ts'
import { loadText } from './load-text.ts'
import { addNotesCarryCommand } from './notes-carry-command.ts'
import { addNotesExchangeCommands } from './notes-exchange-commands.ts'
import { noteStore, notesCommand } from './study-notes.ts'
import { UserError } from './user-error.ts'

interface Filter {
  work?: string
  locator?: string
  concept?: string
  status?: NoteStatus
  about?: string
}

interface NewNoteOptions extends NotesOptions {
  text: string
  lang?: Lang
  author?: string
  concept: string[]
  about: string[]
  motivation?: Motivation
  quote?: string
}

/** The notes that a filter lets through; a locator lets through what it holds too. */
function filterNotes(notes: readonly ScholarNote[], filter: Filter): ScholarNote[] {
  const { work, locator, concept, status, about } = filter
  return notes.filter(
    (note) =>
      (work === undefined || note.work === work) &&
      (locator === undefined || note.locator === locator || note.locator.startsWith(`${locator}__`)) &&
      (concept === undefined || note.tags.includes(concept)) &&
      (status === undefined || note.status === status) &&
      (about === undefined || note.about.includes(about)),
  )
}

/** Notes for people, a thread together. */
function printNoteList(notes: readonly ScholarNote[]): string {
  return [...notes.map(printNote), `${notes.length} notes`].join('\n')
}

function printNote(note: ScholarNote): string {
  const labels = [...note.about, ...note.tags, ...(note.verdict ? [note.verdict] : [])].join(', ')
  const head = `${note.id}  ${note.work}@${note.date} ${note.locator}  ${note.status}${labels === '' ? '' : `  [${labels}]`}`
  const text = note.body.eng ?? note.body.rus ?? note.body.kaz ?? ''
  const quote = note.quotes.map(({ exact }) => `    “${exact}”`)
  const reply = note.replyTo === undefined ? [] : [`    answers ${note.replyTo}`]
  return [head, ...reply, ...quote, `    ${note.creator}, ${note.created}: ${text}`].join('\n')
}

/** Adds `tarmaq notes`: a study's notes, listed, written, answered, carried to another edition, exported and imported. */
export function addNotesCommand(cli: CommandLine): void {
  const notes = cli.group('notes')
  addListCommand(cli, notes)
  addWriteCommands(cli, notes)
  addNotesCarryCommand(cli, notes)
  addNotesExchangeCommands(cli, notes)
}

function addListCommand(cli: CommandLine, notes: Command): void {
  notesCommand(notes, 'list', 'the notes, all or some')
    .option('--work <work>', 'on this work')
    .option('--locator <locator>', 'on this provision and what it holds')
    .option('--concept <id>', 'tagged with this concept')
    .option('--about <label>', 'about this claim or proposal: C5, P1')
    .addOption(new Option('--status <status>', 'of this status').choices(STATUSES))
    .action((options: NotesOptions & Filter) => {
      const store = noteStore(options, cli.workspace(options))
      const found = filterNotes(notesOf(store.read(), store.path), options)
      cli.finish(options, { json: found, text: () => printNoteList(found) })
    })
}

function addWriteCommands(cli: CommandLine, notes: Command): void {
  const written = (command: Command): Command =>
    command
      .requiredOption('--text <text>', 'what the note says')
      .addOption(langOption('language of the note (else it is told by its letters)'))
      .option('--author <name>', 'who writes it (else $TARMAQ_AUTHOR)')
      .option('--concept <id>', 'a concept of the lexicon; may be repeated', collect, [])
      .option('--about <label>', 'a claim or proposal of the study: C5, P1; may be repeated', collect, [])

  written(notesCommand(notes, 'add', 'writes a note on a provision, or on words of it'))
    .argument('<text>', TEXT_HELP)
    .argument('<citation>', 'art. 50(3), «ст. 50 п. 3», «50-баптың 3-тармағы», or art_50__para_3')
    .option('--quote <words>', 'the words of the provision that are meant')
    .addOption(new Option('--motivation <kind>', 'what kind of note').choices(MOTIVATIONS).default('commenting'))
    .action((text: string, citation: string, options: NewNoteOptions) => {
      const space = cli.workspace(options)
      const on = placeIn(text, citation, options.quote, space)
      write(cli, options, space, { on, motivation: options.motivation ?? 'commenting' })
    })

  written(notesCommand(notes, 'reply', 'answers a note'))
    .argument('<id>', 'the id of the note')
    .action((id: string, options: NewNoteOptions) => {
      write(cli, options, cli.workspace(options), { on: id, motivation: 'replying' })
    })

  notesCommand(notes, 'status', 'says whether a note is open, answered or withdrawn')
    .argument('<id>', 'the id of the note')
    .argument('<status>', STATUSES.join(', '))
    .action((id: string, status: string, options: NotesOptions) => {
      const known = STATUSES.find((one) => one === status)
      if (!known) throw new UserError(`${JSON.stringify(status)} is no status`, `use ${STATUSES.join(', ')}`)
      noteStore(options, cli.workspace(options)).change(id, (note) => withStatus(note, known, new Date()))
      cli.finish(options, { json: { id, status: known }, text: () => `${id}: ${known}` })
    })
}

function write(
  cli: CommandLine,
  options: NewNoteOptions,
  space: Workspace,
  place: Pick<NoteDraft, 'on' | 'motivation'>,
): void {
  const author = options.author ?? process.env.TARMAQ_AUTHOR
  if (author === undefined || author === '') {
    throw new UserError('the note has no author', 'name one with --author or in TARMAQ_AUTHOR')
  }
  const lexicon = new Set(readConcepts(join(space.annotations, 'concepts')).map(({ id }) => id))
  const stranger = options.concept.find((id) => !lexicon.has(id))
  if (stranger !== undefined) throw new UserError(`unknown concept ${stranger}`, `use ${[...lexicon].join(', ')}`)
  const { text, concept: concepts, about, study } = options
  const lang = options.lang ?? detectLang(text)
  if (lang === undefined) throw new UserError('the language of the note is not clear', `say --lang ${LANGS.join('|')}`)
  const note = newNote({ ...place, author, study, text, lang, concepts, about }, new Date())
  noteStore(options, space).put(note)
  cli.finish(options, { json: note, text: () => note.id })
}

/** Where a new note stands: the text must be one of the catalogue, and must have the provision and the words. */
function placeIn(
  name: string,
  citation: string,
  words: string | undefined,
  space: Workspace,
): { work: string; date: string; locator: string; quote?: Quote } {
  const { act, work, stored } = loadText(name, space)
  const date = stored?.date ?? act.date
  if (work === undefined || date === undefined)
    throw new UserError(`${name} is no text of the catalogue`, 'a note stands on WORK[@DATE][/LANG]')
  const [printed, ...more] = parseCitation(citation) ?? []
  const locator = printed === undefined ? undefined : parseLocator(printed)
  if (printed === undefined || !locator || more.length > 0 || !resolveLocator(act, locator)) {
    throw new UserError(`${name} has no single provision ${citation}`, `see what it has with: tarmaq outline ${name}`)
  }
  const place = { work, date, locator: printed }
  if (words === undefined) return place
  const quote = foundQuote(act, locator, words)
  if (typeof quote === 'string')
    throw new UserError(`“${words}”: ${quote}`, 'quote words as they are printed, and enough of them')
  return { ...place, quote }
}

function collect(value: string, values: string[]): string[] {
  return [...values, value]
}
