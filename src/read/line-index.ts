import type { Point, Position } from 'unist'

/** Finds lines and columns of offsets in a source; made once a file, then each look-up takes logarithmic time. */
export class LineIndex {
  private readonly starts: number[] = [0]
  private readonly length: number

  constructor(source: string) {
    this.length = source.length
    for (let i = source.indexOf('\n'); i >= 0; i = source.indexOf('\n', i + 1)) this.starts.push(i + 1)
  }

  /** The point at an offset in UTF-16 units; offsets beyond the end are taken for the end. */
  pointAt(offset: number): Point {
    const at = Math.min(Math.max(0, offset), this.length)
    let low = 0
    let high = this.starts.length - 1
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((this.starts[middle] ?? 0) <= at) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: at - (this.starts[low] ?? 0) + 1, offset: at }
  }

  /** The stretch between two offsets, end exclusive. */
  positionOf(start: number, end: number): Position {
    return { start: this.pointAt(start), end: this.pointAt(end) }
  }
}
