import type { Element } from 'hast'
import type { Lang } from '../language/lang.ts'
import type { PageContext } from './page.ts'
import type { PublishedWork, SiteModel } from './site-model.ts'
import { h } from 'hastscript'
import { LANGS } from '../language/lang.ts'
import { LANGUAGE_NAMES } from './interface.ts'
import { dateText } from './date-text.ts'
import { comparisonOf } from './edition-bar.ts'
import { comparisonPath } from './page-paths.ts'

/** Tables from which any two editions of a law can be compared, one a language: the older in the row, the newer in the column. */
export function editionMatrix(model: SiteModel, work: PublishedWork, context: PageContext): Element[] {
  return LANGS.flatMap((lang) => {
    const texts = work.texts.filter((text) => text.lang === lang).toSorted((a, b) => a.date.localeCompare(b.date))
    const isCompared = texts.some((from) => texts.some((to) => comparisonOf(model, work.id, from, to)))
    if (!isCompared) return []
    return [h('details.edition-matrix', [h('summary', summary(lang, context)), matrix(model, work, texts, context)])]
  })
}

function summary(lang: Lang, context: PageContext): string {
  return `${context.say('compareEditions')} (${LANGUAGE_NAMES[lang][context.lang]})`
}

function matrix(model: SiteModel, work: PublishedWork, texts: PublishedWork['texts'], context: PageContext): Element {
  const { lang, href } = context
  const head = (date: string, scope: string): Element =>
    h('th', { scope }, h('time', { dateTime: date, title: dateText(date, lang) }, date.slice(0, 7)))
  const name = (from: string, to: string): string => `${dateText(from, lang)} – ${dateText(to, lang)}`
  const columns = texts.slice(1)
  return h('div.scroll', { tabIndex: 0, role: 'group', ariaLabel: context.say('compareEditions') }, [
    h('table', [
      h('thead', h('tr', [h('td'), ...columns.map(({ date }) => head(date, 'col'))])),
      h(
        'tbody',
        texts.slice(0, -1).map((from) =>
          h('tr', [
            head(from.date, 'row'),
            ...columns.map((to) => {
              const comparison = from.date < to.date ? comparisonOf(model, work.id, from, to) : undefined
              return h(
                'td',
                comparison
                  ? h('a', { href: href(comparisonPath(comparison.id)), ariaLabel: name(from.date, to.date) }, '⇄')
                  : [],
              )
            }),
          ]),
        ),
      ),
    ]),
  ])
}
