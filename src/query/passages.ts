import type { Act, LawNode, Unit } from '../law/tree.ts'
import { hasNumber, isDivision, isProvision, isUnit } from '../law/tree.ts'
import { lawText, ownText } from '../law/text.ts'
import { childrenOf } from '../law/walk.ts'

/** A provision that results are counted by: an article, a principle, a preamble, or a paragraph that stands in no article. */
export interface SearchGroup {
  eId: string
  /** The heading that the law itself has. */
  heading?: string
  unit: Unit
  passages: Passage[]
}

/** A stretch of law that is ranked and quoted as one: a paragraph with all that it holds, or the unnumbered text of an article. */
export interface Passage {
  eId: string
  text: string
  unit: Unit
}

/** The law of an act in groups and passages, in document order. Notes, later wordings, title and signatures are not searched. */
export function searchGroups(act: Act): SearchGroup[] {
  return childrenOf(act).flatMap(groupsIn)
}

function groupsIn(node: LawNode): SearchGroup[] {
  if (isDivision(node)) return node.children.flatMap(groupsIn)
  const isGroup = isProvision(node) || node.type === 'preamble' || node.type === 'quotedStructure'
  return isGroup ? [groupOf(node)] : []
}

function groupOf(unit: Unit): SearchGroup {
  const own = ownText(unit)
  const inner = childrenOf(unit).filter(
    (child): child is Unit => isUnit(child) && (isProvision(child) || child.type === 'quotedStructure'),
  )
  return {
    eId: unit.eId ?? '',
    unit,
    ...(hasNumber(unit) && unit.heading !== undefined ? { heading: unit.heading } : {}),
    passages: [
      ...(own.trim() === '' ? [] : [{ eId: unit.eId ?? '', text: own, unit }]),
      ...inner.map((child) => ({ eId: child.eId ?? '', text: lawText(child), unit: child })),
    ],
  }
}
