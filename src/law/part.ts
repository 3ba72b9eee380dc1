import type { LawNode, LawParent } from './tree.ts'
import { alineaText } from './text.ts'
import { childrenOf } from './walk.ts'

/**
 * The parts (часть, бөлік) of a provision: each begins with an unnumbered text that opens a new thought, that is with a
 * capital letter, and holds the list that it opens and the text that closes the list.
 *
 * Gives the law's own children (no notes, no pending wordings) grouped by part, in order; what stands before the first such
 * text, a list that opens the provision, is the first part. Text that follows a colon continues a part, even with a capital.
 */
export function partsOf(parent: LawParent): LawNode[][] {
  return partsAmong(childrenOf(parent))
}

/** The parts that some nodes, the children of one provision, make. */
export function partsAmong(nodes: readonly LawNode[]): LawNode[][] {
  const parts: LawNode[][] = []
  let previous = ''
  for (const child of nodes) {
    if (child.type === 'note' || child.type === 'pending') continue
    const opensThought =
      child.type === 'alinea' && /^[«"“(]?\p{Lu}/u.test(alineaText(child)) && !/[:,]\s*$/.test(previous)
    if (parts.length === 0 || opensThought) parts.push([child])
    else parts.at(-1)?.push(child)
    previous = child.type === 'alinea' ? alineaText(child) : ''
  }
  return parts
}
