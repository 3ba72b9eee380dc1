import type { Act, LawNode, Unit } from '../law/tree.ts'
import type { NumberedLine } from '../redline/align-lines.ts'
import { hasNumber } from '../law/tree.ts'
import { alineaText } from '../law/text.ts'
import { units } from '../law/walk.ts'

/** One printed line of a provision. */
export interface Line extends NumberedLine {
  /** How far it is set in: 0 for the provision's own text, 1 for its paragraphs, 2 for what they hold. */
  depth: number
  isHeading?: true
}

/**
 * The law text of a unit, line by line: its own heading, then what it holds, each unit with its number.
 *
 * Like `lawText`, notes and pending wordings are left out; the number of the unit itself is too.
 */
export function provisionLines(unit: Unit): Line[] {
  const heading: Line[] =
    hasNumber(unit) && unit.heading !== undefined ? [{ text: flat(unit.heading), depth: 0, isHeading: true }] : []
  return [...heading, ...unit.children.flatMap((child) => lines(child, 0))]
}

function lines(node: LawNode, depth: number): Line[] {
  if (node.type === 'text') return [{ text: flat(node.value), depth }]
  if (node.type === 'alinea') return [{ text: flat(alineaText(node)), depth }]
  if (node.type === 'note' || node.type === 'pending') return []
  const body: Line[] = node.children.flatMap((child) => lines(child, depth + (hasNumber(node) ? 1 : 0)))
  if (!hasNumber(node)) return body
  const label = node.label ?? node.num
  const num = label === undefined ? {} : { num: flat(label) }
  const heading = node.heading === undefined ? '' : flat(node.heading)
  const [first, ...rest] = body
  const runsOn = first !== undefined && node.children[0]?.type === 'alinea' && node.type !== 'article'
  return runsOn
    ? [{ ...num, text: `${heading} ${first.text}`.trim(), depth }, ...rest]
    : [{ ...num, text: heading, depth }, ...body]
}

/** What numbers a line: `3.`, `3-1.`, `1)`, `а)`. */
const NUMBER = /^(\d+(?:-\d+)*[.)]|\p{L}\))\s+/u

/** A text given as one string, line by line. */
export function textLines(text: string): Line[] {
  if (text === '') return []
  return text.split('\n').map((line) => {
    const num = NUMBER.exec(line)
    return num?.[1] === undefined
      ? { text: line, depth: 0 }
      : { num: num[1], text: line.slice(num[0].length), depth: num[1].endsWith('.') ? 0 : 1 }
  })
}

/** A line's own breaks (headings printed over two lines) are spaces here: in a redline every break is one between lines. */
function flat(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ')
}

/** Finds the units of an act by eId; not those of pending wordings. */
export function unitsByEId(act: Act): ReadonlyMap<string, Unit> {
  const found = new Map<string, Unit>()
  for (const unit of units(act)) if (unit.eId !== undefined) found.set(unit.eId, unit)
  return found
}
