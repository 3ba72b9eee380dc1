import type { Pair } from '../align/alignment.ts'

/**
 * The pairs whose right side stands out of its own text's order, since pairs follow the left text: by the index of the pair after
 * which their right side would stand (-1: before all), the indexes of those pairs.
 *
 * As few pairs as possible count as crossing: all but a longest chain of pairs in the order of both texts.
 */
export function crossingPairs(pairs: readonly Pair[], rightOrder: readonly string[]): ReadonlyMap<number, number[]> {
  const rank = new Map(rightOrder.map((eId, i) => [eId, i]))
  const placed = pairs.flatMap((pair, index) => {
    const place = rank.get(pair.right[0] ?? '')
    return place === undefined ? [] : [{ index, place, isAddition: pair.left.length === 0 }]
  })
  const inOrder = new Set(longestRising(placed.map(({ place }) => place)))
  const chain = placed.filter((_, i) => inOrder.has(i))
  const stubs = new Map<number, number[]>()
  placed.forEach((crossing, i) => {
    if (inOrder.has(i) || crossing.isAddition) return
    const after = chain.findLast(({ place }) => place < crossing.place)?.index ?? -1
    stubs.set(after, [...(stubs.get(after) ?? []), crossing.index])
  })
  return stubs
}

/** The indexes of a longest rising run of numbers, not necessarily next to each other (patience sorting). */
function longestRising(numbers: readonly number[]): number[] {
  const tails: number[] = []
  const before: number[] = []
  numbers.forEach((number, i) => {
    let at = tails.findIndex((tail) => (numbers[tail] ?? 0) >= number)
    if (at < 0) at = tails.length
    before[i] = tails[at - 1] ?? -1
    tails[at] = i
  })
  const run: number[] = []
  for (let i = tails.at(-1) ?? -1; i >= 0; i = before[i] ?? -1) run.unshift(i)
  return run
}
