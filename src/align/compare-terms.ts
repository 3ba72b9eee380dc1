import { nearestFromBothSides } from './nearest-texts.ts'
import type { Columns } from './sparse-table.ts'
import { cosine, sharedTerms, TermSpace, type TermVector } from './term-space.ts'

/** The likeness of a left provision with a right one, from 0 to 1; reckoned when it is asked for. */
export type PairLikeness = (i: number, j: number) => number

/** The texts of both sides as vectors of one space, and their cosines. */
export interface Compared {
  space: TermSpace
  left: readonly TermVector[]
  right: readonly TermVector[]
  likeness: PairLikeness
}

/** Compares texts by their terms. */
export function compareTerms(a: readonly (readonly string[])[], b: readonly (readonly string[])[]): Compared {
  const space = new TermSpace([...a, ...b])
  const [left, right] = [a.map((terms) => space.vector(terms)), b.map((terms) => space.vector(terms))]
  return { space, left, right, likeness: (i, j) => cosine(left[i], right[j]) }
}

/** For every left text the right ones that are likely its nearest, or whose nearest it is; so many at most each way. */
export function nearestOf({ left, right }: Compared, most: number): Columns {
  return nearestFromBothSides(left, right, most)
}

/** The terms that say most about why two texts are alike, strongest first. */
export function termsShared({ space, left, right }: Compared, i: number, j: number, limit: number): string[] {
  const [a, b] = [left[i], right[j]]
  return a && b ? sharedTerms(a, b, limit).map((term) => space.term(term)) : []
}
