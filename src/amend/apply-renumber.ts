import type { Act, Division, Provision } from '../law/tree.ts'
import type { Effect } from './effect.ts'
import type { Understood } from './instruction.ts'
import { bareNumber } from '../law/number.ts'
import { hasNumber } from '../law/tree.ts'
import { Conflict } from './conflict.ts'
import { printedUnit } from './effect.ts'
import { findPlace, hasPlace } from './find-place.ts'

/**
 * Gives a unit a new number; it stays where it stands.
 *
 * @throws Conflict when the number is taken.
 */
export function applyRenumber(act: Act, { target, newNumber }: Understood): Effect {
  const place = findPlace(act, target)
  if (place.kind !== 'unit' || !hasNumber(place.unit) || newNumber === undefined)
    throw new Conflict(`${target} has no number of its own`)
  const { unit } = place
  const old = unit.num ?? ''
  if (hasPlace(act, (unit.eId ?? target).replace(/_[^_]*$/, `_${newNumber}`)))
    throw new Conflict(`number ${newNumber} is taken`)
  if (bareNumber(old) === '') throw new Conflict(`${target} has no number`)
  const before = printedUnit(unit)
  setNumber(unit, newNumber)
  return { place: unit, before, after: printedUnit(unit) }
}

/** Gives a unit another number, printed as the old one was. */
export function setNumber(unit: Division | Provision, number: string): void {
  const old = unit.num ?? ''
  if (unit.label !== undefined) unit.label = unit.label.replace(bareNumber(old), number)
  unit.num = old.replace(/^.*?(?=[.)]*$)/u, number)
}
