/** Writes rows as CSV (RFC 4180): every field in quotation marks that holds a comma, a quotation mark or a line break. */
export function printCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(printField).join(',')}\r\n`).join('')
}

function printField(field: string): string {
  return /[",\r\n]|^\s|\s$/u.test(field) ? `"${field.replaceAll('"', '""')}"` : field
}

/** One field and what ends it: a comma, a line break or the end of the text. */
const FIELD = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/gy

/**
 * Reads CSV as spreadsheets write it (RFC 4180, with either kind of line break, with or without a byte order mark).
 *
 * @returns the rows, or the line (from 1) at which a quotation mark stands where none may.
 */
export function parseCsv(csv: string): string[][] | { line: number } {
  const text = csv.replace(/^\ufeff/, '')
  const rows: string[][] = []
  let row: string[] = []
  FIELD.lastIndex = 0
  while (FIELD.lastIndex < text.length || row.length > 0) {
    const at = FIELD.lastIndex
    const match = FIELD.exec(text)
    if (!match) return { line: text.slice(0, at).split(/\r\n|\n|\r/).length }
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '')
    if (match[3] === ',') continue
    rows.push(row)
    row = []
    if (match[3] === '') break
  }
  return rows
}
