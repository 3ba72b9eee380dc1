import type { Element } from 'hast'
import type { Verdict } from '../annotate/note.ts'
import type { Lang } from '../language/lang.ts'
import { h } from 'hastscript'
import { VERDICT_NAMES, VERDICT_SIGNS } from './note-words.ts'

/** Whether the text bears a claim out, as a sign and a word. */
export function verdictBadge(verdict: Verdict, lang: Lang): Element {
  return h(`span.badge.verdict-${verdict}`, [
    h('span.sign', { ariaHidden: 'true' }, VERDICT_SIGNS[verdict]),
    ' ',
    VERDICT_NAMES[verdict][lang],
  ])
}
