import { Command, InvalidArgumentError, Option } from 'commander'
import type { Alignment } from '../align/alignment.ts'
import type { Lang } from '../language/lang.ts'
import { LANGS } from '../language/lang.ts'
import { POLITE } from '../corpus/download.ts'
import { alignTexts, printAlignment, writeComparison } from './align-command.ts'
import { applyActs, instructionsOf, printApplied, printInstructions } from './amend-commands.ts'
import { assembleSite } from './assemble-site.ts'
import { citeFile, printCitations, type CiteCommand } from './cite-command.ts'
import { fetchTexts, printFetchReports } from './fetch-command.ts'
import { loadText } from './load-text.ts'
import { openWorkspace, type Workspace } from './workspace.ts'
import { outline, printOutline } from './outline-command.ts'
import { printProvisions, readCitation } from './read-command.ts'
import { printPublishReport, publishReport } from './publish-command.ts'
import { renderSite } from '../publish/render-site.ts'
import { writeSite } from '../publish/write-site.ts'

/** Where a command writes its result, so that tests can read it. */
export interface Output {
  write(text: string): void
}

/** Exit statuses: what was asked is done; it is understood, but with conflicts or findings. (2, unusable input, is thrown.) */
const DONE = 0
const FINDINGS = 1

interface CommonOptions {
  json?: true
  texts?: string
}

/** What a command gives: the document for `--json`, how it reads for people, and its exit status. */
interface Result {
  json: unknown
  text: () => string
  status?: typeof DONE | typeof FINDINGS
}

const TEXT_HELP = 'WORK[@DATE][/LANG] of the catalogue, a file, a folder of parts, or - for standard input'

/**
 * The command line: every command, its arguments and its help.
 *
 * @param output where results are written.
 * @param setStatus told the exit status of the command that ran.
 */
