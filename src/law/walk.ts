import type { Act, Article, LawNode, LawParent, Unit } from './tree.ts'
import { isUnit } from './tree.ts'

/** The children of a node, or none: lets every node be walked alike. */
export function childrenOf(node: LawNode): readonly LawNode[] {
  return node.type === 'text' ? [] : node.children
}

/** A node and everything below it, in document order, each with its ancestors (outermost first). */
export function* walk(node: LawNode, ancestors: readonly LawParent[] = []): Generator<[LawNode, readonly LawParent[]]> {
  yield [node, ancestors]
  if (node.type === 'text') return
  const path = [...ancestors, node]
  for (const child of node.children) yield* walk(child, path)
}

/** Every node of a tree that can have an eId, in document order; what stands inside pending wordings is left out. */
export function* units(root: LawNode): Generator<Unit> {
  const ahead = [root]
  for (let node = ahead.pop(); node; node = ahead.pop()) {
    if (isUnit(node)) yield node
    if (node.type === 'pending') continue
    for (const child of childrenOf(node).toReversed()) ahead.push(child)
  }
}

/** The articles of an act in document order. */
export function articles(act: Act): Article[] {
  return [...units(act)].filter((unit) => unit.type === 'article')
}
