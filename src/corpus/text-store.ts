import { existsSync, readdirSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import type { Lang } from '../language/lang.ts'
import type { TextKind } from './manifest.ts'
import type { Catalogue, Work } from './catalogue.ts'
import { LANGS } from '../language/lang.ts'

/** A text that is at hand: the files it is read from, in order. */
export interface StoredText {
  work: string
  lang: Lang
  /** The day that names the edition (ISO 8601). */
  date: string
  kind: TextKind
  files: string[]
}

/** The endings of the formats that the readers know. */
const ENDINGS: ReadonlySet<string> = new Set(['.md', '.html', '.htm', '.json', '.docx', '.txt'])

/**
 * Every text at hand of a work: those of the repository, and those of the text store. Kazakh and Russian ones there are official;
 * an English one is a translation that others published, since the law is not made in English.
 *
 * The store is laid out `<work>/<lang>/<date>.<ending>`, or a folder `<date>` with the parts of a long text, read in natural
 * order; an amending act has no editions, so it is `acts/<date>-<number>/<lang>.<ending>`. A store that does not exist is empty.
 */
export function textsOf(work: Work, storeFolder: string): StoredText[] {
  const own = work.texts.map((text) => ({
    work: work.id,
    lang: text.lang,
    date: text.date,
    kind: text.kind,
    files: [join(work.folder, text.path)],
  }))
  return [...storedTexts(work, join(storeFolder, work.id)), ...own]
}

/** Every text at hand of every work of a catalogue. */
export function allTexts(catalogue: Catalogue, storeFolder: string): StoredText[] {
  return [...catalogue.values()].flatMap((work) => textsOf(work, storeFolder))
}

function storedTexts(work: Work, folder: string): StoredText[] {
  const texts: StoredText[] = []
  const add = (lang: Lang, date: string, files: string[]): void => {
    if (files.length > 0) texts.push({ work: work.id, lang, date, kind: lang === 'eng' ? 'published' : 'official', files })
  }
  for (const lang of LANGS) {
    if (work.amends.length > 0) add(lang, work.adopted.date, lawFiles(folder).filter((file) => stem(file) === lang))
    for (const [date, files] of editionsIn(join(folder, lang))) add(lang, date, files)
  }
  return texts
}

function editionsIn(folder: string): Map<string, string[]> {
  const editions = new Map<string, string[]>()
  if (!existsSync(folder)) return editions
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const date = entry.isDirectory() ? entry.name : stem(entry.name)
    if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) continue
    const path = join(folder, entry.name)
    const files = entry.isDirectory() ? lawFiles(path) : [path].filter((file) => ENDINGS.has(extname(file)))
    if (files.length > 0 && !editions.has(date)) editions.set(date, files)
  }
  return editions
}

function lawFiles(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => ENDINGS.has(extname(name)))
    .sort(byPart)
    .map((name) => join(folder, name))
}

/** `ch013` before `ch013-1` before `ch013-2`: the ending must not count. */
function byPart(left: string, right: string): number {
  return stem(left).localeCompare(stem(right), 'en', { numeric: true })
}

function stem(path: string): string {
  return basename(path, extname(path))
}
