import type { LawNode, Unit } from '../law/tree.ts'
import type { Reform } from './site-model.ts'
import { isUnit } from '../law/tree.ts'
import { childrenOf } from '../law/walk.ts'
import { outermost } from './outermost.ts'

/** The units of the new text that an instruction changed, each whole and once, in the order of the text. */
export function changedUnits({ outcomes, after }: Reform): Unit[] {
  const places = new Set(outcomes.flatMap((result) => (result.outcome === 'applied' ? placesOf(result.place) : [])))
  const changed: Unit[] = []
  const visit = (node: LawNode): void => {
    if (isUnit(node) && node.eId !== undefined && places.has(node.eId)) changed.push(node)
    else childrenOf(node).forEach(visit)
  }
  visit(after)
  return changed
}

/** A new heading of a division is shown by the instruction; it would be no help to print the whole division again. */
function placesOf(place: string): string[] {
  const isDivisionHeading = place.endsWith('__heading') && outermost(place) === place.replace(/__heading$/, '')
  return isDivisionHeading && !/(?:^|__)(?:art|principle)_/.test(place) ? [] : [outermost(place)]
}
