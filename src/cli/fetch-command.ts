import ora from 'ora'
import type { DownloadPolicy } from '../corpus/download.ts'
import type { Fetched, Source } from '../corpus/fetch-text.ts'
import type { Lang } from '../language/lang.ts'
import type { Work } from '../corpus/catalogue.ts'
import type { Workspace } from './workspace.ts'
import { DownloadFailure } from '../corpus/download.ts'
import { fetchText } from '../corpus/fetch-text.ts'
import { UserError } from './user-error.ts'
import type { CommandLine, CommonOptions } from './command-line.ts'
import { DONE, FINDINGS, langOption, seconds } from './command-line.ts'
import { POLITE } from '../corpus/download.ts'

/** What `tarmaq fetch --json` says of one text. */
type FetchReport = { work: string; lang: Lang; date: string } & (Fetched | { status: 'failed'; reason: string })

interface FetchCommand {
  /** Catalogue ids; every work that has sources when empty. */
  works: readonly string[]
  lang?: Lang
  again: boolean
  policy: DownloadPolicy
}

/**
 * Fills the text store from the addresses of the catalogue, one text after another. A text that cannot be fetched does not stop
 * the others.
 *
 * @throws UserError for a work that is not in the catalogue.
 */
async function fetchTexts(command: FetchCommand, workspace: Workspace): Promise<FetchReport[]> {
  const reports: FetchReport[] = []
  const spinner = ora({ stream: process.stderr, isEnabled: process.stderr.isTTY })
  for (const work of worksToFetch(command.works, workspace)) {
    for (const source of work.sources.filter(({ lang }) => command.lang === undefined || lang === command.lang)) {
      spinner.start(`${work.id}@${source.date}/${source.lang}`)
      reports.push({
        work: work.id,
        lang: source.lang,
        date: source.date,
        ...(await fetchOne(work, source, command, workspace, (text) => (spinner.text = text))),
      })
    }
  }
  spinner.stop()
  return reports
}

function worksToFetch(ids: readonly string[], workspace: Workspace): Work[] {
  if (ids.length === 0) return [...workspace.catalogue.values()]
  return ids.map((id) => {
    const work = workspace.catalogue.get(id)
    if (!work)
      throw new UserError(
        `unknown work ${JSON.stringify(id)}`,
        `the catalogue has ${[...workspace.catalogue.keys()].join(', ')}`,
      )
    if (work.sources.length === 0)
      throw new UserError(`the catalogue has no address for ${id}`, 'put the text into the text store by hand')
    return work
  })
}

async function fetchOne(
  work: Work,
  source: Source,
  command: FetchCommand,
  workspace: Workspace,
  say: (text: string) => void,
): Promise<Fetched | { status: 'failed'; reason: string }> {
  try {
    return await fetchText(work, source, workspace.texts, {
      policy: command.policy,
      again: command.again,
      onProgress: (url, bytes) => {
        say(`${work.id}@${source.date}/${source.lang}  ${url.split('/').at(-1) ?? ''}  ${Math.round(bytes / 1024)} kB`)
      },
    })
  } catch (error) {
    if (error instanceof DownloadFailure) return { status: 'failed', reason: error.message }
    throw error
  }
}

/** The reports for people, a line a text. */
function printFetchReports(reports: readonly FetchReport[]): string {
  return reports.map((report) => `${report.work}@${report.date}/${report.lang}  ${outcomeOf(report)}`).join('\n')
}

function outcomeOf(report: FetchReport): string {
  switch (report.status) {
    case 'fetched':
      return `fetched  ${report.path}`
    case 'present':
      return `there already  ${report.path}`
    case 'suspect':
      return `put aside, not what was asked for: ${report.reasons.join('; ')}  ${report.path}`
    case 'failed':
      return `failed  ${report.reason}`
  }
}

/** Adds `tarmaq fetch`: texts from the public addresses. */
export function addFetchCommand(cli: CommandLine): void {
  cli
    .command('fetch')
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
        cli.workspace(options),
      )
      const clean = reports.every(({ status }) => status === 'fetched' || status === 'present')
      cli.finish(options, { json: reports, text: () => printFetchReports(reports), status: clean ? DONE : FINDINGS })
    })
}
