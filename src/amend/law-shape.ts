import type { Act, LawNode } from '../law/tree.ts'
import { alineaText } from '../law/text.ts'
import { hasNumber } from '../law/tree.ts'
import { childrenOf } from '../law/walk.ts'
import { cutEditorialMark } from './edit-words.ts'

/**
 * What a text says as law: units with their numbers, markers and headings, and every line, letter by letter, as one string, equal for
 * two texts only if their law is.
 *
 * Left out is what no instruction changes: title and signature, editorial notes and the marks `<*>` that refer to them, wordings
 * printed for another date, places in files; and what is left of a repealed unit, which each publisher words in his own way.
 */
export function lawShape(node: LawNode): string {
  return JSON.stringify(shapeOf(node))
}

/** Whether two texts are the same law (see `lawShape`). */
export function isSameLaw(left: Act, right: Act): boolean {
  return lawShape(left) === lawShape(right)
}

function shapeOf(node: LawNode): unknown {
  if (node.type === 'text') return node.value
  if (node.type === 'alinea') return lawLine(alineaText(node))
  const head = hasNumber(node) ? [node.num, node.label] : []
  if (hasNumber(node) && node.repealed) return [node.type, node.num, 'repealed']
  const heading = hasNumber(node) && node.heading !== undefined ? lawLine(node.heading) : undefined
  return [node.type, ...head, heading, childrenOf(node).filter(isLaw).map(shapeOf)]
}

/** A line without the mark of an editorial note at its end. */
export function lawLine(text: string): string {
  return cutEditorialMark(text).law
}

function isLaw(node: LawNode): boolean {
  return !['note', 'pending', 'preface', 'conclusions'].includes(node.type)
}

/** A copy of a text with nothing but its law: no title, notes, later wordings, marks of notes. */
export function lawOnly(act: Act): Act {
  const copy = structuredClone(act)
  strip(copy)
  return copy
}

function strip(node: LawNode): void {
  if (node.type === 'text') return
  if (node.type === 'alinea') {
    const text = alineaText(node)
    if (lawLine(text) !== text) node.children = [{ type: 'text', value: lawLine(text) }]
    return
  }
  if (hasNumber(node) && node.heading !== undefined) node.heading = lawLine(node.heading)
  node.children = (node.children as LawNode[]).filter(isLaw) as typeof node.children
  for (const child of childrenOf(node)) strip(child)
}
