import type { Table } from './features.ts'

/** A link between the left provision of one index and the right one of another. */
export type Link = [left: number, right: number]

/**
 * The strongest chain of links in which nothing crosses: both texts go forward together, and either may skip.
 *
 * Dynamic programming over the likeness above a bar (Needleman and Wunsch 1970; for texts Gale and Church 1993). Takes
 * time and memory of left × right.
 */
export function backbone(table: Table, bar: number): Link[] {
  const width = table[0]?.length ?? 0
  const best: Float32Array[] = [new Float32Array(width + 1)]
  table.forEach((row, i) => {
    const above = best[i] ?? new Float32Array(width + 1)
    const line = new Float32Array(width + 1)
    for (let j = 0; j < width; j++) {
      const gain = (above[j] ?? 0) + Math.max(0, (row[j] ?? 0) - bar)
      line[j + 1] = Math.max(gain, above[j + 1] ?? 0, line[j] ?? 0)
    }
    best.push(line)
  })
  const links: Link[] = []
  for (let i = table.length, j = width; i > 0 && j > 0;) {
    const here = best[i]?.[j] ?? 0
    if (here === (best[i - 1]?.[j] ?? 0)) i--
    else if (here === (best[i]?.[j - 1] ?? 0)) j--
    else links.push([--i, --j])
  }
  return links.reverse()
}
