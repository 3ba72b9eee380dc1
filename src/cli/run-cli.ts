import { CommanderError } from 'commander'
import type { Output } from './command-line.ts'
import { InvalidFile } from '../corpus/invalid-file.ts'
import { TextNotFound } from '../corpus/find-text.ts'
import { UnreadableSource } from '../read/unreadable-source.ts'
import { createProgram } from './program.ts'
import { Locked } from '../annotate/write-lock.ts'
import { NotASite } from '../publish/write-site.ts'
import { UserError } from './user-error.ts'

/**
 * Runs one command and gives its exit status: 0 done; 1 understood, but with conflicts or findings; 2 the input or the call
 * cannot be used, said in one line on standard error.
 *
 * @param args the arguments after the program's name.
 */
export async function runCli(args: readonly string[], stdout: Output, stderr: Output): Promise<number> {
  let status = 0
  const program = createProgram(stdout, (value) => (status = value), stderr)
  try {
    if (args.length === 0) stdout.write(program.helpInformation())
    else await program.parseAsync(args, { from: 'user' })
    return status
  } catch (error) {
    const line = explain(error)
    if (line === undefined) return 0
    stderr.write(`tarmaq: ${line}\n`)
    return 2
  }
}

/** One line for an error that the user can mend; undefined for help, which is none; anything else is a bug and thrown on. */
function explain(error: unknown): string | undefined {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return undefined
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
