import type { Element } from 'hast'
import type { Wording } from './article-history.ts'
import type { PageContext } from './page.ts'
import type { FoundText } from './site-model.ts'
import { h } from 'hastscript'
import { BCP47 } from '../language/lang.ts'
import { historyLangs } from './history-page.ts'
import { citationPath, historyPath } from './page-paths.ts'

/** Below an article: the ways to its wordings from edition to edition, where there is more than one, and to the forms in which it can be cited. */
export function aboutArticle(
  eId: string,
  wordings: readonly Wording[],
  { work, text }: FoundText,
  { lang, say, href }: PageContext,
): Element {
  const ref = { ...text, work: work.id }
  const hasHistory = wordings.length > 1 && historyLangs(work).includes(text.lang)
  return h('p.about', { lang: BCP47[lang] }, [
    ...(hasHistory
      ? [h('a', { href: href(historyPath(work.id, text.lang), eId) }, `${say('history')}: ${wordings.length}`), ' ']
      : []),
    h('a', { href: href(citationPath(ref), eId) }, say('cite')),
  ])
}
