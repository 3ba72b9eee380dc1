import type { Alignment } from '../align/alignment.ts'
import type { Locator } from '../law/locator.ts'
import type { Act, Unit } from '../law/tree.ts'
import type { Span } from '../language/sentences.ts'
import type { Anchor } from './anchor.ts'
import type { ProvisionLinks } from './provision-links.ts'
import type { Scope } from './scope.ts'
import { parseLocator, resolveLocator } from '../law/locator.ts'
import { walk } from '../law/walk.ts'
import { findQuote } from './find-quote.ts'
import { scopeOf, spanIn, unitAt } from './scope.ts'

/** What a note stands on in its own text. */
export interface Origin extends Span {
  scope: Scope
  /** The provision that the alignment compares. */
  provision: Unit
  level: Alignment['level']
  locator: Locator
  /** The unit that the locator names. */
  unit: Unit
  wholeUnit: boolean
}

/** Finds where a note stands in its own text, or says why it does not. */
export function originOf(
  act: Act,
  links: ProvisionLinks,
  { locator: printed, quote }: Anchor,
): Origin | { reason: string } {
  const locator = parseLocator(printed)
  const located = locator && resolveLocator(act, locator)
  if (!locator || !located) return { reason: `its own text has no ${printed}` }
  const level = holdsParagraphs(located.unit) ? 'article' : 'paragraph'
  const provision = provisionOf(act, links, located.unit, level)
  if (!provision) return { reason: `${printed} is nothing that the alignment compares` }
  const scope = scopeOf(provision)
  const span = spanIn(scope, act, locator)
  if (!span) return { reason: `its own text has no ${printed}` }
  const origin = { scope, provision, level, locator, unit: located.unit } as const
  if (!quote) return { ...origin, ...span, wholeUnit: true }
  const found = findQuote(scope.text.slice(span.start, span.end), quote)
  if ('problem' in found) return { reason: quoteProblem(found) }
  const words = { start: span.start + found.start, end: span.start + found.end }
  return innermost(act, links, { ...origin, ...words, wholeUnit: false })
}

/** Why a quote has no place, in words. */
export function quoteProblem({ problem, places }: { problem: 'not-found' | 'ambiguous'; places: number }): string {
  return problem === 'not-found'
    ? 'its own text does not have the quoted words'
    : `its own text has the quoted words ${places} times, and what stands around them does not tell which are meant`
}

/** Words inside one paragraph are carried by what answers to that paragraph, even if the note names the article. */
function innermost(act: Act, links: ProvisionLinks, origin: Origin): Origin {
  if (origin.level === 'paragraph') return origin
  const provision = provisionOf(act, links, unitAt(origin.scope, origin), 'paragraph')
  if (!provision || holdsParagraphs(provision)) return origin
  const scope = scopeOf(provision)
  const shift = shiftTo(origin, scope)
  if (shift === undefined) return origin
  return { ...origin, scope, provision, level: 'paragraph', start: origin.start + shift, end: origin.end + shift }
}

/** How far a stretch is from its place in a smaller scope that holds it too. */
export function shiftTo(origin: Origin, inner: Scope): number | undefined {
  const segment = origin.scope.segments.find(({ start, end }) => start <= origin.start && origin.start <= end)
  const there = inner.segments.find(({ alinea }) => alinea === segment?.alinea)
  return segment && there && there.start - segment.start
}

function holdsParagraphs(unit: Unit): boolean {
  return unit.children.some((child) => child.type === 'paragraph')
}

/** The unit itself or the nearest one above it that the alignment compares. */
function provisionOf(act: Act, links: ProvisionLinks, unit: Unit, level: Alignment['level']): Unit | undefined {
  for (const [node, ancestors] of walk(act)) {
    if (node !== unit) continue
    const line = [...ancestors, unit] as Unit[]
    return line.findLast((one) => one.eId !== undefined && links.isLinked(one.eId, level))
  }
  return undefined
}
