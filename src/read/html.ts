import type { Element, Nodes, Root } from 'hast'
import type { VFile } from 'vfile'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { EXIT, visit } from 'unist-util-visit'
import type { Block, BlockSource } from './block.ts'
import { HtmlLines, hasClass } from './html-lines.ts'
import { LineIndex } from './line-index.ts'

const parser = unified().use(rehypeParse)

/**
 * Reads HTML into blocks: a page of the official portal, as it is or only its text, or any other page.
 *
 * Of a page of the portal the text is the `article` inside `div.container_gamma.text`, the title the `h1` before it and the
 * status, printed under the title, `span.status`. Of any other page it is the `article`, the `main` element or the whole body.
 * Every `<br>` and every element that begins a new line does so here. Notes are known by the class `note` or by red print.
 */
export function readHtml(file: VFile): BlockSource {
  const root: Root = parser.parse(file)
  const source = String(file)
  const index = new LineIndex(source)
  const linesOf = (node: Nodes): Block[] => new HtmlLines(source, index).read(node)
  const text = textOf(root)
  const title = find(root, (element) => element.tagName === 'h1', text)
  const status = find(root, (element) => hasClass(element, 'status'), text)
  const blocks = [
    ...(title ? linesOf(title) : []),
    ...(status ? linesOf(status).map((block): Block => ({ ...block, furniture: true })) : []),
    ...linesOf(text),
  ]
  return { blocks, frontMatter: {} }
}

/** The element that holds the text of the act. */
function textOf(root: Root): Root | Element {
  const portal = find(root, (element) => hasClass(element, 'container_gamma') && hasClass(element, 'text'))
  const isArticle = (element: Element): boolean => element.tagName === 'article'
  return (
    (portal && find(portal, isArticle)) ??
    portal ??
    find(root, isArticle) ??
    find(root, (element) => element.tagName === 'main') ??
    find(root, (element) => element.tagName === 'body') ??
    root
  )
}

/** The first element that answers, in document order; before `end` where one is given. */
function find(root: Root | Element, answers: (element: Element) => boolean, end?: Root | Element): Element | undefined {
  let found: Element | undefined
  visit(root, 'element', (element) => {
    if (element === end) return EXIT
    if (!answers(element)) return undefined
    found = element
    return EXIT
  })
  return found
}
