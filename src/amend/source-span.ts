import type { PrintedLine } from './printed-lines.ts'
import type { SourceSpan } from './instruction.ts'

/** A piece of a printed line: offsets are UTF-16 units into the line's text. */
export interface LinePiece {
  line: PrintedLine
  start: number
  end: number
}

/**
 * Says where pieces of an act's lines stand in its source.
 *
 * With the source, offsets are exact and in code points. Without it they are those of whole lines, as the tree has them (UTF-16
 * units, the same as code points unless the source has characters beyond the Basic Multilingual Plane).
 */
export class SourceMap {
  private readonly source: string | undefined
  /** Offsets (UTF-16) of the characters of the source that take two units, in order. */
  private readonly pairs: number[]

  constructor(source: string | undefined) {
    this.source = source
    this.pairs = [...(source ?? '').matchAll(/[\u{10000}-\u{10ffff}]/gu)].map((match) => match.index)
  }

  /** The span from the first to the last of some pieces, in order. */
  span(pieces: readonly LinePiece[]): SourceSpan {
    const [first] = pieces
    const last = pieces.at(-1)
    if (!first || !last) throw new TypeError('SourceMap.span: expected at least one piece')
    return {
      start: this.codePoints(this.offset(first.line, first.start, 'start')),
      end: this.codePoints(this.offset(last.line, last.end, 'end')),
      quote: pieces.map(({ line, start, end }) => line.text.slice(start, end)).join('\n'),
      line: first.line.position?.start.line ?? 1,
    }
  }

  private offset(line: PrintedLine, at: number, side: 'start' | 'end'): number {
    const start = line.position?.start.offset ?? 0
    const end = line.position?.end.offset ?? start
    const whole = side === 'start' ? start : end
    if (this.source === undefined) return whole
    const exact = findOffset(line.text, this.source.slice(start, end), at, side)
    return exact === undefined ? whole : start + exact
  }

  private codePoints(offset: number): number {
    let low = 0
    let high = this.pairs.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.pairs[middle] ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return offset - low
  }
}

/** Follows a printed line through its source, past markup that the line no longer has; undefined when they do not fit. */
function findOffset(text: string, raw: string, at: number, side: 'start' | 'end'): number | undefined {
  let place = 0
  const target = side === 'start' ? at : at - 1
  for (let i = 0; i < text.length; i++) {
    const sign = text.charAt(i)
    if (/\s/u.test(sign)) {
      if (i === target) return side === 'start' ? place : place + 1
      continue
    }
    const found = raw.indexOf(sign, place)
    if (found < 0) return undefined
    if (i === target) return side === 'start' ? found : found + 1
    place = found + 1
  }
  return side === 'end' && at === 0 ? 0 : place
}
