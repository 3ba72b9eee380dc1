import { z } from 'zod'
import type { Annotation, LinkBody, QuoteSelector } from './web-annotation.ts'
import { InvalidFile } from '../corpus/invalid-file.ts'
import { canonical } from './canonical.ts'
import { parseCsv, printCsv } from './csv.ts'
import { annotation, isLabel, isLink, isProse, quoteSelectors } from './web-annotation.ts'

const LANGUAGES = ['kk', 'ru', 'en'] as const

/** One row a note. Several labels are separated by spaces; links stand on a line each: `work@date locator` or `literature.json#id page=3`. */
const COLUMNS = [
  'id',
  'motivation',
  'created',
  'modified',
  'creatorType',
  'creator',
  'status',
  'replyTo',
  'work',
  'date',
  'locator',
  ...LANGUAGES.flatMap((lang) => [`quote_${lang}`, `before_${lang}`, `after_${lang}`]),
  ...LANGUAGES.map((lang) => `text_${lang}`),
  'about',
  'verdict',
  'concepts',
  'links',
]

/** Notes as a table for a spreadsheet; `readNotesCsv` gives the same notes back. */
export function printNotesCsv(notes: readonly Annotation[]): string {
  return printCsv([COLUMNS, ...notes.map(canonical).map(toRow)])
}

function toRow(note: Annotation): string[] {
  const target = typeof note.target === 'string' ? undefined : note.target
  const labels = (purpose: string): string =>
    note.body.flatMap((one) => (isLabel(one) && one.purpose === purpose ? [one.value] : [])).join(' ')
  const cells: Record<string, string | undefined> = {
    id: note.id,
    motivation: note.motivation,
    created: note.created,
    modified: note.modified,
    creatorType: note.creator.type,
    creator: note.creator.name,
    status: note.status ?? 'open',
    replyTo: typeof note.target === 'string' ? note.target : undefined,
    work: target?.source,
    date: target?.state.sourceDate.slice(0, 10),
    locator: target?.selector.value,
    about: labels('identifying'),
    verdict: labels('assessing'),
    concepts: labels('tagging'),
    links: note.body.filter(isLink).map(printLink).join('\n'),
  }
  for (const { exact, prefix, suffix, quoteLanguage = 'en' } of target ? quoteSelectors(target) : []) {
    cells[`quote_${quoteLanguage}`] = exact
    cells[`before_${quoteLanguage}`] = prefix
    cells[`after_${quoteLanguage}`] = suffix
  }
  for (const { language = 'en', value } of note.body.filter(isProse)) cells[`text_${language}`] = value
  return COLUMNS.map((column) => cells[column] ?? '')
}

function printLink({ source, state, selector }: LinkBody): string {
  const edition = state === undefined ? '' : `@${state.sourceDate.slice(0, 10)}`
  return [`${source}${edition}`, selector?.value].filter((part) => part !== undefined).join(' ')
}

/**
 * Reads notes from a table with the columns that `printNotesCsv` writes, in any order; further columns are not looked at.
 *
 * @param path for messages.
 * @throws InvalidFile with the row at fault.
 */
export function readNotesCsv(csv: string, path: string): Annotation[] {
  const rows = parseCsv(csv)
  if ('line' in rows) throw new InvalidFile(path, 'a quotation mark stands where none may', rows.line)
  const [head = [], ...body] = rows
  const missing = COLUMNS.filter((column) => !head.includes(column))
  if (missing.length > 0) throw new InvalidFile(path, `the table has no column ${missing.join(', ')}`, 1)
  return body.map((row, i) => {
    const cells = new Map(head.map((column, at) => [column, row[at] ?? '']))
    const result = annotation.safeParse(fromRow((column) => cells.get(column) ?? ''))
    if (result.success) return canonical(result.data)
    const [issue] = result.error.issues
    throw new InvalidFile(path, `row ${i + 2}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'invalid'}`)
  })
}

function fromRow(cell: (column: string) => string): z.input<typeof annotation> {
  const labels = (column: string, purpose: string) =>
    cell(column)
      .split(/\s+/u)
      .filter((value) => value !== '')
      .map((value) => ({ type: 'TextualBody', purpose, value }))
  const quotes = LANGUAGES.filter((lang) => cell(`quote_${lang}`) !== '').map((lang): QuoteSelector => ({
    type: 'TextQuoteSelector',
    exact: cell(`quote_${lang}`),
    prefix: cell(`before_${lang}`),
    suffix: cell(`after_${lang}`),
    quoteLanguage: lang,
  }))
  const selector = { type: 'FragmentSelector', value: cell('locator') }
  const texts = LANGUAGES.filter((lang) => cell(`text_${lang}`) !== '').map((language) => ({
    type: 'TextualBody',
    value: cell(`text_${language}`),
    language,
  }))
  const links = cell('links')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(parseLink)
  const target =
    cell('replyTo') === ''
      ? {
          source: cell('work'),
          state: { type: 'TimeState', sourceDate: `${cell('date')}T00:00:00Z` },
          selector: quotes.length === 0 ? selector : { ...selector, refinedBy: quotes },
        }
      : cell('replyTo')
  // What a cell may hold is for the schema to say.
  return {
    id: cell('id'),
    type: 'Annotation',
    motivation: cell('motivation'),
    created: cell('created'),
    ...(cell('modified') === '' ? {} : { modified: cell('modified') }),
    creator: { type: cell('creatorType'), name: cell('creator') },
    ...(cell('status') === '' ? {} : { status: cell('status') }),
    body: [
      ...texts,
      ...labels('about', 'identifying'),
      ...labels('verdict', 'assessing'),
      ...labels('concepts', 'tagging'),
      ...links,
    ],
    target,
  } as z.input<typeof annotation>
}

function parseLink(line: string): LinkBody {
  const [, source = '', date, value] = /^(\S+?)(?:@(\d{4}-\d{2}-\d{2}))?(?: (\S+))?\s*$/u.exec(line) ?? []
  return {
    type: 'SpecificResource',
    purpose: 'linking',
    source,
    ...(date === undefined ? {} : { state: { type: 'TimeState', sourceDate: `${date}T00:00:00Z` } }),
    ...(value === undefined ? {} : { selector: { type: 'FragmentSelector', value } }),
  }
}
