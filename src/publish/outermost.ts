import { EID_NAMES } from '../law/eid.ts'
import { parseLocator, printLocator } from '../law/locator.ts'

const WHOLES: ReadonlySet<string> = new Set([EID_NAMES.article, EID_NAMES.principle])

/**
 * The article (or principle) that a locator names or lies in, as an eId: `art_50__para_3__sentence_2` → `art_50`. Outside
 * articles it is the unit itself: `sec_II`. A text that is no locator stays as it is.
 */
export function outermost(locator: string): string {
  const parsed = parseLocator(locator)
  if (!parsed) return locator
  const whole = parsed.steps.findIndex(({ name }) => WHOLES.has(name))
  return printLocator({ steps: whole < 0 ? parsed.steps : parsed.steps.slice(0, whole + 1) })
}
