import type { Act, Article, LawNode } from '../../src/law/tree.ts'
import { childrenOf } from '../../src/law/walk.ts'

/** Pseudo-random numbers from 0 to 1 that are the same for one seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/**
 * The same act with its articles in another order, without divisions, and with numbers that say nothing: from 1 on in the new
 * order. `original` gives the old eId of every new one. Citations in the text stay as they are.
 */
export function shuffled(act: Act, seed: number): { act: Act; original: ReadonlyMap<string, string> } {
  const random = randomFrom(seed)
  const articles = act.children.flatMap((child) => [...articlesBelow(child)])
  for (let i = articles.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const [one, other] = [articles[i], articles[j]]
    if (one && other) [articles[i], articles[j]] = [other, one]
  }
  const original = new Map<string, string>([['preamble', 'preamble']])
  const numbered = articles.map((article, index) => {
    const eId = `art_${index + 1}`
    return renamed(article, article.eId ?? '', eId, original, `${index + 1}`) as Article
  })
  return {
    act: { ...act, children: [...act.children.filter(({ type }) => type === 'preamble'), ...numbered] },
    original,
  }
}

function* articlesBelow(node: LawNode): Generator<Article> {
  if (node.type === 'article') yield node
  else for (const child of childrenOf(node)) yield* articlesBelow(child)
}

function renamed(node: LawNode, from: string, to: string, original: Map<string, string>, num?: string): LawNode {
  if (node.type === 'text') return node
  const eId = 'eId' in node ? node.eId.replace(from, to) : undefined
  if (eId !== undefined) original.set(eId, eId.replace(to, from))
  return {
    ...node,
    ...(eId === undefined ? {} : { eId }),
    ...(num === undefined ? {} : { num }),
    children: childrenOf(node).map((child) => renamed(child, from, to, original)),
  } as LawNode
}
