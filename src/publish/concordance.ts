import type { Element } from 'hast'
import type { PageContext } from './page.ts'
import type { FoundText, Occurrence } from './site-model.ts'
import { h } from 'hastscript'
import { BCP47 } from '../language/lang.ts'
import { lawPath } from './page-paths.ts'
import { provisionName } from './provision-name.ts'

/** How much of a line stands on either side of the word: about a line of print. */
const CONTEXT = 60

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
  { start, end }: Occurrence['ranges'][number],
  { work, text }: FoundText,
  { lang, href }: PageContext,
): Element {
  const path = lawPath({ ...text, work: work.id })
  return h('tr', [
    h('th', { scope: 'row' }, h('a', { href: href(path, eId) }, provisionName(eId, lang))),
    h('td', { lang: BCP47[text.act.lang] }, [
      h('span.kwic', [
        h('span.kwic-left', h('bdi', before(snippet, start))),
        h('mark', snippet.slice(start, end)),
        h('span.kwic-right', after(snippet, end)),
      ]),
    ]),
  ])
}

/** What stands before the word, from the beginning of a word on. */
function before(text: string, start: number): string {
  const from = start - CONTEXT
  if (from <= 0) return flat(text.slice(0, start))
  return `…${flat(text.slice(from, start)).replace(/^\S*\s/, ' ')}`
}

/** What follows the word, to the end of a word. */
function after(text: string, end: number): string {
  const to = end + CONTEXT
  return to >= text.length ? flat(text.slice(end)) : `${flat(text.slice(end, to)).replace(/\s\S*$/, ' ')}…`
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ')
}
