/** A text as weighted terms, of length 1. */
export type TermVector = ReadonlyMap<string, number>

/**
 * Weighs terms by how few texts have them (TF-IDF with logarithmic term frequency: Salton and Buckley, Term-weighting
 * approaches in automatic text retrieval, 1988) and compares texts by the cosine.
 */
export class TermSpace {
  readonly #frequencies = new Map<string, number>()
  readonly #size: number

  /** Takes the terms of every text that will be compared. */
  constructor(texts: readonly (readonly string[])[]) {
    this.#size = texts.length
    for (const terms of texts) {
      for (const term of new Set(terms)) this.#frequencies.set(term, (this.#frequencies.get(term) ?? 0) + 1)
    }
  }

  /** How much a term says: 0 for a term that all texts have. A term not seen before counts as one that a single text has. */
  weight(term: string): number {
    return Math.log((this.#size + 1) / (this.#frequencies.get(term) ?? 1))
  }

  /** How much a list of terms says. */
  mass(terms: readonly string[]): number {
    return terms.reduce((sum, term) => sum + this.weight(term), 0)
  }

  vector(terms: readonly string[]): TermVector {
    const counts = new Map<string, number>()
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
    let square = 0
    for (const [term, count] of counts) {
      const weight = (1 + Math.log(count)) * this.weight(term)
      counts.set(term, weight)
      square += weight * weight
    }
    if (square > 0) for (const [term, weight] of counts) counts.set(term, weight / Math.sqrt(square))
    return counts
  }
}

/** The cosine of every left vector with every right one, from 0 to 1. Uses an inverted index: most texts share few terms. */
export function cosines(left: readonly TermVector[], right: readonly TermVector[]): Float32Array[] {
  const postings = new Map<string, [index: number, weight: number][]>()
  right.forEach((vector, index) => {
    for (const [term, weight] of vector) {
      const list = postings.get(term)
      if (list) list.push([index, weight])
      else postings.set(term, [[index, weight]])
    }
  })
  return left.map((vector) => {
    const row = new Float32Array(right.length)
    for (const [term, weight] of vector) {
      for (const [index, other] of postings.get(term) ?? []) row[index] = (row[index] ?? 0) + weight * other
    }
    return row.map((value) => Math.min(1, value))
  })
}

/** The terms that say most about why two texts are alike, strongest first. */
export function sharedTerms(left: TermVector, right: TermVector, limit: number): string[] {
  return [...left]
    .map(([term, weight]): [string, number] => [term, weight * (right.get(term) ?? 0)])
    .filter(([, product]) => product > 0)
    .sort((a, b) => b[1] - a[1])
    .slice(0, limit)
    .map(([term]) => term)
}
