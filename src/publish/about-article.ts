import type { Element } from 'hast'
import type { Wording } from './article-history.ts'
import type { PageContext } from './page.ts'
import type { FoundText } from './site-model.ts'
import { h } from 'hastscript'
import { BCP47 } from '../language/lang.ts'
import { shortCitation } from './citation-text.ts'
import { dateText } from './date-text.ts'
import { languagesFrom } from './elements.ts'
import { historyPath } from './page-paths.ts'

/** Below an article, on demand: when and by which act it got its words, and how to cite it in three languages. */
export function aboutArticle(
  eId: string,
  wordings: readonly Wording[],
  found: FoundText,
  context: PageContext,
): Element {
  const { lang, say } = context
  const hasHistory = wordings.length > 1
  const title = hasHistory ? `${say('history')}: ${wordings.length} · ${say('cite').toLowerCase()}` : say('cite')
  return h('details.about', { lang: BCP47[lang] }, [
    h('summary', title),
    ...(hasHistory ? [wordingList(eId, wordings, found, context)] : []),
    h(
      'ul.citations',
      languagesFrom(lang).map((each) => h('li', { lang: BCP47[each] }, shortCitation(found, each, eId))),
    ),
  ])
}

/** The wordings as a list of days, with the acts that brought them; the one that is shown is marked. */
function wordingList(eId: string, wordings: readonly Wording[], found: FoundText, context: PageContext): Element {
  const { lang, say, href } = context
  const shown = wordings.findLast(({ text }) => text.date <= found.text.date)
  const path = historyPath(found.work.id, found.text.lang)
  return h(
    'ol.wordings',
    wordings.map((wording) =>
      h('li', wording === shown ? { ariaCurrent: 'true' } : {}, [
        h('a', { href: href(path, wordingId(eId, wording)) }, dateText(wording.text.date, lang)),
        ...(wording.article ? [] : [` ${say('notThere').toLowerCase()}`]),
        ...wording.acts.map(({ short }) => `, ${short[lang]}`),
      ]),
    ),
  )
}

/** Where the words of a wording stand on the history page: `art_50-2017-03-10`. */
export function wordingId(eId: string, { text }: Wording): string {
  return `${eId}-${text.date}`
}
