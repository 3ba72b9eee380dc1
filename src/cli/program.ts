import { Command } from 'commander'
import { CommandLine, type Output } from './command-line.ts'
import { addAlignCommand } from './align-command.ts'
import { addApplyCommand } from './apply-command.ts'
import { addBlameCommand, addHistoryCommand } from './history-command.ts'
import { addChangesCommand } from './changes-command.ts'
import { addCheckCommand } from './check-command.ts'
import { addCiteCommand } from './cite-command.ts'
import { addCompareCommand } from './compare-command.ts'
import { addConceptCommand } from './concept-command.ts'
import { addCorpusCommand } from './corpus-command.ts'
import { addDeriveCommand } from './derive-command.ts'
import { addExportCommand } from './export-command.ts'
import { addFetchCommand } from './fetch-command.ts'
import { addInstructionsCommand } from './instructions-command.ts'
import { addNotesCommand } from './notes-command.ts'
import { addOutlineCommand } from './outline-command.ts'
import { addPublishCommand } from './publish-command.ts'
import { addReadCommand } from './read-command.ts'
import { addSeatsCommand } from './seats-command.ts'
import { addSearchCommand } from './search-command.ts'
import { addRebaseCommand } from './rebase-command.ts'
import { addTableCommand } from './table-command.ts'

/** The commands, in the order in which the help lists them. */
const COMMANDS = [
  addOutlineCommand,
  addReadCommand,
  addExportCommand,
  addSearchCommand,
  addCiteCommand,
  addConceptCommand,
  addAlignCommand,
  addCompareCommand,
  addChangesCommand,
  addInstructionsCommand,
  addApplyCommand,
  addTableCommand,
  addDeriveCommand,
  addNotesCommand,
  addSeatsCommand,
  addRebaseCommand,
  addHistoryCommand,
  addBlameCommand,
  addCheckCommand,
  addPublishCommand,
  addFetchCommand,
  addCorpusCommand,
]

/**
 * The command line: every command, its arguments and its help.
 *
 * @param output where results are written.
 * @param setStatus told the exit status of the command that ran.
 * @param messages where it is said what texts were computed from.
 */
export function createProgram(output: Output, setStatus: (status: number) => void, messages?: Output): Command {
  const program = new Command('tarmaq')
    .description('Compare, amend and annotate law texts in Kazakh, Russian and English.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        output.write(text)
      },
      writeErr: () => undefined,
    })
  const cli = new CommandLine(program, output, setStatus, messages)
  for (const add of COMMANDS) add(cli)
  return program
}
