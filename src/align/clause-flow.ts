import { contentStems } from '../language/stems.ts'
import type { Provision } from './provision.ts'
import { nearestTexts } from './nearest-texts.ts'
import { cosine, TermSpace, type TermVector } from './term-space.ts'

/** Below this two clauses only share common words of the law. */
const CLAUSE_BAR = 0.4
/** A clause of fewer words is no evidence of its own («законом;»). */
const FEWEST_WORDS = 4

/** So many clauses are compared to find the nearest one. */
const LOOKED_AT = 8

/**
 * Where clauses of one provision went. Only clauses that are each other's nearest in the whole texts count: a clause that was
 * copied, or is said everywhere, still stands in its old place too, and nothing went anywhere.
 */
export interface ClauseFlow {
  left: number
  right: number
  /** The share of the left provision, from 0 to 1, that reappears in the right one. */
  forward: number
  /** The share of the right provision that comes from the left one. */
  backward: number
  /** The likeness of the most alike clauses. */
  nearest: number
}

interface Clause {
  owner: number
  mass: number
  vector: TermVector
}

/** Compares all clauses of two acts. Only texts in one language have any in common. In the order of the left text. */
export function clauseFlow(left: readonly Provision[], right: readonly Provision[]): ClauseFlow[] {
  const terms = [clauseTerms(left), clauseTerms(right)] as const
  const space = new TermSpace(terms.flatMap((side) => side.map(([, stems]) => stems)))
  const [a = [], b = []] = terms.map((side) => side.map(([owner, stems]) => toClause(owner, stems, space)))
  const toRight = nearestClauses(a, b)
  const toLeft = nearestClauses(b, a)
  const masses = { left: totals(a, left.length), right: totals(b, right.length) }
  const flows = new Map<string, ClauseFlow>()
  toRight.forEach((there, x) => {
    const [from, to] = [a[x], b[there?.index ?? -1]]
    if (!there || !from || !to || there.value < CLAUSE_BAR || toLeft[there.index]?.index !== x) return
    const key = `${from.owner} ${to.owner}`
    const flow = flows.get(key) ?? { left: from.owner, right: to.owner, forward: 0, backward: 0, nearest: 0 }
    flow.forward = Math.min(1, flow.forward + (from.mass * there.value) / (masses.left[from.owner] ?? 1))
    flow.backward = Math.min(1, flow.backward + (to.mass * there.value) / (masses.right[to.owner] ?? 1))
    flow.nearest = Math.max(flow.nearest, there.value)
    flows.set(key, flow)
  })
  return [...flows.values()].sort((one, other) => one.left - other.left || one.right - other.right)
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

/** For every clause the most alike one of the other side; of equal ones the first. */
function nearestClauses(side: readonly Clause[], other: readonly Clause[]): (Nearest | undefined)[] {
  const candidates = nearestTexts(side.map(vectorOf), other.map(vectorOf), LOOKED_AT)
  return side.map(({ vector }, x) => {
    let best: Nearest | undefined
    for (const index of candidates[x] ?? []) {
      const value = cosine(vector, other[index]?.vector)
      if (value > (best?.value ?? 0)) best = { index, value }
    }
    return best
  })
}

interface Nearest {
  index: number
  value: number
}

function vectorOf({ vector }: Clause): TermVector {
  return vector
}

function totals(clauses: readonly Clause[], length: number): number[] {
  const sums = Array.from({ length }, () => 0)
  for (const { owner, mass } of clauses) sums[owner] = (sums[owner] ?? 0) + mass
  return sums
}
