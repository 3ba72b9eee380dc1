import type { CitedUnit } from './reference.ts'
import { parseLocator } from '../law/locator.ts'
import { isAnywhere, rank } from './grammar-tools.ts'
import { DIVISION_UNITS } from './reference.ts'

/** One step of a locator, a part of a provision (`portion`) told from a part of the act. */
export interface PathStep {
  unit: CitedUnit
  num?: string
}

/** A locator as steps, from the whole to the part. */
export type Path = readonly PathStep[]

/** References name no annex yet. */
const CITED: ReadonlySet<string> = new Set([
  ...[...DIVISION_UNITS].filter((unit) => unit !== 'annex'),
  'preamble',
  'principle',
  'art',
  'para',
  'subpara',
])

/** The locator of a path. */
export function pathToLocator(path: Path): string {
  return path
    .map(({ unit, num }) => {
      const name = unit === 'portion' ? 'part' : unit
      return num === undefined ? name : `${name}_${num}`
    })
    .join('__')
}

/** The path of a locator, as far as it names units that references can name (a note, say, is left out); undefined when it is none. */
export function locatorToPath(text: string): Path | undefined {
  const locator = parseLocator(text)
  if (!locator) return undefined
  const path: PathStep[] = []
  for (const { name, num } of locator.steps) {
    if (!CITED.has(name)) return path
    const inProvision = path.some((step) => !DIVISION_UNITS.has(step.unit))
    path.push({
      unit: name === 'part' && inProvision ? 'portion' : (name as CitedUnit),
      ...(num === undefined ? {} : { num }),
    })
  }
  if (locator.alinea !== undefined) path.push({ unit: 'alinea', num: String(locator.alinea) })
  if (locator.sentence !== undefined) path.push({ unit: 'sentence', num: String(locator.sentence) })
  if (locator.heading) path.push({ unit: 'heading' })
  return path
}

/** The steps above a unit: what a reference that begins with that unit can be completed by. */
export function above<S extends { unit: CitedUnit }>(steps: readonly S[], unit: CitedUnit): S[] {
  if (isAnywhere(unit)) return [...steps]
  const end = steps.findIndex((step) => rank(step.unit) >= rank(unit))
  return steps.slice(0, end < 0 ? steps.length : end)
}
