/**
 * Keys in order, cut into runs that each become one file. A run is known by its first key, so that a page finds the run of any key in a
 * short list, and keys that begin alike stand in one run or in neighbouring ones.
 */
export type RunStarts = readonly string[]

/**
 * Cuts keys into runs of about `most` units of size; a run has more only where a single key has.
 *
 * @param sizes the size of what belongs to each key.
 */
export function cutRuns(sizes: ReadonlyMap<string, number>, most: number): string[] {
  const starts: string[] = []
  let room = 0
  for (const key of [...sizes.keys()].sort()) {
    const size = sizes.get(key) ?? 0
    if (starts.length === 0 || size > room) {
      starts.push(key)
      room = most
    }
    room -= size
  }
  return starts
}

/** The number of the run in which a key stands, if it stands in any; -1 where there is none that could have it. */
export function runOf(key: string, starts: RunStarts): number {
  let [low, high] = [0, starts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? '') <= key) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** The numbers of the runs that may have keys with a beginning. */
export function runsWith(beginning: string, starts: RunStarts): number[] {
  const first = Math.max(0, runOf(beginning, starts))
  return starts.flatMap((start, run) => (run === first || (run > first && start.startsWith(beginning)) ? [run] : []))
}
