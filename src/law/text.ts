import type { Act, Alinea, LawNode } from './tree.ts'
import { hasNumber } from './tree.ts'
import { childrenOf } from './walk.ts'

/** The text of one alinea. */
export function alineaText(node: Alinea): string {
  return node.children.map((text) => text.value).join('')
}

/** A node's own text: its alineas joined by a newline, without its numbered children, notes and pending wordings. */
export function ownText(node: LawNode): string {
  return childrenOf(node)
    .filter((child) => child.type === 'alinea')
    .map(alineaText)
    .join('\n')
}

/** The marker and heading of a node as printed, or an empty string. */
export function printedHead(node: LawNode): string {
  return hasNumber(node) ? [node.label ?? node.num, node.heading].filter((part) => part !== undefined).join(' ') : ''
}

/** The law that a node holds, with the numbers of what is inside it, a line a block; notes and pending wordings left out. */
export function lawText(node: LawNode): string {
  return lines(node, false).join('\n')
}

/** Everything that a node prints, in order, notes, markers and headings included: the source but for white space and markup. */
export function printedText(node: LawNode): string {
  return lines(node, true).join('\n')
}

function lines(node: LawNode, editorial: boolean, isRoot = true): string[] {
  if (node.type === 'text') return [node.value]
  if (node.type === 'alinea') return [alineaText(node)]
  if (!editorial && !isRoot && (node.type === 'note' || node.type === 'pending')) return []
  const head = isRoot && !editorial ? '' : printedHead(node)
  const body = node.children.flatMap((child) => lines(child, editorial, false))
  if (head === '') return body
  const [first, ...rest] = body
  const runsOn = node.type === 'paragraph' || node.type === 'subparagraph'
  return runsOn && first !== undefined && childrenOf(node)[0]?.type === 'alinea'
    ? [`${head} ${first}`, ...rest]
    : [head, ...body]
}

/** The title of an act: the first line of its preface, or an empty string. */
export function titleOf(act: Act): string {
  const preface = act.children.find((child) => child.type === 'preface')
  const first = preface?.children.find((child) => child.type === 'alinea')
  return first ? alineaText(first) : ''
}
