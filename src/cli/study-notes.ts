import { join } from 'node:path'
import type { Command } from 'commander'
import type { Act } from '../law/tree.ts'
import type { Lang } from '../language/lang.ts'
import type { CommonOptions } from './command-line.ts'
import type { Workspace } from './workspace.ts'
import { NoteStore } from '../annotate/note-store.ts'
import { readStudy } from '../annotate/read-study.ts'
import { loadText } from './load-text.ts'

/** The options that all subcommands of `tarmaq notes` have. */
export interface NotesOptions extends CommonOptions {
  study: string
  file?: string
}

/** A subcommand of `tarmaq notes`. */
export function notesCommand(notes: Command, name: string, description: string): Command {
  return notes
    .command(name)
    .description(description)
    .option('--json', 'print one JSON document')
    .option('--texts <dir>', 'the text store (else $TARMAQ_TEXTS, else corpus/texts)')
    .option('--study <id>', 'a folder of annotations', 'representation')
    .option('--file <path>', "a file of notes, instead of the study's")
}

/** The notes of the study, or of the file that the user names. */
export function noteStore(options: NotesOptions, workspace: Workspace): NoteStore {
  if (options.file !== undefined) return new NoteStore(options.file, options.study)
  const study = readStudy(join(workspace.annotations, options.study))
  return new NoteStore(join(study.folder, study.notes), study.id)
}

/** Texts by name, each read once; undefined where one is not at hand. */
export class TextShelf {
  private readonly acts = new Map<string, Act | Error>()

  constructor(private readonly workspace: Workspace) {}

  edition(work: string, date: string, lang: Lang): Act | undefined {
    const name = `${work}@${date}/${lang}`
    let act = this.acts.get(name)
    if (act === undefined) {
      try {
        act = loadText(name, this.workspace).act
      } catch (error) {
        if (!(error instanceof Error)) throw error
        act = error
      }
      this.acts.set(name, act)
    }
    return act instanceof Error ? undefined : act
  }
}
