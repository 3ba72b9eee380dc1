import type { Piece } from './compared-rows.ts'
import type { PrintedLine, PrintedTable } from './printed-table.ts'
import type { MarkdownPiece } from './markdown-pieces.ts'
import { escapeMarkdown } from '../read/escape-markdown.ts'
import { markdownLine } from './markdown-pieces.ts'

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
  if (isHeading) return markdownLine([{ text: textOf(pieces), mark: 'added' }], escaped)
  const line = markdownLine(pieces.map(pieceOf), escaped)
  return isRemark && line !== '' ? `*${line}*` : line
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('')
}

function pieceOf({ text, mark }: Piece): MarkdownPiece {
  return mark === 'added' || mark === 'removed' ? { text, mark } : { text }
}

function escaped(text: string): string {
  return escapeMarkdown(text).replace(/[|~]/g, '\\$&').replace(/\n/g, ' ')
}
