import type { Pair } from './alignment.ts'
import type { Provision } from './provision.ts'

/** The order of the left text; what was added follows what stands before it in the right text. */
export function inOrder(pairs: readonly Pair[], left: readonly Provision[], right: readonly Provision[]): Pair[] {
  const leftIndex = new Map(left.map(({ eId }, i) => [eId, i]))
  const rightIndex = new Map(right.map(({ eId }, j) => [eId, j]))
  const first = (eIds: readonly string[], index: ReadonlyMap<string, number>): number =>
    Math.min(...eIds.map((eId) => index.get(eId) ?? 0))
  const anchored = pairs.filter((pair) => pair.left.length > 0)
  const placeOf = new Map<number, number>()
  for (const pair of anchored) {
    if (pair.relation === 'moved') continue
    for (const eId of pair.right) placeOf.set(rightIndex.get(eId) ?? 0, first(pair.left, leftIndex))
  }
  const placeOfAdded = (j: number): number => {
    for (let before = j - 1; before >= 0; before--) {
      const place = placeOf.get(before)
      if (place !== undefined) return place + 0.5
    }
    return -0.5
  }
  const place = (pair: Pair): number =>
    pair.left.length > 0 ? first(pair.left, leftIndex) : placeOfAdded(first(pair.right, rightIndex))
  const rank = (pair: Pair): [number, number, number] => [
    place(pair),
    pair.relation === 'moved' ? 1 : 0,
    pair.right.length > 0 ? first(pair.right, rightIndex) : 0,
  ]
  return pairs
    .map((pair): [Pair, [number, number, number]] => [pair, rank(pair)])
    .sort(([, x], [, y]) => x[0] - y[0] || x[1] - y[1] || x[2] - y[2])
    .map(([pair]) => pair)
}
