import type { Alignment } from '../align/alignment.ts'
import type { Lang } from '../language/lang.ts'
import type { LoadedText } from './load-text.ts'
import type { FileContent } from './output-file.ts'
import type { Workspace } from './workspace.ts'
import { titleOf } from '../law/text.ts'
import { comparisonHtml } from '../publish/comparison-html.ts'
import { comparisonMarkdown } from '../publish/comparison-markdown.ts'
import { tableDocx } from '../publish/docx/table-docx.ts'
import { tablePdf } from '../publish/pdf/table-pdf.ts'
import { printedComparison } from '../publish/printed-comparison.ts'
import { alignTexts } from './align-command.ts'
import { loadText } from './load-text.ts'
import { outline } from './outline-command.ts'
import { writeOutput, writerFor } from './output-file.ts'
import type { CommandLine, CommonOptions } from './command-line.ts'
import { TEXT_HELP, langOption, levelOption } from './command-line.ts'

/** Makes a file of a comparison; `lang` is the language of what is not the texts' own. */
type ComparisonWriter = (
  left: LoadedText,
  right: LoadedText,
  alignment: Alignment,
  lang: Lang,
) => Promise<FileContent> | FileContent

/** How a comparison is written, by the ending of the file's name. */
const WRITERS: ReadonlyMap<string, ComparisonWriter> = new Map<string, ComparisonWriter>([
  ['.html', comparisonHtml],
  ['.docx', (...compared) => tableDocx(printedComparison(...compared))],
  ['.pdf', (...compared) => tablePdf(printedComparison(...compared))],
  ['.md', comparisonMarkdown],
  [
    '.json',
    (left, right, alignment) =>
      `${JSON.stringify({ left: outline(left.act), right: outline(right.act), ...alignment }, null, 2)}\n`,
  ],
])

/** A text by the name that readers know it by, where it is of the catalogue and bears no title itself. */
function named(text: LoadedText, { catalogue }: Workspace): LoadedText {
  const name = text.work === undefined ? undefined : catalogue.get(text.work)?.names[text.act.lang]
  return name === undefined || titleOf(text.act) !== '' ? text : { ...text, name }
}

/** Adds `tarmaq compare`: a comparison as a file. */
export function addCompareCommand(cli: CommandLine): void {
  cli
    .command('compare')
    .argument('<left>', TEXT_HELP)
    .argument('<right>', TEXT_HELP)
    .requiredOption('-o, --output <file>', 'the file to write; its ending says the format')
    .addOption(levelOption())
    .addOption(langOption('language of the page').default('eng'))
    .action(
      async (
        left: string,
        right: string,
        options: CommonOptions & { level: Alignment['level']; output: string; lang: Lang },
      ) => {
        const write = writerFor(options.output, WRITERS, 'a comparison')
        const space = cli.workspace(options)
        const texts = [named(loadText(left, space), space), named(loadText(right, space), space)] as const
        const alignment = alignTexts(...texts, options.level, space)
        writeOutput(options.output, await write(...texts, alignment, options.lang))
        cli.finish(options, {
          json: { file: options.output, pairs: alignment.pairs.length },
          text: () => `written: ${options.output}`,
        })
      },
    )
}
