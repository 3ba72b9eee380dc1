import { typingDistance } from '../language/typing-distance.ts'

/** How many names are offered. */
const MOST = 3
/** What share of its letters a name may have been typed wrong. */
const WRONG = 0.4

/**
 * The names that a mistyped one may have been meant to be, nearest first: those that begin like it or that it begins like, then those
 * a few slips of the fingers away.
 */
export function nearestNames(typed: string, names: readonly string[]): string[] {
  const wanted = typed.toLowerCase()
  const limit = Math.max(1, wanted.length * WRONG)
  const near = names.flatMap((name) => {
    const known = name.toLowerCase()
    const isPart = wanted !== '' && (known.startsWith(wanted) || (known.length > 1 && wanted.startsWith(known)))
    const distance = isPart ? 0 : typingDistance(wanted, known, limit)
    return distance === Infinity ? [] : [{ name, distance }]
  })
  const sorted = near.sort((left, right) => left.distance - right.distance || left.name.length - right.name.length)
  return sorted.slice(0, MOST).map(({ name }) => name)
}
