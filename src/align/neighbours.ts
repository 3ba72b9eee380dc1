import type { Table } from './features.ts'
import type { Link } from './backbone.ts'

/** Over how many places of displacement the support of a neighbour falls to a third: a few insertions are usual. */
const REACH = 2

/**
 * How well every pair fits to what stands around it: 1 where the neighbours before and after are linked to the neighbours of
 * the counterpart, falling with the distance.
 *
 * The nearest linked provision before and the nearest after are looked at, on the left side.
 */
export function neighbourSupport(links: readonly Link[], height: number, width: number): Table {
  const rightOf = new Map(links)
  const before = nearest(rightOf, height, 1)
  const after = nearest(rightOf, height, -1)
  return Array.from({ length: height }, (_, i) =>
    Float32Array.from({ length: width }, (_, j) => {
      const anchors = [before[i], after[i]].filter((anchor) => anchor !== undefined)
      const support = anchors.map(([left, right]) => Math.exp(-Math.abs(j - right - (i - left)) / REACH))
      return support.reduce((sum, value) => sum + value, 0) / (support.length || 1)
    }),
  )
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
