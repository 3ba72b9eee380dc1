import { CommanderError } from 'commander'
import type { Output } from './command-line.ts'
import { createProgram } from './program.ts'

/**
 * Runs one command and gives its exit status: 0 done; 1 understood, but with conflicts or findings; 2 the input or the call
 * cannot be used, said in one line on standard error.
 *
 * @param args the arguments after the program's name.
 */
export async function runCli(args: readonly string[], stdout: Output, stderr: Output): Promise<number> {
  let status = 0
  try {
    const program = await createProgram(args, stdout, (value) => (status = value), stderr)
    if (args.length === 0) stdout.write(program.helpInformation())
    else await program.parseAsync(args, { from: 'user' })
    return status
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0
    const { explainError } = await import('./explain-error.ts')
    const line = explainError(error)
    stderr.write(`tarmaq: ${line}\n`)
    return 2
  }
}
