import type { Element } from 'hast'
import { h } from 'hastscript'

/**
 * Linked data as an element of the page's head. `<` is written as an escape of JSON, so that no text in it can end the element
 * or open another.
 */
export function jsonLdScript(data: object): Element {
  return h('script', { type: 'application/ld+json' }, JSON.stringify(data).replace(/</g, '\\u003c'))
}
