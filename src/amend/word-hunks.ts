import { diffArrays } from 'diff'
import { tokens } from '../language/words.ts'

/** A stretch of words that differs: token indexes into both texts, ends exclusive. */
export interface Hunk {
  from: number
  to: number
  newFrom: number
  newTo: number
}

/** Two wordings cut into tokens, and where they differ. */
export interface WordDiff {
  before: string[]
  after: string[]
  hunks: Hunk[]
  /** The share of words that were changed: the larger of those gone and those new, of the longer wording. */
  share: number
  /** The share of the words of the old wording that are gone. */
  lost: number
}

/** Between two changes that one word or less separates, a drafter quotes that word too. */
const JOINED = 1

/** Compares two wordings word by word, letter by letter. */
export function diffWords(before: string, after: string): WordDiff {
  const a = tokens(before)
  const b = tokens(after)
  const hunks: Hunk[] = []
  let i = 0
  let j = 0
  let gone = 0
  let come = 0
  for (const { value, added, removed } of diffArrays(a, b)) {
    const count = value.length
    if (!added && !removed) {
      i += count
      j += count
      continue
    }
    const last = hunks.at(-1)
    const isJoined = last !== undefined && wordCount(a.slice(last.to, i)) <= JOINED && (last.to < i || last.newTo <= j)
    const hunk = isJoined ? last : { from: i, to: i, newFrom: j, newTo: j }
    if (!isJoined) hunks.push(hunk)
    if (removed) {
      i += count
      gone += wordCount(value)
    } else {
      j += count
      come += wordCount(value)
    }
    hunk.to = i
    hunk.newTo = j
  }
  const longer = Math.max(wordCount(a), wordCount(b), 1)
  return { before: a, after: b, hunks, share: Math.max(gone, come) / longer, lost: gone / Math.max(wordCount(a), 1) }
}

/** How many of some tokens are words. */
export function wordCount(list: readonly string[]): number {
  return list.filter(isWord).length
}

export function isWord(token: string): boolean {
  return /^[\p{L}\p{N}]/u.test(token)
}
