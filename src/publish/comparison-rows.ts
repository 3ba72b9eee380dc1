import type { Element, ElementContent } from 'hast'
import type { Cell, Piece, Row } from './compared-rows.ts'
import { h } from 'hastscript'

type Child = ElementContent | string

/**
 * Rows of a comparison as rows of a table with two columns. `langs` are the languages of the two texts (BCP 47); where they are one,
 * it is left to the table to say so (`tableLang`).
 */
export function comparisonRows(rows: readonly Row[], langs: readonly [string, string]): Element[] {
  return rows.map((row) => h('tr', { className: [row.kind] }, [cell(row, 'left', langs), cell(row, 'right', langs)]))
}

/** The language of a table of two texts, where both have one. */
export function tableLang([left, right]: readonly [string, string]): { lang?: string } {
  return left === right ? { lang: left } : {}
}

function cell(row: Row, side: 'left' | 'right', langs: readonly [string, string]): Element {
  const content = row[side]
  if (!content) return h('td')
  const [left, right] = langs
  const lang = left === right ? {} : { lang: side === 'left' ? left : right }
  return h('td', { ...lang, className: lineClasses(content) }, cellContent(content, row, side))
}

/** A line of a law: its number and its text. */
export function plainLine({ line, pieces }: Cell): Child[] {
  return [...(line.num === undefined ? [] : [line.num, ' ']), ...pieces.map(({ text }) => text)]
}

/** How far a line is set in, and whether it is a heading. */
export function lineClasses({ line }: Cell): string[] {
  return [...(line.depth > 0 ? [`d${Math.min(line.depth, 3)}`] : []), ...(line.isHeading ? ['line-heading'] : [])]
}

function cellContent(content: Cell, { kind }: Row, side: 'left' | 'right'): Child[] {
  const element = side === 'left' ? 'del' : 'ins'
  if (kind === 'restated' || kind === (side === 'left' ? 'removed' : 'added')) return [h(element, plainLine(content))]
  const { line, pieces, isRenumbered } = content
  const num = line.num === undefined ? [] : [isRenumbered ? h(element, line.num) : line.num, ' ']
  return [...num, ...pieces.flatMap(markedPiece)]
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
  if (mark === 'editorial') return h('span.editorial', text)
  return h(mark === 'added' ? 'ins' : 'del', text)
}
