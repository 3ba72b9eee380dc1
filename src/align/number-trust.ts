import type { Features } from './features.ts'
import type { Provision } from './provision.ts'
import { mutualNearest } from './mutual-nearest.ts'
import { sparseTable } from './sparse-table.ts'

/** From here on two texts that are each other's nearest are taken for counterparts. */
const SURE = 0.5
/** As many sure pairs with equal numbers it takes to trust numbers wholly: two or three may be chance. */
const ENOUGH = 5

/**
 * How far equal numbers mean equal provisions between two acts, from 0 to 1: measured, not assumed.
 *
 * Takes the pairs that are sure by their words alone, and gives the share of them that have equal numbers: near 1 between two
 * editions of one law, near 0 between two laws. Where too few words answer (two languages without a glossary), it is how much nearer in length pairs of equal number are than any two provisions.
 */
export function numberTrust(left: readonly Provision[], right: readonly Provision[], features: Features): number {
  const sure = mutualNearest(sparseTable(features.candidates, features.terms), SURE)
  if (sure.length < ENOUGH && left[0]?.lang !== right[0]?.lang) return structuralTrust(left, right, features)
  const numbered = sure.filter(([i, j]) => left[i]?.number !== undefined && right[j]?.number !== undefined)
  const equal = numbered.filter(([i, j]) => left[i]?.number === right[j]?.number)
  return equal.length / Math.max(numbered.length, ENOUGH)
}

/**
 * Any two provisions are about half as long as each other. What pairs of equal number have beyond that, as a share of what they
 * could have, is under a tenth between two laws, and from 0.4 (a few articles of a translation) to 0.9 between two languages
 * of one text: below `NO_LIFT` there is no trust, from `FULL_LIFT` on full trust.
 */
const NO_LIFT = 0.15
const FULL_LIFT = 0.45

function structuralTrust(left: readonly Provision[], right: readonly Provision[], features: Features): number {
  const all = new Mean()
  const equal = new Mean()
  left.forEach((a, i) => {
    right.forEach((b, j) => {
      if (a.repealed || b.repealed) return
      const value = features.length(i, j)
      all.add(value)
      if (a.number !== undefined && a.number === b.number) equal.add(value)
    })
  })
  const lift = (equal.value - all.value) / (1 - all.value || 1)
  return Math.max(0, Math.min(1, (lift - NO_LIFT) / (FULL_LIFT - NO_LIFT)))
}

/** A running mean: all pairs of two long texts are too many to be held. */
class Mean {
  #sum = 0
  #count = 0

  get value(): number {
    return this.#sum / (this.#count || 1)
  }

  add(value: number): void {
    this.#sum += value
    this.#count++
  }
}
