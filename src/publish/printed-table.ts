import type { Lang } from '../language/lang.ts'
import type { Cell, Piece, Row } from './compared-rows.ts'

/** A line in a cell of a printed table. */
export interface PrintedLine {
  pieces: Piece[]
  /** How far it is set in. */
  depth: number
  isHeading?: true
  /** Said by the table, not by the law: that there is no wording. */
  isRemark?: true
  /** Names its row in the table of contents that a reading program shows. */
  isBookmark?: true
}

/** A column of a printed table: its head, and its share of the width. */
interface PrintedColumn {
  head: string
  share: number
}

/** A table for paper, whatever the format: landscape, its head repeated on every page. */
export interface PrintedTable {
  lang: Lang
  title: string
  /** Lines below the title, from the larger to the smaller. */
  subtitles: string[]
  columns: PrintedColumn[]
  /** Cells in the order of the columns; each a list of lines. */
  rows: PrintedLine[][][]
}

/** What stands at the head of the pages after the first. */
export function runningHead({ title, subtitles }: PrintedTable): string {
  return [title, ...subtitles.slice(0, 1)].join('. ')
}

/** Whether a line is old or new as a whole: then weight and colour say so, and underlining all of it would only hinder reading. */
export function isWholeLine({ pieces }: PrintedLine): boolean {
  return pieces.every(({ text, mark }) => mark !== undefined || text.trim() === '')
}

/** A line without marks. */
export function plainLine(text: string, look: Omit<PrintedLine, 'pieces' | 'depth'> = {}): PrintedLine {
  return { pieces: [{ text }], depth: 0, ...look }
}

/** One side of a row of a comparison as a printed line; none where nothing answers. Lines old or new as a whole are marked so. */
export function printedLine(row: Row, side: 'left' | 'right'): PrintedLine[] {
  const cell = row[side]
  if (!cell) return []
  const { line } = cell
  return [{ pieces: piecesOf(cell, row, side), depth: line.depth, ...(line.isHeading ? { isHeading: true } : {}) }]
}

function piecesOf({ line, pieces, isRenumbered }: Cell, { kind }: Row, side: 'left' | 'right'): Piece[] {
  const mark = side === 'left' ? 'removed' : 'added'
  const isWhole = kind === 'restated' || kind === mark
  const num: Piece[] =
    line.num === undefined
      ? []
      : [
          { text: line.num, ...(isWhole || isRenumbered ? { mark } : {}) },
          { text: ' ', ...(isWhole ? { mark } : {}) },
        ]
  return joined([...num, ...(isWhole ? [{ text: line.text, mark } as const] : pieces)])
}

/** Neighbours with one mark as one piece, no white space marked at its ends; what differs in print only is not marked on paper. */
function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = []
  for (const { text, mark: given } of pieces) {
    const mark = given === 'editorial' ? undefined : given
    const last = result.at(-1)
    if (last?.mark === mark && last) last.text += text
    else if (text !== '') result.push({ text, ...(mark === undefined ? {} : { mark }) })
  }
  return result.flatMap(trimmedMark)
}

function trimmedMark({ text, mark }: Piece): Piece[] {
  const words = text.trim()
  if (mark === undefined || words === '') return [{ text }]
  const start = text.indexOf(words)
  const ends = [text.slice(0, start), text.slice(start + words.length)].map((space) =>
    space === '' ? [] : [{ text: space }],
  )
  return [...(ends[0] ?? []), { text: words, mark }, ...(ends[1] ?? [])]
}
