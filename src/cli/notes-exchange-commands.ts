import type { Command } from 'commander'
import { readFileSync } from 'node:fs'
import { extname } from 'node:path'
import type { Annotation } from '../annotate/web-annotation.ts'
import type { CommandLine } from './command-line.ts'
import type { NotesOptions } from './study-notes.ts'
import { canonical } from '../annotate/canonical.ts'
import { printNotesCsv, readNotesCsv } from '../annotate/notes-csv.ts'
import { printCollection, readForeignNotes } from '../annotate/notes-collection.ts'
import { DONE, FINDINGS } from './command-line.ts'
import { noteStore, notesCommand } from './study-notes.ts'
import { checkOutput, writeOutput } from './output-file.ts'
import { UserError } from './user-error.ts'

/** What an import did with each note; `different` ones have an id that is there already and were left alone. */
interface Imported {
  added: string[]
  replaced: string[]
  unchanged: string[]
  different: string[]
}

/** Adds `tarmaq notes export` and `tarmaq notes import`. */
export function addNotesExchangeCommands(cli: CommandLine, notes: Command): void {
  notesCommand(notes, 'export', 'writes the notes as W3C Web Annotations (.jsonld) or as a table (.csv)')
    .argument('<file>', 'the file to write')
    .action((path: string, options: NotesOptions) => {
      checkOutput(path)
      const page = noteStore(options, cli.workspace(options)).read()
      writeOutput(path, isCsv(path) ? printNotesCsv(page.items) : printCollection(page, options.study))
      const count = page.items.length
      cli.finish(options, { json: { file: path, notes: count }, text: () => `${count} notes written to ${path}` })
    })

  notesCommand(notes, 'import', 'takes notes over from such a file; those that are there already stay as they are')
    .argument('<file>', 'the file to read')
    .option('--replace', 'notes of the file take the place of those with the same id')
    .action((path: string, options: NotesOptions & { replace?: true }) => {
      const foreign = isCsv(path) ? readNotesCsv(readFileSync(path, 'utf8'), path) : readForeignNotes(path)
      const store = noteStore(options, cli.workspace(options))
      const report: Imported = { added: [], replaced: [], unchanged: [], different: [] }
      store.update((items) => merge(items, foreign, options.replace === true, report))
      const text = (): string =>
        [
          ...report.different.map((id) => `${id}: another wording is there already; use --replace to take this one`),
          `${report.added.length} added, ${report.replaced.length} replaced, ${report.unchanged.length} unchanged, ${report.different.length} left alone`,
        ].join('\n')
      cli.finish(options, { json: report, text, status: report.different.length > 0 ? FINDINGS : DONE })
    })
}

function merge(
  items: readonly Annotation[],
  foreign: readonly Annotation[],
  replace: boolean,
  report: Imported,
): Annotation[] {
  const byId = new Map(items.map((item) => [item.id, item]))
  for (const note of foreign) {
    const own = byId.get(note.id)
    const isSame = own && JSON.stringify(canonical(own)) === JSON.stringify(canonical(note))
    const list = !own ? 'added' : isSame ? 'unchanged' : replace ? 'replaced' : 'different'
    report[list].push(note.id)
    if (list === 'added' || list === 'replaced') byId.set(note.id, note)
  }
  return [...byId.values()]
}

function isCsv(path: string): boolean {
  const ending = extname(path).toLowerCase()
  if (ending === '.csv') return true
  if (ending === '.jsonld' || ending === '.json') return false
  throw new UserError(`${path}: the ending does not say what to make of it`, 'use .jsonld or .csv')
}
