/** A text as weighted terms, of length 1: numbers of terms, rising, and the weight of each. */
export interface TermVector {
  terms: Int32Array
  weights: Float32Array
}

/**
 * Weighs terms by how few texts have them (TF-IDF with logarithmic term frequency: Salton and Buckley, Term-weighting
 * approaches in automatic text retrieval, 1988) and compares texts by the cosine.
 */
export class TermSpace {
  readonly #numbers = new Map<string, number>()
  readonly #names: string[] = []
  readonly #frequencies: number[] = []
  readonly #size: number

  /** Takes the terms of every text that will be compared. */
  constructor(texts: Iterable<readonly string[]>) {
    let size = 0
    for (const terms of texts) {
      size++
      for (const term of new Set(terms)) {
        const number = this.#numberOf(term)
        this.#frequencies[number] = (this.#frequencies[number] ?? 0) + 1
      }
    }
    this.#size = size
  }

  /** How much a term says: 0 for a term that all texts have. A term not seen before counts as one that a single text has. */
  weight(term: string): number {
    return this.#weightOf(this.#numbers.get(term))
  }

  /** How much a list of terms says. */
  mass(terms: readonly string[]): number {
    return terms.reduce((sum, term) => sum + this.weight(term), 0)
  }

  vector(terms: readonly string[]): TermVector {
    const counts = new Map<number, number>()
    for (const term of terms) {
      const number = this.#numberOf(term)
      counts.set(number, (counts.get(number) ?? 0) + 1)
    }
    return unitVector([...counts].map(([number, count]) => [number, (1 + Math.log(count)) * this.#weightOf(number)]))
  }

  /** A vector of terms that are weighed already. */
  weighed(terms: ReadonlyMap<string, number>): TermVector {
    return unitVector([...terms].map(([term, weight]) => [this.#numberOf(term), weight]))
  }

  /** The term of a number in a vector of this space. */
  term(number: number): string {
    return this.#names[number] ?? ''
  }

  #numberOf(term: string): number {
    const known = this.#numbers.get(term)
    if (known !== undefined) return known
    const number = this.#names.push(term) - 1
    this.#numbers.set(term, number)
    return number
  }

  #weightOf(number: number | undefined): number {
    return Math.log((this.#size + 1) / (this.#frequencies[number ?? -1] ?? 1))
  }
}

function unitVector(terms: [number: number, weight: number][]): TermVector {
  const length = Math.sqrt(terms.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1
  terms.sort((one, other) => one[0] - other[0])
  return {
    terms: Int32Array.from(terms, ([number]) => number),
    weights: Float32Array.from(terms, ([, weight]) => weight / length),
  }
}

/** The cosine of two vectors of one space, from 0 to 1. */
export function cosine(left: TermVector | undefined, right: TermVector | undefined): number {
  if (!left || !right) return 0
  const { terms: a, weights: u } = left
  const { terms: b, weights: v } = right
  let sum = 0
  // Both run by rising term; this loop takes most of the time of an alignment.
  for (let x = 0, y = 0; x < a.length && y < b.length;) {
    const gap = (a[x] as number) - (b[y] as number)
    if (gap === 0) sum += (u[x++] as number) * (v[y++] as number)
    else if (gap < 0) x++
    else y++
  }
  return Math.min(1, sum)
}

/** The numbers of the terms that say most about why two texts are alike, strongest first. */
export function sharedTerms(left: TermVector, right: TermVector, limit: number): number[] {
  const weights = new Map([...right.terms].map((term, at) => [term, right.weights[at] ?? 0]))
  return [...left.terms]
    .map((term, at): [number, number] => [term, (left.weights[at] ?? 0) * (weights.get(term) ?? 0)])
    .filter(([, product]) => product > 0)
    .sort((a, b) => b[1] - a[1])
    .slice(0, limit)
    .map(([term]) => term)
}
