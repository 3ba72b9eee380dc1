import type { Act, LawNode, LawParent, Unit } from './tree.ts'
import { hasNumber, isDivision, isUnit } from './tree.ts'
import { bareNumber } from './number.ts'
import { partsOf } from './part.ts'

/** Akoma Ntoso's abbreviations for the types (Naming Convention 1.0, section 5), and names of our own where it has none. */
export const EID_NAMES = {
  preface: 'preface',
  preamble: 'preamble',
  annex: 'annex',
  part: 'part',
  section: 'sec',
  subsection: 'subsec',
  chapter: 'chp',
  subchapter: 'subchp',
  principle: 'principle',
  article: 'art',
  paragraph: 'para',
  subparagraph: 'subpara',
  note: 'note',
  pending: 'pending',
  quotedStructure: 'qstr',
  conclusions: 'conclusions',
} as const satisfies Record<Unit['type'], string>

/** What the locator of a line of the table of contents begins with (`toc__art_7__heading`): the table is no unit of the tree. */
export const TABLE_OF_CONTENTS = 'toc'

/**
 * Gives every unit of an act its eId, in place.
 *
 * Articles and principles are numbered through the act, so nothing prefixes them; everything else is prefixed by its parent, and
 * in an annex, which numbers its articles anew, so are they: `annex_1__art_1`.
 * Units without a number are counted within their parent (`note_2`; an article whose number is not known is `art_nn_1`).
 * A subparagraph whose number occurs before in the same paragraph, because a later part (часть) has a list of its own, is
 * addressed through its part: `art_52__para_5__part_3__subpara_1`. Any other number that repeats is a fault of the source and
 * gets a `~2`, so that no two units share an eId.
 */
export function assignEIds(act: Act): void {
  const naming: Naming = { taken: new Set(), counters: new Map(), parts: new Map() }
  const visit = (parent: LawParent, prefix: string, annex: string): void => {
    for (const child of parent.children as LawNode[]) {
      if (!isUnit(child)) continue
      child.eId = distinct(ownEId(child, parent, prefix, annex, naming), naming)
      naming.taken.add(child.eId)
      visit(child, child.eId, child.type === 'annex' ? child.eId : annex)
    }
  }
  visit(act, '', '')
}

interface Naming {
  taken: Set<string>
  /** How many units without a number, and how many repetitions, a name has had: by name. */
  counters: Map<string, number>
  /** The part of each child, by parent: computed once a parent, so that a long list stays linear. */
  parts: Map<LawParent, Map<LawNode, number>>
}

function ownEId(unit: Unit, parent: LawParent, prefix: string, annex: string, naming: Naming): string {
  const name = EID_NAMES[unit.type]
  const throughAct = unit.type === 'article' || unit.type === 'principle'
  const holder = throughAct ? annex : prefix
  const base = holder === '' ? name : `${holder}__${name}`
  if (hasNumber(unit) && unit.num !== undefined) {
    const plain = `${base}_${bareNumber(unit.num)}`
    if (unit.type !== 'subparagraph' || !naming.taken.has(plain)) return plain
    return `${prefix}__part_${partOf(parent, unit, naming)}__${name}_${bareNumber(unit.num)}`
  }
  if (unit.type === 'preface' || unit.type === 'preamble' || unit.type === 'conclusions') return base
  const count = (naming.counters.get(base) ?? 0) + 1
  naming.counters.set(base, count)
  return isDivision(unit) || throughAct ? `${base}_nn_${count}` : `${base}_${count}`
}

function partOf(parent: LawParent, child: LawNode, naming: Naming): number {
  let parts = naming.parts.get(parent)
  if (!parts) {
    parts = new Map(partsOf(parent).flatMap((nodes, i) => nodes.map((node): [LawNode, number] => [node, i + 1])))
    naming.parts.set(parent, parts)
  }
  return parts.get(child) ?? 1
}

function distinct(eId: string, { taken, counters }: Naming): string {
  if (!taken.has(eId)) return eId
  for (let n = counters.get(`${eId}~`) ?? 2; ; n++) {
    if (taken.has(`${eId}~${n}`)) continue
    counters.set(`${eId}~`, n + 1)
    return `${eId}~${n}`
  }
}
