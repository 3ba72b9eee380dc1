import { areNeighbours } from './keyboard-layout.ts'

/** What a letter for one that sounds alike costs (unstressed vowels, letters that Kazakh has and other keyboards have not). */
const ALIKE_COST = 0.5
/** What a letter for one on the key beside it costs. */
const NEIGHBOUR_COST = 0.75
const ALIKE = [
  'аоә',
  'еиэ',
  'иіый',
  'уүұ',
  'оө',
  'кқ',
  'гғ',
  'нң',
  'хһ',
  'шщ',
  'сз',
  'тд',
  'пб',
  'aeo',
  'eiy',
  'ckq',
  'sz',
  'sc',
]

/**
 * How many slips of the fingers lie between two words: a letter left out, put in, replaced, or two neighbours swapped cost 1 each;
 * likely mistakes less. Gives more than `limit` as `Infinity`.
 */
export function typingDistance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) > limit) return Infinity
  let before: number[] = []
  let row = Array.from({ length: right.length + 1 }, (_, i) => i)
  for (let i = 1; i <= left.length; i++) {
    const next = [i]
    let least = i
    for (let j = 1; j <= right.length; j++) {
      const [a, b] = [left.charAt(i - 1), right.charAt(j - 1)]
      let cost = Math.min(at(row, j) + 1, at(next, j - 1) + 1, at(row, j - 1) + replacing(a, b))
      if (i > 1 && j > 1 && a !== b && a === right.charAt(j - 2) && b === left.charAt(i - 2)) {
        cost = Math.min(cost, at(before, j - 2) + 1)
      }
      next.push(cost)
      least = Math.min(least, cost)
    }
    if (least > limit) return Infinity
    before = row
    row = next
  }
  const distance = at(row, right.length)
  return distance > limit ? Infinity : distance
}

function at(row: readonly number[], i: number): number {
  return row[i] ?? Infinity
}

function replacing(a: string, b: string): number {
  return a === b ? 0 : (COSTS.get(a + b) ?? 1)
}

/** The pairs of letters that are easily taken for each other, with what that costs. */
const COSTS: ReadonlyMap<string, number> = pairCosts()

function pairCosts(): Map<string, number> {
  const costs = new Map<string, number>()
  const letters = Array.from('abcdefghijklmnopqrstuvwxyzабвгдежзийклмнопрстуфхцчшщъыьэюя')
  for (const a of letters) for (const b of letters) if (areNeighbours(a, b)) costs.set(a + b, NEIGHBOUR_COST)
  for (const group of ALIKE) for (const a of group) for (const b of group) costs.set(a + b, ALIKE_COST)
  return costs
}
