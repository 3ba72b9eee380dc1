import type { Pair, Relation } from './alignment.ts'
import type { FurtherLink } from './further-links.ts'
import type { Linked } from './link-provisions.ts'
import type { Likeness } from './likeness.ts'
import { calibrated, calibratedClause } from './calibration.ts'
import { evidenceOf } from './evidence.ts'
import { inOrder } from './order-pairs.ts'
import { sameNorms } from './same-norm.ts'

/**
 * Makes pairs of the links: the main ones, with what was merged into them or split off them, then the moved clauses; and a
 * pair with one side empty for every provision without counterpart.
 */
export function toPairs({ likeness, main, further }: Linked): Pair[] {
  const merged = byKey(
    further.filter(({ kind }) => kind === 'merged'),
    ({ right }) => right,
  )
  const split = byKey(
    further.filter(({ kind }) => kind === 'split'),
    ({ left }) => left,
  )
  const same = sameLinks(likeness, main)
  const pairs = main.flatMap(([i, j], at) =>
    groupPairs(likeness, i, j, merged.get(j) ?? [], split.get(i) ?? [], same[at] === true),
  )
  const moved = further
    .filter(({ kind }) => kind === 'moved')
    .map((link) => onePair(likeness, [link.left], [link.right], 'moved', calibratedClause(link.strength)))
  return inOrder([...pairs, ...moved, ...alone(likeness, main, further)], likeness.left, likeness.right)
}

/** From here on two texts are editions of one law: an amended word is a change there, however small. */
const EDITIONS = 0.5

/**
 * Which main links join the same norm: those whose letters are equal, and between two laws those in which only editorial words
 * differ.
 */
function sameLinks({ left, right, places }: Likeness, main: Linked['main']): boolean[] {
  const equal = main.map(([i, j]) => left[i]?.normal === right[j]?.normal)
  if (places.trust >= EDITIONS || left[0]?.lang !== right[0]?.lang) return equal
  const editorial = sameNorms(left, right, main)
  return equal.map((letters, at) => letters || editorial[at] === true)
}

function groupPairs(
  likeness: Likeness,
  i: number,
  j: number,
  merged: FurtherLink[],
  split: FurtherLink[],
  same: boolean,
): Pair[] {
  const own = likeness.score(i, j)
  if (merged.length > 0) {
    const lefts = [i, ...merged.map(({ left }) => left)].sort((x, y) => x - y)
    const group = onePair(
      likeness,
      lefts,
      [j],
      'merged',
      calibrated(mean([own, ...merged.map(({ strength }) => strength)])),
    )
    return [
      group,
      ...split.map(({ right, strength }) => onePair(likeness, [i], [right], 'split', calibrated(strength))),
    ]
  }
  if (split.length > 0) {
    const rights = [j, ...split.map(({ right }) => right)].sort((x, y) => x - y)
    return [onePair(likeness, [i], rights, 'split', calibrated(mean([own, ...split.map(({ strength }) => strength)])))]
  }
  const letters = likeness.left[i]?.normal === likeness.right[j]?.normal
  return [onePair(likeness, [i], [j], same ? 'same' : 'changed', letters ? 1 : calibrated(own))]
}

function onePair(
  likeness: Likeness,
  lefts: readonly number[],
  rights: readonly number[],
  relation: Relation,
  score: number,
): Pair {
  return {
    left: lefts.map((i) => likeness.left[i]?.eId ?? ''),
    right: rights.map((j) => likeness.right[j]?.eId ?? ''),
    relation,
    score,
    evidence: evidenceOf(likeness, lefts, rights, score),
  }
}

function alone({ left, right }: Likeness, main: Linked['main'], further: readonly FurtherLink[]): Pair[] {
  const linkedLeft = new Set([...main.map(([i]) => i), ...further.map((link) => link.left)])
  const linkedRight = new Set([...main.map(([, j]) => j), ...further.map((link) => link.right)])
  const removed = left.filter((_, i) => !linkedLeft.has(i)).map(({ eId }): Pair => lonely([eId], [], 'removed'))
  const added = right.filter((_, j) => !linkedRight.has(j)).map(({ eId }): Pair => lonely([], [eId], 'added'))
  return [...removed, ...added]
}

function lonely(left: string[], right: string[], relation: Relation): Pair {
  return { left, right, relation, score: 1, evidence: [] }
}

function byKey(links: readonly FurtherLink[], key: (link: FurtherLink) => number): Map<number, FurtherLink[]> {
  const groups = new Map<number, FurtherLink[]>()
  for (const link of links) groups.set(key(link), [...(groups.get(key(link)) ?? []), link])
  return groups
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / (values.length || 1)
}
