import munkres from 'munkres'
import type { Table } from './features.ts'
import type { Link } from './backbone.ts'

/** Past this size of one knot of rivals the exact assignment (cubic time) gives way to taking the strongest link first. */
const LARGEST_KNOT = 400

/**
 * The best one-to-one links above a bar, in any order: each provision once, the sum of likeness greatest.
 *
 * Provisions that do not compete with each other are solved apart (the connected parts of the graph of likenesses above the
 * bar), each by the Hungarian method (Kuhn 1955, Munkres 1957).
 */
export function assign(table: Table, bar: number): Link[] {
  return knots(table, bar).flatMap(({ left, right }) =>
    Math.max(left.length, right.length) > LARGEST_KNOT
      ? strongestFirst(table, left, right, bar)
      : exact(table, left, right, bar),
  )
}

interface Knot {
  left: number[]
  right: number[]
}

/** Connected parts, by a union of sets over left and right provisions. */
function knots(table: Table, bar: number): Knot[] {
  const height = table.length
  const parent = Array.from({ length: height + (table[0]?.length ?? 0) }, (_, i) => i)
  const root = (i: number): number => {
    let at = i
    while (parent[at] !== at) at = parent[at] = parent[parent[at] ?? at] ?? at
    return at
  }
  table.forEach((row, i) => {
    row.forEach((value, j) => {
      if (value > bar) parent[root(i)] = root(height + j)
    })
  })
  const byRoot = new Map<number, Knot>()
  parent.forEach((_, node) => {
    const knot = byRoot.get(root(node)) ?? { left: [], right: [] }
    byRoot.set(root(node), knot)
    if (node < height) knot.left.push(node)
    else knot.right.push(node - height)
  })
  return [...byRoot.values()].filter(({ left, right }) => left.length > 0 && right.length > 0)
}

function exact(table: Table, left: readonly number[], right: readonly number[], bar: number): Link[] {
  const [only] = left
  const [other] = right
  if (left.length === 1 && right.length === 1 && only !== undefined && other !== undefined) return [[only, other]]
  const gain = (i: number, j: number): number => Math.max(0, (table[i]?.[j] ?? 0) - bar)
  return munkres(left.map((i) => right.map((j) => -gain(i, j))))
    .map(([a, b]): Link => [left[a] ?? -1, right[b] ?? -1])
    .filter(([i, j]) => gain(i, j) > 0)
}

function strongestFirst(table: Table, left: readonly number[], right: readonly number[], bar: number): Link[] {
  const all = left.flatMap((i) => right.map((j): [number, number, number] => [i, j, table[i]?.[j] ?? 0]))
  const taken = { left: new Set<number>(), right: new Set<number>() }
  return all
    .filter(([, , value]) => value > bar)
    .sort((a, b) => b[2] - a[2])
    .flatMap(([i, j]): Link[] => {
      if (taken.left.has(i) || taken.right.has(j)) return []
      taken.left.add(i)
      taken.right.add(j)
      return [[i, j]]
    })
}
