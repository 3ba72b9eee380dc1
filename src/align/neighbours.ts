import type { Link } from './backbone.ts'
import type { Columns } from './sparse-table.ts'

/** Over how many places of displacement the support of a neighbour falls to a third: a few insertions are usual. */
const REACH = 2
/** So far from the place that the neighbours point to a counterpart is looked for that shares no words. */
const NEAR = 1

/** How the neighbours of provisions are linked. */
export class Neighbours {
  readonly #anchors: readonly (readonly Link[])[]

  /** Takes links in which nothing crosses, and the number of left provisions. */
  constructor(links: readonly Link[], height: number) {
    const rightOf = new Map(links)
    const before = nearest(rightOf, height, 1)
    const after = nearest(rightOf, height, -1)
    this.#anchors = before.map((anchor, i) => [anchor, after[i]].filter((one) => one !== undefined))
  }

  /**
   * How well a pair fits to what stands around it: 1 where the neighbours before and after are linked to the neighbours of the
   * counterpart, falling with the distance.
   */
  support(i: number, j: number): number {
    const anchors = this.#anchors[i] ?? []
    const support = anchors.map(([left, right]) => Math.exp(-Math.abs(j - right - (i - left)) / REACH))
    return support.reduce((sum, value) => sum + value, 0) / (support.length || 1)
  }

  /** The right provisions that stand where the neighbours of each left one point to. */
  near(width: number): Columns {
    return this.#anchors.map((anchors, i) => {
      const places = anchors.flatMap(([left, right]) =>
        Array.from({ length: 2 * NEAR + 1 }, (_, n) => right + (i - left) + n - NEAR),
      )
      return Int32Array.from(new Set(places.filter((j) => j >= 0 && j < width))).sort()
    })
  }
}

/** For every left index the linked one nearest before it (step 1) or after it (step -1), itself excluded. */
function nearest(rightOf: ReadonlyMap<number, number>, height: number, step: 1 | -1): (Link | undefined)[] {
  const found: (Link | undefined)[] = Array.from({ length: height }, () => undefined)
  let last: Link | undefined
  for (let n = 0; n < height; n++) {
    const i = step === 1 ? n : height - 1 - n
    found[i] = last
    const right = rightOf.get(i)
    if (right !== undefined) last = [i, right]
  }
  return found
}
