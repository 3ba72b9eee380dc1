import type { Span } from '../language/sentences.ts'

/** Quotation marks that open, with the mark that closes each. */
const CLOSING_MARKS: ReadonlyMap<string, string> = new Map([
  ['«', '»'],
  ['“', '”'],
  ['„', '“'],
  ['"', '"'],
])

/**
 * How quotation marks pair over several lines. `nested`: marks inside marks are counted. `repeated`: a mark that begins a further
 * line of a quotation only repeats that it goes on, as English drafters write.
 */
export type QuotationStyle = 'nested' | 'repeated'

/**
 * Finds the outermost quotations of a text that is fed line by line.
 *
 * Straight marks open and close alike, so their place decides inside a quotation: after a space and before a letter such a mark
 * opens a quotation within, anywhere else it closes. Offsets are UTF-16 units into the lines joined by a newline.
 */
export class QuotationScanner {
  /** The quotations closed so far, marks included. */
  readonly quotations: Span[] = []
  private open: { start: number; mark: string; depth: number } | undefined
  private length = 0
  private readonly style: QuotationStyle

  constructor(style: QuotationStyle) {
    this.style = style
  }

  get isOpen(): boolean {
    return this.open !== undefined
  }

  feed(line: string): void {
    const offset = this.length === 0 ? 0 : this.length + 1
    for (let i = 0; i < line.length; i++) {
      const sign = line.charAt(i)
      if (!this.open) {
        if (CLOSING_MARKS.has(sign)) this.open = { start: offset + i, mark: sign, depth: 1 }
      } else this.inside(sign, line, i, offset)
    }
    this.length = offset + line.length
  }

  private inside(sign: string, line: string, i: number, offset: number): void {
    const open = this.open
    if (!open) return
    if (opensWithin(sign, open.mark, line, i)) {
      if (i > 0 || this.style === 'nested') open.depth++
    } else if (sign === CLOSING_MARKS.get(open.mark)) {
      open.depth--
      if (open.depth > 0) return
      this.quotations.push({ start: open.start, end: offset + i + 1 })
      this.open = undefined
    }
  }
}

function opensWithin(sign: string, mark: string, line: string, i: number): boolean {
  if (sign !== mark) return false
  if (CLOSING_MARKS.get(mark) !== mark) return true
  const before = i === 0 ? ' ' : line.charAt(i - 1)
  const after = line.charAt(i + 1)
  return /[\s(«-]/u.test(before) && /[^\s.,;:)!?»]/u.test(after)
}

/** Whether a line begins with a mark that opens a quotation. */
export function beginsQuotation(line: string): boolean {
  return CLOSING_MARKS.has(line.trimStart().charAt(0))
}

/**
 * A folded text with its quotations masked, so that a grammar sees where they are and not what they say: `«` and `»` for the marks,
 * `¤` for every unit inside. The length stays.
 */
export function maskQuotations(folded: string, quotations: readonly Span[]): string {
  let masked = ''
  let done = 0
  for (const { start, end } of quotations) {
    masked += `${folded.slice(done, start)}«${'¤'.repeat(Math.max(0, end - start - 2))}»`
    done = end
  }
  return masked + folded.slice(done)
}
