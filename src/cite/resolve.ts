import type { Act } from '../law/tree.ts'
import type { Path, PathStep } from './path.ts'
import type { CitedUnit, Step } from './reference.ts'
import { compareNumbers } from '../law/number.ts'
import { units } from '../law/walk.ts'
import { isAnchored } from './complete.ts'
import { expandNumbers } from './expand.ts'
import { rank } from './grammar-tools.ts'
import { above, locatorToPath } from './path.ts'

/** Where a reference stands. */
export interface Place {
  /** The provision in which it stands. */
  here: Path
  /** What the passage names before it: the references that it may continue. */
  before: readonly Path[]
  /** Numbers that the passage names, by unit. */
  beside: readonly string[]
  /** Whether a reference that names no article is one to a provision outside articles, and not one that leaves something out. */
  complete?: true
  /** The act that it is about, where at hand. */
  act?: Act
}

/**
 * The paths that the steps of one member name where they stand, in the order of the text; undefined when it cannot be told.
 */
export function resolveSteps(steps: readonly Step[], place: Place): Path[] | undefined {
  const [first, ...rest] = steps
  if (!first) return undefined
  if (first.relative === undefined) return bases(first, place)?.flatMap((base) => grow(base, steps, place))
  const wholes = first.relative === 'this' ? upTo([place.here], first.unit) : upTo(place.before, first.unit)
  return wholes.length > 0 ? wholes.flatMap((base) => grow(base, rest, place)) : undefined
}

/** What the first step is looked for under: nothing for an article, else what was named last, else where the reference stands. */
function bases(first: Step, { before, here, complete }: Place): Path[] | undefined {
  if (isAnchored(first)) return [[]]
  const wholes = before.map((path) => above(path, first.unit))
  const named = distinct(
    wholes.filter((path) => first.unit === 'heading' || path.some(({ unit }) => !isDivision(unit))),
  )
  if (named.length > 0) return named
  const own = above(here, first.unit)
  return own.length > 0 || complete ? [own] : undefined
}

function grow(base: Path, steps: readonly Step[], place: Place): Path[] {
  const [step, ...rest] = steps
  if (!step) return [base]
  const nums = step.items.length === 0 ? [undefined] : expandNumbers(step, base, place.beside, place.act)
  return nums.flatMap((num) => {
    const next: PathStep = num === undefined ? { unit: step.unit } : { unit: step.unit, num }
    return grow(
      place.act && isDivision(step.unit) ? divisionPath(place.act, [...base, next]) : [...base, next],
      rest,
      place,
    )
  })
}

/** The paths cut off after a unit; none where a path has no such unit. */
function upTo(paths: readonly Path[], unit: CitedUnit): Path[] {
  const cut = paths.flatMap((path) => {
    const index = path.findIndex((step) => step.unit === unit)
    return index < 0 ? [] : [path.slice(0, index + 1)]
  })
  return distinct(cut)
}

function distinct(paths: readonly Path[]): Path[] {
  const seen = new Map(paths.map((path) => [JSON.stringify(path), path]))
  return [...seen.values()]
}

function isDivision(unit: CitedUnit): boolean {
  return rank(unit) <= rank('subchp')
}

/**
 * The whole path of a division that a text calls by its last number: «глава 14» is `part_II__chp_14` in an act with parts. Kazakh
 * has one word, бөлім, for a part and a section: the act says which it has. Unchanged when the act has none such, or several.
 */
function divisionPath(act: Act, path: Path): Path {
  const last = path.at(-1)
  if (!last) return path
  const named = [...units(act)].flatMap((unit) => (unit.eId === undefined ? [] : [locatorToPath(unit.eId) ?? []]))
  const found = named.filter((candidate) => {
    const end = candidate.at(-1)
    return (
      end !== undefined &&
      isSame(end, last) &&
      path.slice(0, -1).every((step) => candidate.some((other) => isSame(step, other)))
    )
  })
  return found.length === 1 && found[0] ? found[0] : path
}

function isSame(left: PathStep, right: PathStep): boolean {
  const alike = left.unit === right.unit || (isEither(left.unit) && isEither(right.unit))
  return alike && left.num !== undefined && right.num !== undefined && compareNumbers(left.num, right.num) === 0
}

function isEither(unit: CitedUnit): boolean {
  return unit === 'part' || unit === 'sec'
}
