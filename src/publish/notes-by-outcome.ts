import type { Outcome } from '../amend/instruction.ts'
import type { ScholarNote } from '../annotate/note.ts'
import { outermost } from './outermost.ts'

/**
 * The notes on the articles that a draft changes, each with the instruction whose target it is nearest to: the most steps of the
 * locator in common, the first of several. No note stands with two instructions; notes on other articles are left out.
 */
export function notesByOutcome(
  outcomes: readonly Outcome[],
  notes: readonly ScholarNote[],
): ReadonlyMap<Outcome, ScholarNote[]> {
  const placed = new Map<Outcome, ScholarNote[]>()
  for (const note of notes) {
    let nearest: Outcome | undefined
    let most = 0
    for (const outcome of outcomes) {
      if (outcome.outcome === 'not-understood' || outermost(outcome.target) !== outermost(note.locator)) continue
      const shared = sharedSteps(outcome.target, note.locator)
      if (shared > most) [nearest, most] = [outcome, shared]
    }
    if (nearest) placed.set(nearest, [...(placed.get(nearest) ?? []), note])
  }
  return placed
}

function sharedSteps(left: string, right: string): number {
  const [a, b] = [left.split('__'), right.split('__')]
  const different = a.findIndex((step, i) => step !== b[i])
  return different < 0 ? a.length : different
}
