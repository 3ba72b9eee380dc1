import type { Act, Unit } from '../law/tree.ts'
import { ownText } from '../law/text.ts'
import { units, walk } from '../law/walk.ts'
import { fold, standsIn } from './find-quote.ts'

/** How many provisions are named; a phrase that stands in more tells nothing. */
const MOST = 5

/** The provisions of a text, made ready once to be asked for the same words elsewhere. */
export class Lookalikes {
  private readonly texts: readonly { unit: Unit; eId: string; folded: string }[]

  constructor(act: Act) {
    this.texts = [...units(act)].flatMap((unit) =>
      unit.type === 'note' || unit.type === 'pending' || unit.eId === undefined
        ? []
        : [{ unit, eId: unit.eId, folded: fold(ownText(unit)).text }],
    )
  }

  /** The provisions outside one of them in whose own text the very words stand, printing apart; locators, in document order. */
  find(words: string, outside: Unit | undefined): string[] {
    const inside = new Set(outside ? [...walk(outside)].map(([node]) => node) : [])
    const wanted = fold(words).text
    const found: string[] = []
    for (const { unit, eId, folded } of this.texts) {
      if (found.length === MOST) break
      if (!inside.has(unit) && standsIn(folded, wanted)) found.push(eId)
    }
    return found
  }
}
