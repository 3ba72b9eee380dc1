import type { Catalogue, Work } from './catalogue.ts'
import type { ManifestText } from './manifest.ts'

/** One of the project's own texts, and how far to trust it: what the manifests say. */
export interface CorpusEntry {
  work: string
  name: string
  date: string
  lang: string
  kind: ManifestText['kind']
  covers: 'whole' | string[]
  /** The official editions that it was made from: DATE/LANG. */
  from: string[]
  made: string
  reviewed: boolean
  /** A reading of part of it by another than the translator. */
  review?: ManifestText['review']
  /** The command that brings the official texts. */
  official: string
}

/** Every text of the repository, in the order of the catalogue. */
export function corpusEntries(catalogue: Catalogue): CorpusEntry[] {
  return [...catalogue.values()].flatMap((work) => work.texts.map((text) => entry(work, text)))
}

function entry(work: Work, text: ManifestText): CorpusEntry {
  return {
    work: work.id,
    name: work.short.eng,
    date: text.date,
    lang: text.lang,
    kind: text.kind,
    covers: text.covers,
    from: (text.from ?? []).map(({ date, lang, covers }) => `${date}/${lang}${covers === undefined ? '' : ` (${covers.length} articles)`}`),
    made: text.made,
    reviewed: text.reviewed,
    ...(text.review === undefined ? {} : { review: text.review }),
    official: `tarmaq fetch ${work.id}`,
  }
}

const HEAD = ['text', 'edition', 'kind', 'how much', 'from', 'made', 'second reading', 'official text']

/** The entries as a table of Markdown. Who made them is said once above it: the project. */
export function coverageMarkdown(entries: readonly CorpusEntry[]): string {
  return [HEAD, HEAD.map(() => '---'), ...entries.map(cells)].map((row) => `| ${row.join(' | ')} |`).join('\n')
}

/** The entries for people, a line each. */
export function coverageText(entries: readonly CorpusEntry[]): string {
  return entries.map((one) => [one.work, ...cells(one).slice(1)].join('  ')).join('\n')
}

function cells(one: CorpusEntry): string[] {
  const { name, date, kind, covers, from, made, reviewed, review, official } = one
  const read = reviewed
    ? `whole${review === undefined ? '' : `, ${review.errors} mended`}`
    : review === undefined
      ? 'no'
      : `${review.provisions} of ${review.of} provisions, ${review.errors} mended`
  return [
    name,
    date,
    kind,
    covers === 'whole' ? 'whole' : `${covers.length} provisions`,
    from.length > 0 ? from.join(', ') : 'see its notes',
    made,
    read,
    `\`${official}\``,
  ]
}
