import type { Outcome, Understood } from '../amend/instruction.ts'

/** A provision that a draft changes: its wording in force, the proposed one, and why. */
export interface ChangedWording {
  /** The locator of what both wordings are; `WHOLE_ACT` for the whole text. */
  locator: string
  /** As in force; empty for what is added. */
  before: string
  /** As proposed; empty for what is taken out. */
  after: string
  /** The operation, where it was one alone. */
  op: Understood['op']
  rationales: NonNullable<Understood['rationale']>[]
}

type Applied = Outcome & { outcome: 'applied' }

/**
 * What applied instructions change, a provision a row, in the order of the draft.
 *
 * The instructions of a draft work one on what another left. Where one changes what an earlier one wrote, or restates what holds
 * it, they become one row, so that the one wording is always in force and the other always proposed, never one in between.
 */
export function changedWordings(outcomes: readonly Applied[]): ChangedWording[] {
  const rows: ChangedWording[] = []
  for (const outcome of outcomes) {
    if (outcome.op === 'noChange') continue
    const next: ChangedWording & { place: string } = {
      place: outcome.place,
      locator: locatorOf(outcome),
      before: outcome.before,
      after: outcome.after,
      op: outcome.op,
      rationales: outcome.rationale ? [outcome.rationale] : [],
    }
    const earlier = rows.findLastIndex((row) => canJoin(row, next))
    const row = rows[earlier]
    if (row) rows[earlier] = join(row, next)
    else rows.push(next)
  }
  return rows
}

/** A sentence that is added is shown with the provision that it comes into. */
function locatorOf({ op, target }: Applied): string {
  return op === 'add' ? target.replace(/__sentence_(?:\d+|last)$/, '') : target
}

function canJoin(earlier: ChangedWording, later: ChangedWording): boolean {
  if (later.before === '' || earlier.after === '') return false
  if (isWithin(later.locator, earlier.locator)) return occursOnce(later.before, earlier.after)
  return isWithin(earlier.locator, later.locator) && occursOnce(earlier.after, later.before)
}

function join(earlier: ChangedWording, later: ChangedWording): ChangedWording {
  const rationales = [...earlier.rationales, ...later.rationales]
  if (isWithin(later.locator, earlier.locator) && occursOnce(later.before, earlier.after))
    return { ...earlier, after: replaced(earlier.after, later.before, later.after), rationales }
  return { ...later, before: replaced(later.before, earlier.after, earlier.before), rationales }
}

function isWithin(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(`${outer}__`)
}

function occursOnce(words: string, text: string): boolean {
  const at = text.indexOf(words)
  return at >= 0 && !text.includes(words, at + 1)
}

/** A line that goes leaves no empty line. */
function replaced(text: string, words: string, by: string): string {
  const at = text.indexOf(words)
  const result = text.slice(0, at) + by + text.slice(at + words.length)
  return by === '' ? result.replace(/^\n|\n(?=\n)|\n$/g, '') : result
}
