import type { Alignment, Relation } from '../align/alignment.ts'
import type { Comparison, SiteModel, TextRef } from '../publish/site-model.ts'
import { RELATIONS } from '../align/alignment.ts'
import { articles, units } from '../law/walk.ts'
import type { CommandLine, CommonOptions } from './command-line.ts'
import { DONE, FINDINGS } from './command-line.ts'
import { assembleSite } from './assemble-site.ts'
import { readThesaurus } from '../query/read-thesaurus.ts'
import { renderSite } from '../publish/render-site.ts'
import { fontFiles } from '../publish/site-fonts.ts'
import { checkSiteFolder, writeSite } from '../publish/write-site.ts'

/** What publishing did, for `--json`. */
interface PublishReport {
  folder: string
  pages: number
  texts: { work: string; date: string; lang: string; kind: string; articles: number; provisions: number }[]
  comparisons: { left: string; right: string; pairs: Record<Relation, number>; onConcepts: Record<string, number> }[]
  amendments: { draft: string; applied: number; conflict: number; notUnderstood: number }[]
  notes: number
}

/** Counts what a site shows. */
function publishReport(model: SiteModel, folder: string, pages: number): PublishReport {
  return {
    folder,
    pages,
    texts: model.works.flatMap((work) =>
      work.texts.map(({ act, date, lang, kind }) => ({
        work: work.id,
        date,
        lang,
        kind,
        articles: articles(act).length,
        provisions: [...units(act)].filter((unit) => unit.type !== 'note').length,
      })),
    ),
    comparisons: model.comparisons.map((comparison) => ({
      left: nameOf(comparison, 'left'),
      right: nameOf(comparison, 'right'),
      pairs: countRelations(comparison.alignment),
      onConcepts: countConcepts(comparison, model),
    })),
    amendments: model.reforms.map(({ id, outcomes }) => ({
      draft: id,
      applied: outcomes.filter(({ outcome }) => outcome === 'applied').length,
      conflict: outcomes.filter(({ outcome }) => outcome === 'conflict').length,
      notUnderstood: outcomes.filter(({ outcome }) => outcome === 'not-understood').length,
    })),
    notes: model.notes.length,
  }
}

/** Editions of one law are told apart by their day and language, laws by their name. */
function nameOf(comparison: Comparison, side: 'left' | 'right'): string {
  const { work, date, lang } = comparison[side]
  return comparison.isEditions ? `${work}@${date}/${lang}` : work
}

function countRelations(alignment: Alignment): Record<Relation, number> {
  const counts = Object.fromEntries(RELATIONS.map((relation) => [relation, 0])) as Record<Relation, number>
  for (const { relation } of alignment.pairs) counts[relation]++
  return counts
}

/** In how many linked pairs both sides name a concept, by concept. */
function countConcepts({ left, right, alignment }: Comparison, model: SiteModel): Record<string, number> {
  const linked = alignment.pairs.filter((pair) => pair.left.length > 0 && pair.right.length > 0)
  return Object.fromEntries(
    model.concepts.map(({ id, occurrences }) => {
      const names = (ref: TextRef, eIds: readonly string[]): boolean =>
        occurrences.some(
          (occurrence) =>
            occurrence.work === ref.work &&
            occurrence.date === ref.date &&
            occurrence.lang === ref.lang &&
            eIds.some((eId) => isWithin(occurrence.eId, eId)),
        )
      return [id, linked.filter((pair) => names(left, pair.left) && names(right, pair.right)).length]
    }),
  )
}

function isWithin(eId: string, article: string): boolean {
  return eId === article || eId.startsWith(`${article}__`)
}

/** The report for people. */
function printPublishReport(report: PublishReport): string {
  return [
    'Texts read',
    ...report.texts.map(
      (text) =>
        `  ${`${text.work}@${text.date}/${text.lang}`.padEnd(38)} ${text.kind.padEnd(12)} ${text.articles} articles, ${text.provisions} provisions`,
    ),
    'Articles aligned',
    ...report.comparisons.flatMap((comparison) => {
      const concepts = printCounts(comparison.onConcepts)
      return [
        `  ${comparison.left} – ${comparison.right}: ${printCounts(comparison.pairs)}`,
        ...(concepts === '' ? [] : [`    linked pairs that both name the concept: ${concepts}`]),
      ]
    }),
    'Amendments',
    ...report.amendments.map(
      (reform) =>
        `  ${reform.draft}: ${reform.applied} applied, ${reform.conflict} in conflict, ${reform.notUnderstood} not understood`,
    ),
    `Notes: ${report.notes}`,
    `Written: ${report.pages} files, open ${report.folder}/index.html`,
  ].join('\n')
}

function printCounts(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${count} ${name}`)
    .join(', ')
}

/** Adds `tarmaq publish`: the site. */
export function addPublishCommand(cli: CommandLine): void {
  cli
    .command('publish')
    .option('-o, --output <dir>', 'the folder of the site', 'site')
    .option('--study <id>', 'a folder of annotations', 'representation')
    .action(async (options: CommonOptions & { output: string; study: string }) => {
      const workspace = cli.workspace(options)
      await checkSiteFolder(options.output)
      const model = assembleSite(options.study, workspace)
      const files = new Map<string, string | Uint8Array>([
        ...renderSite(model, readThesaurus(workspace.corpus)),
        ...fontFiles(),
      ])
      await writeSite(files, options.output)
      const report = publishReport(model, options.output, files.size)
      const clean = report.amendments.every(({ conflict, notUnderstood }) => conflict + notUnderstood === 0)
      cli.finish(options, { json: report, text: () => printPublishReport(report), status: clean ? DONE : FINDINGS })
    })
}
