import type { CommandLine, CommonOptions } from './command-line.ts'
import { corpusEntries, coverageMarkdown, coverageText } from '../corpus/coverage-table.ts'

/** Adds `tarmaq corpus`: what the repository's own texts hold, where they come from, and how far they were read again. */
export function addCorpusCommand(cli: CommandLine): void {
  cli
    .command('corpus')
    .option('--markdown', 'as a table of Markdown')
    .action((options: CommonOptions & { markdown?: true }) => {
      const entries = corpusEntries(cli.workspace(options).catalogue)
      cli.finish(options, {
        json: { texts: entries },
        text: () => (options.markdown ? coverageMarkdown(entries) : coverageText(entries)),
      })
    })
}
