import { existsSync, readFileSync } from 'node:fs'
import type { Citation, CitedAct, CiteOptions } from '../cite/citation.ts'
import type { Work } from '../corpus/catalogue.ts'
import type { Workspace } from './workspace.ts'
import type { Lang } from '../language/lang.ts'
import { detectLang } from '../language/detect-lang.ts'
import { findCitations } from '../cite/find-citations.ts'
import { parseLocator } from '../law/locator.ts'
import { loadText } from './load-text.ts'
import { openWorkspace } from './workspace.ts'
import { UserError } from './user-error.ts'
import type { CommandLine, CommonOptions } from './command-line.ts'
import { langOption } from './command-line.ts'

interface CiteCommand {
  lang?: Lang
  /** The number of the article that the passage stands in. */
  article?: string
  /** The locator of the provision that the passage stands in. */
  context?: string
  /** The text of the catalogue that the passage is part of: tells what "the Constitution" is to it, and which numbers exist. */
  of?: string
}

/**
 * The citations in a file of running text; `-` is standard input.
 *
 * @throws UserError when there is no such file, it is not text, or its language is not told and not recognised.
 */
function citeFile(path: string, command: CiteCommand, texts: string | undefined): Citation[] {
  if (path !== '-' && !existsSync(path))
    throw new UserError(`${path}: no such file`, 'give a text file, or - for standard input')
  const text = readFileSync(path === '-' ? 0 : path, 'utf8')
  if (text.includes('\ufffd') || text.includes('\0'))
    throw new UserError(`${path}: the file is not UTF-8 text`, 'give a text file in UTF-8')
  const lang = command.lang ?? detectLang(text)
  if (lang === undefined)
    throw new UserError(`${path}: the language is not recognised`, 'say which with --lang kaz, rus or eng')
  if (command.context !== undefined && !parseLocator(command.context)) {
    throw new UserError(`${JSON.stringify(command.context)} is not a locator`, 'write it as art_50__para_3')
  }
  const { article, context, of } = command
  return findCitations(text, {
    lang,
    ...(article === undefined ? {} : { article }),
    ...(context === undefined ? {} : { context }),
    ...(of === undefined ? {} : surroundings(of, openWorkspace(texts))),
  })
}

/** What the text that a passage is part of tells of its references. */
function surroundings(name: string, workspace: Workspace): Pick<CiteOptions, 'own' | 'amends' | 'act'> {
  const { act, stored } = loadText(name, workspace)
  const work = stored && workspace.catalogue.get(stored.work)
  if (!work) return { act }
  const [amended] = work.amends.map((id) => workspace.catalogue.get(id))
  if (amended) return { own: citedAct(work), amends: citedAct(amended) }
  return { own: citedAct(work), act }
}

/** What a work is to the references in it. */
export function citedAct(work: Work): CitedAct {
  if (work.type === 'constitution') return 'constitution'
  const type = work.type === 'code' ? 'code' : 'law'
  return { type, date: work.adopted.date, number: work.identifiers.number ?? null }
}

/** The citations for people, a line each. Offsets are in code points, end exclusive. */
function printCitations(citations: readonly Citation[]): string {
  return citations
    .map(({ start, end, quote, targets, act }) => {
      const of =
        act === null
          ? ''
          : ` of ${typeof act === 'string' ? act : [act.type, act.number, act.date].filter((part) => part !== null).join(' ')}`
      return `${start}-${end}  ${quote.replace(/\s+/g, ' ')}  ${targets.join(', ')}${of}`.trimEnd()
    })
    .join('\n')
}

/** Adds `tarmaq cite`: references in running text. */
export function addCiteCommand(cli: CommandLine): void {
  cli
    .command('cite')
    .argument('<file>', 'a text file, or - for standard input')
    .addOption(langOption('language of the text'))
    .option('--article <number>', 'the article that the text stands in')
    .option('--context <locator>', 'the provision that the text stands in')
    .option('--of <text>', 'the text of the catalogue that it is part of')
    .action((file: string, options: CommonOptions & CiteCommand) => {
      const citations = citeFile(file, options, options.texts)
      cli.finish(options, { json: citations, text: () => printCitations(citations) })
    })
}
