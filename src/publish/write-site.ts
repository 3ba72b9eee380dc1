import { randomUUID } from 'node:crypto'
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, resolve, sep } from 'node:path'

/** Says that a folder was written by this function, so that it may be replaced. */
const MARKER = '.tarmaq-site'

/**
 * Writes the files of a site to a folder, in place of the site that stood there.
 *
 * All or nothing: everything is written to a temporary folder beside it and renamed. The old site is removed only after the new
 * one has taken its place, and is put back when it could not. A folder with anything else in it is never replaced.
 *
 * @throws NotASite when the folder holds something else than a site; TypeError when a path leads out of the folder; the error of
 *   the file system when it cannot be written.
 */
export async function writeSite(files: ReadonlyMap<string, string | Uint8Array>, folder: string): Promise<void> {
  await checkSiteFolder(folder)
  const target = resolve(folder)
  const draft = `${target}.${randomUUID()}.new`
  const old = `${target}.${randomUUID()}.old`
  try {
    await mkdir(draft, { recursive: true })
    for (const [path, text] of files) {
      const file = resolve(draft, path)
      if (!file.startsWith(draft + sep))
        throw new TypeError(`writeSite: the path ${JSON.stringify(path)} leads out of the site`)
      await mkdir(dirname(file), { recursive: true })
      await writeFile(file, text)
    }
    await writeFile(resolve(draft, MARKER), 'Written by tarmaq publish, and replaced by the next one.\n')
    const hadOld = await renameIfThere(target, old)
    try {
      await rename(draft, target)
    } catch (error) {
      if (hadOld) await rename(old, target)
      throw error
    }
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
  await rm(old, { recursive: true, force: true })
}

/**
 * Sees that a site can be written to a folder, before the work of making it is done. Leaves nothing behind.
 *
 * @throws NotASite when the folder holds something else than a site; the error of the file system when nothing can be written
 *   beside it.
 */
export async function checkSiteFolder(folder: string): Promise<void> {
  const target = resolve(folder)
  if (!(await isReplaceable(target))) throw new NotASite(target)
  const made = await mkdir(dirname(target), { recursive: true })
  const trial = `${target}.${randomUUID()}.trial`
  try {
    await mkdir(trial)
  } finally {
    await rm(made ?? trial, { recursive: true, force: true })
  }
}

/** The folder holds files that are no site of ours. */
export class NotASite extends Error {
  override name = 'NotASite'
  readonly folder: string

  constructor(folder: string) {
    super(`${folder} holds files that are no site made by tarmaq publish: give an empty or a new folder`)
    this.folder = folder
  }
}

async function isReplaceable(folder: string): Promise<boolean> {
  try {
    const names = await readdir(folder)
    return names.length === 0 || names.includes(MARKER)
  } catch (error) {
    if (isMissing(error)) return true
    throw error
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}

async function renameIfThere(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to)
    return true
  } catch (error) {
    if (isMissing(error)) return false
    throw error
  }
}
