import type { Pair } from '../../src/align/alignment.ts'

/** Judged articles of the Code of 1993: all their counterparts in the chapters of the law of 1995 that are at hand, or none. */
export type Judged = ReadonlyMap<string, ReadonlySet<string>>

/** Reads `left,right,judgement` with a head line. */
export function judgedLinks(csv: string): Judged {
  const judged = new Map<string, Set<string>>()
  for (const line of csv.trim().split('\n').slice(1)) {
    const [left = '', right = ''] = line.split(',')
    const known = judged.get(left) ?? new Set<string>()
    if (right !== '') known.add(right)
    judged.set(left, known)
  }
  return judged
}

export interface JudgedFigures {
  /** Links found from judged articles, without single moved clauses, and how many are right. */
  found: number
  right: number
  /** The same, of articles that have a counterpart at hand. */
  foundOfSome: number
  /** Articles with a counterpart for which a right one was found, and all of them. */
  reached: number
  withCounterpart: number
}

/** How many of the links of judged articles are right. */
export function judge(pairs: readonly Pair[], judged: Judged): JudgedFigures {
  const links = pairs
    .filter(({ relation }) => relation !== 'moved')
    .flatMap(({ left, right }) => left.flatMap((a) => right.map((b) => ({ a, b }))))
    .filter(({ a }) => judged.has(a))
  const right = links.filter(({ a, b }) => judged.get(a)?.has(b))
  const some = [...judged].filter(([, counterparts]) => counterparts.size > 0)
  return {
    found: links.length,
    right: right.length,
    foundOfSome: links.filter(({ a }) => (judged.get(a)?.size ?? 0) > 0).length,
    reached: some.filter(([left]) => right.some(({ a }) => a === left)).length,
    withCounterpart: some.length,
  }
}
