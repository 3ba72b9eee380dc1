import type { Link } from './backbone.ts'
import type { Table } from './features.ts'

/** The links between provisions that are each other's nearest, from a bar on. */
export function mutualNearest(table: Table, bar = 0): Link[] {
  const nearestLeft = new Map<number, [left: number, value: number]>()
  table.forEach((row, i) => {
    row.forEach((value, j) => {
      if (value > (nearestLeft.get(j)?.[1] ?? 0)) nearestLeft.set(j, [i, value])
    })
  })
  return table.flatMap((row, i): Link[] => {
    const j = row.indexOf(Math.max(...row))
    const value = row[j] ?? 0
    return value > 0 && value >= bar && nearestLeft.get(j)?.[0] === i ? [[i, j]] : []
  })
}
