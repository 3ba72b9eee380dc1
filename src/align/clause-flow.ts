import { contentStems } from '../language/stems.ts'
import type { Table } from './features.ts'
import type { Provision } from './provision.ts'
import { cosines, TermSpace, type TermVector } from './term-space.ts'

/** Below this two clauses only share common words of the law. */
const CLAUSE_BAR = 0.4
/** A clause of fewer words is no evidence of its own («законом;»). */
const FEWEST_WORDS = 4

/**
 * Where the clauses of the provisions go. Only clauses that are each other's nearest in the whole texts count: a clause that was
 * copied, or is said everywhere, still stands in its old place too, and nothing went anywhere.
 */
export interface ClauseFlow {
  /** The share of the left provision, from 0 to 1, that reappears in the right one. */
  forward: Table
  /** The share of the right provision that comes from the left one. */
  backward: Table
  /** The likeness of the most alike clauses. */
  nearest: Table
}

const NOWHERE = { index: -1, value: 0 }

interface Clause {
  owner: number
  mass: number
  vector: TermVector
}

/** Compares all clauses of two acts. Only texts in one language have any in common. */
export function clauseFlow(left: readonly Provision[], right: readonly Provision[]): ClauseFlow {
  const terms = [clauseTerms(left), clauseTerms(right)] as const
  const space = new TermSpace(terms.flatMap((side) => side.map(([, stems]) => stems)))
  const [a, b] = terms.map((side) => side.map(([owner, stems]) => toClause(owner, stems, space)))
  const flow: ClauseFlow = { forward: empty(left, right), backward: empty(left, right), nearest: empty(left, right) }
  if (!a || !b) return flow
  const likeness = cosines(a.map(vectorOf), b.map(vectorOf))
  const toRight = a.map((_, x) => strongest(b, (y) => likeness[x]?.[y] ?? 0))
  const toLeft = b.map((_, y) => strongest(a, (x) => likeness[x]?.[y] ?? 0))
  const masses = { left: totals(a, left.length), right: totals(b, right.length) }
  a.forEach(({ owner, mass }, x) => {
    const { index, value } = toRight[x] ?? NOWHERE
    const target = b[index]
    if (!target || value < CLAUSE_BAR || toLeft[index]?.index !== x) return
    add(flow.forward, owner, target.owner, (mass * value) / (masses.left[owner] ?? 1))
    add(flow.backward, owner, target.owner, (target.mass * value) / (masses.right[target.owner] ?? 1))
    raise(flow.nearest, owner, target.owner, value)
  })
  return flow
}

function clauseTerms(provisions: readonly Provision[]): [number, string[]][] {
  return provisions.flatMap(({ clauses, lang }, owner) =>
    clauses
      .map((clause): [number, string[]] => [owner, contentStems(clause, lang)])
      .filter(([, stems]) => stems.length >= FEWEST_WORDS),
  )
}

function toClause(owner: number, stems: readonly string[], space: TermSpace): Clause {
  return { owner, mass: space.mass(stems), vector: space.vector(stems) }
}

function vectorOf(clause: Clause): TermVector {
  return clause.vector
}

function strongest(side: readonly Clause[], likeness: (index: number) => number): { index: number; value: number } {
  let index = -1
  let value = 0
  for (let i = 0; i < side.length; i++) {
    const found = likeness(i)
    if (found > value) [index, value] = [i, found]
  }
  return { index, value }
}

function totals(clauses: readonly Clause[], length: number): number[] {
  const sums = Array.from({ length }, () => 0)
  for (const { owner, mass } of clauses) sums[owner] = (sums[owner] ?? 0) + mass
  return sums
}

function empty(left: readonly Provision[], right: readonly Provision[]): Float32Array[] {
  return left.map(() => new Float32Array(right.length))
}

function add(table: Table, i: number, j: number, value: number): void {
  const row = table[i]
  if (row) row[j] = Math.min(1, (row[j] ?? 0) + value)
}

function raise(table: Table, i: number, j: number, value: number): void {
  const row = table[i]
  if (row) row[j] = Math.max(row[j] ?? 0, value)
}
