import type { FeatureOptions, Table } from './features.ts'
import type { Provision } from './provision.ts'
import { assign } from './assign.ts'
import { backbone, type Link } from './backbone.ts'
import { clauseFlow } from './clause-flow.ts'
import { featuresOf } from './features.ts'
import { furtherLinks, type FurtherLink } from './further-links.ts'
import { Likeness } from './likeness.ts'
import { mutualNearest } from './mutual-nearest.ts'
import { neighbourSupport } from './neighbours.ts'
import { numberTrust } from './number-trust.ts'
import { orderTrust } from './order-trust.ts'

/**
 * The bars of likeness: below `link` and `further` the answer is "no counterpart". Round numbers, set with the whole hand-made
 * truth of two constitutions in view (README.md beside this file): the figures on its two halves are not of unseen rows.
 */
const BARS = { link: 0.3, further: 0.3, moved: 0.5 }

/** Everything that is found out about two lists of provisions. */
export interface Linked {
  likeness: Likeness
  main: Link[]
  further: FurtherLink[]
}

/**
 * Links two lists of provisions: what is alike by itself gives a backbone in order; the backbone gives every pair its support
 * by neighbours; the best assignment under both gives the main links, crossing or not; what is left over is looked for in the
 * clauses.
 *
 * `articles` holds, for the paragraphs of two acts, 1 where their articles answer to each other.
 */
export function linkProvisions(a: Provision[], b: Provision[], options: FeatureOptions, articles?: Table): Linked {
  const features = featuresOf(a, b, options)
  const trust = numberTrust(a, b, features)
  const alone = new Likeness(a, b, features, articles ? { trust, neighbours: articles } : { trust })
  const table = alone.table()
  const inOrder = backbone(table, BARS.link)
  const order = orderTrust(mutualNearest(table, BARS.link), inOrder)
  const around = neighbourSupport(inOrder, a.length, b.length)
  const likeness = new Likeness(a, b, features, {
    trust,
    ...(articles ? { neighbours: mean(around, articles) } : { neighbours: around, order }),
  })
  const main = assign(likeness.table(), BARS.link)
  const further = a[0]?.lang === b[0]?.lang ? furtherLinks(features.terms, clauseFlow(a, b), main, BARS) : []
  return { likeness, main, further }
}

function mean(one: Table, other: Table): Table {
  return one.map((row, i) => row.map((value, j) => (value + (other[i]?.[j] ?? 0)) / 2))
}
