/**
 * Likenesses of left provisions with right ones of which only some cells are held: for every left provision the right ones it was
 * compared with, by rising index, and what was found, from 0 to 1. Two texts of thousands of provisions have millions of pairs,
 * nearly all of them without anything in common.
 */
export type SparseTable = readonly SparseRow[]

export interface SparseRow {
  columns: Int32Array
  values: Float32Array
}

/** For every left provision the right ones to compare it with, by rising index. */
export type Columns = readonly Int32Array[]

/** Fills the chosen cells. */
export function sparseTable(columns: Columns, value: (i: number, j: number) => number): SparseTable {
  return columns.map((row, i) => ({ columns: row, values: Float32Array.from(row, (j) => value(i, j)) }))
}

/** Visits the cells in order. */
export function eachCell(table: SparseTable, visit: (i: number, j: number, value: number) => void): void {
  table.forEach(({ columns, values }, i) => {
    columns.forEach((j, at) => {
      visit(i, j, values[at] ?? 0)
    })
  })
}

/** Cells of several choices together. */
export function union(...choices: readonly Columns[]): Columns {
  const [first = []] = choices
  return first.map((_, i) => Int32Array.from(new Set(choices.flatMap((choice) => [...(choice[i] ?? [])]))).sort())
}

/** The same cells, chosen from the other side: for every column its rows. */
export function transposed(columns: Columns, width: number): Columns {
  const rows = Array.from({ length: width }, (): number[] => [])
  columns.forEach((row, i) => {
    for (const j of row) rows[j]?.push(i)
  })
  return rows.map((row) => Int32Array.from(row))
}
