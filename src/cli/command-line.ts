import { Command, InvalidArgumentError, Option } from 'commander'
import type { SourceFormat } from '../read/detect-format.ts'
import type { TrackedChanges } from '../read/docx-revisions.ts'
import { LANGS } from '../language/lang.ts'
import { SOURCE_FORMATS } from '../read/detect-format.ts'
import { TRACKED_CHANGES } from '../read/docx-revisions.ts'
import { COMMANDS, nameOf } from './command-list.ts'
import { openWorkspace, type Workspace } from './workspace.ts'

/** Where a command writes its result, so that tests can read it. */
export interface Output {
  write(text: string): void
}

/** Exit statuses: what was asked is done; it is understood, but with conflicts or findings. (2, unusable input, is thrown.) */
export const DONE = 0
export const FINDINGS = 1

/** The options that every command has. */
export interface CommonOptions {
  json?: true
  texts?: string
  format?: SourceFormat
  trackedChanges?: TrackedChanges
}

/** What a command gives: the document for `--json`, how it reads for people, and its exit status. */
export interface Result {
  json: unknown
  text: () => string
  status?: typeof DONE | typeof FINDINGS
}

/** How a `TEXT` argument is explained in every command's help. */
export const TEXT_HELP =
  'WORK[@DATE][/LANG] of the catalogue, a file, a folder of parts, or - for standard input; an edition of the catalogue that is not ' +
  'at hand is computed from an earlier text and the acts in force on its day'

/** What the commands share: a command of its own file adds itself to the program through it. */
export class CommandLine {
  private readonly notices: string[][] = []

  constructor(
    private readonly program: Command,
    private readonly output: Output,
    private readonly setStatus: (status: number) => void,
    private readonly messages: Output = { write: () => undefined },
  ) {}

  /** A new command with the common options, described as the list of commands has it. */
  command(name: string): Command {
    return this.group(name)
      .option('--json', 'print one JSON document')
      .option('--texts <dir>', 'the text store (else $TARMAQ_TEXTS, else corpus/texts)')
      .addOption(
        new Option('--format <format>', 'what a file given by its path is, where its content does not tell').choices(
          SOURCE_FORMATS,
        ),
      )
      .addOption(
        new Option('--tracked-changes <reading>', 'how a Word document with undecided changes is read').choices(
          TRACKED_CHANGES,
        ),
      )
  }

  /** A command that has nothing but subcommands. */
  group(name: string): Command {
    const listed = COMMANDS.find((one) => nameOf(one) === name)
    if (!listed) throw new Error(`This is a bug: ${name} is not in the list of commands`)
    return this.program.command(name).description(listed.description)
  }

  /** Prints what a command has found, and keeps its exit status. */
  finish(options: CommonOptions, result: Result): void {
    this.output.write(options.json ? `${JSON.stringify(result.json, null, 2)}\n` : lineEnded(result.text()))
    if (!options.json) for (const notice of new Set(this.notices.flat())) this.messages.write(`${notice}\n`)
    this.setStatus(result.status ?? DONE)
  }

  workspace(options: CommonOptions): Workspace {
    const { format, trackedChanges } = options
    const space = openWorkspace(options.texts)
    this.notices.push(space.notices)
    return { ...space, reading: { ...(format ? { format } : {}), ...(trackedChanges ? { trackedChanges } : {}) } }
  }
}

export function langOption(description: string): Option {
  return new Option('--lang <lang>', description).choices(LANGS)
}

export function levelOption(): Option {
  return new Option('--level <level>', 'what is linked').choices(['article', 'paragraph']).default('article')
}

/** An option's value as a number of seconds. */
export function seconds(text: string): number {
  const value = Number(text)
  if (!Number.isFinite(value) || value < 0) throw new InvalidArgumentError('It is no number of seconds.')
  return value
}

function lineEnded(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`
}
