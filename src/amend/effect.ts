import type { LawNode } from '../law/tree.ts'
import type { Act, Unit } from '../law/tree.ts'
import type { Place } from './find-place.ts'
import { alineaText, lawText, printedHead } from '../law/text.ts'
import { hasNumber } from '../law/tree.ts'
import { childrenOf } from '../law/walk.ts'

/** What an instruction did to a text. */
export interface Effect {
  /** The unit in the new text. */
  place: Unit | Act
  before: string
  after: string
  /** What a reader should check, although the instruction was carried out. */
  remarks?: string[]
}

/** A unit's law text with its number, as it is printed. */
export function printedUnit(node: LawNode): string {
  const text = lawText(node)
  if (!hasNumber(node)) return text
  const head = printedHead(node)
  const runsOn = (node.type === 'paragraph' || node.type === 'subparagraph') && childrenOf(node)[0]?.type === 'alinea'
  return [head, text].filter((piece) => piece !== '').join(runsOn ? ' ' : '\n')
}

/** The text of what an instruction names. */
export function placeText(place: Place): string {
  switch (place.kind) {
    case 'act':
      return lawText(place.unit)
    case 'unit':
      return printedUnit(place.unit)
    case 'part':
      return nodesText(place.nodes)
    case 'alinea':
      return alineaText(place.alinea)
    case 'sentence':
      return alineaText(place.alinea)
    case 'heading':
      return place.unit.heading ?? ''
  }
}

/** The text of several nodes, a line a block. */
export function nodesText(nodes: readonly LawNode[]): string {
  return nodes.map((node) => (node.type === 'alinea' ? alineaText(node) : printedUnit(node))).join('\n')
}
