import { runCli } from '../../src/cli/run-cli.ts'

/** What a run of the command line printed, and its exit status. */
export interface Run {
  status: number
  stdout: string
  stderr: string
}

/** Runs the command line in this process. */
export async function run(...args: string[]): Promise<Run> {
  const out: string[] = []
  const err: string[] = []
  const collect = (lines: string[]) => ({ write: (text: string) => void lines.push(text) })
  const status = await runCli(args, collect(out), collect(err))
  return { status, stdout: out.join(''), stderr: err.join('') }
}

/** Runs a command with `--json` and reads what it printed. */
export async function runJson(...args: string[]): Promise<{ status: number; json: unknown }> {
  const { status, stdout } = await run(...args, '--json')
  return { status, json: JSON.parse(stdout) as unknown }
}
