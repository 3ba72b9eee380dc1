import type { Position } from 'unist'
import type { Act, Alinea, LawNode, LawParent } from '../law/tree.ts'
import { hasNumber } from '../law/tree.ts'
import { alineaText, printedHead } from '../law/text.ts'

/** One printed line of an amending act, with the number it begins with. */
export interface PrintedLine {
  text: string
  /**
   * A line of the preface (the title), a rationale, another editorial note, or the text of the act. What the reader of laws takes
   * for a note may be quoted law, so it is kept until the quotations are known.
   */
  kind: 'title' | 'rationale' | 'note' | 'text'
  position?: Position
}

/**
 * The lines of an amending act in order, as printed: numbers and markers restored, the signature left out.
 *
 * An amending act is read line by line rather than by its tree, because the reader of laws cannot know that `1) тармақшада` names
 * subparagraph 1 of another text, or that a quotation goes on with the act's own words: only the grammar of instructions can.
 */
export function printedLines(act: Act): PrintedLine[] {
  return linesOf(act, 'text')
}

function linesOf(parent: LawParent, kind: PrintedLine['kind']): PrintedLine[] {
  const lines: PrintedLine[] = []
  for (const child of parent.children as LawNode[]) {
    if (child.type === 'text' || child.type === 'conclusions') continue
    if (child.type === 'alinea') lines.push(lineOf(child, kind))
    else if (child.type === 'note') {
      lines.push(...linesOf(child, child.kind === 'rationale' ? 'rationale' : 'note'))
    } else if (child.type === 'preface') lines.push(...linesOf(child, 'title'))
    else if (hasNumber(child)) lines.push(...numberedLines(child, printedHead(child), kind))
    else lines.push(...linesOf(child, kind))
  }
  return lines
}

function lineOf(node: Alinea, kind: PrintedLine['kind']): PrintedLine {
  return { text: alineaText(node), kind, ...(node.position ? { position: node.position } : {}) }
}

/** The marker of a unit and its first text are one line where they stand on one line of the source. */
function numberedLines(node: LawParent, head: string, kind: PrintedLine['kind']): PrintedLine[] {
  const lines = linesOf(node, kind)
  if (head === '') return lines
  const [first, ...rest] = lines
  const position = node.position
  const runsOn = first?.kind === kind && first.position?.start.offset === position?.start.offset
  if (first && runsOn) return [{ ...first, text: `${head} ${first.text}` }, ...rest]
  return [{ text: head, kind, ...(position ? { position } : {}) }, ...lines]
}
