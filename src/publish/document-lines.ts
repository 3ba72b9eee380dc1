import type { Act, Division, LawNode, Provision } from '../law/tree.ts'
import { alineaText, printedHead } from '../law/text.ts'
import { hasNumber, isDivision } from '../law/tree.ts'
import { isHeadingLike } from '../read/heading.ts'

/** What a line of a document is. */
export type LineKind =
  'title' | 'front' | 'division' | 'chapter' | 'article' | 'opening' | 'text' | 'note' | 'signature'

/** One paragraph of a law as a document. */
export interface DocumentLine {
  kind: LineKind
  /** As printed, the number included; tabs part the cells of a table's row. */
  text: string
  /** How far it is set in: 0 for paragraphs of articles, 1 for what they hold. */
  depth: number
  /** The number as printed, where it has one. */
  num?: string
  /** A heading within quoted law: it looks like its other lines, and stands on the page of what it heads. */
  isQuotedHeading?: true
}

/** What of an act a document leaves out, and how it is printed. */
interface LinesOptions {
  /** The reasons that a draft gives beside its instructions: they are no part of the act. */
  withoutRationales?: boolean
}

/** A law as the lines that a document prints, notes and later wordings included (as `note`, in italics), in order. */
export function documentLines(act: Act, { withoutRationales = false }: LinesOptions = {}): DocumentLine[] {
  const isLeftOut = (node: LawNode): boolean => withoutRationales && node.type === 'note' && node.kind === 'rationale'
  return act.children.flatMap((child) => {
    if (child.type === 'preface') return child.children.map(prefaceLine)
    const lines = nodeLines(child, 0, isLeftOut)
    return child.type === 'conclusions'
      ? lines.map((line) => (line.kind === 'text' ? { ...line, kind: 'signature' } : line))
      : lines
  })
}

function prefaceLine(node: LawNode, index: number): DocumentLine {
  const text = node.type === 'alinea' ? alineaText(node) : noteText(node)
  return { kind: node.type !== 'alinea' ? 'note' : index === 0 ? 'title' : 'front', text, depth: 0 }
}

function nodeLines(node: LawNode, depth: number, isLeftOut: (node: LawNode) => boolean): DocumentLine[] {
  if (isLeftOut(node)) return []
  const below = (children: readonly LawNode[], at: number): DocumentLine[] =>
    children.flatMap((child) => nodeLines(child, at, isLeftOut))
  if (node.type === 'alinea') return [{ kind: 'text', text: alineaText(node), depth }]
  if (node.type === 'note') return [{ kind: 'note', text: noteText(node), depth }]
  if (node.type === 'text') throw new Error('This is a bug: text outside an alinea')
  if (node.type === 'pending')
    return below(node.children, depth).map((line) => (line.kind === 'text' ? { ...line, kind: 'note' } : line))
  if (node.type === 'quotedStructure') return below(node.children, depth).map(quotedLine)
  if (!hasNumber(node)) return below(node.children, depth)
  const head = printedHead(node)
  const num = node.label ?? node.num
  const numbered = num === undefined ? {} : { num }
  if (isDivision(node) || node.type === 'article' || node.type === 'principle') {
    const kind =
      node.type === 'chapter' || node.type === 'subchapter' ? 'chapter' : isDivision(node) ? 'division' : 'article'
    const heading = head.replace(/\s*\n\s*/g, ' ')
    const [opening, ...others] = node.children
    if (opening?.type === 'alinea' && runsOn(node))
      return [
        { kind: 'opening', text: `${heading} ${alineaText(opening)}`, depth: 0, ...numbered },
        ...below(others, 0),
      ]
    return [{ kind, text: heading, depth: 0, ...numbered }, ...below(node.children, 0)]
  }
  const [first, ...rest] = node.children
  return first?.type === 'alinea'
    ? [{ kind: 'text', text: `${head} ${alineaText(first)}`, depth, ...numbered }, ...below(rest, depth + 1)]
    : [{ kind: 'text', text: head, depth, ...numbered }, ...below(node.children, depth + 1)]
}

function quotedLine(line: DocumentLine, i: number, lines: readonly DocumentLine[]): DocumentLine {
  return i < lines.length - 1 && isHeadingLike(line.text) ? { ...line, isQuotedHeading: true } : line
}

/** Whether an article is printed with its number before its first line, as amending acts are: «Статья 1. Внести …». */
function runsOn({ type, label, heading }: Division | Provision): boolean {
  return type === 'article' && heading === undefined && label?.endsWith('.') === true
}

function noteText(node: LawNode): string {
  return 'children' in node
    ? node.children
        .filter((child) => child.type === 'alinea')
        .map(alineaText)
        .join('\n')
    : ''
}
