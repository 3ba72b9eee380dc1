import type { Element, ElementContent } from 'hast'
import type { Cell, Piece, Row } from './compared-rows.ts'
import { h } from 'hastscript'

type Child = ElementContent | string

/**
 * Rows of a comparison as rows of a table with two columns. Lines that follow one another with nothing beside them stand in one
 * row, and where some were removed and others added, in the same row, so that no hole is left on either side.
 * `langs` are the languages of the two texts (BCP 47); where they are one, it is left to the table to say so (`tableLang`).
 */
export function comparisonRows(rows: readonly Row[], langs: readonly [string, string]): Element[] {
  return runsOf(rows).map(({ kind, rows }) =>
    h('tr', { className: [kind] }, [cell(kind, rows, 'left', langs), cell(kind, rows, 'right', langs)]),
  )
}

/** The language of a table of two texts, where both have one. */
export function tableLang([left, right]: readonly [string, string]): { lang?: string } {
  return left === right ? { lang: left } : {}
}

type RunKind = Row['kind'] | 'replaced'

interface Run {
  kind: RunKind
  rows: [Row, ...Row[]]
}

function runsOf(rows: readonly Row[]): Run[] {
  const runs: Run[] = []
  for (const row of rows) {
    const last = runs.at(-1)
    if (last && isOneSided(row.kind) && isOneSided(last.kind)) {
      last.rows.push(row)
      if (row.kind !== last.kind) last.kind = 'replaced'
    } else runs.push({ kind: row.kind, rows: [row] })
  }
  return runs
}

function isOneSided(kind: RunKind): boolean {
  return kind === 'removed' || kind === 'added' || kind === 'replaced'
}

function cell(kind: RunKind, rows: Run['rows'], side: 'left' | 'right', langs: readonly [string, string]): Element {
  const lines = rows.flatMap((row) => row[side] ?? [])
  const [content, ...others] = lines
  if (!content) return h('td')
  const [left, right] = langs
  const lang = left === right ? {} : { lang: side === 'left' ? left : right }
  if (others.length > 0) return h('td', lang, h(side === 'left' ? 'del' : 'ins', lawLines(lines)))
  return h('td', { ...lang, className: lineClasses(content) }, cellContent(content, kind, side))
}

/** Lines of a law as paragraphs. */
export function lawLines(lines: readonly (Cell | undefined)[]): Element[] {
  return lines.flatMap((line) => (line ? [h('p', { className: lineClasses(line) }, plainLine(line))] : []))
}

/** A line of a law: its number and its text, in bold where it is a heading. */
export function plainLine({ line, pieces }: Cell): Child[] {
  const num = line.num === undefined ? [] : [line.num, ' ']
  return inBold(line, [...num, ...pieces.map(({ text }) => text)])
}

function inBold({ isHeading }: Cell['line'], content: Child[]): Child[] {
  return isHeading ? [h('b', content)] : content
}

/** How far a line is set in. */
export function lineClasses({ line }: Cell): string[] {
  return line.depth > 0 ? [`d${Math.min(line.depth, 3)}`] : []
}

function cellContent(content: Cell, kind: RunKind, side: 'left' | 'right'): Child[] {
  const element = side === 'left' ? 'del' : 'ins'
  if (kind === 'restated' || isOneSided(kind)) return [h(element, plainLine(content))]
  const { line, pieces, isRenumbered } = content
  const num = line.num === undefined ? [] : [isRenumbered ? h(element, line.num) : line.num, ' ']
  return inBold(line, [...num, ...joined(pieces).flatMap(markedPiece)])
}

/** Words that differ in print only and follow one another bear one mark, which takes in the space between them. */
function joined(pieces: readonly Piece[]): Piece[] {
  const all: Piece[] = []
  for (const [i, piece] of pieces.entries()) {
    const last = all.at(-1)
    const isBetween = piece.mark === undefined && piece.text.trim() === '' && pieces[i + 1]?.mark === 'editorial'
    if (last?.mark === 'editorial' && (piece.mark === 'editorial' || isBetween)) last.text += piece.text
    else all.push({ ...piece })
  }
  return all
}

/** A stretch as HTML; white space at its ends is never marked. */
function markedPiece({ text, mark }: Piece): Child[] {
  if (mark === undefined) return [text]
  const inner = text.trim()
  if (inner === '') return [text]
  const start = text.indexOf(inner)
  return [text.slice(0, start), markElement(inner, mark), text.slice(start + inner.length)]
}

function markElement(text: string, mark: NonNullable<Piece['mark']>): Element {
  if (mark === 'editorial') return h('u', text)
  return h(mark === 'added' ? 'ins' : 'del', text)
}
