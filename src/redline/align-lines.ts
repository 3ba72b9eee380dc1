import { words } from '../language/words.ts'

/** A printed line: its number (`3.`, `1)`), where it has one, and its text without it. */
export interface NumberedLine {
  num?: string
  text: string
}

/** A line and the one that answers to it, as indexes; one side is missing where there is none. */
export interface LinePair {
  left?: number
  right?: number
}

/** From this share of words in common on (Dice: twice the common words over the words of both) two lines answer to each other. */
const LEAST_LIKENESS = 0.4

/** What an equal number adds: enough to decide between two lines that are equally alike, not enough to outdo the words. */
const NUMBER_BONUS = 0.15

/**
 * Says which line of one provision answers to which of another, so that the two can be set side by side line by line.
 *
 * The lines keep their order: the pairs are the chain without crossings that has most in common (Needleman and Wunsch 1970).
 * What lies between two pairs is paired by equal numbers, and one line without number with one: a paragraph written anew is
 * still that paragraph. Where the texts are in two languages, words say nothing, and numbers and order alone count.
 *
 * Every line stands in exactly one pair; pairs are in the order of both texts, with removed lines before added ones.
 */
export function alignLines(
  left: readonly NumberedLine[],
  right: readonly NumberedLine[],
  isOneLanguage = true,
): LinePair[] {
  const chain = isOneLanguage ? bestChain(left.map(bagOf), right.map(bagOf), equalNumbers(left, right)) : []
  const pairs: LinePair[] = []
  let [i, j] = [0, 0]
  for (const [nextLeft, nextRight] of [...chain, [left.length, right.length] as const]) {
    pairs.push(...pairGap(range(i, nextLeft), range(j, nextRight), left, right))
    if (nextLeft < left.length) pairs.push({ left: nextLeft, right: nextRight })
    ;[i, j] = [nextLeft + 1, nextRight + 1]
  }
  return pairs
}

type Bag = ReadonlyMap<string, number>

function bagOf({ text }: NumberedLine): Bag {
  const bag = new Map<string, number>()
  for (const word of words(text)) bag.set(word, (bag.get(word) ?? 0) + 1)
  return bag
}

function sizeOf(bag: Bag): number {
  let size = 0
  for (const count of bag.values()) size += count
  return size
}

/** Dice's coefficient of two bags of words; two empty ones are alike. */
function likeness(left: Bag, right: Bag): number {
  const size = sizeOf(left) + sizeOf(right)
  if (size === 0) return 1
  let common = 0
  for (const [word, count] of left) common += Math.min(count, right.get(word) ?? 0)
  return (2 * common) / size
}

function equalNumbers(
  left: readonly NumberedLine[],
  right: readonly NumberedLine[],
): (i: number, j: number) => boolean {
  return (i, j) => left[i]?.num !== undefined && left[i].num === right[j]?.num
}

/** The chain of pairs, rising on both sides, with the greatest sum of likeness. */
function bestChain(
  left: readonly Bag[],
  right: readonly Bag[],
  isSameNumber: (i: number, j: number) => boolean,
): [number, number][] {
  const score = (i: number, j: number): number => {
    const alike = likeness(left[i] ?? new Map(), right[j] ?? new Map())
    return alike < LEAST_LIKENESS ? 0 : alike + (isSameNumber(i, j) ? NUMBER_BONUS : 0)
  }
  const width = right.length + 1
  const best = new Float64Array((left.length + 1) * width)
  const pairScore = new Float64Array((left.length + 1) * width)
  const at = (table: Float64Array, i: number, j: number): number => table[i * width + j] ?? 0
  for (let i = left.length - 1; i >= 0; i--) {
    for (let j = right.length - 1; j >= 0; j--) {
      const together = score(i, j)
      pairScore[i * width + j] = together
      const paired = together > 0 ? together + at(best, i + 1, j + 1) : 0
      best[i * width + j] = Math.max(paired, at(best, i + 1, j), at(best, i, j + 1))
    }
  }
  const chain: [number, number][] = []
  let [i, j] = [0, 0]
  while (i < left.length && j < right.length) {
    const together = at(pairScore, i, j)
    const total = at(best, i, j)
    if (total === 0) break
    if (together > 0 && total === together + at(best, i + 1, j + 1)) chain.push([i++, j++])
    else if (total === at(best, i + 1, j)) i++
    else j++
  }
  return chain
}

/** Pairs the lines between two sure pairs: those with equal numbers, then a single line without number with a single one. */
function pairGap(
  left: readonly number[],
  right: readonly number[],
  leftLines: readonly NumberedLine[],
  rightLines: readonly NumberedLine[],
): LinePair[] {
  const isSameNumber = equalNumbers(leftLines, rightLines)
  const pairs: LinePair[] = []
  let [i, j] = [0, 0]
  const flush = (toLeft: number, toRight: number): void => {
    const [before, after] = [left.slice(i, toLeft), right.slice(j, toRight)]
    const [one, other] = [before[0], after[0]]
    const isBare = leftLines[one ?? -1]?.num === undefined && rightLines[other ?? -1]?.num === undefined
    if (isBare && before.length === 1 && after.length === 1 && one !== undefined && other !== undefined)
      pairs.push({ left: one, right: other })
    else pairs.push(...before.map((at) => ({ left: at })), ...after.map((at) => ({ right: at })))
    ;[i, j] = [toLeft, toRight]
  }
  for (let at = 0; at < left.length; at++) {
    const same = right.findIndex((other, k) => k >= j && isSameNumber(left[at] ?? -1, other))
    if (same < 0) continue
    flush(at, same)
    pairs.push({ left: left[at] ?? 0, right: right[same] ?? 0 })
    ;[i, j] = [at + 1, same + 1]
  }
  flush(left.length, right.length)
  return pairs
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i)
}
