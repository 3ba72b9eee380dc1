import type { Piece } from './compared-rows.ts'
import type { PrintedLine, PrintedTable } from './printed-table.ts'
import { escapeMarkdown } from '../read/escape-markdown.ts'

/** A printed table as Markdown: removed words struck through, added ones bold; the lines of a cell are broken by `<br>`. */
export function tableMarkdown(table: PrintedTable): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [
    `# ${escapeMarkdown(table.title)}`,
    ...table.subtitles.flatMap((line) => ['', escapeMarkdown(line)]),
    '',
    row(table.columns.map(({ head }) => escaped(head))),
    row(table.columns.map(() => '---')),
    ...table.rows.map((cells) => row(cells.map((lines) => lines.map(lineMarkdown).join('<br>')))),
    '',
  ].join('\n')
}

function lineMarkdown({ pieces, isHeading, isRemark }: PrintedLine): string {
  const text = pieces.map((piece) => pieceMarkdown(piece)).join('')
  return isHeading ? marked(text, '**') : isRemark ? marked(text, '*') : text
}

function pieceMarkdown({ text, mark }: Piece): string {
  if (mark === 'added') return marked(escaped(text), '**')
  return mark === 'removed' ? marked(escaped(text), '~~') : escaped(text)
}

/** White space at the ends stays outside the marks: Markdown wants them at words. */
function marked(text: string, mark: string): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? []
  return words === '' ? text : `${before}${mark}${words}${mark}${after}`
}

function escaped(text: string): string {
  return escapeMarkdown(text).replace(/[|~]/g, '\\$&').replace(/\n/g, ' ')
}
