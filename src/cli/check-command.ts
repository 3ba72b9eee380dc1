import { existsSync } from 'node:fs'
import type { CommandLine, CommonOptions } from './command-line.ts'
import type { Workspace } from './workspace.ts'
import { DONE, FINDINGS } from './command-line.ts'
import { checkActLanguages } from './check-act-languages.ts'
import { checkCorpus } from './check-corpus.ts'
import { checkDecisions } from './check-decisions.ts'
import { checkSourceText } from './check-source-text.ts'
import { checkDraftFile, checkStudyDrafts, checkStudyNotes, isStudyFolder } from './check-studies.ts'
import type { LocatedFinding } from './located-finding.ts'
import { printFinding } from './located-finding.ts'
import { isDraftFile } from '../annotate/read-draft.ts'
import { UserError } from './user-error.ts'

/** The checks, by the name that the command line knows them by. */
const CHECKS: Readonly<Record<string, (workspace: Workspace) => LocatedFinding[]>> = {
  notes: checkStudyNotes,
  drafts: checkStudyDrafts,
  corpus: checkCorpus,
  decisions: checkDecisions,
}

/**
 * Checks of sources that others wrote, for one text or for all: they run only when asked for, since what they find is not always
 * there to be mended.
 */
const SOURCE_CHECKS: Readonly<Record<string, (workspace: Workspace, name?: string) => LocatedFinding[]>> = {
  acts: checkActLanguages,
  texts: checkSourceText,
}

/**
 * The findings of the checks that are named, or of all; for an act of the catalogue, of its language versions; for the folder of a
 * study, of its notes and drafts; for a reform draft, of what it says; for another text, of its source.
 *
 * @throws UserError when a name is none of these.
 */
function runChecks(names: readonly string[], workspace: Workspace): LocatedFinding[] {
  const asked = names.length === 0 ? Object.keys(CHECKS) : names
  return asked.flatMap((name) => runCheck(name, workspace))
}

function runCheck(name: string, workspace: Workspace): LocatedFinding[] {
  const check = CHECKS[name] ?? SOURCE_CHECKS[name]
  if (check) return check(workspace)
  const work = workspace.catalogue.get(name)
  if (work && work.amends.length > 0) return checkActLanguages(workspace, name)
  if (isStudyFolder(name)) return [...checkStudyNotes(workspace, name), ...checkStudyDrafts(workspace, name)]
  if (existsSync(name) && isDraftFile(name)) return checkDraftFile(workspace, name)
  const [, id = ''] = /^((?:acts\/)?[^@/]+)/.exec(name) ?? []
  if (existsSync(name) || workspace.catalogue.has(id)) return checkSourceText(workspace, name)
  throw new UserError(
    `${name}: no such check, file or text`,
    `give ${[...Object.keys(CHECKS), ...Object.keys(SOURCE_CHECKS)].join(', ')}, an act or a text of the catalogue, a file, or the folder of a study`,
  )
}

/** Adds `tarmaq check`: validates what the repository holds. */
export function addCheckCommand(cli: CommandLine): void {
  cli
    .command('check')
    .argument(
      '[what...]',
      `${Object.keys(CHECKS).join(', ')} (all by default); acts (their language versions against each other), texts (faults in their ` +
        'sources), or one act, text, draft, file or folder of a study',
    )
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
