/** For every term of one language, how probably a term of the other one answers to it. */
export type Lexicon = ReadonlyMap<string, ReadonlyMap<string, number>>

export interface Lexicons {
  /** From the first language of the pairs to the second, and back. */
  there: Lexicon
  back: Lexicon
}

/** Rounds of estimation; more changes little. */
const ROUNDS = 4
/** What is less probable is not kept: it is chance. */
const LEAST = 0.05
/** A term that only one pair has could answer to anything in it. */
const FEWEST_PAIRS = 2

/** The terms of two texts that are taken to say the same, each term once. */
export type ParallelTexts = readonly [readonly string[], readonly string[]]

/**
 * Learns which terms answer to each other from texts that say the same in two languages: IBM Model 1 (Brown et al., The
 * mathematics of statistical machine translation, 1993), by expectation and maximisation over the sets of terms of each pair.
 *
 * Wrong pairs among them weaken the result but do not spoil it. What terms stand together is counted once, so that lexicons from
 * several parts of the same pairs cost little: time and memory grow with the products of the texts' numbers of terms.
 */
export class LexiconLearner {
  readonly #left: Numbering
  readonly #right: Numbering
  /** Left and right term of every two that stand together in some pair. */
  readonly #cells: { left: Int32Array; right: Int32Array }
  /** For every pair, the cells of its left terms × right terms. */
  readonly #texts: { cells: Int32Array; width: number }[]

  constructor(pairs: readonly ParallelTexts[]) {
    this.#left = new Numbering(pairs.map(([one]) => one))
    this.#right = new Numbering(pairs.map(([, other]) => other))
    const known = new Map<number, number>()
    const ends: { left: number[]; right: number[] } = { left: [], right: [] }
    this.#texts = pairs.map(([one, other]) => {
      const lefts = this.#left.numbers(one)
      const rights = this.#right.numbers(other)
      const cells = new Int32Array(lefts.length * rights.length)
      lefts.forEach((left, x) => {
        rights.forEach((right, y) => {
          const key = left * this.#right.size + right
          let cell = known.get(key)
          if (cell === undefined) {
            cell = ends.left.push(left) - 1
            ends.right.push(right)
            known.set(key, cell)
          }
          cells[x * rights.length + y] = cell
        })
      })
      return { cells, width: rights.length }
    })
    this.#cells = { left: Int32Array.from(ends.left), right: Int32Array.from(ends.right) }
  }

  /** The lexicons that the pairs of these places give. */
  learn(uses: (place: number) => boolean): Lexicons {
    const texts = this.#texts.filter((_, place) => uses(place))
    return { there: this.#direction(texts, 0), back: this.#direction(texts, 1) }
  }

  #direction(texts: readonly { cells: Int32Array; width: number }[], source: 0 | 1): Lexicon {
    const size = source === 0 ? this.#left.size : this.#right.size
    const sources = source === 0 ? this.#cells.left : this.#cells.right
    let probable = new Float64Array(sources.length).fill(1)
    for (let round = 0; round < ROUNDS; round++) {
      const counts = new Float64Array(sources.length)
      for (const { cells, width } of texts) spread(cells, width, source, probable, counts)
      const totals = new Float64Array(size)
      for (let at = 0; at < counts.length; at++) {
        const from = sources[at] ?? 0
        totals[from] = (totals[from] ?? 0) + (counts[at] ?? 0)
      }
      for (let at = 0; at < counts.length; at++) counts[at] = (counts[at] ?? 0) / (totals[sources[at] ?? 0] || 1)
      probable = counts
    }
    const lexicon = new Map<string, Map<string, number>>()
    probable.forEach((value, at) => {
      if (value < LEAST) return
      const [left, right] = [this.#left.term(this.#cells.left[at] ?? 0), this.#right.term(this.#cells.right[at] ?? 0)]
      const [term, other] = source === 0 ? [left, right] : [right, left]
      const row = lexicon.get(term) ?? new Map<string, number>()
      lexicon.set(term, row.set(other, value))
    })
    return lexicon
  }
}

/** Shares every target term of one pair out among its source terms, by how probable each is its origin. */
function spread(cells: Int32Array, width: number, source: 0 | 1, probable: Float64Array, counts: Float64Array): void {
  const height = width === 0 ? 0 : cells.length / width
  const [sources, targets] = source === 0 ? [height, width] : [width, height]
  const cellAt = (s: number, t: number): number => cells[source === 0 ? s * width + t : t * width + s] ?? 0
  for (let t = 0; t < targets; t++) {
    let total = 0
    for (let s = 0; s < sources; s++) total += probable[cellAt(s, t)] ?? 0
    if (total === 0) continue
    for (let s = 0; s < sources; s++) {
      const cell = cellAt(s, t)
      counts[cell] = (counts[cell] ?? 0) + (probable[cell] ?? 0) / total
    }
  }
}

/** Numbers for the terms that at least two texts have. */
class Numbering {
  readonly #terms: string[]
  readonly #numbers: ReadonlyMap<string, number>

  constructor(texts: readonly (readonly string[])[]) {
    const counts = new Map<string, number>()
    for (const text of texts) for (const term of new Set(text)) counts.set(term, (counts.get(term) ?? 0) + 1)
    this.#terms = [...counts].flatMap(([term, count]) => (count >= FEWEST_PAIRS ? [term] : []))
    this.#numbers = new Map(this.#terms.map((term, number) => [term, number]))
  }

  get size(): number {
    return this.#terms.length
  }

  term(number: number): string {
    return this.#terms[number] ?? ''
  }

  numbers(terms: readonly string[]): number[] {
    return [...new Set(terms)].flatMap((term) => this.#numbers.get(term) ?? [])
  }
}
