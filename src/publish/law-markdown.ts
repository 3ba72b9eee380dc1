import type { Act, Alinea, LawNode } from '../law/tree.ts'
import { alineaText, printedHead } from '../law/text.ts'
import { hasNumber, isDivision } from '../law/tree.ts'
import { escapeMarkdown } from '../read/escape-markdown.ts'

/**
 * Writes a law as Markdown in our own dialect: headings for divisions and articles, a paragraph a line, lists and further parts
 * indented, notes as quotations. Reading it gives the same tree.
 *
 * Later wordings (`pending`) are printed as the official editions print them, in italics below their announcement.
 */
export function lawMarkdown(act: Act): string {
  const front = ['---', `lang: ${act.lang}`, ...(act.date === undefined ? [] : [`date: ${act.date}`]), '---']
  const blocks = act.children.flatMap((child) =>
    child.type === 'preface' ? child.children.map(prefaceBlock) : nodeBlocks(child, 0),
  )
  return `${[front.join('\n'), ...blocks].join('\n\n')}\n`
}

function prefaceBlock(node: LawNode, index: number): string {
  if (node.type !== 'alinea') return quotation(node)
  return index === 0 ? `# ${inline(node)}` : inline(node)
}

function nodeBlocks(node: LawNode, depth: number, emphasis = false): string[] {
  if (node.type === 'alinea') return [indent(line(alineaText(node), emphasis), depth)]
  if (node.type === 'note') return [indent(quotation(node), depth)]
  if (node.type === 'text') throw new Error('This is a bug: text outside an alinea')
  if (node.type === 'pending') return node.children.flatMap((child) => nodeBlocks(child, depth, true))
  if (!hasNumber(node)) return node.children.flatMap((child) => nodeBlocks(child, depth, emphasis))
  if (isDivision(node))
    return [`## ${printedHead(node).replace(/\s*\n\s*/g, ' ')}`, ...below(node.children, 0, emphasis)]
  if (node.type === 'article' || node.type === 'principle')
    return [`### ${printedHead(node)}`, ...below(node.children, 0, emphasis)]
  const [first, ...rest] = node.children
  const runsOn = first?.type === 'alinea'
  const head = runsOn ? `${printedHead(node)} ${alineaText(first)}` : printedHead(node)
  return [indent(line(head, emphasis), depth), ...below(runsOn ? rest : node.children, depth + 1, emphasis)]
}

function below(children: readonly LawNode[], depth: number, emphasis: boolean): string[] {
  return children.flatMap((child) => nodeBlocks(child, depth, emphasis))
}

function quotation(node: LawNode): string {
  const lines = 'children' in node ? node.children.filter((child) => child.type === 'alinea').map(inline) : []
  return lines.map((text) => `> *${text}*`).join('\n>\n')
}

function inline(node: Alinea): string {
  return escapeMarkdown(alineaText(node))
}

function line(text: string, emphasis: boolean): string {
  return emphasis ? `*${escapeMarkdown(text)}*` : escapeMarkdown(text)
}

function indent(text: string, depth: number): string {
  return depth === 0 ? text : text.replace(/^/gm, '   '.repeat(depth))
}
