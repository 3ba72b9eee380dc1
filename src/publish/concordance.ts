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
  return h('table.concordance', [
    h('caption.visually-hidden', say('concordance')),
    h(
      'tbody',
      occurrences.flatMap((occurrence) => occurrence.ranges.map((range) => row(occurrence, range, found, context))),
    ),
  ])
}

function row(
  { eId, snippet }: Occurrence,
  range: Occurrence['ranges'][number],
  { work, text }: FoundText,
  { lang, href }: PageContext,
): Element {
  const path = lawPath({ ...text, work: work.id })
  const { left, word, right } = keyWordInContext(snippet, range)
  return h('tr', [
    h('th', { scope: 'row' }, h('a', { href: href(path, eId) }, provisionName(eId, lang))),
    h('td', { lang: BCP47[text.act.lang] }, [
      h('span.kwic', [h('span.kwic-left', h('bdi', left)), h('mark', word), h('span.kwic-right', right)]),
    ]),
  ])
}
