import type { z } from 'zod'
import type { PerLang } from '../../language/lang.ts'
import type { LawNode, Unit } from '../../law/tree.ts'
import type { provision } from './schema-parts.ts'
import { hasNumber } from '../../law/tree.ts'
import { ownText, printedText } from '../../law/text.ts'
import { units } from '../../law/walk.ts'
import { labelOf, ownHeading } from '../unit-heading.ts'

type ProvisionData = z.infer<typeof provision>

/** The units below a node and the node itself, in the order of the text, as a page shows them: notes of the source among them. */
export function provisionsData(node: LawNode, headings: ReadonlyMap<string, PerLang> = new Map()): ProvisionData[] {
  return [...units(node)]
    .filter((unit) => unit.type !== 'note' || unit.kind !== 'furniture')
    .map((unit) => provisionData(unit, headings))
}

function provisionData(unit: Unit, headings: ReadonlyMap<string, PerLang>): ProvisionData {
  const label = labelOf(unit)
  const heading = ownHeading(unit)
  const editorial = heading === undefined ? headings.get(unit.eId ?? '') : undefined
  return {
    eId: unit.eId ?? '',
    type: unit.type,
    ...(label === undefined ? {} : { label }),
    ...(heading === undefined ? {} : { heading }),
    ...(editorial ? { editorialHeading: editorial } : {}),
    text: unit.type === 'pending' ? printedText(unit) : ownText(unit),
    ...(hasNumber(unit) && unit.repealed === true ? { repealed: true as const } : {}),
    ...(unit.type === 'pending' && unit.from !== undefined ? { from: unit.from } : {}),
  }
}
