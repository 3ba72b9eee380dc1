/** A score for each of some passages or articles, by their numbers: a map that is as fast as an array. */
export class Tally {
  /** The numbers that have a score, in the order in which they first got one. */
  readonly keys: number[] = []
  private readonly scores: Float64Array
  private readonly known: Uint8Array

  /**
   * @param size how many numbers there are, from 0.
   */
  constructor(size: number) {
    this.scores = new Float64Array(size)
    this.known = new Uint8Array(size)
  }

  /** The score of a number; 0 where it has none. */
  get(key: number): number {
    return this.scores[key] ?? 0
  }

  has(key: number): boolean {
    return this.known[key] === 1
  }

  set(key: number, score: number): void {
    if (this.known[key] !== 1) {
      this.known[key] = 1
      this.keys.push(key)
    }
    this.scores[key] = score
  }

  clear(): void {
    for (const key of this.keys) {
      this.known[key] = 0
      this.scores[key] = 0
    }
    this.keys.length = 0
  }
}
