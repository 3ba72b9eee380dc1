import type { Lang } from '../language/lang.ts'
import type { Act, LawNode, LawParent } from '../law/tree.ts'
import type { Block } from '../read/block.ts'
import { foldedForm } from '../language/folded-form.ts'
import { walk } from '../law/walk.ts'
import { buildTree } from '../read/build-tree.ts'

/** A line before the fragment, so that what stands in no article of its own goes into this one. Laws have no article 0. */
const HOLDER: Record<Lang, string> = { rus: 'Статья 0', kaz: '0-бап', eng: 'Article 0' }

/**
 * Reads quoted law text with the readers of laws: what stands in no article comes first, then articles and divisions.
 *
 * Nodes have no positions: the text stands in no file of the law that it is put into.
 */
export function readFragment(content: string, lang: Lang): { loose: LawNode[]; units: LawNode[] } {
  const lines = content.split('\n').filter((line) => line.trim() !== '')
  const act: Act = buildTree([HOLDER[lang], ...lines].map(toBlock), lang)
  const [holder, ...units] = act.children
  if (holder?.type !== 'article') throw new Error('This is a bug: a fragment was read without its holder')
  for (const [node] of walk(act)) {
    delete node.position
    delete node.data
  }
  return { loose: holder.children, units }
}

function toBlock(text: string, i: number): Block {
  const at = { line: i + 1, column: 1 }
  return { text: text.trim(), position: { start: at, end: at }, indent: 0 }
}

/**
 * The marker of an article from whose end the line break was lost (`Статья 81Верховный Суд …`), put on a line of its own. Only
 * where the article's number is known, and a capital letter follows it at once.
 */
export function restoreArticleBreak(content: string, num: string, lang: Lang): string | undefined {
  const marker = { rus: `статья ${num}`, kaz: `${num}-бап`, eng: `article ${num}` }[lang]
  const lost = foldedForm(content).startsWith(marker) && /^\p{Lu}/u.test(content.slice(marker.length))
  return lost ? `${content.slice(0, marker.length)}\n${content.slice(marker.length)}` : undefined
}

/** Puts nodes among the children of a node, in the place of some of them. */
export function spliceChildren(parent: LawParent, index: number, count: number, nodes: readonly LawNode[]): void {
  const children = parent.children as LawNode[]
  children.splice(index, count, ...nodes)
}
