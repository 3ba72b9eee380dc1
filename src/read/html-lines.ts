import type { Element, Nodes, Text } from 'hast'
import type { Position } from 'unist'
import type { Block } from './block.ts'
import type { LineIndex } from './line-index.ts'
import type { ListFormat } from './list-number.ts'
import { listNumber } from './list-number.ts'
import { superscript } from './superscript.ts'

/** Elements that are not printed. */
const SILENT = new Set(['head', 'script', 'style', 'template', 'noscript', 'title'])

/** Elements that begin a new line and end one, as the standard's style sheet prints them. */
const LINE_ELEMENTS = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main nav ol p pre search section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
)

const LIST_FORMATS: Readonly<Record<string, ListFormat>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
}

/** How a run of text is printed. */
interface Style {
  heading?: number
  emphasis?: true
  strong?: true
  quote?: true
  editorial?: true
  raised?: true
}

interface Piece {
  text: string
  style: Style
  position: Position | undefined
}

/** Whether an element has a class. */
export function hasClass(element: Element, name: string): boolean {
  const { className } = element.properties
  return Array.isArray(className) && className.includes(name)
}

/** Cuts a hast tree into the lines it is printed in. */
export class HtmlLines {
  private readonly source: string
  private readonly index: LineIndex
  private readonly blocks: Block[] = []
  private pieces: Piece[] = []

  constructor(source: string, index: LineIndex) {
    this.source = source
    this.index = index
  }

  /** The lines of a node, in order. */
  read(node: Nodes): Block[] {
    this.visit(node, {})
    this.endLine()
    return this.blocks
  }

  private visit(node: Nodes, style: Style): void {
    if (node.type === 'text') this.addText(node, style)
    else if (node.type === 'element') this.visitElement(node, style)
    else if (node.type === 'root') for (const child of node.children) this.visit(child, style)
  }

  private visitElement(element: Element, outer: Style): void {
    const { tagName } = element
    if (SILENT.has(tagName)) return
    const style = { ...outer, ...styleOf(element) }
    if (tagName === 'br') this.endLine()
    else if (tagName === 'hr') this.addRule(element)
    else if (tagName === 'tr') this.addRow(element, style)
    else if (tagName === 'ol') this.addList(element, style)
    else if (LINE_ELEMENTS.has(tagName)) {
      this.endLine()
      for (const child of element.children) this.visit(child, style)
      this.endLine()
    } else for (const child of element.children) this.visit(child, style)
  }

  private addText(node: Text, style: Style): void {
    const printed = node.value.replace(/[ \t\r\n\f]+/g, ' ')
    const text = style.raised ? superscript(printed) : printed
    if (text !== '') this.pieces.push({ text, style, position: node.position })
  }

  private addRule(element: Element): void {
    this.endLine()
    const { position } = element
    if (position) this.blocks.push({ text: '___', position, furniture: true, indent: 0 })
  }

  /** A row with one cell that holds text is layout, and read as lines; any other is a row of a table. */
  private addRow(row: Element, style: Style): void {
    this.endLine()
    const cells = row.children.filter(
      (child) => child.type === 'element' && (child.tagName === 'td' || child.tagName === 'th'),
    )
    const read = cells.map((cell) => new HtmlLines(this.source, this.index).read({ type: 'root', children: [cell] }))
    const inked = read.filter((lines) => lines.length > 0)
    const [only] = inked
    if (inked.length === 1 && only) this.blocks.push(...only.map((block) => ({ ...block, ...style })))
    else if (inked.length > 1) {
      const text = read.map((lines) => lines.map((line) => line.text).join(' ')).join('\t')
      const start = inked[0]?.[0]?.position.start
      const end = inked.at(-1)?.at(-1)?.position.end
      // Leading and trailing empty cells are kept as tabs; the text itself begins with ink.
      if (start && end)
        this.blocks.push({ text: text.replace(/^\t+|\t+$/g, ''), position: { start, end }, row: true, indent: 0 })
    }
  }

  /** An ordered list prints numbers that are not in its text. */
  private addList(list: Element, style: Style): void {
    this.endLine()
    const { start, type } = list.properties
    const format = LIST_FORMATS[typeof type === 'string' ? type : ''] ?? 'decimal'
    let count = Number(start ?? 1) || 1
    for (const child of list.children) {
      if (child.type === 'element' && child.tagName === 'li') {
        const { value } = child.properties
        count = Number(value ?? count) || count
        this.endLine()
        this.pieces.push({ text: `${listNumber(count, format)}. `, style, position: child.position })
        count++
      }
      this.visit(child.type === 'element' && child.tagName === 'li' ? { ...child, tagName: 'span' } : child, style)
    }
    this.endLine()
  }

  private endLine(): void {
    const { pieces } = this
    this.pieces = []
    const printed = pieces.map((piece) => piece.text).join('')
    const text = printed.replace(/ {2,}/g, ' ').trim()
    const inked = pieces.filter((piece) => piece.text.trim() !== '')
    const first = inked[0]
    const last = inked.at(-1)
    if (!first || !last || text === '') return
    const every = (name: 'emphasis' | 'strong'): boolean => inked.every((piece) => piece.style[name])
    const { heading, quote, editorial } = first.style
    this.blocks.push({
      text,
      position: this.positionOf(first, last),
      indent: printed.length - printed.trimStart().length,
      ...(heading === undefined ? {} : { heading }),
      ...(every('emphasis') ? { emphasis: true } : {}),
      ...(every('strong') ? { strong: true } : {}),
      ...(quote ? { quote } : {}),
      ...(editorial ? { editorial } : {}),
    })
  }

  private positionOf(first: Piece, last: Piece): Position {
    const start = first.position?.start.offset ?? 0
    const end = last.position?.end.offset ?? start
    return this.index.positionOf(start + blankLength(this.source, start, end), end)
  }
}

/** The length of the white space, written out or as an entity, that a stretch of the source begins with. */
function blankLength(source: string, start: number, end: number): number {
  const blank = /(?:\s|&nbsp;|&#160;|&#xa0;)*/iy
  blank.lastIndex = start
  const length = blank.exec(source)?.[0].length ?? 0
  return start + length < end ? length : 0
}

function styleOf(element: Element): Style {
  const { tagName } = element
  if (/^h[1-6]$/.test(tagName)) return { heading: Number(tagName.charAt(1)) }
  if (tagName === 'i' || tagName === 'em') return { emphasis: true }
  if (tagName === 'b' || tagName === 'strong') return { strong: true }
  if (tagName === 'blockquote') return { quote: true }
  if (tagName === 'sup') return { raised: true }
  return hasClass(element, 'note') || isRed(element) ? { editorial: true } : {}
}

function isRed(element: Element): boolean {
  const { color, style } = element.properties
  const inStyle = /(?:^|;)\s*color\s*:\s*(?:#ff0000|#f00|red)\b/i
  return (
    (typeof color === 'string' && /^(?:#?ff0000|red)$/i.test(color)) ||
    (typeof style === 'string' && inStyle.test(style))
  )
}
