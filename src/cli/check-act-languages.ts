import { readFileSync } from 'node:fs'
import { VFile } from 'vfile'
import type { Understood } from '../amend/instruction.ts'
import type { Work } from '../corpus/catalogue.ts'
import type { StoredText } from '../corpus/text-store.ts'
import type { Workspace } from './workspace.ts'
import { readInstructions } from '../amend/read-instructions.ts'
import { openText } from '../corpus/open-text.ts'
import { textsOf } from '../corpus/text-store.ts'
import { compareLanguages } from '../history/compare-languages.ts'

/**
 * Compares the language versions of an amending act that are at hand, each with the first of them; without an act, of every act of
 * the catalogue. A difference is reported on both files, at the places of the instructions.
 */
export function checkActLanguages(space: Workspace, id: string | undefined): VFile[] {
  const acts = [...space.catalogue.values()].filter(({ amends }) => amends.length > 0)
  return acts.filter((act) => id === undefined || act.id === id).flatMap((act) => checkAct(act, space.texts))
}

interface Version {
  file: VFile
  instructions: ReturnType<typeof readInstructions>['instructions']
}

function checkAct(act: Work, storeFolder: string): VFile[] {
  const [first, ...others] = textsOf(act, storeFolder)
    .filter(({ kind, files }) => kind !== 'published' && files.length === 1)
    .map(readVersion)
  if (!first) return []
  for (const other of others) {
    for (const { target, left, right } of compareLanguages(first.instructions, other.instructions)) {
      report(first, other, target, left, right)
      report(other, first, target, right, left)
    }
  }
  return [first, ...others].map(({ file }) => file)
}

function readVersion(text: StoredText): Version {
  const [path = ''] = text.files
  const source = readFileSync(path, 'utf8')
  return { file: new VFile({ path }), instructions: readInstructions(openText(text), { source }).instructions }
}

function report(
  on: Version,
  other: Version,
  target: string,
  here: readonly Understood[],
  there: readonly Understood[],
): void {
  const line = here[0]?.source.line
  const reason = `${target}: ${doing(here)} here, ${doing(there)} in ${other.file.path}:${there[0]?.source.line ?? '-'}`
  const place = line === undefined ? {} : { place: { line, column: 1 } }
  on.file.message(reason, { ...place, ruleId: 'languages-differ', source: 'tarmaq' })
}

function doing(instructions: readonly Understood[]): string {
  return instructions.length === 0 ? 'nothing' : instructions.map(({ op }) => op).join(', ')
}
