import type { Lang } from '../language/lang.ts'
import type { Act, LawNode } from '../law/tree.ts'
import type { Effect } from './effect.ts'
import type { Understood } from './instruction.ts'
import { alineaText } from '../law/text.ts'
import { alinea, hasNumber } from '../law/tree.ts'
import { Conflict } from './conflict.ts'
import { deleteSpan } from './edit-words.ts'
import { nodesText, placeText, printedUnit } from './effect.ts'
import { findPlace } from './find-place.ts'
import { writeAlinea } from './text-slots.ts'

/** What is left of a repealed unit, before the act that repealed it. */
const STUBS: Record<Lang, string> = { rus: 'Исключен', kaz: 'Алып тасталды', eng: 'Repealed' }
/** What joins the stub to the act: «Исключен Законом …», «Алып тасталды - ҚР … Заңымен», "Repealed by Law No. …". */
const BY: Record<Lang, string> = { rus: ' ', kaz: ' - ', eng: ' by ' }

/**
 * Repeals a unit: a numbered one leaves a stub, so that its number is not used again, as official editions have it; a part, an
 * indent, a sentence or a heading is taken out.
 *
 * @param byAct the repealing act as the stub names it, in the case that the language asks for («Законом РК от 10.03.2017 № 51-VI»).
 */
export function applyRepeal(act: Act, instruction: Understood, byAct: string | undefined): Effect {
  const place = findPlace(act, instruction.target)
  switch (place.kind) {
    case 'act':
      throw new Conflict('the whole text cannot be repealed by an instruction')
    case 'unit': {
      if (!hasNumber(place.unit)) throw new Conflict(`a ${place.unit.type} cannot be repealed`)
      const before = printedUnit(place.unit)
      const notes = (place.unit.children as LawNode[]).filter((child) => child.type === 'note')
      const stub = STUBS[act.lang] + (byAct === undefined ? '' : BY[act.lang] + byAct)
      place.unit.repealed = true
      place.unit.children = [alinea(stub), ...notes] as typeof place.unit.children
      return { place: place.unit, before, after: printedUnit(place.unit) }
    }
    case 'part': {
      const { unit, nodes } = place
      const before = nodesText(nodes)
      unit.children = (unit.children as LawNode[]).filter((child) => !nodes.includes(child)) as typeof unit.children
      return { place: unit, before, after: '' }
    }
    case 'alinea': {
      const { unit } = place
      const before = alineaText(place.alinea)
      unit.children = (unit.children as LawNode[]).filter((child) => child !== place.alinea) as typeof unit.children
      return { place: unit, before, after: '' }
    }
    case 'sentence': {
      const before = placeText(place)
      writeAlinea(place.alinea, deleteSpan(before, place.span))
      return { place: place.unit, before, after: alineaText(place.alinea) }
    }
    case 'heading': {
      const before = placeText(place)
      delete place.unit.heading
      return { place: place.unit, before, after: '' }
    }
  }
}
