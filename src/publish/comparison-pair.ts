import type { Element, ElementContent } from 'hast'
import type { Pair } from '../align/alignment.ts'
import type { PerLang } from '../language/lang.ts'
import type { Row } from './compared-rows.ts'
import type { Side } from './comparison-side.ts'
import type { PageContext } from './page.ts'
import { h } from 'hastscript'
import { comparedRows } from './compared-rows.ts'
import { BCP47 } from '../language/lang.ts'
import { comparisonRows, lawLines } from './comparison-rows.ts'
import { langOf, linesOf, provisionLinks } from './comparison-side.ts'
import { RELATION_NAMES } from './interface.ts'
import { pairDecision } from './pair-decision.ts'
import { pairEvidence } from './pair-evidence.ts'
import { pairIds } from './pair-ids.ts'
import { provisionName } from './provision-name.ts'

/** A pair of the comparison with all that its place in the table needs. */
export interface ComparedPair {
  pair: Pair
  /** The id of its place on the page: by its provisions, so that a link stays right when other pairs change. */
  id: string
  rows: Row[]
  /** Other pairs that one of its provisions stands in. */
  also: ComparedPair[]
}

/** The pairs of a comparison with their rows, in their order. */
export function comparedPairs(pairs: readonly Pair[], left: Side, right: Side): ComparedPair[] {
  const isOneLanguage = left.found.text.lang === right.found.text.lang
  const ids = pairIds(pairs)
  const compared = pairs.map((pair, i): ComparedPair => ({
    pair,
    id: ids[i] ?? '',
    rows: comparedRows(linesOf(pair.left, left), linesOf(pair.right, right), isOneLanguage),
    also: [],
  }))
  for (const one of compared) {
    one.also = compared.filter(
      (other) => other !== one && (shares(one.pair.left, other.pair.left) || shares(one.pair.right, other.pair.right)),
    )
  }
  return compared
}

function shares(left: readonly string[], right: readonly string[]): boolean {
  return left.some((eId) => right.includes(eId))
}

/** "Article 3 ↔ Article 4"; a side without a provision is left out. */
export function pairName({ left, right }: Pair, lang: PageContext['lang']): string {
  const name = (eIds: readonly string[]): string => eIds.map((eId) => provisionName(eId, lang)).join('; ')
  return [left, right]
    .filter((eIds) => eIds.length > 0)
    .map(name)
    .join(' ↔ ')
}

/** A pair as a group of table rows: the names, then line beside line. Concepts in its reasons go by the names that are handed in. */
export function pairGroup(
  one: ComparedPair,
  left: Side,
  right: Side,
  context: PageContext,
  concepts?: ReadonlyMap<string, PerLang>,
): Element {
  const { pair, id, rows } = one
  const isSame = pair.relation === 'same'
  return h('tbody', { id, className: ['pair', `pair-${pair.relation}`] }, [
    pairHead(one, left, right, context, concepts),
    ...(isSame ? [sameText(rows, right, context)] : comparisonRows(rows, [langOf(left), langOf(right)])),
  ])
}

function pairHead(
  one: ComparedPair,
  left: Side,
  right: Side,
  context: PageContext,
  concepts?: ReadonlyMap<string, PerLang>,
): Element {
  const { pair, id } = one
  const { lang, say } = context
  const about: ElementContent[] = [
    h('div', [
      // The word is the permanent link as well: the row that it stands in says to what.
      h('a', { href: context.href(undefined, id) }, RELATION_NAMES[pair.relation][lang]),
      ...(pair.left.length > 0 && pair.right.length > 0 && pair.relation !== 'same'
        ? [pairEvidence(pair, context, concepts)]
        : []),
    ]),
    ...pairDecision(pair, context),
    ...alsoIn(one, context),
    ...(hasNothingInCommon(one) ? [h('p.hint', say('tooDifferent'))] : []),
  ]
  const names = (eIds: readonly string[], side: Side, isHeading: boolean): Element =>
    eIds.length === 0
      ? h('em', say('noCounterpart'))
      : h(isHeading ? 'h3' : 'p', provisionLinks(eIds, side, context, !isTwin || isHeading))
  // The same provision in two editions: its heading stands once.
  const isTwin = pair.left.length > 0 && pair.left.join() === pair.right.join() && left.found.work === right.found.work
  return h('tr', { lang: BCP47[lang], className: ['pair-head', ...(isTwin ? ['twin'] : [])] }, [
    h('th', { scope: 'rowgroup' }, [names(pair.left, left, true)]),
    h('td', [names(pair.right, right, pair.left.length === 0), ...about]),
  ])
}

function alsoIn({ also }: ComparedPair, { lang, say, href }: PageContext): Element[] {
  if (also.length === 0) return []
  const links = also.flatMap((other, i) => [
    ...(i === 0 ? [] : ['; ']),
    h('a', { href: href(undefined, other.id) }, pairName(other.pair, lang)),
  ])
  return [h('p.also', [`${say('alsoIn')}: `, ...links])]
}

/** Both sides have text, and no line of one has words of the other. */
function hasNothingInCommon({ pair, rows }: ComparedPair): boolean {
  return (
    pair.left.length > 0 &&
    pair.right.length > 0 &&
    rows.some(({ left }) => left) &&
    rows.some(({ right }) => right) &&
    rows.every(({ kind }) => kind === 'restated' || kind === 'removed' || kind === 'added')
  )
}

/** What is the same in both is printed once, and folded away. */
function sameText(rows: readonly Row[], side: Side, { lang, say }: PageContext): Element {
  return h('tr.same-text', [
    h('td', { colSpan: 2 }, [
      h('details', [
        h('summary', { lang: BCP47[lang] }, say('sameText')),
        h('div.law-lines', { lang: langOf(side) }, lawLines(rows.map(({ left, right }) => right ?? left))),
      ]),
    ]),
  ])
}
