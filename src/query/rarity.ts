import type { Lang } from '../language/lang.ts'
import type { Posting, SearchIndex } from './search-index.ts'

/** How much a word tells that stands in so many of the groups of a language (inverse document frequency, as BM25 has it). */
export function rarity(groups: number, index: SearchIndex, lang: Lang): number {
  const all = Math.max(index.groups[lang], groups)
  return Math.log(1 + (all - groups + 0.5) / (groups + 0.5))
}

/** In how many groups passages stand; they are in ascending order, and each group's stand together. */
export function countGroups(passages: Iterable<number>, index: SearchIndex): number {
  let count = 0
  let last = -1
  for (const passage of passages) {
    const group = index.passageGroup[passage] ?? 0
    if (group !== last) count += 1
    last = group
  }
  return count
}

/** Common words have long postings, and a posting does not change: each is counted once. */
const counted = new WeakMap<Posting, number>()

/** In how many groups a word stands. */
export function groupsWith(posting: Posting, index: SearchIndex): number {
  let count = counted.get(posting)
  if (count === undefined) counted.set(posting, (count = countGroups(posting.passages, index)))
  return count
}
