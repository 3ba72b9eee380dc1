import type { Alignment, Pair } from './alignment.ts'
import type { Decision, Decisions } from './decision.ts'
import type { Provision } from './provision.ts'
import { inOrder } from './order-pairs.ts'

/** A decision that does not fit the texts. */
export interface DecisionFinding {
  path: string
  line: number
  message: string
}

export interface Decided {
  alignment: Alignment
  findings: DecisionFinding[]
}

type Sides = Readonly<Record<'left' | 'right', readonly Provision[]>>

/**
 * Merges a scholar's decisions into a computed alignment. A confirmed or added link keeps the score and the reasons that were
 * computed for it, and where none were, it stands by the scholar's reason alone; a forbidden one is gone, and what it leaves
 * without counterpart is `removed` or `added`. Decided pairs bear the decision. A decision that names a provision which a text
 * does not hold is a finding and changes nothing.
 *
 * Takes the provisions of both texts at the level of the alignment (`provisionsOf`).
 */
export function applyDecisions(alignment: Alignment, { path, decisions }: Decisions, sides: Sides): Decided {
  const findings: DecisionFinding[] = []
  const known = { left: eIdsOf(sides.left), right: eIdsOf(sides.right) }
  let { pairs } = alignment
  for (const decision of decisions) {
    const problem = unknownProvision(decision, known)
    if (problem === undefined) pairs = decided(pairs, decision)
    else findings.push({ path, line: decision.line, message: problem })
  }
  const complete = [...pairs.filter(hasCounterpart), ...lonely(pairs, sides)]
  return { alignment: { ...alignment, pairs: inOrder(complete, sides.left, sides.right) }, findings }
}

function eIdsOf(side: readonly Provision[]): ReadonlySet<string> {
  return new Set(side.map(({ eId }) => eId))
}

function unknownProvision(
  decision: Decision,
  known: Record<'left' | 'right', ReadonlySet<string>>,
): string | undefined {
  for (const side of ['left', 'right'] as const) {
    const eId = decision[side].find((one) => !known[side].has(one))
    if (eId !== undefined) return `the ${side} text has no provision ${eId}`
  }
  return undefined
}

type Links = Pick<Pair, 'left' | 'right'>

/** Whether a group holds all the links of another. */
function isWithin(links: Links, group: Links): boolean {
  return links.left.every((eId) => group.left.includes(eId)) && links.right.every((eId) => group.right.includes(eId))
}

function decided(pairs: readonly Pair[], decision: Decision): Pair[] {
  const { decide, why, left, right } = decision
  if (decide === 'forbid')
    return pairs.flatMap((pair) => (isWithin(decision, pair) ? withoutLinks(pair, decision) : [pair]))
  const { relation } = decision
  const mark = { decide, why }
  if (pairs.some((pair) => isWithin(decision, pair)))
    return pairs.flatMap((pair) => {
      if (!isWithin(decision, pair)) return [pair]
      const own: Pair = { ...pair, left, right, relation: relation ?? pair.relation, decision: mark }
      // What else was grouped with the link was not decided on.
      return [own, ...withoutLinks(pair, decision).map((rest): Pair => ({ ...rest, relation: pair.relation }))]
    })
  // Computed links that the decided group holds are in it.
  const others = pairs.filter((pair) => !hasCounterpart(pair) || !isWithin(pair, decision))
  return [...others, { left, right, relation: relation ?? 'changed', score: 1, evidence: [], decision: mark }]
}

/** A group loses the side of the forbidden link that has other counterparts in it; a pair of one and one goes. */
function withoutLinks(pair: Pair, { left, right }: Decision): Pair[] {
  const rest =
    pair.left.length > left.length
      ? { ...pair, left: pair.left.filter((eId) => !left.includes(eId)) }
      : { ...pair, right: pair.right.filter((eId) => !right.includes(eId)) }
  if (rest.left.length === 0 || rest.right.length === 0) return []
  const isGroup = rest.left.length > 1 || rest.right.length > 1
  return [{ ...rest, relation: isGroup ? pair.relation : 'changed' }]
}

function hasCounterpart({ left, right }: Pair): boolean {
  return left.length > 0 && right.length > 0
}

function lonely(pairs: readonly Pair[], sides: Sides): Pair[] {
  const linked = pairs.filter(hasCounterpart)
  const alone = (side: 'left' | 'right'): string[] => {
    const there = new Set(linked.flatMap((pair) => pair[side]))
    return sides[side].map(({ eId }) => eId).filter((eId) => !there.has(eId))
  }
  return [
    ...alone('left').map((eId): Pair => ({ left: [eId], right: [], relation: 'removed', score: 1, evidence: [] })),
    ...alone('right').map((eId): Pair => ({ left: [], right: [eId], relation: 'added', score: 1, evidence: [] })),
  ]
}
