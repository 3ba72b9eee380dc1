import type { PairLikeness } from './compare-terms.ts'
import type { FeatureOptions } from './features.ts'
import type { Provision } from './provision.ts'
import { assign } from './assign.ts'
import { backbone, type Link } from './backbone.ts'
import { clauseFlow } from './clause-flow.ts'
import { featuresOf } from './features.ts'
import { furtherLinks, type FurtherLink } from './further-links.ts'
import { Likeness } from './likeness.ts'
import { mutualNearest } from './mutual-nearest.ts'
import { Neighbours } from './neighbours.ts'
import { numberTrust } from './number-trust.ts'
import { orderTrust } from './order-trust.ts'
import { sparseTable, union, type Columns } from './sparse-table.ts'

/**
 * The bars of likeness: below `link` and `further` the answer is "no counterpart". Round numbers, set with the whole hand-made
 * truth of two constitutions in view (README.md beside this file): the figures on its two halves are not of unseen rows.
 */
const BARS = { link: 0.3, further: 0.3, word: 0.8, moved: 0.5 }

/** Everything that is found out about two lists of provisions. */
export interface Linked {
  likeness: Likeness
  main: Link[]
  further: FurtherLink[]
}

/** How far, from 0 to 1, the articles of two paragraphs answer to each other, and the right paragraphs of the answering articles. */
export interface AnsweringArticles {
  likeness: PairLikeness
  candidates: Columns
}

/**
 * Links two lists of provisions: what is alike by itself gives a backbone in order; the backbone gives every pair its support
 * by neighbours; the best assignment under both gives the main links, crossing or not; what is left over is looked for in the
 * clauses.
 *
 * Only likely pairs are compared: those that share words, have one number, stand where the neighbours point to or, of paragraphs, whose
 * articles answer to each other. Memory grows with the number of provisions, not with left × right.
 */
export function linkProvisions(
  a: readonly Provision[],
  b: readonly Provision[],
  options: FeatureOptions,
  articles?: AnsweringArticles,
): Linked {
  const features = featuresOf(a, b, options)
  const trust = numberTrust(a, b, features)
  const alone = new Likeness(a, b, features, articles ? { trust, neighbours: articles.likeness } : { trust })
  const sharing = union(features.candidates, sameNumber(a, b), ...(articles ? [articles.candidates] : []))
  const table = sparseTable(sharing, (i, j) => alone.score(i, j))
  const inOrder = backbone(table, BARS.link)
  const order = orderTrust(mutualNearest(table, BARS.link), inOrder)
  const around = new Neighbours(inOrder, a.length)
  const likeness = new Likeness(a, b, features, {
    trust,
    ...(articles
      ? { neighbours: (i, j) => (around.support(i, j) + articles.likeness(i, j)) / 2 }
      : { neighbours: (i, j) => around.support(i, j), order }),
  })
  const likely = union(sharing, around.near(b.length))
  const main = assign(
    sparseTable(likely, (i, j) => likeness.score(i, j)),
    BARS.link,
  )
  const further = a[0]?.lang === b[0]?.lang ? furtherLinks(features.terms, clauseFlow(a, b), main, BARS) : []
  return { likeness, main, further }
}

/** The right provisions of the same number. */
function sameNumber(left: readonly Provision[], right: readonly Provision[]): Columns {
  const byNumber = new Map<string, number[]>()
  right.forEach(({ number }, j) => {
    if (number !== undefined) byNumber.set(number, [...(byNumber.get(number) ?? []), j])
  })
  return left.map(({ number }) => Int32Array.from(byNumber.get(number ?? '') ?? []))
}
