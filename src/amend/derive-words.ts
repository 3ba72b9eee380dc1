import type { Act } from '../law/tree.ts'
import type { Change } from './read-clause.ts'
import type { Derivation } from './derivation.ts'
import type { Hunk, WordDiff } from './word-hunks.ts'
import { findPlace } from './find-place.ts'
import { findWords } from './find-words.ts'
import { textSlots } from './text-slots.ts'
import { isWord, wordCount } from './word-hunks.ts'

/** How many words beside a change are quoted with it, at most, so that it is found in one place only. */
const CONTEXT = 6
/** How many changes of words a drafter makes in one line of text before he restates it. */
const MOST_HUNKS = 4

/**
 * Derives the replacements, deletions and insertions that lead from one wording of a line to another.
 *
 * @param targets where the words may be looked for, the best first.
 * @param write puts a wording of the line into a copy of the text.
 */
export function deriveWords(
  derivation: Derivation,
  { before, after, hunks }: WordDiff,
  targets: readonly string[],
  write: (act: Act, text: string) => void,
): boolean {
  if (hunks.length === 0 || hunks.length > MOST_HUNKS) return false
  const line = new Line(before, after, hunks)
  for (const [i, hunk] of hunks.entries()) {
    if (line.done.has(i)) continue
    const found = targets.some((target) => {
      const counted = counterOf(derivation.state, target)
      return [...line.candidates(hunk, i)].some((candidate) =>
        tryCandidate(derivation, line, i, { ...candidate, target }, counted, write),
      )
    })
    if (!found) return false
  }
  return true
}

function tryCandidate(
  derivation: Derivation,
  line: Line,
  index: number,
  change: Change,
  counted: (words: string) => number,
  write: (act: Act, text: string) => void,
): boolean {
  const alike = change.op === 'insertWords' ? [index] : line.alike(index)
  const count = change.words === undefined ? 1 : counted(change.words)
  const group = count === 1 ? [index] : count === alike.length ? alike : undefined
  if (!group) return false
  const text = line.render([...line.done, ...group]).text
  const taken = derivation.attempt([change], (act) => {
    write(act, text)
  })
  if (taken) for (const i of group) line.done.add(i)
  return taken
}

/** How often words stand in a place, as `applyInstructions` looks for them. */
function counterOf(act: Act, target: string): (words: string) => number {
  const texts = textSlots(findPlace(act, target)).map((slot) => slot.read())
  return (words) => texts.reduce((sum, text) => sum + findWords(text, words).length, 0)
}

type Candidate = Omit<Change, 'target'>

/** A line of which some changes are made already. */
class Line {
  readonly done = new Set<number>()
  private readonly before: readonly string[]
  private readonly after: readonly string[]
  private readonly hunks: readonly Hunk[]

  constructor(before: readonly string[], after: readonly string[], hunks: readonly Hunk[]) {
    this.before = before
    this.after = after
    this.hunks = hunks
  }

  /** The line with some of the changes made, and where each change stands in its tokens. */
  render(made: readonly number[]): { text: string; tokens: string[]; starts: number[]; ends: number[] } {
    const tokens: string[] = []
    const starts: number[] = []
    const ends: number[] = []
    let at = 0
    for (const [i, hunk] of this.hunks.entries()) {
      tokens.push(...this.before.slice(at, hunk.from))
      starts.push(tokens.length)
      tokens.push(
        ...(made.includes(i) ? this.after.slice(hunk.newFrom, hunk.newTo) : this.before.slice(hunk.from, hunk.to)),
      )
      ends.push(tokens.length)
      at = hunk.to
    }
    tokens.push(...this.before.slice(at))
    return { text: tokens.join(''), tokens, starts, ends }
  }

  /** The changes not made yet that say the same as one of them. */
  alike(index: number): number[] {
    const key = this.keyOf(index)
    return this.hunks.flatMap((_, i) => (!this.done.has(i) && this.keyOf(i) === key ? [i] : []))
  }

  private keyOf(index: number): string {
    const hunk = this.hunks[index]
    if (!hunk) return ''
    return JSON.stringify([
      this.before.slice(hunk.from, hunk.to).join('').trim(),
      this.after.slice(hunk.newFrom, hunk.newTo).join('').trim(),
    ])
  }

  /** The ways in which a drafter can say a change, the plainest first. */
  *candidates(hunk: Hunk, index: number): Generator<Candidate> {
    const { tokens, starts, ends } = this.render([...this.done])
    const from = starts[index] ?? 0
    const to = ends[index] ?? from
    const old = tokens.slice(from, to).join('').trim()
    const fresh = this.after.slice(hunk.newFrom, hunk.newTo)
    const words = fresh.join('').trim()
    if (old === '') yield* insertions(tokens, from, words)
    else if (words === '' && wordCount(tokens.slice(from, to)) > 0) yield { op: 'deleteWords', words: old }
    else if (wordCount(tokens.slice(from, to)) > 0 && wordCount(fresh) > 0)
      yield { op: 'replaceWords', words: old, replacement: words }
    for (let total = 1; total <= CONTEXT; total++) {
      for (let left = total; left >= 0; left--) {
        const start = wordsBefore(tokens, from, left)
        const end = wordsAfter(tokens, to, total - left)
        if (start === undefined || end === undefined) continue
        const quoted = tokens.slice(start, end).join('').trim()
        const replacement = [...tokens.slice(start, from), ...fresh, ...tokens.slice(to, end)].join('').trim()
        yield { op: 'replaceWords', words: quoted, replacement }
      }
    }
  }
}

function* insertions(tokens: readonly string[], at: number, words: string): Generator<Candidate> {
  if (wordsAfter(tokens, at, 1) === undefined) yield { op: 'insertWords', position: 'end', replacement: words }
  for (const [position, find] of [
    ['after', wordsBefore],
    ['before', wordsAfter],
  ] as const) {
    for (let count = 1; count <= CONTEXT; count++) {
      const edge = find(tokens, at, count)
      if (edge === undefined) break
      const anchor = (position === 'after' ? tokens.slice(edge, at) : tokens.slice(at, edge)).join('').trim()
      yield { op: 'insertWords', position, words: anchor, replacement: words }
    }
  }
}

/** The index of the token from which on there are so many words before a place; undefined where there are fewer. */
function wordsBefore(tokens: readonly string[], at: number, count: number): number | undefined {
  let left = count
  for (let i = at; i > 0; i--) {
    if (left === 0) return i
    if (isWord(tokens[i - 1] ?? '') && --left === 0) return i - 1
  }
  return left === 0 ? at : undefined
}

function wordsAfter(tokens: readonly string[], at: number, count: number): number | undefined {
  let left = count
  if (left === 0) return at
  for (let i = at; i < tokens.length; i++) if (isWord(tokens[i] ?? '') && --left === 0) return i + 1
  return undefined
}
