import type { ClauseFlow } from './clause-flow.ts'
import type { Link } from './backbone.ts'
import type { Table } from './features.ts'

/** A link besides the main one of a provision. */
export interface FurtherLink {
  left: number
  right: number
  /**
   * `merged`: the left provision has no counterpart of its own, its text went into another's; `split`: the right one has no
   * source of its own; `moved`: both have (or the left one was merged), but a clause of the left one reappears in the right one.
   */
  kind: 'merged' | 'split' | 'moved'
  strength: number
}

/** What a further link is judged by: the words of both, where the clauses went (without any, there is no link), and the neighbours. */
const WEIGHTS = { terms: 0.4, flow: 0.4, closeness: 0.2 }
/** From this likeness of terms on two provisions hold the same words: neither gave a part away, nor took one in. */
const WHOLE = 0.9999
/** Over how many places the support of a neighbour falls to a third. */
const REACH = 2

export interface Bars {
  /** From here on a provision without a counterpart belongs to another's. */
  further: number
  /** From here on two clauses, each the other's nearest, are one that moved. */
  moved: number
}

/** Finds the links besides the main ones. The tables are indexed `[left][right]`. */
export function furtherLinks(terms: Table, flow: ClauseFlow, main: readonly Link[], bars: Bars): FurtherLink[] {
  const height = terms.length
  const width = terms[0]?.length ?? 0
  const rightOf = new Map(main)
  const leftOf = new Map(main.map(([i, j]) => [j, i]))
  const strength = (i: number, j: number, share: number, closeness: number): number =>
    share === 0 ? 0 : WEIGHTS.terms * (terms[i]?.[j] ?? 0) + WEIGHTS.flow * share + WEIGHTS.closeness * closeness
  const isWhole = (i: number, j: number | undefined): boolean => j !== undefined && (terms[i]?.[j] ?? 0) >= WHOLE
  const found: FurtherLink[] = []
  for (let i = 0; i < height; i++) {
    if (rightOf.has(i)) continue
    const best = strongest(leftOf.keys(), (j) =>
      isWhole(leftOf.get(j) ?? -1, j) ? 0 : strength(i, j, flow.forward[i]?.[j] ?? 0, closeness(rightOf, i, j)),
    )
    if (best && best.value >= bars.further)
      found.push({ left: i, right: best.index, kind: 'merged', strength: best.value })
  }
  for (let j = 0; j < width; j++) {
    if (leftOf.has(j)) continue
    const best = strongest(rightOf.keys(), (i) =>
      isWhole(i, rightOf.get(i)) ? 0 : strength(i, j, flow.backward[i]?.[j] ?? 0, closeness(leftOf, j, i)),
    )
    if (best && best.value >= bars.further)
      found.push({ left: best.index, right: j, kind: 'split', strength: best.value })
  }
  const linked = new Set([...rightOf.keys(), ...found.map(({ left }) => left)])
  const known = new Set(found.map(({ left, right }) => `${left} ${right}`))
  return [
    ...found,
    ...movedClauses(flow, rightOf, leftOf, bars.moved).filter(
      ({ left, right }) => linked.has(left) && !known.has(`${left} ${right}`),
    ),
  ]
}

function strongest(
  candidates: Iterable<number>,
  value: (index: number) => number,
): { index: number; value: number } | undefined {
  let best: { index: number; value: number } | undefined
  for (const index of candidates) {
    const found = value(index)
    if (found > (best?.value ?? 0)) best = { index, value: found }
  }
  return best
}

/** Whether the neighbours of a provision without counterpart are linked to the candidate, or to what stands next to it. */
function closeness(counterparts: ReadonlyMap<number, number>, index: number, candidate: number): number {
  const before = counterparts.get(nearestKey(counterparts, index, -1) ?? -1)
  const after = counterparts.get(nearestKey(counterparts, index, 1) ?? -1)
  const anchors = [before, after].filter((anchor) => anchor !== undefined)
  return Math.max(0, ...anchors.map((anchor) => Math.exp(-Math.abs(candidate - anchor) / REACH)))
}

function nearestKey(counterparts: ReadonlyMap<number, number>, index: number, step: 1 | -1): number | undefined {
  for (let away = 1; away <= counterparts.size + 1; away++) {
    if (counterparts.has(index + step * away)) return index + step * away
  }
  return undefined
}

function movedClauses(
  flow: ClauseFlow,
  rightOf: ReadonlyMap<number, number>,
  leftOf: ReadonlyMap<number, number>,
  bar: number,
): FurtherLink[] {
  return flow.nearest.flatMap((row, i) =>
    [...row].flatMap((value, j): FurtherLink[] =>
      value >= bar && leftOf.has(j) && rightOf.get(i) !== j
        ? [{ left: i, right: j, kind: 'moved', strength: value }]
        : [],
    ),
  )
}
