import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'

/**
 * Writes a document as HTML. Tags and quotes that HTML lets a writer leave out are left out: a law of a thousand provisions has
 * thousands of them, and they say nothing.
 */
export function writeHtml(html: Element): string {
  const text = toHtml([{ type: 'doctype' }, html], { omitOptionalTags: true, preferUnquoted: true, quoteSmart: true })
  return `${text}\n`
}
