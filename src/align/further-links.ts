import type { ClauseFlow } from './clause-flow.ts'
import type { Link } from './backbone.ts'
import type { PairLikeness } from './compare-terms.ts'

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
  /** From here on two clauses, each the other's nearest, are the same but for a word. */
  word: number
  /** From here on two clauses, each the other's nearest, are one that moved. */
  moved: number
}

/** Finds the links besides the main ones. */
export function furtherLinks(
  terms: PairLikeness,
  flows: readonly ClauseFlow[],
  main: readonly Link[],
  bars: Bars,
): FurtherLink[] {
  const rightOf = new Map(main)
  const leftOf = new Map(main.map(([i, j]) => [j, i]))
  const strength = (i: number, j: number, share: number, closeness: number): number =>
    WEIGHTS.terms * terms(i, j) + WEIGHTS.flow * share + WEIGHTS.closeness * closeness
  const isWhole = (i: number, j: number): boolean => terms(i, j) >= WHOLE
  const merged = new Strongest(bars)
  const split = new Strongest(bars)
  for (const { left: i, right: j, forward, backward, nearest } of flows) {
    const [source, target] = [leftOf.get(j), rightOf.get(i)]
    if (target === undefined && source !== undefined && !isWhole(source, j))
      merged.offer(i, nearest, {
        left: i,
        right: j,
        kind: 'merged',
        strength: strength(i, j, forward, closeness(rightOf, i, j)),
      })
    if (source === undefined && target !== undefined && !isWhole(i, target))
      split.offer(j, nearest, {
        left: i,
        right: j,
        kind: 'split',
        strength: strength(i, j, backward, closeness(leftOf, j, i)),
      })
  }
  const found = [...merged.links(), ...split.links()]
  const linked = new Set([...rightOf.keys(), ...found.map(({ left }) => left)])
  const known = new Set(found.map(({ left, right }) => `${left} ${right}`))
  return [
    ...found,
    ...movedClauses(flows, rightOf, leftOf, bars.moved).filter(
      ({ left, right }) => linked.has(left) && !known.has(`${left} ${right}`),
    ),
  ]
}

/** The strongest link of every provision, from a bar on; a clause that is kept word for word needs no other reason. */
class Strongest {
  readonly #bars: Bars
  readonly #links = new Map<number, FurtherLink>()

  constructor(bars: Bars) {
    this.#bars = bars
  }

  offer(index: number, nearest: number, link: FurtherLink): void {
    const isEnough = link.strength >= this.#bars.further || nearest >= this.#bars.word
    if (isEnough && link.strength > (this.#links.get(index)?.strength ?? 0)) this.#links.set(index, link)
  }

  links(): FurtherLink[] {
    return [...this.#links.values()]
  }
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
  flows: readonly ClauseFlow[],
  rightOf: ReadonlyMap<number, number>,
  leftOf: ReadonlyMap<number, number>,
  bar: number,
): FurtherLink[] {
  return flows.flatMap(({ left, right, nearest }): FurtherLink[] =>
    nearest >= bar && leftOf.has(right) && rightOf.get(left) !== right
      ? [{ left, right, kind: 'moved', strength: nearest }]
      : [],
  )
}
