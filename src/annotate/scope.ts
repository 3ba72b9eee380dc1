import type { Act, Alinea, LawNode, Unit } from '../law/tree.ts'
import type { Locator } from '../law/locator.ts'
import type { Span } from '../language/sentences.ts'
import { resolveLocator } from '../law/locator.ts'
import { alineaText, printedHead } from '../law/text.ts'
import { hasNumber } from '../law/tree.ts'
import { childrenOf, walk } from '../law/walk.ts'
import { sentences } from '../language/sentences.ts'

/** A line of a provision's text, and the unit that it belongs to. Offsets are UTF-16 units, end exclusive. */
interface Segment extends Span {
  unit: Unit
  alinea: Alinea
}

/**
 * The law text of a provision as quotes are looked for in it, and where each line comes from: its lines joined by a newline, inner
 * numbers and headings printed, without its own number, notes and pending wordings.
 */
export interface Scope {
  unit: Unit
  text: string
  segments: Segment[]
}

/** The text of a provision; `withoutParagraphs` gives what of an article stands outside its paragraphs. */
export function scopeOf(unit: Unit, withoutParagraphs = false): Scope {
  const scope: Scope = { unit, text: '', segments: [] }
  for (const child of childrenOf(unit)) {
    if (!(withoutParagraphs && child.type === 'paragraph')) append(scope, child, unit)
  }
  return scope
}

function append(scope: Scope, node: LawNode, unit: Unit): void {
  if (node.type === 'note' || node.type === 'pending' || node.type === 'act' || node.type === 'text') return
  if (node.type === 'alinea') {
    startLine(scope)
    const start = scope.text.length
    scope.text += alineaText(node)
    scope.segments.push({ unit, alinea: node, start, end: scope.text.length })
    return
  }
  const head = printedHead(node)
  if (head !== '') {
    startLine(scope)
    scope.text += head
    // A paragraph's text runs on after its number.
    const runsOn = node.type === 'paragraph' || node.type === 'subparagraph'
    scope.text += runsOn && childrenOf(node)[0]?.type === 'alinea' ? ' ' : ''
  }
  for (const child of node.children) append(scope, child, node)
}

/** Begins a new line, unless the text stands at the start or after a number that it runs on from. */
function startLine(scope: Scope): void {
  if (scope.text !== '' && !scope.text.endsWith(' ')) scope.text += '\n'
}

/** Where what a locator names stands in the scope of a provision that holds it; undefined where it is not there. */
export function spanIn(scope: Scope, act: Act, locator: Locator): Span | undefined {
  const located = resolveLocator(act, locator)
  if (!located || locator.heading) return undefined
  const roots: LawNode[] = located.alinea ? [located.alinea] : located.nodes
  const inside = new Set(roots.flatMap((root) => [...walk(root)].map(([node]) => node)))
  const segments = scope.segments.filter(({ alinea }) => inside.has(alinea))
  const first = segments[0]
  const last = segments.at(-1)
  if (!first || !last) return undefined
  const span = { start: first.start, end: last.end }
  return locator.sentence === undefined ? span : sentenceIn(scope, span, locator.sentence, act)
}

function sentenceIn(scope: Scope, span: Span, which: number | 'last', act: Act): Span | undefined {
  const found = sentences(scope.text.slice(span.start, span.end), act.lang)
  const sentence = which === 'last' ? found.at(-1) : found[which - 1]
  return sentence && { start: span.start + sentence.start, end: span.start + sentence.end }
}

/** The innermost unit that holds the whole of a stretch. */
export function unitAt(scope: Scope, { start, end }: Span): Unit {
  const touched = scope.segments.filter((segment) => segment.start < end && start < segment.end)
  const [first, ...others] = touched.map(({ unit }) => unit)
  if (!first) return scope.unit
  if (others.every((unit) => unit === first)) return first
  const holds = (unit: Unit): boolean => {
    const below = new Set([...walk(unit)].map(([node]) => node))
    return [first, ...others].every((other) => below.has(other))
  }
  const numbered = [...walk(scope.unit)].map(([node]) => node).filter(hasNumber)
  return numbered.findLast(holds) ?? scope.unit
}
