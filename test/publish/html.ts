import type { Element, Root, RootContent } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'

/** A page as a browser reads it. */
export function parseHtml(html: string): Root {
  return unified().use(rehypeParse).parse(html)
}

/** The elements of a tree for which the test holds, in document order. */
export function elements(tree: Root | Element, test: (element: Element) => boolean): Element[] {
  const found: Element[] = []
  visit(tree, 'element', (element) => {
    if (test(element)) found.push(element)
  })
  return found
}

export function withClass(tree: Root | Element, name: string): Element[] {
  return elements(tree, ({ properties }) => Array.isArray(properties.className) && properties.className.includes(name))
}

export function withTag(tree: Root | Element, ...names: string[]): Element[] {
  return elements(tree, ({ tagName }) => names.includes(tagName))
}

export function byId(tree: Root, id: string): Element {
  const [found] = elements(tree, ({ properties }) => properties.id === id)
  if (!found) throw new Error(`no element has the id ${id}`)
  return found
}

/** The language of an element: its own, or that of the nearest element around it that has one. */
export function langOf(tree: Root, element: Element): unknown {
  const around = elements(tree, (one) => one === element || elements(one, (inner) => inner === element).length > 0)
  return around.map(({ properties }) => properties.lang).findLast((lang) => lang !== undefined)
}

/** All text of a node. */
export function textOf(node: Root | RootContent): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

/** Whether a file of the site is a page. */
export function isPage(path: string): boolean {
  return path.endsWith('.html')
}
