import { writeFileSync } from 'node:fs'
import { extname } from 'node:path'
import type { Amending } from '../publish/akn/akn-document.ts'
import type { AknIdentity } from '../publish/akn/identity.ts'
import type { Lang } from '../language/lang.ts'
import type { Act } from '../law/tree.ts'
import type { LoadedText } from './load-text.ts'
import type { Workspace } from './workspace.ts'
import { titleOf } from '../law/text.ts'
import { aknDocument } from '../publish/akn/akn-document.ts'
import { identityOfFile } from '../publish/akn/identity.ts'
import { lawDocx } from '../publish/docx/law-docx.ts'
import { lawMarkdown } from '../publish/law-markdown.ts'
import { instructionsOf } from './instructions-command.ts'
import { loadText } from './load-text.ts'
import { outline } from './outline-command.ts'
import { UserError } from './user-error.ts'
import type { CommandLine, CommonOptions } from './command-line.ts'
import { TEXT_HELP, langOption } from './command-line.ts'

type Writer = (text: LoadedText, space: Workspace) => Promise<Uint8Array> | string

const WRITERS: ReadonlyMap<string, Writer> = new Map<string, Writer>([
  ['.docx', ({ act }) => lawDocx(act)],
  ['.xml', aknOf],
  ['.md', ({ act }) => lawMarkdown(act)],
  ['.json', ({ act }) => `${JSON.stringify(outline(act), null, 2)}\n`],
])

/** A text as Akoma Ntoso; where it amends one law of the catalogue, with what it does to that law as `textualMod`s. */
function aknOf(text: LoadedText, { catalogue }: Workspace): string {
  const work = text.work === undefined ? undefined : catalogue.get(text.work)
  const [amended, second] = work?.amends ?? []
  const amends = second === undefined && amended !== undefined ? identityOf(amended, text.act, catalogue) : undefined
  const amending: Amending | undefined = amends && { instructions: instructionsOf(text), amends }
  const identity = text.work === undefined ? undefined : identityOf(text.work, text.act, catalogue, text.act.date)
  return aknDocument(text.act, identity ?? identityOfFile(text.act, titleOf(text.act)), amending)
}

/** How the catalogue names a work, in the language of a text. */
function identityOf(
  id: string,
  { lang }: Act,
  catalogue: Workspace['catalogue'],
  edition?: string,
): AknIdentity | undefined {
  const work = catalogue.get(id)
  if (!work) return undefined
  const { number } = work.identifiers
  return {
    subtype: work.type.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    adopted: work.adopted.date,
    name: number ?? id.replace(/^acts\//, ''),
    title: work.names[lang],
    lang,
    ...(number === undefined ? {} : { number }),
    ...(edition === undefined ? {} : { edition }),
  }
}

/** Adds `tarmaq export`: a text as a document. */
export function addExportCommand(cli: CommandLine): void {
  cli
    .command('export', 'a law or an amending act as a document: .docx, .xml (Akoma Ntoso), .md or .json')
    .argument('<text>', TEXT_HELP)
    .requiredOption('-o, --output <file>', 'the file to write; its ending says the format')
    .addOption(langOption('language of the text'))
    .action(async (name: string, options: CommonOptions & { output: string; lang?: Lang }) => {
      const write = WRITERS.get(extname(options.output))
      if (!write)
        throw new UserError(
          `${options.output}: a text cannot be written as ${extname(options.output) || 'a file without an ending'}`,
          `use ${[...WRITERS.keys()].join(', ')}`,
        )
      const space = cli.workspace(options)
      const content = await write(loadText(name, space, options.lang), space)
      writeFileSync(options.output, content)
      cli.finish(options, { json: { file: options.output }, text: () => `written: ${options.output}` })
    })
}
