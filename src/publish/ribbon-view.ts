import type { Element } from 'hast'
import type { Pair } from '../align/alignment.ts'
import type { Lang } from '../language/lang.ts'
import { s } from 'hastscript'
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
  /** Ids of the concepts that a pair is about, for filters. */
  conceptsOf?: (pair: Pair) => readonly string[]
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
 * no counterpart has no curve and a hollow end. Curves bear `data-relation`, `data-concepts` and `data-pair`, by which a script can filter
 * and lead; the picture needs none, and those who do not see it need a list of the pairs beside it.
 */
export function ribbonView(
  left: readonly RibbonEnd[],
  right: readonly RibbonEnd[],
  pairs: readonly Pair[],
  options: RibbonOptions,
): Element {
  const height = (Math.max(left.length, right.length) + 1) * ROW
  const place = { left: places(left, height), right: places(right, height) }
  const linked = {
    left: new Set(pairs.filter(isLink).flatMap((pair) => pair.left)),
    right: new Set(pairs.filter(isLink).flatMap((pair) => pair.right)),
  }
  return s(
    'svg',
    { className: 'ribbons', viewBox: `0 0 ${WIDTH} ${height}`, role: 'img', ariaLabel: options.title, fontSize: '9' },
    [
      ...pairs.flatMap((pair) => curves(pair, place, options)),
      ...left.map((end) => endOf(end, place.left, 'left', linked.left.has(end.eId))),
      ...right.map((end) => endOf(end, place.right, 'right', linked.right.has(end.eId))),
    ],
  )
}

function isLink({ left, right }: Pair): boolean {
  return left.length > 0 && right.length > 0
}

/** Both columns fill the whole height. */
function places(ends: readonly RibbonEnd[], height: number): ReadonlyMap<string, number> {
  const step = height / (ends.length + 1)
  return new Map(ends.map(({ eId }, index) => [eId, Math.round(step * (index + 1) * 10) / 10]))
}

function curves(
  pair: Pair,
  place: Record<'left' | 'right', ReadonlyMap<string, number>>,
  { lang, idOf, conceptsOf }: RibbonOptions,
): Element[] {
  const middle = WIDTH / 2
  return pair.left.flatMap((from) =>
    pair.right.flatMap((to): Element[] => {
      const [y1, y2] = [place.left.get(from), place.right.get(to)]
      if (y1 === undefined || y2 === undefined) return []
      const path = s(
        'path',
        {
          className: `relation-${pair.relation}`,
          dataRelation: pair.relation,
          dataPair: idOf(pair),
          dataConcepts: conceptsOf?.(pair).join(' '),
          d: `M${EDGE.left} ${y1}C${middle} ${y1} ${middle} ${y2} ${EDGE.right} ${y2}`,
          fill: 'none',
          stroke: 'currentColor',
          strokeWidth: pair.relation === 'same' ? '2' : '1',
          strokeDasharray: DASHES[pair.relation],
        },
        [s('title', `${from} – ${to}: ${RELATION_NAMES[pair.relation][lang]}`)],
      )
      return [path]
    }),
  )
}

function endOf(
  { eId, label }: RibbonEnd,
  place: ReadonlyMap<string, number>,
  side: 'left' | 'right',
  linked: boolean,
): Element {
  const y = place.get(eId) ?? 0
  const text = side === 'left' ? { x: EDGE.left - 6, textAnchor: 'end' } : { x: EDGE.right + 6, textAnchor: 'start' }
  return s('g', [
    s('circle', { cx: EDGE[side], cy: y, r: 2, fill: linked ? 'currentColor' : 'none', stroke: 'currentColor' }),
    s('text', { ...text, y: y + 3, fill: 'currentColor' }, shortened(label)),
  ])
}

function shortened(label: string): string {
  return label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL - 1).trimEnd()}…` : label
}
