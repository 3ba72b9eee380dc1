/** A quotation that is open: its marks, and how many of them have been opened and not yet closed. */
export interface Quotation {
  open: string
  close: string
  depth: number
}

const QUOTE_PAIRS: ReadonlyMap<string, string> = new Map([
  ['«', '»'],
  ['"', '"'],
  ['“', '”'],
])

/** The quotation that a line opens with its first character, not yet looked at further. */
export function openedQuotation(text: string): Quotation | undefined {
  const open = text.charAt(0)
  const close = QUOTE_PAIRS.get(open)
  return close === undefined ? undefined : { open, close, depth: 0 }
}

/**
 * Whether the quotation is closed at the end of this line; counts its marks. Paired marks are counted. Straight marks cannot be:
 * there the quotation ends with a line that ends in one, but for the full stop or semicolon of the act (`".`, `";`), or in its
 * first line, when that holds as many marks as open and close (`"…" сөздерiмен толықтырылсын.`).
 */
export function closesQuotation(text: string, quotation: Quotation): boolean {
  if (quotation.open === quotation.close) {
    const isFirst = quotation.depth === 0
    quotation.depth = 1
    return (text.length > 1 && /"[.;,]?$/.test(text)) || (isFirst && count(text, quotation.open) % 2 === 0)
  }
  quotation.depth += count(text, quotation.open) - count(text, quotation.close)
  return quotation.depth <= 0
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1
}
