import type { Act, LawNode, LawParent, Unit } from './tree.ts'
import { hasNumber, isDivision, isUnit } from './tree.ts'
import { bareNumber } from './number.ts'
import { partNumberOf } from './part.ts'

/** Akoma Ntoso's abbreviations for the types (Naming Convention 1.0, section 5), and names of our own where it has none. */
export const EID_NAMES = {
  preface: 'preface',
  preamble: 'preamble',
  part: 'part',
  section: 'sec',
  subsection: 'subsec',
  chapter: 'chp',
  principle: 'principle',
  article: 'art',
  paragraph: 'para',
  subparagraph: 'subpara',
  note: 'note',
  pending: 'pending',
  quotedStructure: 'qstr',
  conclusions: 'conclusions',
} as const satisfies Record<Unit['type'], string>

/**
 * Gives every unit of an act its eId, in place.
 *
 * Articles and principles are numbered through the act, so nothing prefixes them; everything else is prefixed by its parent.
 * Units without a number are counted within their parent (`note_2`; an article whose number is not known is `art_nn_1`).
 * A subparagraph whose number occurs before in the same paragraph, because a later part (часть) has a list of its own, is
 * addressed through its part: `art_52__para_5__part_3__subpara_1`. Any other number that repeats is a fault of the source and
 * gets a `~2`, so that no two units share an eId.
 */
export function assignEIds(act: Act): void {
  const taken = new Set<string>()
  const counters = new Map<string, number>()
  const visit = (parent: LawParent, prefix: string): void => {
    for (const child of parent.children as LawNode[]) {
      if (!isUnit(child)) continue
      child.eId = distinct(ownEId(child, parent, prefix, taken, counters), taken)
      taken.add(child.eId)
      visit(child, child.eId)
    }
  }
  visit(act, '')
}

function ownEId(unit: Unit, parent: LawParent, prefix: string, taken: Set<string>, counters: Map<string, number>): string {
  const name = EID_NAMES[unit.type]
  const throughAct = unit.type === 'article' || unit.type === 'principle'
  const base = throughAct || prefix === '' ? name : `${prefix}__${name}`
  if (hasNumber(unit) && unit.num !== undefined) {
    const plain = `${base}_${bareNumber(unit.num)}`
    if (unit.type !== 'subparagraph' || !taken.has(plain)) return plain
    return `${prefix}__part_${partNumberOf(parent, unit)}__${name}_${bareNumber(unit.num)}`
  }
  if (unit.type === 'preface' || unit.type === 'preamble' || unit.type === 'conclusions') return base
  const count = (counters.get(base) ?? 0) + 1
  counters.set(base, count)
  return isDivision(unit) || throughAct ? `${base}_nn_${count}` : `${base}_${count}`
}

function distinct(eId: string, taken: ReadonlySet<string>): string {
  if (!taken.has(eId)) return eId
  for (let n = 2; ; n++) if (!taken.has(`${eId}~${n}`)) return `${eId}~${n}`
}
