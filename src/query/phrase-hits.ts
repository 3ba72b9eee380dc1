import type { Lang } from '../language/lang.ts'
import type { SearchIndex } from './search-index.ts'

/**
 * The passages that hold a phrase, with how often: less than once where its words stand apart or some are missing.
 *
 * @param isWhole whether only passages count that have all its words side by side, in any order.
 */
export function phraseHits(
  stems: readonly string[],
  index: SearchIndex,
  lang: Lang,
  isWhole = false,
): Map<number, number> {
  const postings = stems.map((stem) => index.terms[lang].get(stem))
  const hits = new Map<number, number>()
  const [first] = postings
  if (stems.length === 1) {
    first?.passages.forEach((passage, i) => hits.set(passage, first.positions[i]?.length ?? 1))
    return hits
  }
  const places = new Map<number, (readonly number[])[]>()
  for (const posting of postings) {
    posting?.passages.forEach((passage, i) => {
      const found = places.get(passage)
      const positions = posting.positions[i] ?? []
      if (found) found.push(positions)
      else places.set(passage, [positions])
    })
  }
  const needed = Math.max(stems.length < 3 ? stems.length : Math.ceil(stems.length * 0.67), 1)
  for (const [passage, found] of places) {
    if (found.length < needed) continue
    const share = found.length / stems.length
    const span = smallestSpan(found)
    if (isWhole && (share < 1 || span > stems.length)) continue
    hits.set(passage, share ** 2 * (span <= found.length + 1 ? 1 : span <= found.length + 6 ? 0.6 : 0.25))
  }
  return hits
}

/** The length of the shortest stretch that holds one of each list of places. */
function smallestSpan(lists: readonly (readonly number[])[]): number {
  const all = lists.flatMap((list, i) => list.map((place) => [place, i] as const)).sort((a, b) => a[0] - b[0])
  const counts = new Map<number, number>()
  let best = Infinity
  let start = 0
  for (const [place, list] of all) {
    counts.set(list, (counts.get(list) ?? 0) + 1)
    while (counts.size === lists.length) {
      const [from, first] = all[start] ?? [place, list]
      best = Math.min(best, place - from + 1)
      const left = (counts.get(first) ?? 1) - 1
      if (left === 0) counts.delete(first)
      else counts.set(first, left)
      start += 1
    }
  }
  return best
}
