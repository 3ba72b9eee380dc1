import { existsSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Decisions } from '../align/decision.ts'
import type { LocatedFinding } from './located-finding.ts'
import type { Workspace } from './workspace.ts'
import { provisionsOf } from '../align/provision.ts'
import { parseTextName } from '../corpus/text-name.ts'
import { LANGS } from '../language/lang.ts'
import { Library } from './library.ts'
import { readStudyDecisions } from './study-decisions.ts'

const SIDES = ['left', 'right'] as const

/**
 * Checks the decisions of all studies on links: each must name texts of the catalogue, and provisions that they hold.
 *
 * Takes the edition that a file names, else the newest, in the language it names, else in every one at hand: a text may be an
 * excerpt, so a provision is unknown when none of them has it.
 */
export function checkDecisions(workspace: Workspace): LocatedFinding[] {
  const library = new Library(workspace)
  return readdirSync(workspace.annotations)
    .map((name) => join(workspace.annotations, name))
    .filter((folder) => existsSync(join(folder, 'study.yaml')))
    .flatMap(readStudyDecisions)
    .flatMap((file) => checkFile(file, workspace, library))
}

/** What is wrong with one file of decisions. */
export function checkFile(file: Decisions, workspace: Workspace, library: Library): LocatedFinding[] {
  const at = relative(process.cwd(), file.path)
  return SIDES.flatMap((side): LocatedFinding[] => {
    const parsed = parseTextName(file[side])
    const problem =
      'problem' in parsed
        ? parsed.problem
        : workspace.catalogue.has(parsed.work)
          ? undefined
          : 'no such work in the catalogue'
    if (problem !== undefined) return [{ file: at, rule: 'decisions', reason: `${side}: ${file[side]}: ${problem}` }]
    const editions = LANGS.flatMap((lang) => library.ifAtHand(file[side], lang) ?? [])
    if (editions.length === 0)
      return [{ file: at, rule: 'decisions', reason: `${side}: no text of ${file[side]} is at hand` }]
    const known = new Set(editions.flatMap(({ act }) => provisionsOf(act, file.level).map(({ eId }) => eId)))
    return file.decisions.flatMap(({ line, [side]: eIds }) =>
      eIds
        .filter((eId) => !known.has(eId))
        .map((eId) => ({ file: at, line, rule: 'decisions', reason: `${file[side]} has no provision ${eId}` })),
    )
  })
}
