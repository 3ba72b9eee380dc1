import type { Act, LawNode } from '../law/tree.ts'

/** What a change to a tree replaced: the node that stood at a path (places of children from the root), as it was. */
interface Replaced {
  path: number[]
  before: LawNode
}

/** All that is needed to take a change back. */
export type Journal = readonly Replaced[]

/**
 * What differs between a text and what an act made of it, as the smallest subtrees that hold the differences. Kept beside the
 * new text, it gives the old one back.
 */
export function journalOf(before: Act, after: Act): Journal {
  const journal: Replaced[] = []
  const compare = (old: LawNode, now: LawNode, path: number[]): void => {
    if (!isLikeOutside(old, now)) {
      journal.push({ path, before: structuredClone(old) })
      return
    }
    if (old.type === 'text' || now.type === 'text') return
    old.children.forEach((child, i) => {
      compare(child, now.children[i] as LawNode, [...path, i])
    })
  }
  compare(before, after, [])
  return journal
}

/** Whether two nodes are the same but for what is inside their children. */
function isLikeOutside(old: LawNode, now: LawNode): boolean {
  return JSON.stringify(outside(old)) === JSON.stringify(outside(now))
}

/** A node's own fields in a fixed order, and how many children it has. */
function outside(node: LawNode): unknown {
  const fields = Object.entries(node).filter(([key]) => key !== 'children')
  const children = node.type === 'text' ? 0 : node.children.length
  return [fields.sort(([left], [right]) => left.localeCompare(right)), children]
}

/** Takes a change back: the text as it was before, whole. The text itself is not touched. */
export function undo(after: Act, journal: Journal): Act {
  const act = structuredClone(after)
  let root: LawNode = act
  for (const { path, before } of journal) root = replaceAt(root, path, structuredClone(before))
  return root as Act
}

function replaceAt(root: LawNode, path: readonly number[], node: LawNode): LawNode {
  const last = path.at(-1)
  if (last === undefined) return node
  let parent = root
  for (const i of path.slice(0, -1)) parent = childAt(parent, i)
  if (parent.type === 'text') throw new Error('This is a bug: a journal that does not fit its text')
  ;(parent.children as LawNode[])[last] = node
  return root
}

function childAt(node: LawNode, i: number): LawNode {
  const child = node.type === 'text' ? undefined : (node.children[i] as LawNode | undefined)
  if (!child) throw new Error('This is a bug: a journal that does not fit its text')
  return child
}
