import type { Element } from 'hast'
import type { PageContext } from './page.ts'
import type { FoundText, Occurrence } from './site-model.ts'
import { h } from 'hastscript'
import { keyWordInContext } from '../annotate/concordance.ts'
import { BCP47 } from '../language/lang.ts'
import { lawPath } from './page-paths.ts'
import { provisionName } from './provision-name.ts'

/**
 * A concordance: every place where a word stands, a line each, the word in the middle, in the order of the text (key word in
 * context: Luhn 1960). Each line leads to its provision.
 */
export function concordance(occurrences: readonly Occurrence[], found: FoundText, context: PageContext): Element {
  const { say } = context
  return h('table.concordance', { lang: BCP47[found.text.act.lang], ariaLabel: say('concordance') }, [
    h(
      'tbody',
      occurrences.flatMap((occurrence) => rowsOf(occurrence, found, context)),
    ),
  ])
}

/** The lines of one provision, which is named beside the first. */
function rowsOf(
  { eId, snippet, ranges }: Occurrence,
  { work, text }: FoundText,
  { lang, href }: PageContext,
): Element[] {
  const path = lawPath({ ...text, work: work.id })
  const name = h(
    'th',
    { scope: 'row', ...(ranges.length > 1 ? { rowSpan: ranges.length } : {}), lang: BCP47[lang] },
    h('a', { href: href(path, eId) }, provisionName(eId, lang)),
  )
  return ranges.map((range, i) => {
    const { left, word, right } = keyWordInContext(snippet, range)
    return h('tr', [...(i === 0 ? [name] : []), h('td', [h('span', left), h('mark', word), h('span', right)])])
  })
}
