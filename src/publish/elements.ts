import type { Element, ElementContent, Text } from 'hast'
import type { Relation } from '../align/alignment.ts'
import type { TermRange } from '../annotate/find-terms.ts'
import type { Lang, PerLang } from '../language/lang.ts'
import type { PageContext } from './page.ts'
import { h } from 'hastscript'
import { BCP47, LANGS } from '../language/lang.ts'
import { LANGUAGE_NAMES, RELATION_NAMES } from './interface.ts'

/** The relation of a pair as a word, with a sign before it (`styles/badges.css`). */
export function relationBadge(relation: Relation, lang: Lang): Element {
  return h(`b.badge.relation-${relation}`, RELATION_NAMES[relation][lang])
}

/** Names and values, as a description list. */
export function facts(rows: readonly (readonly [string, ElementContent | string])[]): Element {
  return h(
    'dl.facts',
    rows.map(([name, value]) => h('div', [h('dt', name), h('dd', value)])),
  )
}

/** Plain text as paragraphs: an empty line begins a new one. */
export function proseParagraphs(text: string): Element[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => h('p', paragraph))
}

/** Prose in the language of the interface, or, with a label that says so, in the first other language that has it. */
export function proseInLanguage(texts: Partial<PerLang>, { lang, say }: PageContext): Element[] {
  const order: Lang[] = [lang, 'eng', 'rus', 'kaz']
  const found = order.find((candidate) => (texts[candidate] ?? '').trim() !== '')
  if (found === undefined) return []
  const paragraphs = proseParagraphs(texts[found] ?? '')
  if (found === lang) return paragraphs
  const label = `${say('onlyInLanguage')}: ${LANGUAGE_NAMES[found][lang]}.`
  return [h('p.fallback', label), h('div', { lang: BCP47[found] }, paragraphs)]
}

/**
 * A text with stretches of it (UTF-16 units, end exclusive) in an element of their own; stretches that overlap become one, what
 * lies outside the text is left out.
 */
export function markedText(text: string, ranges: readonly TermRange[], selector: string): (Element | Text)[] {
  const nodes: (Element | Text)[] = []
  let done = 0
  const push = (end: number, isMarked: boolean): void => {
    if (end <= done) return
    const value = text.slice(done, end)
    nodes.push(isMarked ? h(selector, value) : { type: 'text', value })
    done = end
  }
  for (const { start, end } of joinRanges(ranges)) {
    push(Math.min(start, text.length), false)
    push(Math.min(end, text.length), true)
  }
  push(text.length, false)
  return nodes
}

function joinRanges(ranges: readonly TermRange[]): TermRange[] {
  const joined: TermRange[] = []
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end)
    else if (range.end > range.start && range.start >= 0) joined.push({ ...range })
  }
  return joined
}

/** All languages, that of the interface first. */
export function languagesFrom(lang: Lang): Lang[] {
  return [lang, ...LANGS.filter((other) => other !== lang)]
}
