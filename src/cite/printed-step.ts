import type { Locator } from '../law/locator.ts'
import type { CitedUnit } from './reference.ts'
import { DIVISION_UNITS } from './reference.ts'

/** A step of a locator as it is printed. */
export interface PrintedStep {
  unit: CitedUnit
  num?: string
  /** For parts, alineas and sentences, which are counted in words. */
  count?: number | 'last'
  /** The source gives the unit no number, and it is counted. */
  unnumbered?: true
}

/** The steps of a locator in order, a part of a provision told from one of the act. */
export function printedSteps(locator: Locator): PrintedStep[] {
  const steps: PrintedStep[] = []
  for (const { name, num } of locator.steps) {
    const inProvision = steps.some((step) => !DIVISION_UNITS.has(step.unit))
    if (name === 'part' && inProvision && num !== undefined) steps.push({ unit: 'portion', count: Number(num) })
    else steps.push({ unit: name as CitedUnit, ...numberOf(num) })
  }
  if (locator.alinea !== undefined) steps.push({ unit: 'alinea', count: locator.alinea })
  if (locator.sentence !== undefined) steps.push({ unit: 'sentence', count: locator.sentence })
  if (locator.heading) steps.push({ unit: 'heading' })
  return steps
}

function numberOf(num: string | undefined): Pick<PrintedStep, 'num' | 'unnumbered'> {
  if (num === undefined) return {}
  return num.startsWith('nn_') ? { num: num.slice('nn_'.length), unnumbered: true } : { num }
}

/** Whether a count can be written as an ordinal; beyond, laws use digits. */
export function isInWords(count: number | 'last'): boolean {
  return count === 'last' || count <= 99
}
