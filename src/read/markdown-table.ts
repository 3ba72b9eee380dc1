import type { Position } from 'unist'
import type { Block } from './block.ts'

/**
 * The rows of a pipe table, the cells separated by tabs, without the line that only rules it; undefined when the lines are none.
 *
 * Takes the source of a paragraph and its place in the file, and what gives the text of a cell.
 */
export function tableRows(source: string, table: Position, textOf: (cell: string) => string): Block[] | undefined {
  const lines = source.split('\n').map((line) => line.trim())
  if (lines.length < 2 || !lines.every((line) => line.startsWith('|'))) return undefined
  return lines.flatMap((line, i) => {
    const text = isRule(line) ? '' : cellsOf(line).map(textOf).join('\t')
    return text.trim() === '' ? [] : [makeRow(text.replace(/^\t+|\t+$/g, ''), i, table)]
  })
}

function isRule(line: string): boolean {
  return line.includes('-') && /^[|:\s-]+$/.test(line)
}

function cellsOf(line: string): string[] {
  return line.replace(/^\||\|$/g, '').split(/(?<!\\)\|/)
}

function makeRow(text: string, line: number, table: Position): Block {
  const start = line === 0 ? table.start : { line: table.start.line + line, column: 1 }
  const end = { line: start.line, column: start.column + text.length }
  return { text, position: { start, end }, row: true, indent: table.start.column - 1 }
}
