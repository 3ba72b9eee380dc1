import type { Act } from '../law/tree.ts'
import type { Path } from './path.ts'
import type { NumberItem, Step } from './reference.ts'
import { compareNumbers, romanValue } from '../law/number.ts'
import { units } from '../law/walk.ts'
import { pathToLocator } from './path.ts'

/** Longer ranges than this are no ranges of provisions (the longest code has some 1,300 articles, but no law cites so many at once). */
const LONGEST_RANGE = 300

/**
 * The numbers that a step names under a parent, ranges expanded.
 *
 * `3-1` is one inserted number and `13-15` a range, and only the numbers that exist tell them apart. With an act: what the act has
 * under the parent is one number, and of a range only the numbers that exist are given. Without an act, or where it has neither,
 * `a-b` is a range when b is greater than a, unless the unit's word is in the singular and nothing else stands in the list
 * («пункт 2-3»), or another number inserted after a is named beside it («1-1 и 1-2»): both show that inserted numbers are meant.
 *
 * @param beside the numbers of the same unit that the passage names elsewhere.
 */
export function expandNumbers(step: Step, parent: Path, beside: readonly string[], act?: Act): string[] {
  const existing = act ? numbersUnder(act, parent, step) : []
  return step.items.flatMap((item) => {
    const range = explicitRange(item) ?? (isRange(item, step, [...existing], beside) ? splitRange(item.num) : undefined)
    if (!range) return [item.num]
    const present = existing.filter((num) => compareNumbers(range[0], num) <= 0 && compareNumbers(num, range[1]) <= 0)
    return present.length > 0 ? present : (counted(...range) ?? [item.num])
  })
}

function explicitRange({ num, to }: NumberItem): [string, string] | undefined {
  return to === undefined ? undefined : [num, to]
}

/** `13-15` → 13 and 15; undefined for anything but two whole numbers. */
function splitRange(num: string): [string, string] | undefined {
  const [first, second, ...more] = num.split('-')
  return first !== undefined && second !== undefined && more.length === 0 ? [first, second] : undefined
}

function isRange(item: NumberItem, step: Step, existing: readonly string[], beside: readonly string[]): boolean {
  const ends = splitRange(item.num)
  if (!ends || !ends.every((end) => /^\d+$/.test(end)) || existing.includes(item.num)) return false
  const [first, second] = ends
  if (Number(second) <= Number(first)) return false
  if (existing.includes(first) && existing.includes(second)) return true
  if (step.plural === false && step.items.length === 1) return false
  const others = [...step.items.map(({ num }) => num), ...beside].filter((num) => num !== item.num)
  return !others.some((num) => num.startsWith(`${first}-`))
}

/** All numbers from one to another: 13 to 15, 3-1 to 3-4, II to IV, а to в; undefined when they cannot be counted. */
function counted(from: string, to: string): string[] | undefined {
  if (/^\d+$/.test(from) && /^\d+$/.test(to)) return count(Number(from), Number(to), String)
  const [roman, lastRoman] = [romanValue(from), romanValue(to)]
  if (roman !== undefined && lastRoman !== undefined) return count(roman, lastRoman, romanNumeral)
  const [inserted, lastInserted] = [splitRange(from), splitRange(to)]
  if (inserted && lastInserted && inserted[0] === lastInserted[0]) {
    return count(Number(inserted[1]), Number(lastInserted[1]), (n) => `${inserted[0]}-${n}`)
  }
  return undefined
}

function count(first: number, last: number, print: (n: number) => string): string[] | undefined {
  if (!(last > first) || last - first > LONGEST_RANGE) return undefined
  return Array.from({ length: last - first + 1 }, (_, i) => print(first + i))
}

const ROMAN_DIGITS: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

function romanNumeral(n: number): string {
  const [value, digits] = ROMAN_DIGITS.find(([size]) => size <= n) ?? [n, '']
  return n === 0 ? '' : digits + romanNumeral(n - value)
}

/** The numbers of the units of a kind that an act has under a parent, in order. */
function numbersUnder(act: Act, parent: Path, step: Step): string[] {
  const prefix = [...(parent.length > 0 && step.unit !== 'art' ? [pathToLocator(parent)] : []), `${step.unit}_`].join(
    '__',
  )
  const numbers = [...units(act)].flatMap((unit) =>
    unit.eId?.startsWith(prefix) === true ? [unit.eId.slice(prefix.length)] : [],
  )
  return numbers.filter((num) => !num.includes('__'))
}
