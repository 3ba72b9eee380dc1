import type { Act, LawNode, LawParent } from '../law/tree.ts'
import type { Effect } from './effect.ts'
import type { Place } from './find-place.ts'
import type { Understood } from './instruction.ts'
import { parseLocator } from '../law/locator.ts'
import { bareNumber } from '../law/number.ts'
import { alineaText, lawText } from '../law/text.ts'
import { hasNumber, isProvision } from '../law/tree.ts'
import { articleMarker, divisionMarker } from '../read/markers.ts'
import { Conflict } from './conflict.ts'
import { nodesText, placeText, printedUnit } from './effect.ts'
import { findPlace } from './find-place.ts'
import { readQuotedAlinea, readQuotedText, readQuotedUnit } from './read-quoted-unit.ts'
import { readFragment, spliceChildren } from './read-fragment.ts'
import { textSlots } from './text-slots.ts'

/**
 * Puts a new wording in the place of a unit, a part, an indent, a sentence or a heading.
 *
 * Editorial notes of a unit stay with it; so do wordings printed beside it for another date, with a remark, since only a jurist
 * can say which of them the new wording replaces.
 *
 * @throws Conflict when the target is missing, or the quotation holds something else.
 */
export function applyRestate(act: Act, instruction: Understood): Effect {
  const place = findPlace(act, instruction.target)
  const content = instruction.content ?? ''
  switch (place.kind) {
    case 'act':
      throw new Conflict('the whole text cannot be restated by an instruction')
    case 'unit':
      return instruction.belowHeading
        ? restateText(act, place, content, instruction.target)
        : restateUnit(act, place, content, instruction.target)
    case 'part':
      return restatePart(act, place, content)
    case 'alinea':
      return write(place, alineaText(readQuotedAlinea(content, place.unit, act.lang)))
    case 'sentence':
      return write(place, alineaText(readQuotedAlinea(content, place.unit, act.lang)))
    case 'heading':
      return write(place, headingText(content, place))
  }
}

function restateUnit(act: Act, { unit, parent }: Place & { kind: 'unit' }, content: string, target: string): Effect {
  if (unit.type === 'preamble') return restatePreamble(act, unit, content)
  const step = parseLocator(target)?.steps.at(-1)
  const num = hasNumber(unit) ? bareNumber(unit.num ?? '') : undefined
  if (!step || num === undefined || !hasNumber(unit)) throw new Conflict(`a ${unit.type} cannot be restated`)
  const remarks: string[] = []
  const before = printedUnit(unit)
  const name = unit.eId?.split('__').at(-1)?.split('_')[0] ?? step.name
  const restated = readQuotedUnit(content, { name, num }, act.lang, remarks)
  const kept = (unit.children as LawNode[]).filter((child) => child.type === 'note' || child.type === 'pending')
  if (kept.some((child) => child.type === 'pending'))
    remarks.push('a wording for another date stands beside the one that is restated; it was left as it is')
  ;(restated.children as LawNode[]).push(...kept)
  if (unit.eId !== undefined) restated.eId = unit.eId
  spliceChildren(parent, (parent.children as LawNode[]).indexOf(unit), 1, [restated])
  return { place: restated, before, after: printedUnit(restated), remarks }
}

/** «Текст статьи 9 изложить …»: what stands below the heading. A quotation that holds the whole unit must leave the heading as it is. */
function restateText(act: Act, place: Place & { kind: 'unit' }, content: string, target: string): Effect {
  const { unit } = place
  const { loose, units } = readFragment(content, act.lang)
  const [quoted] = units
  if (quoted) {
    if (!hasNumber(unit) || !hasNumber(quoted) || quoted.heading !== unit.heading)
      throw new Conflict('the quotation has another heading, and only the text below the heading is named')
    return restateUnit(act, place, content, target)
  }
  const before = printedUnit(unit)
  const kept = (unit.children as LawNode[]).filter((child) => child.type === 'note' || child.type === 'pending')
  unit.children = [...loose, ...kept] as typeof unit.children
  return { place: unit, before, after: printedUnit(unit) }
}

function restatePreamble(act: Act, unit: LawParent & { type: 'preamble' }, content: string): Effect {
  const before = lawText(unit)
  const notes = unit.children.filter((child) => child.type === 'note')
  const { loose, units } = readFragment(content, act.lang)
  const lines = loose.filter((node) => node.type === 'alinea')
  if (units.length > 0 || lines.length !== loose.length)
    throw new Conflict('the quotation holds numbered units, which a preamble cannot')
  unit.children = [...lines, ...notes]
  return { place: unit, before, after: lawText(unit) }
}

function restatePart(act: Act, { unit, nodes }: Place & { kind: 'part' }, content: string): Effect {
  const before = nodesText(nodes)
  const restated = readQuotedText(content, unit, act.lang)
  if (restated.some((node) => node.type === 'paragraph' || (isProvision(node) && node.type === 'article'))) {
    throw new Conflict('the quotation holds a numbered paragraph, not a part')
  }
  const children = unit.children as LawNode[]
  const [first] = nodes
  const index = first ? children.indexOf(first) : -1
  if (index < 0) throw new Error('This is a bug: a part was found in a unit that does not hold it')
  unit.children = children.filter((child) => !nodes.includes(child)) as typeof unit.children
  spliceChildren(unit, index, 0, restated)
  return { place: unit, before, after: nodesText(restated) }
}

function write(place: Place & { kind: 'alinea' | 'sentence' | 'heading' }, text: string): Effect {
  const before = placeText(place)
  for (const slot of textSlots(place)) slot.write(text)
  return { place: place.unit, before, after: placeText(place) }
}

/** The heading that a quotation holds, without the marker of the unit, which may stand on a line of its own. */
function headingText(content: string, { unit }: Place & { kind: 'heading' }): string {
  const lines = content.split('\n')
  const marker = articleMarker(lines[0] ?? '') ?? divisionMarker(lines[0] ?? '')
  if (!marker) return lines.join('\n')
  if (bareNumber(marker.num ?? '') !== bareNumber(unit.num ?? ''))
    throw new Conflict(`the quotation holds the heading of ${marker.type} ${marker.num ?? ''}`)
  return [marker.rest, ...lines.slice(1)].filter((line) => line !== '').join('\n')
}
