import type { Lang } from '../language/lang.ts'
import type { LoadedText } from './load-text.ts'
import type { FileContent } from './output-file.ts'
import type { Workspace } from './workspace.ts'
import { aknDocument } from '../publish/akn/akn-document.ts'
import { lawDocx } from '../publish/docx/law-docx.ts'
import { lawMarkdown } from '../publish/law-markdown.ts'
import { draftOf, identityOfText } from './akn-identities.ts'
import { loadText } from './load-text.ts'
import { modificationsOf } from './modifications-of.ts'
import { outline } from './outline-command.ts'
import { writeOutput, writerFor } from './output-file.ts'
import type { CommandLine, CommonOptions } from './command-line.ts'
import { TEXT_HELP, langOption } from './command-line.ts'

type Writer = (text: LoadedText, space: Workspace) => Promise<FileContent> | FileContent

const WRITERS: ReadonlyMap<string, Writer> = new Map<string, Writer>([
  ['.docx', (text) => lawDocx(text.act, { isDraft: draftOf(text) !== undefined })],
  ['.xml', aknOf],
  ['.md', ({ act }) => lawMarkdown(act)],
  ['.json', ({ act }) => `${JSON.stringify(outline(act), null, 2)}\n`],
])

/** A text as Akoma Ntoso; where it amends laws, with what it does to them as `textualMod`s. */
function aknOf(text: LoadedText, space: Workspace): string {
  const draft = draftOf(text)
  return aknDocument(text.act, identityOfText(text, draft, space), modificationsOf(text, draft, space))
}

/** Adds `tarmaq export`: a text as a document. */
export function addExportCommand(cli: CommandLine): void {
  cli
    .command('export')
    .argument('<text>', TEXT_HELP)
    .requiredOption('-o, --output <file>', 'the file to write; its ending says the format')
    .addOption(langOption('language of the text'))
    .action(async (name: string, options: CommonOptions & { output: string; lang?: Lang }) => {
      const write = writerFor(options.output, WRITERS, 'a text')
      const space = cli.workspace(options)
      writeOutput(options.output, await write(loadText(name, space, options.lang), space))
      cli.finish(options, { json: { file: options.output }, text: () => `written: ${options.output}` })
    })
}