export function createProgram(output: Output, setStatus: (status: number) => void): Command {
  const program = new Command('tarmaq')
    .description('Compare, amend and annotate law texts in Kazakh, Russian and English.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        output.write(text)
      },
      writeErr: () => undefined,
    })

  const finish = (options: CommonOptions, result: Result): void => {
    output.write(options.json ? `${JSON.stringify(result.json, null, 2)}\n` : lineEnded(result.text()))
    setStatus(result.status ?? DONE)
  }
  const workspace = (options: CommonOptions): Workspace => openWorkspace(options.texts)

  command(program, 'outline', 'what a text holds: every division, article, paragraph and subparagraph')
    .argument('<text>', TEXT_HELP)
    .addOption(langOption('language of the text'))
    .action((name: string, options: CommonOptions & { lang?: Lang }) => {
      const { act } = loadText(name, workspace(options), options.lang)
      finish(options, { json: outline(act), text: () => printOutline(act) })
    })

  command(program, 'read', 'a provision, with its citation in three languages and its later wordings')
    .argument('<text>', TEXT_HELP)
    .argument('<citation>', 'art. 50(3), «ст. 50 п. 3», «50-баптың 3-тармағы», or art_50__para_3')
    .addOption(langOption('language of the text'))
    .action((name: string, citation: string, options: CommonOptions & { lang?: Lang }) => {
      const { act } = loadText(name, workspace(options), options.lang)
      const provisions = readCitation(act, citation, name)
      const [first] = provisions
      finish(options, {
        json: provisions.length === 1 ? first : provisions,
        text: () => printProvisions(act, provisions),
      })
    })

  command(program, 'cite', 'the references to law in a running text')
    .argument('<file>', 'a text file, or - for standard input')
    .addOption(langOption('language of the text'))
    .option('--article <number>', 'the article that the text stands in')
    .option('--context <locator>', 'the provision that the text stands in')
    .option('--of <text>', 'the text of the catalogue that it is part of')
    .action((file: string, options: CommonOptions & CiteCommand) => {
      const citations = citeFile(file, options, options.texts)
      finish(options, { json: citations, text: () => printCitations(citations) })
    })

  command(program, 'align', 'which provision of one text answers to which of another')
    .argument('<left>', TEXT_HELP)
    .argument('<right>', TEXT_HELP)
    .addOption(levelOption())
    .action((left: string, right: string, options: CommonOptions & { level: Alignment['level'] }) => {
      const space = workspace(options)
      const alignment = alignTexts(loadText(left, space), loadText(right, space), options.level, space)
      finish(options, { json: { pairs: alignment.pairs }, text: () => printAlignment(alignment) })
    })

  command(program, 'compare', 'writes a comparison: .html, .md or .json')
    .argument('<left>', TEXT_HELP)
    .argument('<right>', TEXT_HELP)
    .requiredOption('-o, --output <file>', 'the file to write; its ending says the format')
    .addOption(levelOption())
    .addOption(langOption('language of the page').default('eng'))
    .action(
      (
        left: string,
        right: string,
        options: CommonOptions & { level: Alignment['level']; output: string; lang: Lang },
      ) => {
        const space = workspace(options)
        const texts = [loadText(left, space), loadText(right, space)] as const
        const alignment = alignTexts(...texts, options.level, space)
        writeComparison(...texts, alignment, options.output, options.lang)
        finish(options, {
          json: { file: options.output, pairs: alignment.pairs.length },
          text: () => `written: ${options.output}`,
        })
      },
    )

  command(program, 'instructions', 'an amending act as instructions')
    .argument('<act>', TEXT_HELP)
    .option('--law <name>', 'for an act that amends several laws: the one that is wanted')
    .addOption(langOption('language of the act'))
    .action((name: string, options: CommonOptions & { law?: string; lang?: Lang }) => {
      const instructions = instructionsOf(loadText(name, workspace(options), options.lang), options.law)
      const understood = instructions.every(({ status }) => status === 'understood')
      finish(options, {
        json: instructions,
        text: () => printInstructions(instructions),
        status: understood ? DONE : FINDINGS,
      })
    })

  command(program, 'apply', 'applies amending acts to a text, each as a whole or not at all')
    .argument('<base>', TEXT_HELP)
    .argument('<act...>', TEXT_HELP)
    .option('--partial', 'carry out what can be carried out')
    .option('-o, --output <file>', 'write the consolidated text as Markdown')
    .action((base: string, acts: string[], options: CommonOptions & { partial?: true; output?: string }) => {
      const space = workspace(options)
      const text = loadText(base, space)
      const lang = text.act.lang
      const loaded = acts.map((act) => loadText(act, space, act.startsWith('acts/') ? lang : undefined))
      const result = applyActs(text, loaded, options.partial === true, options.output)
      const applied = result.instructions.every(({ status }) => status === 'applied')
      finish(options, { json: result, text: () => printApplied(result), status: applied ? DONE : FINDINGS })
    })

  command(program, 'publish', 'builds the site of a study')
    .option('-o, --output <dir>', 'the folder of the site', 'site')
    .option('--study <id>', 'a folder of annotations', 'representation')
    .action(async (options: CommonOptions & { output: string; study: string }) => {
      const model = assembleSite(options.study, workspace(options))
      const files = renderSite(model)
      await writeSite(files, options.output)
      const report = publishReport(model, options.output, files.size)
      const clean = report.amendments.every(({ conflict, notUnderstood }) => conflict + notUnderstood === 0)
      finish(options, { json: report, text: () => printPublishReport(report), status: clean ? DONE : FINDINGS })
    })

  command(program, 'fetch', 'fills the text store from the addresses in the catalogue')
    .argument('[work...]', 'works of the catalogue; all of them when none is named')
    .addOption(langOption('only texts in this language'))
    .option('--again', 'fetch again what is there')
    .option('--pause <seconds>', 'between two requests', seconds, POLITE.pause / 1000)
    .action(async (works: string[], options: CommonOptions & { lang?: Lang; again?: true; pause: number }) => {
      const reports = await fetchTexts(
        {
          works,
          again: options.again === true,
          policy: { ...POLITE, pause: options.pause * 1000 },
          ...(options.lang ? { lang: options.lang } : {}),
        },
        workspace(options),
      )
      const clean = reports.every(({ status }) => status === 'fetched' || status === 'present')
      finish(options, { json: reports, text: () => printFetchReports(reports), status: clean ? DONE : FINDINGS })
    })

  return program
}

function command(program: Command, name: string, description: string): Command {
  return program
    .command(name)
    .description(description)
    .option('--json', 'print one JSON document')
    .option('--texts <dir>', 'the text store (else $TARMAQ_TEXTS, else corpus/texts)')
}

function langOption(description: string): Option {
  return new Option('--lang <lang>', description).choices(LANGS)
}

function levelOption(): Option {
  return new Option('--level <level>', 'what is linked').choices(['article', 'paragraph']).default('article')
}

function seconds(text: string): number {
  const value = Number(text)
  if (!Number.isFinite(value) || value < 0) throw new InvalidArgumentError('It is no number of seconds.')
  return value
}

function lineEnded(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`
}
