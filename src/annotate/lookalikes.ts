import type { Act, Unit } from '../law/tree.ts'
import { ownText } from '../law/text.ts'
import { units, walk } from '../law/walk.ts'
import { findAllPlaces } from './find-quote.ts'

/** How many provisions are named; a phrase that stands in more tells nothing. */
const MOST = 5

/** The provisions outside one of them in whose own text the very words stand, printing apart; locators, in document order. */
export function findLookalikes(act: Act, words: string, outside: Unit | undefined): string[] {
  const inside = new Set(outside ? [...walk(outside)].map(([node]) => node) : [])
  const found: string[] = []
  for (const unit of units(act)) {
    if (unit.type === 'note' || unit.type === 'pending' || unit.eId === undefined || inside.has(unit)) continue
    if (findAllPlaces(ownText(unit), words).length > 0) found.push(unit.eId)
    if (found.length === MOST) break
  }
  return found
}
