import type { Link } from './backbone.ts'
import type { Provision } from './provision.ts'
import { stemsWithoutReferences } from './reference-words.ts'

/**
 * A word is changed throughout (an institution renamed, the state's name written out) when it is lost or gained in at least this
 * share of the linked provisions that have it, and in at least so many of them.
 */
const THROUGHOUT = { share: 0.5, provisions: 5 }
/** Two provisions are one norm when no more of their content words, both sides counted, are changed here and not throughout. */
const LARGEST_LOCAL_CHANGE = 0.02

type Counts = ReadonlyMap<string, number>

/**
 * Which links join one and the same norm: only function words, references to provisions, the order of words, and words changed
 * throughout the act differ.
 *
 * Negations, modal words and amounts are content. A change of meaning by one such word in a long provision is not seen: where
 * every amended word matters (two editions of one law) the letters are compared instead. Takes links between texts in one
 * language; gives an answer for each, in their order.
 */
export function sameNorms(left: readonly Provision[], right: readonly Provision[], links: readonly Link[]): boolean[] {
  const bags = links.map(([i, j]) => ({ left: bagOf(left[i]), right: bagOf(right[j]) }))
  const lost = throughout(bags.map(({ left: one, right: other }) => [one, other]))
  const gained = throughout(bags.map(({ left: one, right: other }) => [other, one]))
  return bags.map(({ left: one, right: other }) => {
    const local = surplus(one, other).concat(surplus(other, one))
    const changed = sum(local.filter(([term]) => !lost.has(term) && !gained.has(term)).map(([, count]) => count))
    const all = sum([...one.values(), ...other.values()])
    return all > 0 && changed / all <= LARGEST_LOCAL_CHANGE
  })
}

function bagOf(provision: Provision | undefined): Counts {
  const bag = new Map<string, number>()
  if (!provision) return bag
  for (const stem of stemsWithoutReferences(provision.text, provision.lang)) bag.set(stem, (bag.get(stem) ?? 0) + 1)
  return bag
}

/** The terms of which the first of two bags has more, and how many more. */
function surplus(one: Counts, other: Counts): [string, number][] {
  return [...one].flatMap(([term, count]) => {
    const more = count - (other.get(term) ?? 0)
    return more > 0 ? [[term, more] as [string, number]] : []
  })
}

function throughout(pairs: readonly (readonly [Counts, Counts])[]): ReadonlySet<string> {
  const having = new Map<string, number>()
  const changed = new Map<string, number>()
  for (const [one, other] of pairs) {
    for (const term of one.keys()) having.set(term, (having.get(term) ?? 0) + 1)
    for (const [term] of surplus(one, other)) changed.set(term, (changed.get(term) ?? 0) + 1)
  }
  return new Set(
    [...changed].flatMap(([term, count]) =>
      count >= THROUGHOUT.provisions && count >= THROUGHOUT.share * (having.get(term) ?? 0) ? [term] : [],
    ),
  )
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
