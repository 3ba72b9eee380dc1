import type { Link } from './backbone.ts'

/** Fewer sure links do not show an order. */
const ENOUGH = 8

/**
 * How far two texts go in one order, from 0 to 1: measured, not assumed.
 *
 * Takes the sure links and the longest chain without crossings; gives the share of the sure ones that are in it, less what chance
 * gives: of n links in any order about 2√n are (Vershik and Kerov 1977; Logan and Shepp 1977).
 */
export function orderTrust(sure: readonly Link[], chain: readonly Link[]): number {
  if (sure.length < ENOUGH) return 1
  const rightOf = new Map(chain)
  const share = sure.filter(([i, j]) => rightOf.get(i) === j).length / sure.length
  const chance = Math.min(1, 2 / Math.sqrt(sure.length))
  return chance === 1 ? 1 : Math.max(0, (share - chance) / (1 - chance))
}
