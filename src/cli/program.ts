import { Command, Option } from 'commander'
import type { Lang } from '../language/lang.ts'
import { LANGS } from '../language/lang.ts'
import { loadText } from './load-text.ts'
import { openWorkspace } from './workspace.ts'
import { outline, printOutline } from './outline-command.ts'

/** Where a command writes its result, so that tests can read it. */
export interface Output {
  write(text: string): void
}

interface CommonOptions {
  json?: true
  lang?: Lang
  texts?: string
}

/**
 * The command line: every command, its arguments and its help.
 *
 * Each action gives its exit status: 0 done, 1 understood but with conflicts or findings. What cannot be used is thrown.
 */
export function createProgram(output: Output, setStatus: (status: number) => void): Command {
  const program = new Command('tarmaq')
    .description('Compare, amend and annotate law texts in Kazakh, Russian and English.')
    .exitOverride()
    .configureOutput({ writeErr: () => undefined })
    .showHelpAfterError(false)

  common(program.command('outline').argument('<text>', TEXT_HELP))
    .description('what a text holds: every division, article, paragraph and subparagraph')
    .action((name: string, options: CommonOptions) => {
      const { act } = loadText(name, openWorkspace(options.texts), options.lang)
      print(output, options.json ? outline(act) : printOutline(act))
      setStatus(0)
    })
  return program
}

const TEXT_HELP = 'WORK[@DATE][/LANG] of the catalogue, a file, a folder of parts, or - for standard input'

function common(command: Command): Command {
  return command
    .option('--json', 'print one JSON document')
    .addOption(new Option('--lang <lang>', 'language of the text').choices(LANGS))
    .option('--texts <dir>', 'the text store (else $TARMAQ_TEXTS, else corpus/texts)')
}

function print(output: Output, result: unknown): void {
  output.write(typeof result === 'string' ? `${result}\n` : `${JSON.stringify(result, null, 2)}\n`)
}
