import type { Element, ElementContent } from 'hast'
import type { Lang, PerLang } from '../language/lang.ts'
import type { ComparedPair } from './comparison-pair.ts'
import type { Side } from './comparison-side.ts'
import type { Page, PageContext } from './page.ts'
import type { Comparison, FoundText, SiteModel } from './site-model.ts'
import { h } from 'hastscript'
import { BCP47, LANGS } from '../language/lang.ts'
import { tableLang } from './comparison-rows.ts'
import { comparedPairs, pairGroup } from './comparison-pair.ts'
import { langOf, provisionLinks, sideOf } from './comparison-side.ts'
import { changeSteps, comparisonLegend, comparisonTools, pairIndex } from './comparison-tools.ts'
import { crossingPairs } from './crossing-pairs.ts'
import { comparisonData } from './data/comparison-data.ts'
import { dateText } from './date-text.ts'
import { proseInLanguage } from './elements.ts'
import { comparisonPath, linksPath } from './page-paths.ts'
import { findText } from './site-model.ts'
import { textTitle } from './text-title.ts'

/** The page of a comparison. */
export function comparisonPage(model: SiteModel, comparison: Comparison): Page {
  const left = sideOf(findText(model, comparison.left))
  const right = sideOf(findText(model, comparison.right))
  const title = comparisonTitle(left.found, right.found)
  const concepts = new Map(model.concepts.map(({ id, label }) => [id, label]))
  const pairs = comparedPairs(comparison.alignment.pairs, left, right)
  return {
    path: comparisonPath(comparison.id),
    style: 'comparison',
    title,
    description: title,
    data: () => comparisonData(model, comparison, { pairs, left, right }),
    body: (context) => body(comparison, { pairs, left, right, concepts }, title, context),
  }
}

/** Whether a comparison has a page of its links. Between editions nearly all are of one number. */
export function hasLinksPage({ isEditions }: Comparison): boolean {
  return !isEditions
}

/** "Constitution of 1995 – Constitution of 2026". */
export function comparisonTitle(left: FoundText, right: FoundText): PerLang {
  const isOneWork = left.work === right.work
  const name = ({ work, text }: FoundText, lang: Lang): string =>
    isOneWork ? `${work.short[lang]} (${dateText(text.date, lang)})` : work.short[lang]
  return Object.fromEntries(LANGS.map((lang) => [lang, `${name(left, lang)}\u00a0– ${name(right, lang)}`])) as PerLang
}

/** Two texts and their pairs. */
interface Compared {
  pairs: ComparedPair[]
  left: Side
  right: Side
  concepts: ReadonlyMap<string, PerLang>
}

function body(comparison: Comparison, compared: Compared, title: PerLang, context: PageContext): ElementContent[] {
  const { lang, say, href } = context
  const { why } = comparison
  const { pairs } = compared
  return [
    h('header.page-header', [
      h('h1', title[lang]),
      h('div.prose', proseInLanguage(why ?? {}, context)),
      ...(hasLinksPage(comparison)
        ? [h('p.more', h('a', { href: href(linksPath(comparison.id)) }, say('links')))]
        : []),
    ]),
    h('section.pairs', { ariaLabelledBy: ['pairs'] }, [
      h('h2.visually-hidden', { id: 'pairs' }, say('pairsInOrder')),
      comparisonTools(pairs, context),
      comparisonLegend(context),
      // What is linked as a whole has every pair on the page of its links.
      ...(hasLinksPage(comparison) ? [] : [pairIndex(pairs, context)]),
      comparisonTable(compared, title, context),
      changeSteps(context),
    ]),
  ]
}

function comparisonTable(compared: Compared, title: PerLang, context: PageContext): Element {
  const { pairs, left, right, concepts } = compared
  const order = [...right.units.keys()]
  const stubs = crossingPairs(
    pairs.map(({ pair }) => pair),
    order,
  )
  const stubsAfter = (index: number): Element[] =>
    (stubs.get(index) ?? []).flatMap((at) => {
      const crossing = pairs[at]
      return crossing ? [stub(crossing, at > index, compared, context)] : []
    })
  const lang = BCP47[context.lang]
  return h('table.comparison', tableLang([langOf(left), langOf(right)]), [
    h('caption.visually-hidden', { lang }, title[context.lang]),
    h('thead', { lang }, [
      h(
        'tr',
        [left, right].map(({ found }) => h('th', { scope: 'col' }, textTitle(found, context))),
      ),
    ]),
    ...stubsAfter(-1),
    ...pairs.flatMap((pair, i) => [pairGroup(pair, left, right, context, concepts), ...stubsAfter(i)]),
  ])
}

/** Where a provision of the right text would stand, had it not moved: a link to where it is shown. */
function stub(crossing: ComparedPair, isBelow: boolean, { right }: Compared, context: PageContext): Element {
  const { say, href } = context
  return h('tbody.stub', { lang: BCP47[context.lang] }, [
    h('tr', [
      h('td'),
      h('td', [
        ...provisionLinks(crossing.pair.right, right, context),
        ' ',
        h('a', { href: href(undefined, crossing.id) }, say(isBelow ? 'shownBelow' : 'shownAbove')),
      ]),
    ]),
  ])
}
