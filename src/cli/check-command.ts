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
        status: findings.length === 0 ? DONE : FINDINGS,
      })
    })
}
