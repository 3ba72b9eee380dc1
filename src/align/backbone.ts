import { eachCell, type SparseTable } from './sparse-table.ts'

/** A link between the left provision of one index and the right one of another. */
export type Link = [left: number, right: number]

/**
 * The strongest chain of links in which nothing crosses: both texts go forward together, and either may skip.
 *
 * Dynamic programming over the likeness above a bar (Needleman and Wunsch 1970; for texts Gale and Church 1993), on the held cells only:
 * the best chain that ends before a column is looked up in a tree of running maxima (Fenwick, A new data structure for cumulative
 * frequency tables, 1994; so used by Hunt and Szymanski's successors). Takes memory of the number of cells.
 */
export function backbone(table: SparseTable, bar: number): Link[] {
  const ends = new ChainEnds(table)
  let row = -1
  let waiting: ChainEnd[] = []
  const place = (): void => {
    for (const end of waiting) ends.place(end)
    waiting = []
  }
  eachCell(table, (i, j, value) => {
    if (value <= bar) return
    // Links of one row do not follow each other.
    if (i !== row) place()
    row = i
    const before = ends.bestBefore(j)
    waiting.push({ i, j, total: (before?.total ?? 0) + value - bar, ...(before ? { before } : {}) })
  })
  place()
  const links: Link[] = []
  for (let end = ends.bestBefore(Infinity); end; end = end.before) links.push([end.i, end.j])
  return links.reverse()
}

interface ChainEnd {
  i: number
  j: number
  total: number
  before?: ChainEnd
}

/** The best chains so far by the column they end in. */
class ChainEnds {
  readonly #tree: (ChainEnd | undefined)[]

  constructor(table: SparseTable) {
    const width = table.reduce((most, { columns }) => Math.max(most, (columns.at(-1) ?? -1) + 1), 0)
    this.#tree = Array.from({ length: width + 1 })
  }

  /** The best chain that ends in a column before this one. */
  bestBefore(column: number): ChainEnd | undefined {
    let best: ChainEnd | undefined
    for (let at = Math.min(column, this.#tree.length - 1); at > 0; at -= at & -at) {
      const end = this.#tree[at]
      if (end && end.total > (best?.total ?? 0)) best = end
    }
    return best
  }

  place(end: ChainEnd): void {
    for (let at = end.j + 1; at < this.#tree.length; at += at & -at) {
      if (end.total > (this.#tree[at]?.total ?? 0)) this.#tree[at] = end
    }
  }
}
