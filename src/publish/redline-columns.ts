import type { Element, ElementContent } from 'hast'
import type { Redline } from '../redline/redline.ts'
import type { Line } from './provision-lines.ts'
import { h } from 'hastscript'
import { redline } from '../redline/redline-texts.ts'
import { sharedWords } from '../redline/shared-words.ts'
import { words } from '../language/words.ts'

/** Below this share of words in common a redline is a patchwork: the eye reads two plain texts faster. */
const LEAST_SHARED = 1 / 3

/** From this many words on, a change is set as a block of its own, so that the sentence round it can still be read. */
const BLOCK_WORDS = 25

type Mark = 'removed' | 'added' | 'editorial'
interface Piece {
  text: string
  mark?: Mark
}

/** Two texts side by side. */
export interface Columns {
  before: Element[]
  after: Element[]
  /** Whether the words that differ are marked; not so where too little is shared. */
  isMarked: boolean
}

/** Sets two texts side by side and marks the words that differ, unless fewer than a third are shared. */
export function redlineColumns(before: readonly Line[], after: readonly Line[]): Columns {
  const runs = redline(joined(before), joined(after))
  if (before.length > 0 && after.length > 0 && sharedWords(runs) < LEAST_SHARED) {
    return { before: plainLines(before), after: plainLines(after), isMarked: false }
  }
  return {
    before: markedLines(before, side(runs, 'removed')),
    after: markedLines(after, side(runs, 'added')),
    isMarked: true,
  }
}

/** A text without marks. */
export function plainLines(lines: readonly Line[]): Element[] {
  return lines.map((line) => lineElement(line, [line.text], []))
}

function joined(lines: readonly Line[]): string {
  return lines.map((line) => line.text).join('\n')
}

/** The pieces of one side: what both have, and what only this side has. */
function side(runs: Redline, own: 'removed' | 'added'): Piece[] {
  return runs.flatMap((run): Piece[] => {
    if (run.kind === 'equal') return [{ text: run.text }]
    if (run.kind === own) return [{ text: run.text, mark: own }]
    if (run.kind !== 'editorial') return []
    const text = own === 'removed' ? run.old : run.text
    return [/^\s*$/.test(text) ? { text } : { text, mark: 'editorial' }]
  })
}

function markedLines(lines: readonly Line[], pieces: readonly Piece[]): Element[] {
  const rows: Piece[][] = [[]]
  for (const piece of pieces) {
    piece.text.split('\n').forEach((text, i) => {
      if (i > 0) rows.push([])
      if (text !== '') rows.at(-1)?.push({ ...piece, text })
    })
  }
  return lines.map((line, i) => {
    const row = rows[i] ?? []
    const [only] = row
    const isWhole = row.length === 1 && (only?.mark === 'added' || only?.mark === 'removed')
    return lineElement(line, row.flatMap(pieceElements), isWhole && only.mark ? [`whole-${only.mark}`] : [])
  })
}

/** A piece as HTML; white space at its ends is never marked. */
function pieceElements({ text, mark }: Piece): (ElementContent | string)[] {
  if (mark === undefined) return [text]
  const inner = text.trim()
  if (inner === '') return [text]
  const start = text.indexOf(inner)
  return [text.slice(0, start), markElement(inner, mark), text.slice(start + inner.length)]
}

function markElement(text: string, mark: Mark): Element {
  if (mark === 'editorial') return h('span.editorial', text)
  const size = words(text).length >= BLOCK_WORDS ? ['block'] : []
  return h(mark === 'added' ? 'ins' : 'del', { className: size }, text)
}

function lineElement(line: Line, children: (ElementContent | string)[], classes: string[]): Element {
  const className = [`depth-${Math.min(line.depth, 3)}`, ...(line.isHeading ? ['line-heading'] : []), ...classes]
  return h('p', { className }, children)
}
