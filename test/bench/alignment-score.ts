import type { Pair, Relation } from '../../src/align/alignment.ts'
import type { GoldLink } from './alignment-gold.ts'

export interface Figures {
  precision: number
  recall: number
  f1: number
  /** `right/all` of the provisions without counterpart. */
  none: string
}

interface FoundLink {
  left: string
  right: string
  relation: Relation
}

function linksOf(pairs: readonly Pair[]): FoundLink[] {
  return pairs.flatMap(({ left, right, relation }) =>
    (left.length === 0 ? [''] : left).flatMap((a) =>
      (right.length === 0 ? [''] : right).map((b) => ({ left: a, right: b, relation })),
    ),
  )
}

const keyOf = ({ left, right }: { left: string; right: string }): string => `${left} ${right}`

/** A found link that is in no row counts in the part to which the first row of its left provision belongs, else of its right one. */
function belongs(found: FoundLink, rows: readonly GoldLink[], all: readonly GoldLink[]): boolean {
  const home =
    all.find(({ left }) => left !== '' && left === found.left) ?? all.find(({ right }) => right === found.right)
  return home !== undefined && rows.includes(home)
}

/**
 * Strict pairs: every combination of a pair's two sides counts. `moved` rows count half in recall; missing them costs nothing in
 * precision, and finding them is right. Provisions without counterpart are no pairs and are counted apart.
 */
export function scoreLinks(pairs: readonly Pair[], rows: readonly GoldLink[], all: readonly GoldLink[]): Figures {
  const links = linksOf(pairs)
  const found = new Set(links.map(keyOf))
  const known = new Set(all.map(keyOf))
  const wanted = rows.filter(({ left, right }) => left !== '' && right !== '')
  const weight = ({ relation }: GoldLink): number => (relation === 'moved' ? 0.5 : 1)
  const sum = (some: readonly GoldLink[]): number => some.reduce((total, link) => total + weight(link), 0)
  const right = wanted.filter((link) => found.has(keyOf(link)))
  const wrong = links.filter(
    (link) => link.left !== '' && link.right !== '' && !known.has(keyOf(link)) && belongs(link, rows, all),
  )
  const alone = rows.filter(({ left, right: other }) => left === '' || other === '')
  const precision = right.length / (right.length + wrong.length || 1)
  const recall = sum(right) / (sum(wanted) || 1)
  return {
    precision,
    recall,
    f1: harmonic(precision, recall),
    none: `${alone.filter((link) => found.has(keyOf(link))).length}/${alone.length}`,
  }
}

/** The same for one relation: a link counts as found only under that name. */
export function byRelation(
  pairs: readonly Pair[],
  rows: readonly GoldLink[],
  relation: Relation,
  all: readonly GoldLink[],
): Figures {
  const links = linksOf(pairs).filter((link) => link.relation === relation)
  const wanted = rows.filter((row) => row.relation === relation)
  const found = new Set(links.map(keyOf))
  const keys = new Set(rows.map(keyOf))
  const named = new Set(wanted.map(keyOf))
  const right = wanted.filter((row) => found.has(keyOf(row))).length
  const here = links.filter((link) =>
    keys.has(keyOf(link)) ? true : belongs(link, rows, all) && !all.some((row) => keyOf(row) === keyOf(link)),
  )
  const precision = right / (here.length || 1)
  const recall = wanted.length === 0 ? 0 : here.filter((link) => named.has(keyOf(link))).length / wanted.length
  return { precision, recall, f1: harmonic(precision, recall), none: '' }
}

function harmonic(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b)
}
