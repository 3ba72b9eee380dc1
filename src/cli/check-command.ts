<<<<<<< HEAD
import { Argument } from 'commander'
import type { CommandLine, CommonOptions } from './command-line.ts'
import type { Workspace } from './workspace.ts'
import { DONE, FINDINGS } from './command-line.ts'
import { checkCorpus } from './check-corpus.ts'

/** A fault that a check found, with its place. Lines and columns from 1; a text that was computed has neither. */
export interface LocatedFinding {
  file: string
  line?: number
  column?: number
  rule: string
  reason: string
}

/** The checks, by the name that the command line knows them by. */
const CHECKS: Readonly<Record<string, (workspace: Workspace) => LocatedFinding[]>> = {
  corpus: checkCorpus,
}

/** The findings of the checks that are named, or of all. */
export function runChecks(names: readonly string[], workspace: Workspace): LocatedFinding[] {
  return Object.entries(CHECKS)
    .filter(([name]) => names.length === 0 || names.includes(name))
    .flatMap(([, check]) => check(workspace))
}

/** A finding as compilers print them: `file:line:column: reason [rule]`. */
export function printFinding({ file, line, column, rule, reason }: LocatedFinding): string {
  const place = line === undefined ? file : `${file}:${line}:${column ?? 1}`
  return `${place}: ${reason} [${rule}]`
}

/** Adds `tarmaq check`: validates what the repository holds. */
export function addCheckCommand(cli: CommandLine): void {
  cli
    .command('check', 'validate what the repository holds; findings with file and line')
    .addArgument(new Argument('[what...]', 'what is checked; all by default').choices(Object.keys(CHECKS)))
    .action((what: string[], options: CommonOptions) => {
      const findings = runChecks(what, cli.workspace(options))
      cli.finish(options, {
        json: { findings },
        text: () =>
          [...findings.map(printFinding), findings.length === 0 ? 'nothing found' : `${findings.length} found`].join(
            '\n',
          ),
=======
import { existsSync } from 'node:fs'
import { reporter } from 'vfile-reporter'
import type { VFile } from 'vfile'
import type { CommandLine, CommonOptions } from './command-line.ts'
import type { Workspace } from './workspace.ts'
import { checkActLanguages } from './check-act-languages.ts'
import { checkSourceText } from './check-source-text.ts'
import { DONE, FINDINGS } from './command-line.ts'
import { UserError } from './user-error.ts'

/** One kind of check. A new one is a file of its own, and a line in `CHECKS`. */
export interface Check {
  /** By which the user asks for it: `tarmaq check acts`. */
  name: string
  /** What it looks for, in one line of the help. */
  about: string
  /** Whether it is the one for an argument that is not the name of a check. */
  takes: (argument: string, space: Workspace) => boolean
  /**
   * Looks, and gives the files with what was found as located messages (`ruleId`, line, column, `note`).
   *
   * @param argument what the user wants checked; undefined: everything of this kind.
   */
  run: (space: Workspace, argument: string | undefined) => VFile[]
}

/** The checks, in the order in which an argument is offered to them. */
const CHECKS: readonly Check[] = [
  {
    name: 'acts',
    about: 'the language versions of each amending act of the catalogue change the same provisions in the same way',
    takes: (argument, space) => /^acts\/[^/@]+$/.test(argument) && space.catalogue.has(argument),
    run: checkActLanguages,
  },
  {
    name: 'texts',
    about: 'faults in the source of a text: numbers, broken words, mixed alphabets, notes that are not understood',
    takes: (argument, space) =>
      existsSync(argument) || space.catalogue.has(argument.replace(/[@/](?:\d|kaz|rus|eng).*$/, '')),
    run: checkSourceText,
  },
]

/** A finding as `tarmaq check --json` prints it; lines and columns from 1. */
interface CheckFinding {
  file: string
  line: number | null
  column: number | null
  rule: string | null
  reason: string
  note: string | null
}

function findingsIn(files: readonly VFile[]): CheckFinding[] {
  return files.flatMap((file) =>
    file.messages.map((message) => ({
      file: file.path,
      line: message.line ?? null,
      column: message.column ?? null,
      rule: message.ruleId ?? null,
      reason: message.reason,
      note: message.note ?? null,
    })),
  )
}

function check(argument: string | undefined, space: Workspace): VFile[] {
  if (argument === undefined) return CHECKS.flatMap(({ run }) => run(space, undefined))
  const named = CHECKS.find(({ name }) => name === argument)
  if (named) return named.run(space, undefined)
  const fitting = CHECKS.find(({ takes }) => takes(argument, space))
  if (fitting) return fitting.run(space, argument)
  throw new UserError(
    `${argument}: no such check, file or text`,
    `give one of ${CHECKS.map(({ name }) => name).join(', ')}, an act, a text of the catalogue or a file`,
  )
}

/** Adds `tarmaq check`. */
export function addCheckCommand(cli: CommandLine): void {
  cli
    .command('check', `looks for faults: ${CHECKS.map(({ name, about }) => `${name} (${about})`).join('; ')}`)
    .argument(
      '[what]',
      'one of these checks, an act of the catalogue, a text or a file; everything where nothing is named',
    )
    .action((what: string | undefined, options: CommonOptions) => {
      const files = check(what, cli.workspace(options))
      const findings = findingsIn(files)
      cli.finish(options, {
        json: findings,
        text: () => reporter(files, { color: false, quiet: false }),
>>>>>>> 10a11ac (History and blame of provisions; acts explained in words as a dry run; check, with the languages of an act; undo; properties and acts that go wrong)
        status: findings.length === 0 ? DONE : FINDINGS,
      })
    })
}
