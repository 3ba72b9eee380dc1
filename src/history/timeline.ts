import type { Act } from '../law/tree.ts'
import type { Lang } from '../language/lang.ts'
import type { Instruction, Outcome } from '../amend/instruction.ts'
import type { Catalogue, Work } from '../corpus/catalogue.ts'
import { applyInstructions } from '../amend/apply-instructions.ts'
import { TextNotFound } from '../corpus/find-text.ts'
import { openText } from '../corpus/open-text.ts'
import { titleOf } from '../law/text.ts'
import { openAmendment } from './amendment.ts'
import { baseTexts } from './base-text.ts'
import { amendingWorks } from './commencement.ts'
import { actInStub } from './named-act.ts'

/** The text as an act leaves it. */
export interface Step {
  /** Catalogue id of the act; null for the base text. */
  act: string | null
  /** The day (ISO 8601) from which this is in force. */
  date: string
  text: Act
  /** What the act did, instruction by instruction. */
  outcomes: Outcome[]
}

/**
 * The life of a text from the earliest base at hand to a day: the base, then one step for each act, and for each day on which a
 * deferred part of it comes into force. Acts stand in the order of their adoption.
 *
 * @throws TextNotFound when there is no base, an act is not at hand, or an act does not fit.
 */
export function timeline(
  { work: id, date, lang }: { work: string; date: string; lang: Lang },
  catalogue: Catalogue,
  storeFolder: string,
): Step[] {
  const work = catalogue.get(id)
  if (!work) throw new TextNotFound(`unknown work ${JSON.stringify(id)}`, 'see the catalogue')
  const base = baseTexts(work, lang, storeFolder).findLast((text) => text.date <= date)
  if (!base)
    throw new TextNotFound(
      `no whole text of ${id}/${lang} of ${date} or earlier is at hand`,
      'put one into the text store',
    )
  const steps: Step[] = [{ act: null, date: base.date, text: openText(base), outcomes: [] }]
  for (const amending of amendingWorks(work, catalogue)) {
    if (amending.entry > date || amending.entry <= base.date) continue
    const amendment = openAmendment(amending, titleOf(steps[0]?.text as Act), lang, storeFolder)
    const days = new Map<string, Instruction[]>()
    for (const { instruction, commencement } of amendment.instructions) {
      const { from } = commencement
      if (from !== undefined && from <= date) days.set(from, [...(days.get(from) ?? []), instruction])
    }
    for (const [day, instructions] of [...days].sort(([left], [right]) => left.localeCompare(right)))
      steps.push(stepOf(steps, amending.act, day, instructions, lang))
  }
  return steps
}

/**
 * A timeline up to an earlier day, as `timeline` would give it; undefined where that must be computed anew, because a part of an act
 * that was deferred beyond the day stands before what was in force on it.
 */
export function timelineUntil(steps: readonly Step[], date: string): Step[] | undefined {
  const until = steps.filter((step) => step.date <= date)
  return until.length > 0 && until.every((step, i) => step === steps[i]) ? until : undefined
}

function stepOf(
  steps: readonly Step[],
  act: Work,
  date: string,
  instructions: readonly Instruction[],
  lang: Lang,
): Step {
  const before = steps.at(-1)?.text as Act
  const applied = applyInstructions(before, instructions, { act: actInStub(act, lang) })
  const fault = applied.outcomes.find(({ outcome }) => outcome !== 'applied')
  if (fault && 'reason' in fault)
    throw new TextNotFound(
      `${act.id}, line ${fault.source.line}: ${fault.reason}`,
      'see the act with: tarmaq apply --partial',
    )
  return { act: act.id, date, text: applied.act, outcomes: applied.outcomes }
}
