import { writeFileSync } from 'node:fs'
import { extname } from 'node:path'
import type { PrintedTable } from '../publish/printed-table.ts'
import { tableDocx } from '../publish/docx/table-docx.ts'
import { tablePdf } from '../publish/pdf/table-pdf.ts'
import { tableMarkdown } from '../publish/table-markdown.ts'
import { UserError } from './user-error.ts'

const TABLE_WRITERS: ReadonlyMap<string, (table: PrintedTable) => Promise<Uint8Array> | string> = new Map<
  string,
  (table: PrintedTable) => Promise<Uint8Array> | string
>([
  ['.docx', tableDocx],
  ['.pdf', tablePdf],
  ['.md', tableMarkdown],
])

/**
 * Refuses a name whose ending says no format of a table, before any work is done.
 *
 * @throws UserError
 */
export function refuseEnding(path: string): void {
  if (TABLE_WRITERS.has(extname(path))) return
  throw new UserError(
    `${path}: a table cannot be written as ${extname(path) || 'a file without an ending'}`,
    `use ${[...TABLE_WRITERS.keys()].join(', ')}`,
  )
}

/**
 * Writes a table as a file: Word, PDF or Markdown, by the ending of its name. Nothing is written before the whole is made.
 *
 * @throws UserError for another ending.
 */
export async function writeTable(table: PrintedTable, path: string): Promise<void> {
  refuseEnding(path)
  const content = await TABLE_WRITERS.get(extname(path))?.(table)
  if (content !== undefined) writeFileSync(path, content)
}
