import type { Element } from 'hast'
import type { PageContext } from './page.ts'
import type { Comparison, FoundText, PublishedText, SiteModel } from './site-model.ts'
import { h } from 'hastscript'
import { dateText } from './date-text.ts'
import { comparisonPath, historyPath, lawPath } from './page-paths.ts'
import { historyLangs } from './history-page.ts'

/** The editions of a law in the language of a text as a line of days, the one shown marked; and what they can be compared with. */
export function editionBar(model: SiteModel, found: FoundText, context: PageContext): Element[] {
  const { work, text } = found
  const { lang, say, href } = context
  const texts = textsIn(found)
  if (texts.length < 2) return []
  const previous = texts[texts.indexOf(text) - 1]
  const comparison = previous && comparisonOf(model, work.id, previous, text)
  const hasHistory = historyLangs(work).includes(text.lang)
  const bar = h('nav.edition-bar', { ariaLabel: say('editions') }, [
    h(
      'ol',
      texts.map((other) =>
        h(
          'li',
          h(
            'a',
            { href: href(lawPath({ ...other, work: work.id })), ...(other === text ? { ariaCurrent: 'page' } : {}) },
            dateText(other.date, lang),
          ),
        ),
      ),
    ),
    h('ul.edition-links', [
      ...(comparison ? [h('li', h('a', { href: href(comparisonPath(comparison.id)) }, say('withPrevious')))] : []),
      ...(hasHistory ? [h('li', h('a', { href: href(historyPath(work.id, text.lang)) }, say('history')))] : []),
    ]),
  ])
  return [bar]
}

/** The texts of the law in the same language, the oldest first. */
function textsIn({ work, text }: FoundText): PublishedText[] {
  return work.texts.filter(({ lang }) => lang === text.lang).toSorted((a, b) => a.date.localeCompare(b.date))
}

/** The comparison of two editions of a law. */
export function comparisonOf(
  { comparisons }: SiteModel,
  work: string,
  from: PublishedText,
  to: PublishedText,
): Comparison | undefined {
  return comparisons.find(
    ({ left, right }) =>
      left.work === work &&
      right.work === work &&
      left.lang === from.lang &&
      right.lang === to.lang &&
      left.date === from.date &&
      right.date === to.date,
  )
}
