import type { Clause } from './clause.ts'
import type { UnitPath } from './unit-path.ts'
import { PlaceFault, takeOuter } from './place.ts'
import { canHold, isAbsolute } from './unit-path.ts'

/** The places that the clause before names. */
export interface Before {
  places: readonly UnitPath[]
  /** They are still there after it, so that what follows can stand in them. */
  stays: boolean
  isSameStatement: boolean
}

export const NOWHERE: Before = { places: [], stays: true, isSameStatement: false }

/** Operations that leave nothing of what they name as it was. */
export const REPLACES: ReadonlySet<Clause['op']['op']> = new Set(['restate', 'repeal', 'renumber'])

/**
 * What a clause stands in. In the place of the clause before it, where that can hold what this one names or adds («в пункте 2 слово …
 * исключить, предложение третье исключить»); else in its header; without one, in what the clause before it stands in.
 *
 * @throws PlaceFault when the words leave open whether it is in the place before or beside it.
 */
export function outerOfClause(
  named: readonly UnitPath[],
  own: readonly UnitPath[],
  header: readonly UnitPath[],
  before: Before,
): readonly UnitPath[] {
  const [path] = named
  if (before.places.length === 0) return header
  if (!path) return own.length === 0 ? before.places : header
  if (isAbsolute(path)) return header
  if (before.stays && before.places.every((place) => canBeHeldBy(path, place))) {
    if (isOpen(path, before))
      throw new PlaceFault('it is left open in which unit this stands: name it with its article')
    return before.places
  }
  if (header.length > 0 && !before.isSameStatement) return header
  return takeOuter(path, before.places)
    .map((whole) => whole.slice(0, -path.length))
    .filter((outer) => outer.length > 0)
}

/** Whether a unit may as well stand beside the places before: a часть and a list item, or a line of its own below another. */
function isOpen([first]: UnitPath, { places, isSameStatement }: Before): boolean {
  const units = places.map((place) => place.at(-1)?.unit)
  if (!isSameStatement) return units.some((unit) => unit !== 'article')
  return (
    (first?.unit === 'part' || first?.unit === 'alinea') &&
    units.some((unit) => unit === 'part' || unit === 'subparagraph')
  )
}

function canBeHeldBy(path: UnitPath, place: UnitPath): boolean {
  const [first] = path
  const last = place.at(-1)
  return first !== undefined && last !== undefined && canHold(last, first)
}
