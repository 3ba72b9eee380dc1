import type { Act } from '../law/tree.ts'
import type { Locator } from '../law/locator.ts'
import type { Quote } from './note.ts'
import { resolveLocator } from '../law/locator.ts'
import { hasNumber } from '../law/tree.ts'
import { findQuote } from './find-quote.ts'
import { quoteProblem } from './origin.ts'
import { scopeOf, spanIn } from './scope.ts'

/** How much of the text before and after quoted words is kept with them, in UTF-16 units. */
const CONTEXT = 32

/** The text that a locator names, as quotes of it are looked for; undefined when the act has no such place. */
export function textAt(act: Act, locator: Locator): string | undefined {
  const unit = resolveLocator(act, locator)?.unit
  if (!unit) return undefined
  if (locator.heading) return hasNumber(unit) ? unit.heading : undefined
  const scope = scopeOf(unit)
  const span = spanIn(scope, act, locator)
  return span && scope.text.slice(span.start, span.end)
}

/** Words of a provision as a quote, printed as the text prints them and with what stands around them; or why they are none. */
export function foundQuote(act: Act, locator: Locator, words: string): Quote | string {
  const text = textAt(act, locator)
  if (text === undefined) return 'its own text has no such place'
  const found = findQuote(text, { exact: words })
  if ('problem' in found) return quoteProblem(found)
  const prefix = text.slice(Math.max(0, found.start - CONTEXT), found.start)
  const suffix = text.slice(found.end, found.end + CONTEXT)
  return {
    exact: text.slice(found.start, found.end),
    ...(prefix === '' ? {} : { prefix }),
    ...(suffix === '' ? {} : { suffix }),
    lang: act.lang,
  }
}
