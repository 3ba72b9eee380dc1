import type { Nodes, PhrasingContent, Text } from 'mdast'
import type { Position } from 'unist'
import { toString } from 'mdast-util-to-string'
import { beginsWithMarker } from './markers.ts'
import { superscript } from './superscript.ts'

/** A printed line of inline content. */
export interface Line {
  text: string
  position?: Position
  /** All of it is. */
  emphasis?: boolean
  strong?: boolean
}

const HTML_TAG = /<\/?[a-z][^<>]*>/gi
const SUPERSCRIPT_TAG = /^<\/?sup\b/i
const LINE_BREAK_TAG = /^<br\s*\/?>$/i

/** Cuts inline content into printed lines at hard breaks, and at soft breaks before the number of a provision. */
export function linesOf(children: readonly PhrasingContent[], source: string): Line[] {
  return cutAtBreaks(children, source)
    .map(toLine)
    .filter((line) => line.text !== '')
}

/** Inline content in pieces, one a line; emphasis that runs over a break is divided with it. */
function cutAtBreaks(children: readonly PhrasingContent[], source: string): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]]
  for (const child of children) {
    const [first = [], ...others] = piecesOf(child, source)
    lines.at(-1)?.push(...first)
    lines.push(...others)
  }
  return lines
}

function piecesOf(node: PhrasingContent, source: string): PhrasingContent[][] {
  if (node.type === 'break' || (node.type === 'html' && LINE_BREAK_TAG.test(node.value))) return [[], []]
  if (node.type === 'text') return textLines(node, source).map((text) => [text])
  if (!('children' in node)) return [[node]]
  return cutAtBreaks(node.children, source).map((inside, i) => {
    const position = i === 0 ? node.position : (inside[0]?.position ?? node.position)
    return [{ ...node, children: inside, ...(position ? { position } : {}) }]
  })
}

/** A text cut at the soft breaks before the number of a provision; the other soft breaks are spaces. */
function textLines(node: Text, source: string): Text[] {
  const lines: { node: Text; pieces: string[] }[] = []
  const starts = new LineStarts(node.position, source)
  for (const value of node.value.split('\n')) {
    const position = starts.next()
    const last = lines.at(-1)
    if (last && !beginsWithMarker(value.trim())) last.pieces.push(value)
    else lines.push({ node: { ...node, ...(position ? { position } : {}) }, pieces: [value] })
  }
  return lines.map((line) => ({ ...line.node, value: line.pieces.join(' ') }))
}

/** Says of the lines of a text, one after another, which stretch of the source goes from there to the text's end. */
class LineStarts {
  private readonly position: Position | undefined
  private readonly source: string
  private line = 0
  private offset: number

  constructor(position: Position | undefined, source: string) {
    this.position = position
    this.source = source
    this.offset = position?.start.offset ?? 0
  }

  next(): Position | undefined {
    const { position, source } = this
    if (!position || this.line++ === 0) return position
    this.offset = source.indexOf('\n', this.offset) + 1
    // What the file prints before the line, white space and the mark of a quotation, is skipped.
    const before = /[ \t>]*/y
    before.lastIndex = this.offset
    const skipped = before.exec(source)?.[0].length ?? 0
    const line = position.start.line + this.line - 1
    return { start: { line, column: skipped + 1, offset: this.offset + skipped }, end: position.end }
  }
}

function toLine(children: PhrasingContent[]): Line {
  const text = printed(children).trim()
  const inked = children.filter((child) => inlineText(child).trim() !== '')
  const all = (type: 'emphasis' | 'strong'): boolean =>
    inked.length > 0 && inked.every((child) => isWholly(child, type))
  const start = inked[0]?.position?.start
  const end = inked.at(-1)?.position?.end
  return {
    text,
    emphasis: all('emphasis'),
    strong: all('strong'),
    ...(start && end ? { position: { start, end } } : {}),
  }
}

function isWholly(node: PhrasingContent, type: 'emphasis' | 'strong'): boolean {
  if (node.type === type) return true
  return (node.type === 'emphasis' || node.type === 'strong') && node.children.every((child) => isWholly(child, type))
}

/** The printed text of a node. */
export function inlineText(node: Nodes): string {
  if (node.type === 'html') return LINE_BREAK_TAG.test(node.value) ? '\n' : withoutMarkup(node.value, '')
  if (node.type === 'break') return '\n'
  return 'children' in node ? printed(node.children) : toString(node)
}

/** The printed text of several nodes; what stands between the tags of a `<sup>` is raised. */
function printed(nodes: readonly Nodes[]): string {
  let isRaised = false
  return nodes
    .map((node) => {
      if (node.type === 'html' && SUPERSCRIPT_TAG.test(node.value)) isRaised = !node.value.startsWith('</')
      const text = inlineText(node)
      return isRaised ? superscript(text) : text
    })
    .join('')
}

/** HTML without its tags and comments; a mark that opens none stays as printed. */
export function withoutMarkup(html: string, instead: string): string {
  let text = ''
  let rest = html
  for (let open = rest.indexOf('<!--'); open >= 0; open = rest.indexOf('<!--')) {
    const close = rest.indexOf('-->', open + 4)
    if (close < 0) break
    text += rest.slice(0, open) + instead
    rest = rest.slice(close + 3)
  }
  return (text + rest).replace(HTML_TAG, instead)
}
