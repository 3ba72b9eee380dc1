import type { Link } from './backbone.ts'
import type { Provision } from './provision.ts'
import { numbersIn } from '../language/numerals.ts'
import { stemsWithoutReferences, wordsWithoutReferences } from './reference-words.ts'
import { turningWords } from './turning-words.ts'

/**
 * A word is changed throughout (an institution renamed, the state's name written out) when it is lost or gained in at least this
 * share of the linked provisions that have it, and in at least so many of them.
 */
const THROUGHOUT = { share: 0.5, provisions: 5 }
/** Two provisions are one norm when no more of their content words, both sides counted, are changed here and not throughout. */
const LARGEST_LOCAL_CHANGE = 0.02
/** However long they are: of a hundred words three may be another norm's. */
const MOST_CHANGED_WORDS = 3

type Counts = ReadonlyMap<string, number>

/**
 * Which links join one and the same norm: only function words, references to provisions, the order of words, and words changed
 * throughout the act differ.
 *
 * One negation, modal word or amount more or less makes another norm, however long the provision. Other words that turn the meaning
 * of a long provision ("only") are not seen: where every amended word matters (two editions of one law) the letters are compared
 * instead. Takes links between texts in one language; gives an answer for each, in their order.
 */
export function sameNorms(left: readonly Provision[], right: readonly Provision[], links: readonly Link[]): boolean[] {
  const bags = links.map(([i, j]) => ({ left: bagOf(left[i]), right: bagOf(right[j]) }))
  const turnEqually = links.map(([i, j]) => equalBags(turningBag(left[i]), turningBag(right[j])))
  const lost = throughout(bags.map(({ left: one, right: other }) => [one, other]))
  const gained = throughout(bags.map(({ left: one, right: other }) => [other, one]))
  return bags.map(({ left: one, right: other }, at) => {
    if (!turnEqually[at]) return false
    const local = (terms: [string, number][]): [string, number][] =>
      terms.filter(([term]) => !lost.has(term) && !gained.has(term))
    const changed = changedWords(local(surplus(one, other)), local(surplus(other, one)))
    const all = sum([...one.values(), ...other.values()])
    return all > 0 && changed <= MOST_CHANGED_WORDS && changed / all <= LARGEST_LOCAL_CHANGE
  })
}

/** How many words were lost or gained. Stems that differ by their last letter are cut from forms of one word. */
function changedWords(lost: readonly [string, number][], gained: readonly [string, number][]): number {
  const formsOfOne = (one: string, other: string): boolean =>
    Math.abs(one.length - other.length) === 1 && (one.startsWith(other) || other.startsWith(one))
  const kept = sum(
    lost.map(([term, count]) => Math.min(count, sum(gained.filter(([other]) => formsOfOne(term, other)).map(countOf)))),
  )
  return sum([...lost, ...gained].map(countOf)) - 2 * kept
}

function countOf([, count]: [string, number]): number {
  return count
}

function bagOf(provision: Provision | undefined): Counts {
  return provision ? countsOf(stemsWithoutReferences(provision.text, provision.lang)) : new Map()
}

function countsOf(terms: readonly string[]): Counts {
  const counts = new Map<string, number>()
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  return counts
}

/** Negations, modal words and amounts; numbers by which a provision refers to others are none. */
function turningBag(provision: Provision | undefined): Counts {
  if (!provision) return new Map()
  const { text, lang } = provision
  const amounts = numbersIn(wordsWithoutReferences(text, lang).join(' '), lang)
  return countsOf([...turningWords(text, lang), ...amounts.map(String)])
}

function equalBags(one: Counts, other: Counts): boolean {
  return surplus(one, other).length === 0 && surplus(other, one).length === 0
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
