import { readFileSync } from 'node:fs'
import type { Instruction, Understood } from '../amend/instruction.ts'
import type { Work } from '../corpus/catalogue.ts'
import type { StoredText } from '../corpus/text-store.ts'
import type { LocatedFinding } from './located-finding.ts'
import type { Workspace } from './workspace.ts'
import { readInstructions } from '../amend/read-instructions.ts'
import { openText } from '../corpus/open-text.ts'
import { textsOf } from '../corpus/text-store.ts'
import { compareLanguages } from '../history/compare-languages.ts'

/**
 * Compares the language versions of an amending act that are at hand, each with the first of them; without an act, of every act of
 * the catalogue. A difference is reported on both files, at the places of the instructions.
 */
export function checkActLanguages(space: Workspace, id?: string): LocatedFinding[] {
  const acts = [...space.catalogue.values()].filter(({ amends }) => amends.length > 0)
  return acts.filter((act) => id === undefined || act.id === id).flatMap((act) => checkAct(act, space.texts))
}

/** A language version of an act or of a draft, and its file. */
export interface LanguageVersion {
  file: string
  instructions: readonly Instruction[]
}

function checkAct(act: Work, storeFolder: string): LocatedFinding[] {
  const versions = textsOf(act, storeFolder)
    .filter(({ kind, files }) => kind !== 'published' && files.length === 1)
    .map(readVersion)
  return compareVersions(versions)
}

/** Where the others differ from the first: a finding on both files. */
export function compareVersions([first, ...others]: readonly LanguageVersion[]): LocatedFinding[] {
  if (!first) return []
  return others.flatMap((other) =>
    compareLanguages(first.instructions, other.instructions).flatMap(({ target, left, right }) => [
      finding(first, other, target, left, right),
      finding(other, first, target, right, left),
    ]),
  )
}

function readVersion(text: StoredText): LanguageVersion {
  const [file = ''] = text.files
  const source = readFileSync(file, 'utf8')
  return { file, instructions: readInstructions(openText(text), { source }).instructions }
}

function finding(
  on: LanguageVersion,
  other: LanguageVersion,
  target: string,
  here: readonly Understood[],
  there: readonly Understood[],
): LocatedFinding {
  const line = here[0]?.source.line
  return {
    file: on.file,
    ...(line === undefined ? {} : { line }),
    rule: 'languages-differ',
    reason: `${target}: ${doing(here)} here, ${doing(there)} in ${other.file}:${there[0]?.source.line ?? '-'}`,
  }
}

function doing(instructions: readonly Understood[]): string {
  return instructions.length === 0 ? 'nothing' : instructions.map(({ op }) => op).join(', ')
}
