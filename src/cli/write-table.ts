import type { PrintedTable } from '../publish/printed-table.ts'
import type { FileContent } from './output-file.ts'
import { tableDocx } from '../publish/docx/table-docx.ts'
import { tablePdf } from '../publish/pdf/table-pdf.ts'
import { tableMarkdown } from '../publish/table-markdown.ts'

/** How a table is written, by the ending of the file's name. */
export const TABLE_WRITERS: ReadonlyMap<string, (table: PrintedTable) => Promise<FileContent> | FileContent> = new Map<
  string,
  (table: PrintedTable) => Promise<FileContent> | FileContent
>([
  ['.docx', tableDocx],
  ['.pdf', tablePdf],
  ['.md', tableMarkdown],
])
