import { CommanderError } from 'commander'
import { Locked } from '../annotate/write-lock.ts'
import { TextNotFound } from '../corpus/find-text.ts'
import { InvalidFile } from '../corpus/invalid-file.ts'
import { NotASite } from '../publish/write-site.ts'
import { UnreadableSource } from '../read/unreadable-source.ts'
import { UserError } from './user-error.ts'

/** One line for an error that the user can mend; anything else is a bug and thrown on. */
export function explainError(error: unknown): string {
  if (error instanceof CommanderError) {
    return `${error.message
      .replace(/^error: /, '')
      .replace(/\s*\n\s*/g, ' ')
      .replace(/\.$/, '')}; see tarmaq --help`
  }
  if (error instanceof UnreadableSource) return `${error.path}: ${error.message}; ${error.advice}`
  if (error instanceof TextNotFound) return `${error.message}; ${error.advice}`
  if (
    error instanceof UserError ||
    error instanceof InvalidFile ||
    error instanceof NotASite ||
    error instanceof Locked
  )
    return error.message
  const failure = systemFailure(error)
  if (failure !== undefined) return failure
  throw error
}

const SYSTEM_FAILURES: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space left on the disk',
  EISDIR: 'it is a folder, not a file',
  ENOTDIR: 'a part of the path is no folder',
  ENOENT: 'no such file or folder',
}

function systemFailure(error: unknown): string | undefined {
  const { code, path } = error instanceof Error ? (error as NodeJS.ErrnoException) : {}
  const reason = code === undefined ? undefined : SYSTEM_FAILURES[code]
  return reason === undefined ? undefined : `${path ?? 'a file'}: ${reason}`
}
