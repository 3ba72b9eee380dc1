import type { Redline, Run } from './redline.ts'
import { diffArrays } from 'diff'
import { normalForm } from '../language/normal-form.ts'
import { tokens } from '../language/words.ts'

/**
 * How many tokens may be removed and added before the texts count as different throughout. The cost grows with the square:
 * 2,000 edits between two texts of 1,000 words each take about 0.3 s; past that one text simply stands for the other.
 */
const MAX_EDITS = 2_000

/** A stretch of tokens that both texts have, in normal form, or one that only they differ in. */
interface Stretch {
  before: string[]
  after: string[]
  equal: boolean
}

/**
 * The words that differ between two printed texts.
 *
 * Words are compared in normal form: where nothing else differs (look-alike letters, dashes, quotation marks, spaces, letter
 * case) the run is `editorial`. Commas and white space between two replaced words do not break the replacement up, so that the
 * eye reads phrases. Texts that are too different to compare give one removed and one added run.
 *
 * The old text is the equal and removed runs and `old` of the editorial ones, in order; the new text is the equal, added and
 * editorial runs. No run is empty on all its sides.
 */
export function redline(before: string, after: string): Redline {
  if (before === after) return before === '' ? [] : [{ kind: 'equal', text: before }]
  const stretches = joinIslands(compare(tokens(before), tokens(after)))
  const runs = joinRuns(stretches.flatMap(toRuns))
  const isChanged = runs.some((run) => run.kind === 'added' || run.kind === 'removed')
  // White space at the ends, or characters that fold only together: nothing but printing differs in the whole.
  return isChanged && normalForm(before) === normalForm(after)
    ? [{ kind: 'editorial', text: after, old: before }]
    : runs
}

function compare(before: readonly string[], after: readonly string[]): Stretch[] {
  const changes = diffArrays(before.map(matchKey), after.map(matchKey), { maxEditLength: MAX_EDITS })
  if (!changes) return [{ before: [...before], after: [...after], equal: false }]
  const stretches: Stretch[] = []
  let left = 0
  let right = 0
  for (const change of changes) {
    const old = change.added ? [] : before.slice(left, left + change.count)
    const now = change.removed ? [] : after.slice(right, right + change.count)
    left += old.length
    right += now.length
    const equal = !change.added && !change.removed
    const last = stretches.at(-1)
    if (last && !equal && !last.equal) {
      last.before.push(...old)
      last.after.push(...now)
    } else stretches.push({ before: old, after: now, equal })
  }
  return stretches
}

/** What a token is compared by: its normal form, one key for all white space, or itself where the normal form is empty. */
function matchKey(token: string): string {
  if (/^\s/u.test(token)) return ' '
  const folded = normalForm(token)
  return folded === '' ? token : folded
}

/** Joins two replacements between which nothing but white space, commas, hyphens or quotation marks is the same. */
function joinIslands(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = []
  for (let i = 0; i < stretches.length; i++) {
    const island = stretches[i]
    const before = joined.at(-1)
    const after = stretches[i + 1]
    if (!island) break
    if (before && after && isIsland(island) && replaces(before, after)) {
      for (const side of ['before', 'after'] as const) before[side].push(...island[side], ...after[side])
      i++
    } else joined.push(island)
  }
  return joined
}

function isIsland(stretch: Stretch): boolean {
  return stretch.equal && stretch.after.every((token) => /^(?:\s+|[,\-–—«»„“”"'’()])$/u.test(token))
}

/** Whether two neighbouring changes together put words in the place of words; pure additions and removals stay apart. */
function replaces(first: Stretch, second: Stretch): boolean {
  if (first.equal || second.equal) return false
  return [first.before, first.after, second.before, second.after].filter(hasWord).length >= 3
}

function hasWord(side: readonly string[]): boolean {
  return side.some((token) => /[\p{L}\p{N}]/u.test(token))
}

function toRuns(stretch: Stretch): Run[] {
  if (stretch.equal) return stretch.after.map((text, i) => commonRun(stretch.before[i] ?? text, text))
  const old = stretch.before.join('')
  const now = stretch.after.join('')
  if (old !== '' && now !== '' && normalForm(old) === normalForm(now)) return [{ kind: 'editorial', text: now, old }]
  const removed: Run = { kind: 'removed', text: old }
  const added: Run = { kind: 'added', text: now }
  return [removed, added].filter((run) => run.text !== '')
}

function commonRun(old: string, now: string): Run {
  return old === now ? { kind: 'equal', text: now } : { kind: 'editorial', text: now, old }
}

function joinRuns(runs: readonly Run[]): Redline {
  const joined: Run[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    if (last?.kind === 'editorial' && run.kind === 'editorial') {
      last.text += run.text
      last.old += run.old
    } else if (last && last.kind === run.kind) last.text += run.text
    else joined.push({ ...run })
  }
  return joined
}
