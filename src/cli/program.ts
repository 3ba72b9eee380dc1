import { Command, Help } from 'commander'
import type { CommandLine, Output } from './command-line.ts'
import { COMMANDS, nameOf } from './command-list.ts'

/**
 * The command line: every command with its help; what carries it out only of the one that is called, since all of them together take
 * a second to load.
 *
 * @param args the arguments after the program's name.
 * @param output where results are written.
 * @param setStatus told the exit status of the command that ran.
 * @param messages where it is said what texts were computed from.
 */
export async function createProgram(
  args: readonly string[],
  output: Output,
  setStatus: (status: number) => void,
  messages?: Output,
): Promise<Command> {
  const program = new Command('tarmaq')
    .description('Compare, amend and annotate law texts in Kazakh, Russian and English.')
    .exitOverride()
    .configureHelp({ subcommandTerm: (command) => listedUsage(command) ?? new Help().subcommandTerm(command) })
    .configureOutput({
      writeOut: (text) => {
        output.write(text)
      },
      writeErr: () => undefined,
    })
  const called = calledCommand(args)
  for (const listed of COMMANDS) {
    const name = nameOf(listed)
    if (name === called) (await listed.load())(await commandLine(program, output, setStatus, messages))
    else program.command(name).description(listed.description)
  }
  return program
}

/** The usage of a command of the program itself: most of them are not loaded. */
function listedUsage(command: Command): string | undefined {
  if (command.parent?.name() !== 'tarmaq') return undefined
  return COMMANDS.find((listed) => nameOf(listed) === command.name())?.usage
}

/** The command that a call names: its first word, or the one after `help`. */
function calledCommand(args: readonly string[]): string | undefined {
  const [first, second] = args.filter((arg) => !arg.startsWith('-'))
  return first === 'help' ? second : first
}

async function commandLine(...settings: ConstructorParameters<typeof CommandLine>): Promise<CommandLine> {
  const { CommandLine: Shared } = await import('./command-line.ts')
  return new Shared(...settings)
}
