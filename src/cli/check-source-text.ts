import { readFileSync } from 'node:fs'
import { VFile } from 'vfile'
import type { Workspace } from './workspace.ts'
import { allTexts } from '../corpus/text-store.ts'
import { checkSource } from '../read/check-source.ts'
import { readLaw } from '../read/read-law.ts'
import { filesOf, loadText } from './load-text.ts'

/** The faults in the source of a text; without one, of every text of the repository. */
export function checkSourceText(space: Workspace, name: string | undefined): VFile[] {
  if (name !== undefined) {
    const { act, stored } = loadText(name, space)
    if (!stored && name === '-') return []
    return checked(stored ? stored.files.map(open) : filesOf(name), act.lang)
  }
  const own = allTexts(space.catalogue, '').filter(({ files }) => files.every((file) => file.startsWith(space.corpus)))
  return own.flatMap(({ files, lang }) => checked(files.map(open), lang))
}

function open(path: string): VFile {
  return new VFile({ path, value: readFileSync(path) })
}

function checked(files: VFile[], lang: 'kaz' | 'rus' | 'eng'): VFile[] {
  checkSource(readLaw(files, { lang }), files)
  return files
}
