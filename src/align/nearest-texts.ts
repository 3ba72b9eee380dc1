import { transposed, union, type Columns } from './sparse-table.ts'
import type { TermVector } from './term-space.ts'

/**
 * So many entries of the index are read for one text, those of its rarest terms first. Texts of the size of a constitution need fewer, so
 * that nothing is lost there; in larger ones terms that thousands of texts have say next to nothing.
 */
const MOST_ENTRIES = 50_000

/**
 * For every text of one side the texts of the other one that are likely its nearest by the cosine, `most` of them at most, by rising
 * index. An inverted index (Zobel and Moffat, Inverted files for text search engines, 2006) gives them in time that grows with the number of texts and not with its square.
 */
export function nearestTexts(texts: readonly TermVector[], others: readonly TermVector[], most: number): Columns {
  const index = indexOf(others)
  const likeness = new Float64Array(others.length)
  return texts.map((text) => {
    const touched = collect(text, index, likeness)
    const nearest = Int32Array.from(strongest(touched, likeness, most)).sort()
    for (const other of touched) likeness[other] = 0
    return nearest
  })
}

/** The likely nearest ones of both sides: by left text, those that it has or that have it among their nearest. */
export function nearestFromBothSides(left: readonly TermVector[], right: readonly TermVector[], most: number): Columns {
  return union(nearestTexts(left, right, most), transposed(nearestTexts(right, left, most), left.length))
}

interface Entries {
  texts: number[]
  weights: number[]
}

/** The texts of every term. */
type Index = ReadonlyMap<number, Entries>

function indexOf(texts: readonly TermVector[]): Index {
  const index = new Map<number, Entries>()
  texts.forEach(({ terms, weights }, text) => {
    terms.forEach((term, at) => {
      const entries = index.get(term) ?? { texts: [], weights: [] }
      entries.texts.push(text)
      entries.weights.push(weights[at] ?? 0)
      index.set(term, entries)
    })
  })
  return index
}

/** Adds up likenesses, rarest terms first; gives the texts that have any. */
function collect({ terms, weights }: TermVector, index: Index, likeness: Float64Array): number[] {
  const found = [...terms].flatMap((term, at) => {
    const entries = index.get(term)
    return entries ? [{ entries, weight: weights[at] ?? 0 }] : []
  })
  found.sort((one, other) => one.entries.texts.length - other.entries.texts.length)
  const touched: number[] = []
  let read = 0
  for (const { entries, weight } of found) {
    read += entries.texts.length
    if (read > MOST_ENTRIES) break
    for (let at = 0; at < entries.texts.length; at++) {
      const other = entries.texts[at] ?? 0
      const product = weight * (entries.weights[at] ?? 0)
      if (product === 0) continue
      if (likeness[other] === 0) touched.push(other)
      likeness[other] = (likeness[other] ?? 0) + product
    }
  }
  return touched
}

/** Those of the highest values; of equal ones the first. A list in order, into which few are ever put. */
function strongest(touched: readonly number[], likeness: Float64Array, most: number): number[] {
  const kept: number[] = []
  const isStronger = (one: number, other: number): boolean => {
    const gap = (likeness[one] ?? 0) - (likeness[other] ?? 0)
    return gap > 0 || (gap === 0 && one < other)
  }
  for (const other of touched) {
    if (kept.length === most && !isStronger(other, kept[most - 1] ?? 0)) continue
    let at = kept.length === most ? most - 1 : kept.length
    for (; at > 0 && isStronger(other, kept[at - 1] ?? 0); at--) kept[at] = kept[at - 1] ?? 0
    kept[at] = other
  }
  return kept
}
