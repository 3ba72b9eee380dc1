import { InvalidArgumentError } from 'commander'
import type { TableColumn } from '../publish/comparative-table.ts'
import { TABLE_COLUMNS, comparativeTable } from '../publish/comparative-table.ts'
import { applyActs, applyResult, printApplied, refuseForeign, refuseOtherLanguage } from './apply-command.ts'
import { withSharedRationales } from './draft-versions.ts'
import { loadText } from './load-text.ts'
import { writeOutput, writerFor } from './output-file.ts'
import { TABLE_WRITERS } from './write-table.ts'
import type { CommandLine, CommonOptions } from './command-line.ts'
import { DONE, FINDINGS, TEXT_HELP } from './command-line.ts'

/** An option's value as columns of a comparative table. */
function columnsOf(value: string): TableColumn[] {
  const names = value.split(',').map((name) => name.trim())
  const known = names.filter((name): name is TableColumn => (TABLE_COLUMNS as readonly string[]).includes(name))
  if (known.length < names.length || new Set(known).size < known.length)
    throw new InvalidArgumentError(`Columns are ${TABLE_COLUMNS.join(', ')}, each once at most.`)
  return known
}

/** Adds `tarmaq table`: the comparative table of a draft. */
export function addTableCommand(cli: CommandLine): void {
  cli
    .command('table')
    .argument('<base>', TEXT_HELP)
    .argument('<draft>', TEXT_HELP)
    .requiredOption('-o, --output <file>', 'the file to write; its ending says the format')
    .option('--columns <names>', 'the columns and their order', columnsOf, [...TABLE_COLUMNS])
    .action(
      async (base: string, draft: string, options: CommonOptions & { output: string; columns: TableColumn[] }) => {
        const write = writerFor(options.output, TABLE_WRITERS, 'a table')
        const space = cli.workspace(options)
        const text = loadText(base, space)
        const act = loadText(draft, space, draft.startsWith('acts/') ? text.act.lang : undefined)
        refuseForeign(act, text, space)
        refuseOtherLanguage(act, text)
        const done = applyActs(text, [act], {}, space)
        if (!done.complete) {
          const outcomes = done.outcomes.filter(({ outcome }) => outcome !== 'applied')
          const result = applyResult({ ...done, outcomes })
          const json = { file: null, rows: 0, conflicts: result.instructions }
          cli.finish(options, { json, text: () => printApplied(result, text.act.lang), status: FINDINGS })
          return
        }
        const outcomes = withSharedRationales(draft, done.outcomes)
        const name = text.work === undefined ? undefined : space.catalogue.get(text.work)?.names[text.act.lang]
        const table = comparativeTable(text.act, act.act, outcomes, options.columns, name)
        writeOutput(options.output, await write(table))
        cli.finish(options, {
          json: { file: options.output, rows: table.rows.length, conflicts: [] },
          text: () => `written: ${options.output}`,
          status: DONE,
        })
      },
    )
}
