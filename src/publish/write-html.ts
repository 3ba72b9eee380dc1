import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'

/**
 * Writes a document as HTML. Tags, quotes and attributes that HTML lets a writer leave out are left out: a law of a thousand provisions
 * has thousands of them, and they say nothing.
 */
export function writeHtml(html: Element): string {
  const text = toHtml([{ type: 'doctype' }, withoutRepeated(html)], {
    omitOptionalTags: true,
    preferUnquoted: true,
    quoteSmart: true,
  })
  return `${text}\n`
}

/** Without classes that are none, and without a language that is that of the element around. Cells show theirs on a narrow screen. */
function withoutRepeated(element: Element, around?: unknown): Element {
  const { className, lang, ...others } = element.properties
  const hasClass = !Array.isArray(className) || className.length > 0
  const saysLang = lang !== around || element.tagName === 'td'
  return {
    ...element,
    properties: { ...others, ...(hasClass ? { className } : {}), ...(saysLang ? { lang } : {}) },
    children: element.children.map((child) =>
      child.type === 'element' ? withoutRepeated(child, lang ?? around) : child,
    ),
  }
}
