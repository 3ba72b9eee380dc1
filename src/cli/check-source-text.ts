import { readFileSync } from 'node:fs'
import { VFile } from 'vfile'
import type { Lang } from '../language/lang.ts'
import type { LocatedFinding } from './located-finding.ts'
import type { Workspace } from './workspace.ts'
import { allTexts } from '../corpus/text-store.ts'
import { checkSource } from '../read/check-source.ts'
import { readLaw } from '../read/read-law.ts'
import { findingsOn } from './located-finding.ts'
import { filesOf, loadText } from './load-text.ts'

/** The faults in the source of a text; without one, of every text of the repository. */
export function checkSourceText(space: Workspace, name?: string): LocatedFinding[] {
  if (name !== undefined) {
    const { act, stored } = loadText(name, space)
    return checked(stored ? stored.files.map(open) : filesOf(name), act.lang)
  }
  const own = allTexts(space.catalogue, '').filter(({ files }) => files.every((file) => file.startsWith(space.corpus)))
  return own.flatMap(({ files, lang }) => checked(files.map(open), lang))
}

function open(path: string): VFile {
  return new VFile({ path, value: readFileSync(path) })
}

function checked(files: VFile[], lang: Lang): LocatedFinding[] {
  checkSource(readLaw(files, { lang }), files)
  return files.flatMap(findingsOn)
}
