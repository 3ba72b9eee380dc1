import { Help } from 'commander'
import { describe, expect, it } from 'vitest'
import { COMMANDS, nameOf } from '../../src/cli/command-list.ts'
import { createProgram } from '../../src/cli/program.ts'
import { run } from '../support/run.ts'

describe('createProgram', () => {
  it.each(COMMANDS.map((listed) => [nameOf(listed), listed] as const))(
    'lists %s as it is once it is loaded',
    async (name, { usage, description }) => {
      const program = await createProgram([name], { write: () => undefined }, () => undefined)
      const command = program.commands.find((one) => one.name() === name)
      expect(command && new Help().subcommandTerm(command)).toBe(usage)
      expect(command?.description()).toBe(description)
    },
  )
})

describe('tarmaq', () => {
  it('shows every command without loading any, and the options of the one that is asked about', async () => {
    const { stdout, status } = await run('--help')
    expect(status).toBe(0)
    for (const { usage } of COMMANDS) expect(stdout).toContain(usage)
    expect((await run('help', 'search')).stdout).toContain('--limit <number>')
    expect((await run('notes', '--help')).stdout).toContain('notes [options] [command]')
  })

  it('names the command that a mistyped one may have been meant to be', async () => {
    const { stderr, status } = await run('serach', 'people')
    expect(status).toBe(2)
    expect(stderr).toContain('Did you mean search?')
  })
})
