import type { Element } from 'hast'
import type { PageContext } from './page.ts'
import type { FoundText } from './site-model.ts'
import { h } from 'hastscript'
import { dateText } from './date-text.ts'
import { KIND_NAMES, LANGUAGE_NAMES } from './interface.ts'
import { lawPath } from './page-paths.ts'

/** "edition of 1 January 2023 · Kazakh · official text", in the language of the interface. */
export function textDetails({ text }: FoundText, { lang, say }: PageContext): string {
  return [
    `${say('edition')}: ${dateText(text.date, lang)}`,
    LANGUAGE_NAMES[text.lang][lang],
    KIND_NAMES[text.kind][lang],
  ].join(' · ')
}

/** The name of a text, linked to its page, with its details below. */
export function textTitle(found: FoundText, context: PageContext): Element {
  const { work, text } = found
  return h('span.text-title', [
    h('a', { href: context.href(lawPath({ ...text, work: work.id })) }, work.short[context.lang]),
    h('span.details', textDetails(found, context)),
  ])
}
