import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SparseTable } from '../../src/align/sparse-table.ts'
import { assign } from '../../src/align/assign.ts'
import { auction } from '../../src/align/auction.ts'
import { backbone, type Link } from '../../src/align/backbone.ts'

const BAR = 0.3
/** A cell of 0 is one that is not held. */
const tables = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([height, width]) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: width, maxLength: width }), {
      minLength: height,
      maxLength: height,
    }),
  )
  .map((rows): SparseTable =>
    rows.map((row) => {
      const columns = Int32Array.from(row.flatMap((value, j) => (value > 0 ? [j] : [])))
      return { columns, values: Float32Array.from(columns, (j) => (row[j] ?? 0) / 20) }
    }),
  )

const valueOf = (table: SparseTable, i: number, j: number): number => table[i]?.values[table[i].columns.indexOf(j)] ?? 0

const gain = (table: SparseTable, links: readonly Link[]): number =>
  links.reduce((sum, [i, j]) => sum + Math.max(0, valueOf(table, i, j) - BAR), 0)

/** Tries everything. */
function bestGain(table: SparseTable, inOrder: boolean, from = 0, taken: readonly number[] = []): number {
  if (from >= table.length) return 0
  const least = inOrder ? Math.max(-1, ...taken) : -1
  const choices = [...(table[from]?.columns ?? [])].map((j) =>
    taken.includes(j) || j <= least
      ? 0
      : Math.max(0, valueOf(table, from, j) - BAR) + bestGain(table, inOrder, from + 1, [...taken, j]),
  )
  return Math.max(bestGain(table, inOrder, from + 1, taken), ...choices)
}

describe('the backbone', () => {
  it('is the strongest chain in which nothing crosses', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const links = backbone(table, BAR)
        links.slice(1).forEach(([i, j], n) => {
          expect(i).toBeGreaterThan(links[n]?.[0] ?? -1)
          expect(j).toBeGreaterThan(links[n]?.[1] ?? -1)
        })
        expect(gain(table, links)).toBeCloseTo(bestGain(table, true), 5)
      }),
    )
  })

  it('of nothing is empty', () => {
    expect(backbone([], BAR)).toEqual([])
  })
})

describe('the assignment', () => {
  it('is the best of all, takes each provision once and nothing below the bar', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const links = assign(table, BAR)
        expect(new Set(links.map(([i]) => i)).size).toBe(links.length)
        expect(new Set(links.map(([, j]) => j)).size).toBe(links.length)
        expect(links.every(([i, j]) => valueOf(table, i, j) > BAR)).toBe(true)
        expect(gain(table, links)).toBeCloseTo(bestGain(table, false), 5)
      }),
    )
  })
})

describe('the auction', () => {
  it('takes each provision once, and its sum falls a thousandth a link at most below the best', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const gains = table.map(({ columns, values }) => ({
          columns,
          values: values.map((value) => Math.max(0, value - BAR)),
        }))
        const links = auction(gains)
        expect(new Set(links.map(([i]) => i)).size).toBe(links.length)
        expect(new Set(links.map(([, j]) => j)).size).toBe(links.length)
        expect(gain(table, links)).toBeGreaterThan(bestGain(table, false) - 0.001 * table.length - 1e-6)
      }),
    )
  })
})
