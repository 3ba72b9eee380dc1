import type { Link } from './backbone.ts'
import { eachCell, type SparseTable } from './sparse-table.ts'

/** The links between provisions that are each other's nearest, from a bar on. */
export function mutualNearest(table: SparseTable, bar = 0): Link[] {
  const nearest = { left: new Map<number, Best>(), right: new Map<number, Best>() }
  eachCell(table, (i, j, value) => {
    if (value > (nearest.right.get(i)?.value ?? 0)) nearest.right.set(i, { index: j, value })
    if (value > (nearest.left.get(j)?.value ?? 0)) nearest.left.set(j, { index: i, value })
  })
  return [...nearest.right].flatMap(([i, { index, value }]): Link[] =>
    value >= bar && nearest.left.get(index)?.index === i ? [[i, index]] : [],
  )
}

interface Best {
  index: number
  value: number
}
