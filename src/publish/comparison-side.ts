import type { Element } from 'hast'
import type { Unit } from '../law/tree.ts'
import type { PageContext } from './page.ts'
import type { Line } from './provision-lines.ts'
import type { FoundText } from './site-model.ts'
import { h } from 'hastscript'
import { BCP47 } from '../language/lang.ts'
import { lawPath } from './page-paths.ts'
import { provisionLines, unitsByEId } from './provision-lines.ts'
import { provisionName } from './provision-name.ts'
import { editorialHeading, labelOf } from './unit-heading.ts'

/** One text of a comparison, with what is needed to print its provisions. */
export interface Side {
  found: FoundText
  units: ReadonlyMap<string, Unit>
}

export function sideOf(found: FoundText): Side {
  return { found, units: unitsByEId(found.text.act) }
}

/** The language of the text, as HTML names it. */
export function langOf({ found }: Side): string {
  return BCP47[found.text.act.lang]
}

/** The lines of one provision; of several, each below its own name. Nothing where the text does not hold them. */
export function linesOf(eIds: readonly string[], { units }: Side): Line[] {
  return eIds.flatMap((eId) => {
    const unit = units.get(eId)
    if (!unit) return []
    const label = labelOf(unit)
    const name: Line[] = eIds.length > 1 && label !== undefined ? [{ text: label, depth: 0, isHeading: true }] : []
    return [...name, ...provisionLines(unit)]
  })
}

/** The names of provisions, each with a link to its place in the law and, unless it is said elsewhere, its editorial heading. */
export function provisionLinks(
  eIds: readonly string[],
  side: Side,
  context: PageContext,
  withHeading = true,
): (Element | string)[] {
  const { text, work } = side.found
  const path = lawPath({ ...text, work: work.id })
  const link = (eId: string, name: string): Element =>
    h('a', { href: side.units.has(eId) ? context.href(path, eId) : context.href(path) }, name)
  return provisionNames(eIds, side, context, link, withHeading)
}

/** The names of provisions, each as `name` gives it, with what else is to be said of it. */
export function provisionNames(
  eIds: readonly string[],
  { found, units }: Side,
  context: PageContext,
  name: (eId: string, text: string) => Element | string,
  withHeading = true,
): (Element | string)[] {
  return eIds.flatMap((eId, i) => {
    const unit = units.get(eId)
    const heading =
      withHeading && unit && labelOf(unit) !== undefined
        ? editorialHeading(unit, found.work.headings, context.lang)
        : []
    return [
      ...(i === 0 ? [] : ['; ']),
      name(eId, provisionName(eId, context.lang)),
      ...heading.flatMap((element) => [' ', element]),
      ...(unit ? [] : [' ', h('span.hint', `(${context.say('notInText').toLowerCase()})`)]),
    ]
  })
}
