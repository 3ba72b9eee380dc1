import type { Element } from 'hast'
import type { Pair } from '../align/alignment.ts'
import type { Lang } from '../language/lang.ts'
import { s } from 'hastscript'
import { RELATIONS } from '../align/alignment.ts'
import { RELATION_NAMES } from './interface.ts'

/** One provision at the edge of the ribbon view. */
export interface RibbonEnd {
  eId: string
  /** What is printed beside it: `3. Title`. */
  label: string
}

export interface RibbonOptions {
  lang: Lang
  /** What the picture shows, for those who do not see it. */
  title: string
  /** The id of the place of the pair on the page, which a script can lead to. */
  idOf: (pair: Pair) => string
  /** What a pair is called. */
  nameOf: (pair: Pair) => string
}

const ROW = 12
const WIDTH = 900
/** Where the ribbons begin and end; labels stand outside. */
const EDGE = { left: 300, right: WIDTH - 300 }
/** UTF-16 units of a label for which there is room. */
const LONGEST_LABEL = 56

/** How a relation is drawn without colour, so that it can be told in print: the dashes of its line. */
const DASHES: Readonly<Partial<Record<Pair['relation'], string>>> = { moved: '2 3', split: '8 3', merged: '8 3 2 3' }

/**
 * The whole of an alignment in one picture (SVG): the provisions of both texts in two columns, and a curve for every link. What has
 * no counterpart has no curve and a hollow end. Curves stand in groups by their relation and bear `data-pair`, by which a script can
 * filter and lead; the picture needs none, and those who do not see it need a list of the pairs beside it.
 */
export function ribbonView(
  left: readonly RibbonEnd[],
  right: readonly RibbonEnd[],
  pairs: readonly Pair[],
  options: RibbonOptions,
): Element {
  const height = (Math.max(left.length, right.length) + 1) * ROW
  const place = { left: places(left, height), right: places(right, height) }
  const groups = RELATIONS.flatMap((relation) => {
    const curves = pairs.filter((pair) => pair.relation === relation).flatMap((pair) => curvesOf(pair, place, options))
    return curves.length === 0 ? [] : [group(relation, curves)]
  })
  return s('svg', { className: 'ribbons', viewBox: `0 0 ${WIDTH} ${height}`, role: 'img', ariaLabel: options.title }, [
    ...groups,
    ...column('left', left, place.left, pairs),
    ...column('right', right, place.right, pairs),
  ])
}

function group(relation: Pair['relation'], curves: Element[]): Element {
  const properties = {
    className: `relation-${relation}`,
    fill: 'none',
    stroke: 'currentColor',
    strokeWidth: relation === 'same' ? '2' : undefined,
    strokeDasharray: DASHES[relation],
  }
  return s('g', properties, curves)
}

function isLink({ left, right }: Pair): boolean {
  return left.length > 0 && right.length > 0
}

/** Both columns fill the whole height. */
function places(ends: readonly RibbonEnd[], height: number): ReadonlyMap<string, number> {
  const step = height / (ends.length + 1)
  return new Map(ends.map(({ eId }, index) => [eId, Math.round(step * (index + 1) * 10) / 10]))
}

function curvesOf(
  pair: Pair,
  place: Record<'left' | 'right', ReadonlyMap<string, number>>,
  { lang, idOf, nameOf }: RibbonOptions,
): Element[] {
  const middle = WIDTH / 2
  return pair.left.flatMap((from) =>
    pair.right.flatMap((to): Element[] => {
      const [y1, y2] = [place.left.get(from), place.right.get(to)]
      if (y1 === undefined || y2 === undefined) return []
      const d = `M${EDGE.left} ${y1}C${middle} ${y1} ${middle} ${y2} ${EDGE.right} ${y2}`
      const title = `${nameOf(pair)}: ${RELATION_NAMES[pair.relation][lang]}`
      return [s('path', { dataPair: idOf(pair), d }, [s('title', title)])]
    }),
  )
}

/** One side: a dot for every provision that is linked, a ring for every other, and the names. */
function column(
  side: 'left' | 'right',
  ends: readonly RibbonEnd[],
  places: ReadonlyMap<string, number>,
  pairs: readonly Pair[],
): Element[] {
  const linked = new Set(pairs.filter(isLink).flatMap((pair) => pair[side]))
  const at = (eIds: readonly RibbonEnd[]): number[] => eIds.map(({ eId }) => places.get(eId) ?? 0)
  const x = EDGE[side]
  // A stroke of no length with round ends is a dot; an arc there and back is a ring.
  const dots = at(ends.filter(({ eId }) => linked.has(eId))).map((y) => `M${x} ${y}h0`)
  const rings = at(ends.filter(({ eId }) => !linked.has(eId))).map((y) => `M${x - 2} ${y}a2 2 0 0 0 4 0a2 2 0 0 0-4 0`)
  const [anchor, labelsAt] = side === 'left' ? ['end', x - 6] : ['start', x + 6]
  return [
    s('path.dots', { d: dots.join(''), stroke: 'currentColor', strokeWidth: '5', strokeLinecap: 'round' }),
    s('path.rings', { d: rings.join(''), fill: 'none', stroke: 'currentColor' }),
    s('g', { fill: 'currentColor', fontSize: '9', textAnchor: anchor, transform: `translate(${labelsAt} 3)` }, [
      ...ends.map(({ eId, label }) => s('text', { y: places.get(eId) ?? 0 }, shortened(label))),
    ]),
  ]
}

function shortened(label: string): string {
  return label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL - 1).trimEnd()}…` : label
}
