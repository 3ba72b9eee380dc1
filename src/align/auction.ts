import type { SparseTable } from './sparse-table.ts'
import type { Link } from './backbone.ts'

/** The least step of a price. So much at most the sum falls short of the best one for every link. */
const STEP = 0.001

/**
 * One-to-one links whose sum of gains is the greatest but for `STEP` a link: every left provision bids for the right one that
 * gains it most above its price, and may stay without (Bertsekas, The auction algorithm, 1988). Time grows with the number of
 * cells and not with the cube of the provisions.
 *
 * Takes gains; only those above 0 are links.
 */
export function auction(gains: SparseTable): Link[] {
  const prices = new Map<number, number>()
  const winners = new Map<number, number>()
  const bidding = [...gains.keys()].reverse()
  for (let i = bidding.pop(); i !== undefined; i = bidding.pop()) {
    const bid = bestBid(gains, i, prices)
    if (!bid) continue
    const loser = winners.get(bid.right)
    if (loser !== undefined) bidding.push(loser)
    winners.set(bid.right, i)
    prices.set(bid.right, bid.price)
  }
  return [...winners].map(([j, i]): Link => [i, j]).sort(([one], [other]) => one - other)
}

/** The right provision that gains most above its price, and the price at which the next best, or none at all, would be as good. */
function bestBid(
  gains: SparseTable,
  i: number,
  prices: ReadonlyMap<number, number>,
): { right: number; price: number } | undefined {
  let right = -1
  let best = 0
  let second = 0
  gains[i]?.columns.forEach((j, at) => {
    const profit = (gains[i]?.values[at] ?? 0) - (prices.get(j) ?? 0)
    if (profit > best) [right, best, second] = [j, profit, best]
    else if (profit > second) second = profit
  })
  return right < 0 ? undefined : { right, price: (prices.get(right) ?? 0) + best - second + STEP }
}
