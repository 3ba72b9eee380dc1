import type { CommandLine, CommonOptions } from './command-line.ts'
import type { DerivedAct } from '../amend/derive.ts'
import type { Lang } from '../language/lang.ts'
import type { LoadedText } from './load-text.ts'
import { derive, NotDerivable } from '../amend/derive.ts'
import { DONE, TEXT_HELP, langOption } from './command-line.ts'
import { loadText } from './load-text.ts'
import { checkOutput, writeOutput } from './output-file.ts'
import { UserError } from './user-error.ts'

/**
 * The amending act that leads from one text to another.
 *
 * @throws UserError when there is none, or the texts are in two languages.
 */
function deriveAct(before: LoadedText, after: LoadedText): DerivedAct {
  if (before.act.lang !== after.act.lang)
    throw new UserError(
      `${before.name} is in ${before.act.lang}, ${after.name} in ${after.act.lang}`,
      'give two texts in one language, or choose one with --lang',
    )
  try {
    return derive(before.act, after.act)
  } catch (error) {
    if (!(error instanceof NotDerivable)) throw error
    throw new UserError(
      `no amending act leads from ${before.name} to ${after.name}: ${error.message}`,
      'compare the texts with `tarmaq compare` to see where they part',
    )
  }
}

/** Adds `tarmaq derive`: from two texts the act that leads from one to the other. */
export function addDeriveCommand(cli: CommandLine): void {
  cli
    .command('derive')
    .argument('<before>', TEXT_HELP)
    .argument('<after>', TEXT_HELP)
    .option('-o, --output <file>', 'write the act as Markdown')
    .addOption(langOption('language of the texts'))
    .action((before: string, after: string, options: CommonOptions & { output?: string; lang?: Lang }) => {
      if (options.output !== undefined) checkOutput(options.output)
      const space = cli.workspace(options)
      const { markdown, instructions } = deriveAct(
        loadText(before, space, options.lang),
        loadText(after, space, options.lang),
      )
      if (options.output !== undefined && instructions.length > 0) writeOutput(options.output, markdown)
      cli.finish(options, {
        json: instructions,
        text: () => (instructions.length === 0 ? 'the two texts are the same law' : markdown.trimEnd()),
        status: DONE,
      })
    })
}
