import type { Redline } from '../redline/redline.ts'
import type { Line } from './provision-lines.ts'
import { words } from '../language/words.ts'
import { normalForm } from '../language/normal-form.ts'
import { alignLines } from '../redline/align-lines.ts'
import { redline } from '../redline/redline-texts.ts'
import { sharedWords } from '../redline/shared-words.ts'

/** A stretch of a line: as in the other text, only here, or different in print only. */
export interface Piece {
  text: string
  mark?: 'removed' | 'added' | 'editorial'
}

/**
 * How a line stands to the one beside it: `same`, or `editorial` where only print differs; `edited`, with the words that differ
 * marked; `restated`, old and new whole; `removed` and `added` have nothing beside them; `parallel` lines are in two languages,
 * and may have nothing beside them either.
 */
type RowKind = 'same' | 'editorial' | 'edited' | 'restated' | 'removed' | 'added' | 'parallel'

/** A line with its stretches, and whether its number differs from that of the line beside it. */
export interface Cell {
  line: Line
  pieces: Piece[]
  isRenumbered: boolean
}

/** Two lines side by side; one of them is missing where nothing answers. */
export interface Row {
  kind: RowKind
  left?: Cell
  right?: Cell
}

/** Below this share of words in common, the eye reads two plain texts faster than a patchwork of marks. */
const LEAST_SHARED = 1 / 2

/** More changes than one for so many words are a patchwork as well, whatever is shared. */
const WORDS_PER_CHANGE = 6

/**
 * Sets two texts side by side line by line, and decides how each difference is shown: small changes as marked words within the
 * line; a line in which fewer than half of the words stay, or with more than one change for every six words, as old and new whole.
 */
export function comparedRows(left: readonly Line[], right: readonly Line[], isOneLanguage = true): Row[] {
  return alignLines(left, right, isOneLanguage).map(({ left: i, right: j }) => {
    const before = i === undefined ? undefined : left[i]
    const after = j === undefined ? undefined : right[j]
    // What has no line beside it in another language is neither removed nor added.
    if (!isOneLanguage) return plainRow('parallel', before, after)
    return before && after ? comparedRow(before, after) : plainRow(before ? 'removed' : 'added', before, after)
  })
}

/** Two texts that are the same but for print, or are not to be compared, without marks. */
function plainRow(kind: RowKind, before: Line | undefined, after: Line | undefined): Row {
  const isRenumbered = before !== undefined && after !== undefined && !isSameNumber(before, after)
  const cell = (line: Line): Cell => ({ line, pieces: [{ text: line.text }], isRenumbered })
  return { kind, ...(before ? { left: cell(before) } : {}), ...(after ? { right: cell(after) } : {}) }
}

function comparedRow(before: Line, after: Line): Row {
  const runs = redline(before.text, after.text)
  const kind = kindOf(runs)
  const isRenumbered = !isSameNumber(before, after)
  if (kind === 'restated') return plainRow(kind, before, after)
  return {
    kind: isRenumbered && (kind === 'same' || kind === 'editorial') ? 'edited' : kind,
    left: { line: before, pieces: piecesOf(runs, 'removed'), isRenumbered },
    right: { line: after, pieces: piecesOf(runs, 'added'), isRenumbered },
  }
}

function kindOf(runs: Redline): RowKind {
  const changes = runs.filter((run, i) => {
    const isChange = run.kind === 'added' || run.kind === 'removed'
    // Words in the place of words are one change.
    return isChange && !(run.kind === 'added' && runs[i - 1]?.kind === 'removed')
  })
  if (changes.length === 0) return runs.some(({ kind }) => kind === 'editorial') ? 'editorial' : 'same'
  const count = runs.reduce((sum, run) => sum + words(run.text).length, 0)
  const isPatchwork = changes.length > 1 && changes.length * WORDS_PER_CHANGE > count
  return sharedWords(runs) < LEAST_SHARED || isPatchwork ? 'restated' : 'edited'
}

function isSameNumber(left: Line, right: Line): boolean {
  return normalForm(left.num ?? '') === normalForm(right.num ?? '')
}

/** The stretches of one side: what both have, and what only this side has. */
function piecesOf(runs: Redline, own: 'removed' | 'added'): Piece[] {
  return runs.flatMap((run): Piece[] => {
    if (run.kind === 'equal') return [{ text: run.text }]
    if (run.kind === own) return [{ text: run.text, mark: own }]
    if (run.kind !== 'editorial') return []
    const text = own === 'removed' ? run.old : run.text
    return [/^\s*$/.test(text) ? { text } : { text, mark: 'editorial' }]
  })
}
