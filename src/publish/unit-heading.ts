import type { Element } from 'hast'
import type { Lang, PerLang } from '../language/lang.ts'
import type { Unit } from '../law/tree.ts'
import { h } from 'hastscript'
import { BCP47 } from '../language/lang.ts'
import { hasNumber } from '../law/tree.ts'
import { provisionName } from './provision-name.ts'

/** The printed marker of a unit: `Article 3`, `1.`; nothing where it has none. */
export function labelOf(unit: Unit): string | undefined {
  return hasNumber(unit) ? (unit.label ?? unit.num) : undefined
}

/** The heading that the law itself gives a unit. */
export function ownHeading(unit: Unit): string | undefined {
  return hasNumber(unit) ? unit.heading : undefined
}

/**
 * The editorial heading of a unit that has none of its own, in square brackets, as editors mark what they add. A unit that has
 * no marker either is called by its name.
 */
export function editorialHeading(unit: Unit, headings: ReadonlyMap<string, PerLang>, lang: Lang): Element[] {
  if (ownHeading(unit) !== undefined || unit.eId === undefined) return []
  const name =
    headings.get(unit.eId)?.[lang] ?? (labelOf(unit) === undefined ? provisionName(unit.eId, lang) : undefined)
  return name === undefined ? [] : [h('i', { lang: BCP47[lang] }, `[${name}]`)]
}
