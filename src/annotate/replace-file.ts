import { randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/**
 * Writes a whole file beside the old one, makes sure that it is on the disk, and only then puts it in its place, with the
 * permissions of the old one. When it cannot, the old file is as it was.
 *
 * @param beforeRename a last check; what it throws leaves the old file as well.
 */
export function replaceFile(
  path: string,
  content: string | Uint8Array,
  beforeRename: () => void = () => undefined,
): void {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.${randomBytes(4).toString('hex')}.tmp`)
  try {
    const old = statSync(path, { throwIfNoEntry: false })
    const file = openSync(temporary, 'wx', old && old.mode & 0o777)
    try {
      writeFileSync(file, content)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    beforeRename()
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}
