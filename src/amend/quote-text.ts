import { QuotationScanner } from './quotation.ts'

/**
 * Puts a text into quotation marks: the first pair of those offered inside which it reads back whole, however it uses quotation
 * marks itself.
 *
 * @throws RangeError when there is none.
 */
export function quoteText(text: string, marks: readonly (readonly [string, string])[]): string {
  for (const [open, close] of marks) {
    const quoted = `${open}${text}${close}`
    if (isOneQuotation(quoted)) return quoted
  }
  throw new RangeError('the text cannot be quoted: its quotation marks do not pair')
}

function isOneQuotation(quoted: string): boolean {
  const scanner = new QuotationScanner('nested')
  for (const line of quoted.split('\n')) scanner.feed(line)
  const [only, more] = scanner.quotations
  return !scanner.isOpen && more === undefined && only?.start === 0 && only.end === quoted.length
}
