import { writeFileSync } from 'node:fs'
import { extname } from 'node:path'
import type { Alignment } from '../align/alignment.ts'
import type { Lang } from '../language/lang.ts'
import type { LoadedText } from './load-text.ts'
import { comparisonHtml } from '../publish/comparison-html.ts'
import { comparisonMarkdown } from '../publish/comparison-markdown.ts'
import { printedComparison } from '../publish/printed-comparison.ts'
import { alignTexts } from './align-command.ts'
import { loadText } from './load-text.ts'
import { outline } from './outline-command.ts'
import { UserError } from './user-error.ts'
import { writeTable } from './write-table.ts'
import type { CommandLine, CommonOptions } from './command-line.ts'
import { TEXT_HELP, langOption, levelOption } from './command-line.ts'

/**
 * Writes a comparison as a file: HTML, Word, PDF, Markdown or JSON, by the ending of its name.
 *
 * @param lang the language of what is not the texts' own, for HTML, Word and PDF.
 * @throws UserError for another ending.
 */
async function writeComparison(
  left: LoadedText,
  right: LoadedText,
  alignment: Alignment,
  path: string,
  lang: Lang,
): Promise<void> {
  switch (extname(path)) {
    case '.html':
      writeFileSync(path, comparisonHtml(left, right, alignment, lang))
      return
    case '.docx':
    case '.pdf':
      await writeTable(printedComparison(left, right, alignment, lang), path)
      return
    case '.md':
      writeFileSync(path, comparisonMarkdown(left.act, right.act, alignment))
      return
    case '.json':
      writeFileSync(
        path,
        `${JSON.stringify({ left: outline(left.act), right: outline(right.act), ...alignment }, null, 2)}\n`,
      )
      return
    default:
      throw new UserError(
        `${path}: a comparison cannot be written as ${extname(path) || 'a file without an ending'}`,
        'use .html, .docx, .pdf, .md or .json',
      )
  }
}

/** Adds `tarmaq compare`: a comparison as a file. */
export function addCompareCommand(cli: CommandLine): void {
  cli
    .command('compare', 'writes a comparison: .html, .docx, .pdf, .md or .json')
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
        const space = cli.workspace(options)
        const texts = [loadText(left, space), loadText(right, space)] as const
        const alignment = alignTexts(...texts, options.level, space)
        await writeComparison(...texts, alignment, options.output, options.lang)
        cli.finish(options, {
          json: { file: options.output, pairs: alignment.pairs.length },
          text: () => `written: ${options.output}`,
        })
      },
    )
}
