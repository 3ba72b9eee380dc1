import type { Locator } from '../law/locator.ts'
import type { Act } from '../law/tree.ts'
import { articles } from '../law/walk.ts'

/**
 * Says that a text lacks its beginning, where the article that a locator names would stand before the first one that it has: such
 * a text is held in part, and the instruction may be right. Undefined where that is not the case.
 */
export function beginningLacks(act: Act, { steps }: Locator): string | undefined {
  const step = steps.find(({ name }) => name === 'art')
  const [first] = articles(act)
  if (step?.num === undefined || first?.eId === undefined) return undefined
  const begins = Number.parseInt(first.num ?? '', 10)
  return Number.parseInt(step.num, 10) < begins
    ? `the text at hand lacks its beginning: its first article is ${first.eId}, so art_${step.num} cannot be seen in it`
    : undefined
}
