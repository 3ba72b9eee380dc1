import type { Act, Unit } from '../law/tree.ts'
import type { Step } from './timeline.ts'
import { lawText, ownText } from '../law/text.ts'
import { hasNumber } from '../law/tree.ts'
import { units } from '../law/walk.ts'
import { isWithin } from './commencement.ts'

/** A wording of a provision over time. */
export interface Wording {
  /** The day from which it is in force (ISO 8601). */
  date: string
  /** The act that brought it; null for the first text at hand. */
  act: string | null
  /** What the act did to the provision, or to what holds it: `restate`, `replaceWords`, … */
  ops: string[]
  /** All its law, a line a block; null where the text has no such provision. */
  text: string | null
  repealed: boolean
}

/**
 * The wordings of a provision, the oldest first: the first text at hand, and every act that changed it, added it, repealed it or
 * restated what holds it, although its words may have stayed.
 */
export function provisionHistory(steps: readonly Step[], eId: string): Wording[] {
  const ids = identities(steps, eId)
  return steps
    .flatMap((step, i) => {
      const id = ids[i] ?? eId
      const unit = unitOf(step.text, id)
      const before = i === 0 ? undefined : unitOf(steps[i - 1]?.text, ids[i - 1] ?? eId)
      const ops = opsOn(step, id, ids[i - 1] ?? id)
      const text = unit ? lawText(unit) : null
      const changed = i === 0 ? unit !== undefined : text !== (before ? lawText(before) : null)
      if (!changed && ops.length === 0) return []
      const repealed = unit !== undefined && hasNumber(unit) && unit.repealed === true
      return [{ date: step.date, act: step.act, ops, text, repealed }]
    })
    .sort((left, right) => left.date.localeCompare(right.date))
}

/** What a provision is called in each step, told back from its last name: an act may have given it another number. */
export function identities(steps: readonly Step[], eId: string): string[] {
  const ids: string[] = []
  let id = eId
  for (const step of [...steps].reverse()) {
    ids.unshift(id)
    for (const outcome of [...step.outcomes].reverse()) {
      if (outcome.outcome !== 'applied' || outcome.op !== 'renumber') continue
      if (isWithin(id, outcome.place)) id = outcome.target + id.slice(outcome.place.length)
    }
  }
  return ids
}

/** Operations that concern a provision: on it, on something in it, or on the whole of something that holds it. */
function opsOn({ outcomes }: Step, id: string, before: string): string[] {
  const ops = outcomes.flatMap((outcome) => {
    if (outcome.outcome !== 'applied' || outcome.op === 'noChange') return []
    const within = [id, before].some((eId) => isWithin(outcome.target, eId))
    const whole = ['restate', 'add', 'repeal', 'renumber'].includes(outcome.op)
    return within || (whole && isWithin(id, outcome.target)) ? [outcome.op] : []
  })
  return [...new Set(ops)]
}

export function unitOf(act: Act | undefined, eId: string): Unit | undefined {
  return act && unitsOf(act).get(eId)
}

/** The units of the texts of a history by their eIds: every provision is asked of every text. */
const known = new WeakMap<Act, ReadonlyMap<string, Unit>>()

function unitsOf(act: Act): ReadonlyMap<string, Unit> {
  let found = known.get(act)
  if (!found) {
    const byEId = new Map<string, Unit>()
    for (const unit of units(act)) if (unit.eId !== undefined && !byEId.has(unit.eId)) byEId.set(unit.eId, unit)
    known.set(act, (found = byEId))
  }
  return found
}

/** A provision's text as the command line gives it: its own words, and of one that only holds others, all of theirs. */
export function provisionText(unit: Unit): string {
  const own = ownText(unit)
  return own === '' ? lawText(unit) : own
}
