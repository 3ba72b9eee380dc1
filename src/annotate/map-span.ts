import type { Redline } from '../redline/redline.ts'
import type { Span } from '../language/sentences.ts'

/** A stretch of an old text in the new one. */
export interface MappedSpan extends Span {
  /** The share of the letters and digits of both wordings that they have in common, from 0 to 1. */
  kept: number
  /** The share of those of the old wording that the new text still has, whatever else it says. */
  held: number
}

/** A redline's run with its place in both texts. */
interface PlacedRun {
  kind: Redline[number]['kind']
  old: Span
  now: Span
  text: string
}

/**
 * Carries a stretch of the old text of a redline into the new text (offsets in UTF-16 units, end exclusive). Words put in the place
 * of words at its edge belong to it; what is only added before or after it does not.
 */
export function mapSpan(redline: Redline, span: Span): MappedSpan {
  const runs = place(redline)
  const start = mapEdge(runs, span.start, 'start')
  const end = Math.max(start, mapEdge(runs, span.end, 'end'))
  const common = runs.filter(({ kind }) => kind === 'equal' || kind === 'editorial')
  const kept = sum(common.map((run) => weight(clip(run, span))))
  const changed = runs.filter(({ kind }) => kind === 'removed').map((run) => weight(clip(run, span)))
  const added = runs
    .filter(({ kind, now }) => kind === 'added' && now.start >= start && now.end <= end)
    .map(({ text }) => weight(text))
  const all = 2 * kept + sum(changed) + sum(added)
  const old = kept + sum(changed)
  return { start, end, kept: all === 0 ? 1 : (2 * kept) / all, held: old === 0 ? 1 : kept / old }
}

function place(redline: Redline): PlacedRun[] {
  let [old, now] = [0, 0]
  return redline.map((run) => {
    const oldLength = run.kind === 'added' ? 0 : run.kind === 'editorial' ? run.old.length : run.text.length
    const nowLength = run.kind === 'removed' ? 0 : run.text.length
    const placed = {
      kind: run.kind,
      old: { start: old, end: old + oldLength },
      now: { start: now, end: now + nowLength },
      text: run.kind === 'editorial' ? run.old : run.text,
    }
    old += oldLength
    now += nowLength
    return placed
  })
}

function mapEdge(runs: readonly PlacedRun[], at: number, edge: 'start' | 'end'): number {
  const i = runs.findIndex(({ old, kind }) =>
    kind === 'added' ? false : edge === 'start' ? at >= old.start && at < old.end : at > old.start && at <= old.end,
  )
  const run = runs[i]
  if (!run) return edge === 'start' ? (runs.at(-1)?.now.end ?? 0) : 0
  if (run.kind === 'equal') return run.now.start + (at - run.old.start)
  if (run.kind === 'editorial') {
    return edge === 'start'
      ? Math.min(run.now.end, run.now.start + (at - run.old.start))
      : Math.max(run.now.start, run.now.end - (run.old.end - at))
  }
  // Removed: the words in its place, if any, stand in the run beside it.
  const beside = [runs[i + 1], runs[i - 1]].find((other) => other?.kind === 'added')
  if (edge === 'start') return Math.min(run.now.start, beside?.now.start ?? run.now.start)
  return Math.max(run.now.end, beside?.now.end ?? run.now.end)
}

/** The part of a run's old text that lies in the span. */
function clip({ old, text }: PlacedRun, span: Span): string {
  return text.slice(Math.max(0, span.start - old.start), Math.max(0, span.end - old.start))
}

function weight(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
