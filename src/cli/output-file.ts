import { accessSync, constants, realpathSync, statSync, writeFileSync } from 'node:fs'
import { dirname, extname } from 'node:path'
import { replaceFile } from '../annotate/replace-file.ts'
import { UserError } from './user-error.ts'

/** A result as it is written to a file. */
export type FileContent = string | Uint8Array

/**
 * How a result is written to a file: by the ending of its name, in capitals or not. Refuses, before any work is done, an ending that
 * says no format and a place where no file can be.
 *
 * @param what what is written: `a table`.
 * @throws UserError, or the error of the file system.
 */
export function writerFor<Writer>(path: string, writers: ReadonlyMap<string, Writer>, what: string): Writer {
  const ending = extname(path)
  const writer = writers.get(ending.toLowerCase())
  if (writer === undefined)
    throw new UserError(
      `${path}: ${what} cannot be written as ${ending === '' ? 'a file without an ending' : ending}`,
      `use ${[...writers.keys()].filter((known) => known !== '').join(', ')}`,
    )
  checkOutput(path)
  return writer
}

/**
 * Sees that a file can be written.
 *
 * @throws UserError, or the error of the file system.
 */
export function checkOutput(path: string): void {
  const target = statSync(path, { throwIfNoEntry: false })
  if (target?.isDirectory()) throw new UserError(`${path}: it is a folder, not a file`, 'name the file to write in it')
  const folder = dirname(path)
  if (!statSync(folder).isDirectory())
    throw new UserError(`${folder}: it is a file, not a folder`, 'name another place')
  accessSync(target ? path : folder, constants.W_OK)
}

/**
 * Writes a file whole or not at all: when it cannot, what stood there before still does. Devices and pipes are written to as they are.
 *
 * @throws the error of the file system, about the file that was named.
 */
export function writeOutput(path: string, content: FileContent): void {
  try {
    const target = statSync(path, { throwIfNoEntry: false })
    if (target && !target.isFile()) writeFileSync(path, content)
    else replaceFile(target ? realpathSync(path) : path, content)
  } catch (error) {
    throw Object.assign(error as NodeJS.ErrnoException, { path })
  }
}
