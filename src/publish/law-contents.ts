import type { Element, ElementContent } from 'hast'
import type { PerLang } from '../language/lang.ts'
import type { Act, LawNode, Unit } from '../law/tree.ts'
import type { PageContext } from './page.ts'
import { h } from 'hastscript'
import { BCP47 } from '../language/lang.ts'
import { isDivision } from '../law/tree.ts'
import { childrenOf } from '../law/walk.ts'
import { editorialHeading, labelOf, ownHeading } from './unit-heading.ts'

/** The contents of a law: its divisions and articles with their headings, each a link. Empty where it has none. */
export function lawContents(act: Act, headings: ReadonlyMap<string, PerLang>, context: PageContext): Element[] {
  const entries = listed(act)
  if (entries.length === 0) return []
  return [
    h('nav.contents', { ariaLabel: context.say('contents') }, [
      h('details', [
        h('summary', context.say('contents')),
        h('div', { lang: BCP47[act.lang] }, list(entries, headings, context)),
      ]),
    ]),
  ]
}

function list(nodes: readonly Unit[], headings: ReadonlyMap<string, PerLang>, context: PageContext): Element {
  const entry = (node: Unit): Element => {
    const below = isDivision(node) ? listed(node) : []
    return h('li', isDivision(node) ? { className: ['division'] } : {}, [
      h('a', { href: context.href(undefined, node.eId) }, entryText(node, headings, context)),
      ...(below.length === 0 ? [] : [list(below, headings, context)]),
    ])
  }
  return h('ol', nodes.map(entry))
}

function listed(node: LawNode): Unit[] {
  return childrenOf(node).filter(
    (child): child is Unit =>
      isDivision(child) || child.type === 'article' || child.type === 'principle' || child.type === 'preamble',
  )
}

function entryText(
  node: Unit,
  headings: ReadonlyMap<string, PerLang>,
  { lang }: PageContext,
): (ElementContent | string)[] {
  const label = labelOf(node)
  return [
    ...(label === undefined ? [] : [h('span', label), ' ']),
    ownHeading(node) ?? '',
    ...editorialHeading(node, headings, lang),
  ]
}
