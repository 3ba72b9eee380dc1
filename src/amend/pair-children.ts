import { diffArrays } from 'diff'
import type { Alinea, LawNode } from '../law/tree.ts'
import { alineaText } from '../law/text.ts'
import { hasNumber } from '../law/tree.ts'
import { bareNumber } from '../law/number.ts'
import { diffWords } from './word-hunks.ts'

/** A child of a unit before, after, or both: by its number, or as the same or a changed line at the same place. */
export interface ChildPair {
  before?: LawNode
  after?: LawNode
}

/** From this share of changed words on, two lines that stand at the same place are two lines, not one that was changed. */
const OTHER_LINE = 0.75

/** Says which child of a unit became which, in their order, what is gone and what is new included. */
export function pairChildren(before: readonly LawNode[], after: readonly LawNode[]): ChildPair[] {
  const a = keysOf(before)
  const b = keysOf(after)
  const pairs: ChildPair[] = []
  let gone: LawNode[] = []
  let i = 0
  let j = 0
  for (const { value, added, removed } of diffArrays(a, b)) {
    const left = before.slice(i, i + value.length)
    const right = after.slice(j, j + value.length)
    if (removed) {
      gone.push(...left)
      i += value.length
    } else if (added) {
      pairs.push(...pairGap(gone, right))
      gone = []
      j += value.length
    } else {
      pairs.push(...gone.map((node) => ({ before: node })))
      gone = []
      pairs.push(...left.map((node, k): ChildPair => ({ before: node, ...after_(right[k]) })))
      i += value.length
      j += value.length
    }
  }
  return [...pairs, ...gone.map((node) => ({ before: node }))]
}

function after_(node: LawNode | undefined): { after?: LawNode } {
  return node ? { after: node } : {}
}

/** Numbered units are known by their kind and number, and how many such stood before; lines by their text. */
function keysOf(nodes: readonly LawNode[]): string[] {
  const counts = new Map<string, number>()
  return nodes.map((node) => {
    const key = hasNumber(node) ? `${node.type} ${bareNumber(node.num ?? '')}` : lineKey(node)
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    return `${key} ${count}`
  })
}

function lineKey(node: LawNode): string {
  return node.type === 'alinea' ? `line ${alineaText(node)}` : JSON.stringify(node)
}

/** Pairs the lines among what is gone with those among what is new, in order, where they have words in common. */
function pairGap(gone: readonly LawNode[], come: readonly LawNode[]): ChildPair[] {
  const left = [...gone]
  const pairs: ChildPair[] = []
  for (const node of come) {
    const at = left.findIndex((other) => isChanged(other, node, left.length === come.length))
    if (at < 0) {
      pairs.push({ after: node })
      continue
    }
    pairs.push(...left.splice(0, at).map((other) => ({ before: other })))
    pairs.push({ before: left.shift() as LawNode, after: node })
  }
  return [...pairs, ...left.map((node) => ({ before: node }))]
}

function isChanged(before: LawNode, after: LawNode, isAsMany: boolean): before is Alinea {
  if (before.type !== 'alinea' || after.type !== 'alinea') return false
  return isAsMany || diffWords(alineaText(before), alineaText(after)).share < OTHER_LINE
}
