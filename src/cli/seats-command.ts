import { z } from 'zod'
import type { Chamber } from '../seats/chamber.ts'
import { printCitation } from '../cite/print-citation.ts'
import { readYaml } from '../corpus/yaml-file.ts'
import { chamberByDraft, chamberInForce } from '../seats/chamber.ts'
import type { CommandLine, CommonOptions } from './command-line.ts'
import { DONE, FINDINGS } from './command-line.ts'
import { UserError } from './user-error.ts'

const count = z.int().min(0)

const figures = z.strictObject({
  title: z.string().min(1),
  /** Whether the figures are made up for an example; what is printed says so. */
  invented: z.boolean(),
  turnout: count,
  listMandates: count.min(1),
  voters: z.strictObject({ republic: count.min(1), collectives: count }),
  lists: z.array(z.strictObject({ name: z.string().min(1), votes: count, registered: count.min(1) })).min(1),
})

function printChamber({ law, groups, steps, byLists }: Chamber): string {
  return [
    `Law ${law === 'draft' ? 'as amended by the draft' : 'in force'}: ${groups.lists} by lists, ${groups.territorial} territorial, ${groups.collectives} of collectives`,
    ...[...steps, ...byLists.steps].map(({ cites, says }) => `  ${printCitation(cites, 'eng').padEnd(30)} ${says}`),
    ...(byLists.unresolved === undefined
      ? byLists.seats.map(({ name, votes, seats }) => `  ${name}: ${votes} votes, ${seats} mandates`)
      : [`  Not resolved: ${byLists.unresolved}`]),
  ].join('\n')
}

/** Adds `tarmaq seats`: the mandates that figures give, under the law as it stands and as the draft amends it. */
export function addSeatsCommand(cli: CommandLine): void {
  cli
    .command('seats')
    .argument('<file>', 'figures in YAML: turnout, lists with their votes, voters')
    .action((path: string, options: CommonOptions) => {
      const { title, invented, ...given } = readYaml(path, figures)
      const chambers = chambersOf(path, given)
      const isResolved = chambers.every(({ byLists }) => byLists.unresolved === undefined)
      cli.finish(options, {
        json: { title, invented, chambers },
        text: () => [`${title}${invented ? ' (invented figures)' : ''}`, ...chambers.map(printChamber)].join('\n\n'),
        status: isResolved ? DONE : FINDINGS,
      })
    })
}

function chambersOf(path: string, given: Parameters<typeof chamberInForce>[0]): Chamber[] {
  try {
    return [chamberInForce(given), chamberByDraft(given)]
  } catch (error) {
    if (error instanceof RangeError) throw new UserError(`${path}: ${error.message}`, 'correct the figures')
    throw error
  }
}
