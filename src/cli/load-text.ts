import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import type { Act } from '../law/tree.ts'
import type { Lang } from '../language/lang.ts'
import type { StoredText } from '../corpus/text-store.ts'
import type { Workspace } from './workspace.ts'
import type { Computation } from '../history/compute-edition.ts'
import type { TextName } from '../corpus/text-name.ts'
import { parseTextName } from '../corpus/text-name.ts'
import { describeComputation } from '../history/compute-edition.ts'
import { openEdition, type Edition } from '../history/open-edition.ts'
import { readLaw } from '../read/read-law.ts'
import { UserError } from './user-error.ts'

/** A text that a command works on. */
export interface LoadedText {
  act: Act
  /** How the user named it. */
  name: string
  /** The work, when it is a text of the catalogue. */
  work?: string
  /** The files of a text of the catalogue; absent when it was computed. */
  stored?: StoredText
  /** What an edition that is not at hand as a text was computed from. */
  computed?: Computation
  /** The text as the catalogue knows it. */
  edition?: Edition
  /** The file as it is, when the text is one file: places in it can then be told exactly. */
  source?: string
}

/**
 * Reads the text that an argument names: `-` is standard input, a catalogue name comes before a path of the same spelling, a
 * folder is read as the parts of one text. An edition of the catalogue that is not at hand is computed, and the run says so.
 *
 * @throws UserError, TextNotFound or UnreadableSource, each with what to do.
 */
export function loadText(name: string, workspace: Workspace, lang?: Lang): LoadedText {
  if (name === '-')
    return readFiles([new VFile({ path: '<standard input>', value: readFileSync(0) })], name, workspace, lang)
  const textName = parseTextName(name)
  if ('work' in textName && workspace.catalogue.has(textName.work)) {
    return ofCatalogue(lang === undefined ? textName : { lang, ...textName }, name, workspace)
  }
  if (existsSync(name)) return readFiles(filesOf(name), name, workspace, lang)
  if ('problem' in textName && workspace.catalogue.has(workOf(name)))
    throw new UserError(`${name}: ${textName.problem}`, 'a text is named WORK[@DATE][/LANG]')
  throw new UserError(
    `${name}: no such file, and no such work in the catalogue`,
    `give a path, or one of ${[...workspace.catalogue.keys()].join(', ')}`,
  )
}

function ofCatalogue(textName: TextName, name: string, workspace: Workspace): LoadedText {
  const edition = openEdition(textName, workspace.catalogue, workspace.texts)
  const { act, work, stored, computed } = edition
  if (computed) workspace.notices.push(`${name}: ${describeComputation(computed)}`)
  return {
    act,
    name,
    work,
    edition,
    ...(stored ? { stored, ...sourceOf(stored.files.map((path) => readFileSync(path, 'utf8'))) } : {}),
    ...(computed ? { computed } : {}),
  }
}

function workOf(name: string): string {
  const act = /^acts\/[^@/]+/.exec(name)
  return act ? act[0] : (name.split(/[@/]/)[0] ?? name)
}

/** The files of a path: itself, or the parts of a text in natural order. */
export function filesOf(path: string): VFile[] {
  if (!statSync(path).isDirectory()) return [new VFile({ path, value: readFileSync(path) })]
  const parts = readdirSync(path).filter((part) => statSync(join(path, part)).isFile())
  if (parts.length === 0)
    throw new UserError(`${path}: the folder is empty`, 'give a file, or a folder with the parts of one text')
  return parts
    .sort((left, right) => left.localeCompare(right, 'en', { numeric: true }))
    .map((part) => new VFile({ path: join(path, part), value: readFileSync(join(path, part)) }))
}

function readFiles(files: VFile[], name: string, workspace: Workspace, lang: Lang | undefined): LoadedText {
  return {
    act: readLaw(files, { ...workspace.reading, ...(lang === undefined ? {} : { lang }) }),
    name,
    ...sourceOf(files.map(String)),
  }
}

function sourceOf(files: readonly string[]): { source?: string } {
  const [only, second] = files
  return only === undefined || second !== undefined ? {} : { source: only }
}
