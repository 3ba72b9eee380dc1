import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Table } from '../../src/align/features.ts'
import { assign } from '../../src/align/assign.ts'
import { backbone, type Link } from '../../src/align/backbone.ts'

const BAR = 0.3
const tables = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([height, width]) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: width, maxLength: width }), {
      minLength: height,
      maxLength: height,
    }),
  )
  .map((rows): Table => rows.map((row) => Float32Array.from(row, (value) => value / 20)))

const gain = (table: Table, links: readonly Link[]): number =>
  links.reduce((sum, [i, j]) => sum + Math.max(0, (table[i]?.[j] ?? 0) - BAR), 0)

/** Tries everything. */
function bestGain(table: Table, inOrder: boolean, from = 0, taken: readonly number[] = []): number {
  const row = table[from]
  if (!row) return 0
  const least = inOrder ? Math.max(-1, ...taken) : -1
  const choices = [...row].map((value, j) =>
    taken.includes(j) || j <= least ? 0 : Math.max(0, value - BAR) + bestGain(table, inOrder, from + 1, [...taken, j]),
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
        expect(links.every(([i, j]) => (table[i]?.[j] ?? 0) > BAR)).toBe(true)
        expect(gain(table, links)).toBeCloseTo(bestGain(table, false), 5)
      }),
    )
  })
})
