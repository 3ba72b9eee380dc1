import type { Act } from '../law/tree.ts'
import type { Deferral } from '../corpus/manifest.ts'
import type { Catalogue, Work } from '../corpus/catalogue.ts'
import type { Instruction } from '../amend/instruction.ts'
import { units } from '../law/walk.ts'

/** When an instruction comes into force. */
export interface Commencement {
  /** The day (ISO 8601); absent where it waits for an event whose day is not known. */
  from?: string
  /** What of the act's manifest defers it, if anything does. */
  deferral?: Deferral
}

/** An amending act of a work, with the day of its entry into force. */
export interface AmendingWork {
  act: Work
  /**
   * The day that the act's manifest attests, else that of the edition that brings it, as the work's manifest has it, else the day of
   * adoption.
   */
  entry: string
}

/** The acts of the catalogue that amend a work, in the order of their adoption: a later act has the text as the earlier ones leave it. */
export function amendingWorks(work: Work, catalogue: Catalogue): AmendingWork[] {
  return [...catalogue.values()]
    .filter(({ amends }) => amends.includes(work.id))
    .map((act) => ({ act, entry: entryOf(act, work) }))
    .sort((left, right) => orderOf(left).localeCompare(orderOf(right)))
}

function entryOf(act: Work, work: Work): string {
  return act.force.from ?? work.editions.find(({ acts }) => acts.includes(act.id))?.date ?? act.adopted.date
}

function orderOf({ act }: AmendingWork): string {
  return `${act.adopted.date} ${act.id}`
}

/**
 * When an instruction of an act comes into force: with the act, unless the manifest defers it by the provision that it changes or by
 * the item of the act in which it stands.
 *
 * @param text the act's law tree, for items.
 */
export function commencementOf(
  instruction: Instruction,
  { act, entry }: { act: Pick<Work, 'deferred'>; entry?: string },
  text: Act,
): Commencement {
  const deferral = act.deferred.find(
    (deferred) =>
      deferred.provisions.some((provision) => concerns(instruction, provision)) ||
      deferred.items.some((item) => standsIn(instruction, item, text)),
  )
  if (!deferral) return entry === undefined ? {} : { from: entry }
  return { deferral, ...(deferral.from === undefined ? {} : { from: deferral.from }) }
}

/** Whether an instruction changes a provision or something in it. */
function concerns(instruction: Instruction, provision: string): boolean {
  return instruction.status === 'understood' && isWithin(instruction.target, provision)
}

/** Whether a locator names a unit or something in it. */
export function isWithin(locator: string, unit: string): boolean {
  return locator === unit || locator.startsWith(`${unit}__`)
}

function standsIn({ source }: Instruction, item: string, text: Act): boolean {
  for (const unit of units(text)) {
    if (unit.eId !== item || !unit.position) continue
    return unit.position.start.line <= source.line && source.line <= unit.position.end.line
  }
  return false
}
