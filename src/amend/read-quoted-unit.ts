import type { Lang } from '../language/lang.ts'
import type { LocatorStep } from '../law/locator.ts'
import type { Alinea, Division, LawNode, Provision, Unit } from '../law/tree.ts'
import { EID_NAMES } from '../law/eid.ts'
import { bareNumber } from '../law/number.ts'
import { hasNumber, isUnit } from '../law/tree.ts'
import { Conflict } from './conflict.ts'
import { readFragment, restoreArticleBreak } from './read-fragment.ts'

/** A unit with a number, as quotations hold it. */
export type NumberedUnit = Division | Provision

const TYPES: ReadonlyMap<string, NumberedUnit['type']> = new Map(
  (
    [
      'annex',
      'part',
      'section',
      'subsection',
      'chapter',
      'subchapter',
      'principle',
      'article',
      'paragraph',
      'subparagraph',
    ] as const
  ).map((type) => [EID_NAMES[type], type]),
)

/**
 * Reads a quotation that holds one numbered unit.
 *
 * A quotation without any number is taken for the text of the unit that the instruction names, with a remark.
 *
 * @throws Conflict when it holds another unit, or more than one.
 */
export function readQuotedUnit(content: string, step: LocatorStep, lang: Lang, remarks: string[]): NumberedUnit {
  const type = TYPES.get(step.name)
  if (!type) throw new Conflict(`a quotation cannot hold a ${step.name}`)
  const restored = type === 'article' ? restoreArticleBreak(content, step.num ?? '', lang) : undefined
  if (restored !== undefined) remarks.push('a line break was lost in the quotation after the number of the article')
  const { loose, units } = readFragment(restored ?? content, lang)
  const numbered = [...loose, ...units].filter(isUnit).filter(hasNumber)
  const [only] = numbered
  const isUnnumbered =
    units.length === 0 &&
    loose[0]?.type === 'alinea' &&
    loose.every((node) => node.type === 'alinea' || node.type === 'subparagraph')
  if (isUnnumbered && (type === 'paragraph' || (type === 'subparagraph' && numbered.length === 0))) {
    remarks.push('the quotation has no number: it is taken for the text of the unit that is named')
    return withNumber(type, step.num ?? '', loose)
  }
  if (type === 'subparagraph' || type === 'paragraph') adoptText(loose)
  if (!only || loose.length + units.length !== 1)
    throw new Conflict(`the quotation holds ${describe([...loose, ...units])}, not one ${type}`)
  if (only.type !== type || bareNumber(only.num ?? '') !== step.num)
    throw new Conflict(`the quotation holds ${describe([only])}, not ${type} ${step.num ?? ''}`)
  return only
}

/** In a law, text after a list item closes the list; in a quotation that holds one item, it belongs to the item. */
function adoptText(nodes: LawNode[]): void {
  const [first, ...rest] = nodes
  if (!first || !hasNumber(first) || !rest.every((node) => node.type === 'alinea')) return
  ;(first.children as LawNode[]).push(...rest)
  nodes.splice(1)
}

function describe(nodes: readonly LawNode[]): string {
  return (
    nodes.map((node) => (hasNumber(node) ? `${node.type} ${bareNumber(node.num ?? '')}` : node.type)).join(', ') ||
    'nothing'
  )
}

function withNumber(type: 'paragraph' | 'subparagraph', num: string, children: readonly LawNode[]): Provision {
  return { type, num: type === 'paragraph' ? `${num}.` : `${num})`, children: children as Provision['children'] }
}

/**
 * Reads a quotation that holds text without a number of its own: an indent, a part with its list, a sentence. It may begin with
 * the number of the unit that it stands in («1. Парламент …:» for the first indent of paragraph 1).
 */
export function readQuotedText(content: string, holder: Unit, lang: Lang): LawNode[] {
  const { loose, units } = readFragment(content, lang)
  if (units.length > 0) throw new Conflict(`the quotation holds ${describe(units)}, not a text`)
  const [first, ...rest] = loose
  const repeatsHolder =
    first &&
    hasNumber(first) &&
    hasNumber(holder) &&
    first.type === holder.type &&
    bareNumber(first.num ?? '') === bareNumber(holder.num ?? '')
  return repeatsHolder ? [...(first.children as LawNode[]), ...rest] : loose
}

/** Reads a quotation that holds one indent. */
export function readQuotedAlinea(content: string, holder: Unit, lang: Lang): Alinea {
  const nodes = readQuotedText(content, holder, lang)
  const [only] = nodes
  if (nodes.length !== 1 || only?.type !== 'alinea')
    throw new Conflict(`the quotation holds ${describe(nodes)}, not one indent`)
  return only
}
