import munkres from 'munkres'
import type { Link } from './backbone.ts'
import { auction } from './auction.ts'
import { eachCell, type SparseRow, type SparseTable } from './sparse-table.ts'

/** Past this size of one knot of rivals the exact assignment (cubic time, a full table) gives way to an auction. */
const LARGEST_KNOT = 200

/**
 * The best one-to-one links above a bar, in any order: each provision once, the sum of likeness greatest.
 *
 * Provisions that do not compete with each other are solved apart (the connected parts of the graph of likenesses above the
 * bar), each by the Hungarian method (Kuhn 1955, Munkres 1957).
 */
export function assign(table: SparseTable, bar: number): Link[] {
  return knots(table, bar).flatMap(({ left, right }) =>
    Math.max(left.length, right.length) > LARGEST_KNOT
      ? auction(left.map((i) => gainsOf(table[i], bar))).map(([at, j]): Link => [left[at] ?? -1, j])
      : exact(table, left, right, bar),
  )
}

function gainsOf(row: SparseRow | undefined, bar: number): SparseRow {
  const { columns, values } = row ?? { columns: new Int32Array(), values: new Float32Array() }
  return { columns, values: values.map((value) => Math.max(0, value - bar)) }
}

interface Knot {
  left: number[]
  right: number[]
}

/** Connected parts, by a union of sets over left and right provisions. */
function knots(table: SparseTable, bar: number): Knot[] {
  const height = table.length
  const width = table.reduce((most, { columns }) => Math.max(most, (columns.at(-1) ?? -1) + 1), 0)
  const parent = Array.from({ length: height + width }, (_, i) => i)
  const root = (i: number): number => {
    let at = i
    while (parent[at] !== at) at = parent[at] = parent[parent[at] ?? at] ?? at
    return at
  }
  eachCell(table, (i, j, value) => {
    if (value > bar) parent[root(i)] = root(height + j)
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

function exact(table: SparseTable, left: readonly number[], right: readonly number[], bar: number): Link[] {
  const [only] = left
  const [other] = right
  if (left.length === 1 && right.length === 1 && only !== undefined && other !== undefined) return [[only, other]]
  const place = new Map(right.map((j, at) => [j, at]))
  const gains = left.map((i) => {
    const row = right.map(() => 0)
    table[i]?.columns.forEach((j, at) => {
      const there = place.get(j)
      if (there !== undefined) row[there] = Math.max(0, (table[i]?.values[at] ?? 0) - bar)
    })
    return row
  })
  return munkres(gains.map((row) => row.map((gain) => -gain)))
    .filter(([a, b]) => (gains[a]?.[b] ?? 0) > 0)
    .map(([a, b]): Link => [left[a] ?? -1, right[b] ?? -1])
}
