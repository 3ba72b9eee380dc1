import type { Evidence } from './alignment.ts'
import type { Features } from './features.ts'
import type { PairLikeness } from './compare-terms.ts'
import type { Provision } from './provision.ts'
import { headingsComparable, numbersIn } from './features.ts'

type FeatureName = Evidence['feature']

/**
 * What each feature counts. Those that are not there drop out and the others fill their place. The words of the law lead; nothing else can carry a link
 * between two texts that share no words.
 */
const WEIGHTS: Readonly<Record<FeatureName, number>> = {
  terms: 0.45,
  wording: 0.25,
  heading: 0.2,
  concepts: 0.1,
  citations: 0.05,
  length: 0.05,
  number: 0.25,
  neighbours: 0.15,
}

/** What is known of the places of the provisions. */
export interface Places {
  /** How far equal numbers mean equal provisions between these two acts, from 0 to 1: see `numberTrust`. */
  trust: number
  /** How well each pair fits in between what is already linked. Absent in the first pass. */
  neighbours?: PairLikeness
  /** How far both go in one order, from 0 to 1: see `orderTrust`. Absent where neighbours need no order (articles that answer). */
  order?: number
}

/** How alike provisions are, and why. */
export class Likeness {
  readonly left: readonly Provision[]
  readonly right: readonly Provision[]
  readonly features: Features
  readonly places: Places
  readonly #numbers: { left: boolean[]; right: boolean[] }

  constructor(left: readonly Provision[], right: readonly Provision[], features: Features, places: Places) {
    this.left = left
    this.right = right
    this.features = features
    this.places = places
    this.#numbers = {
      left: left.map((one) => numbersIn(one).size > 0),
      right: right.map((one) => numbersIn(one).size > 0),
    }
  }

  /** The likeness of one pair, from 0 to 1. */
  score(i: number, j: number): number {
    let sum = 0
    let weights = 0
    this.#each(i, j, (_feature, value, weight) => {
      sum += value * weight
      weights += weight
    })
    return weights === 0 ? 0 : sum / weights
  }

  /** The share of every feature in the score of a pair; they add up to `total`. */
  shares(i: number, j: number, total: number): Map<FeatureName, number> {
    const shares = new Map<FeatureName, number>()
    let sum = 0
    this.#each(i, j, (feature, value, weight) => {
      if (value * weight > 0) shares.set(feature, value * weight)
      sum += value * weight
    })
    for (const [feature, share] of shares) shares.set(feature, (share / sum) * total)
    return shares
  }

  #each(i: number, j: number, take: (feature: FeatureName, value: number, weight: number) => void): void {
    const a = this.left[i]
    const b = this.right[j]
    if (!a || !b) return
    const { features, places } = this
    const sameNumber = a.number !== undefined && a.number === b.number ? 1 : 0
    if (a.repealed || b.repealed) {
      // A stub has no words: only its number says what it was, and only where numbers can be trusted.
      take('number', sameNumber * places.trust, WEIGHTS.number)
      return
    }
    take('terms', features.terms(i, j), WEIGHTS.terms)
    if (features.wording) take('wording', features.wording(i, j), WEIGHTS.wording)
    if (features.heading && headingsComparable(a, b)) take('heading', features.heading(i, j), WEIGHTS.heading)
    if (features.concepts) take('concepts', features.concepts(i, j), WEIGHTS.concepts)
    if (this.#numbers.left[i] || this.#numbers.right[j]) take('citations', features.citations(i, j), WEIGHTS.citations)
    take('length', features.length(i, j), WEIGHTS.length)
    if (a.number !== undefined && b.number !== undefined) take('number', sameNumber, WEIGHTS.number * places.trust)
    if (places.neighbours) take('neighbours', places.neighbours(i, j), WEIGHTS.neighbours * (places.order ?? 1))
  }
}
