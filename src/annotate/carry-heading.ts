import type { Act, Division, Provision } from '../law/tree.ts'
import type { Locator } from '../law/locator.ts'
import type { Anchor, CarriedAnchor } from './anchor.ts'
import { isDivision, hasNumber } from '../law/tree.ts'
import { printLocator, resolveLocator } from '../law/locator.ts'
import { lawText } from '../law/text.ts'
import { normalForm } from '../language/normal-form.ts'
import { redline } from '../redline/redline-texts.ts'
import { sharedWords } from '../redline/shared-words.ts'
import { findQuote } from './find-quote.ts'
import { quoteProblem } from './origin.ts'

/**
 * Carries a note on a division or on a heading. Divisions are not aligned: one answers to one of the same number, if the headings
 * share words; there is no moving.
 *
 * @returns undefined when the locator names neither.
 */
export function carryHeading(from: Act, to: Act, locator: Locator, { quote }: Anchor): CarriedAnchor | undefined {
  const unit = resolveLocator(from, locator)?.unit
  if (!unit || !hasNumber(unit) || (!isDivision(unit) && !locator.heading)) return undefined
  const there = resolveLocator(to, locator)?.unit
  const textOf = (one: Division | Provision): string => (locator.heading ? (one.heading ?? '') : lawText(one))
  const own = textOf(unit)
  const found = quote && findQuote(own, quote)
  const before = found && !('problem' in found) ? own.slice(found.start, found.end) : (quote?.exact ?? own)
  const lost: Omit<CarriedAnchor, 'reason'> = { before, lookalikes: [], outcome: 'orphaned', score: 0 }
  if (found && 'problem' in found) return { ...lost, reason: quoteProblem(found) }
  if (!there || !hasNumber(there) || there.repealed) return { ...lost, reason: 'nothing of this number is in force' }
  const alike = sharedWords(redline(unit.heading ?? '', there.heading ?? ''))
  if (alike === 0) return { ...lost, reason: 'the heading of this number has no word in common' }
  const after = quote && findQuote(textOf(there), quote)
  if (after && 'problem' in after) return { ...lost, reason: 'the words do not stand there any more' }
  const now = after ? textOf(there).slice(after.start, after.end) : textOf(there)
  const isSame = normalForm(now) === normalForm(before)
  const score = isSame ? alike : alike * sharedWords(redline(before, now))
  const place = { locator: printLocator(locator), before, after: now, lookalikes: [] }
  return { outcome: isSame ? 'exact' : 'changed', score: Math.round(score * 1000) / 1000, ...place }
}
