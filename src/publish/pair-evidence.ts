import type { Element } from 'hast'
import type { Evidence, Pair } from '../align/alignment.ts'
import type { PerLang } from '../language/lang.ts'
import type { PageContext } from './page.ts'
import { h } from 'hastscript'
import { FEATURE_NAMES } from './interface.ts'

/**
 * How sure a link is and, when opened, what it rests on: each reason with its share in that and what the two have in common. Concepts go by the names that are handed in.
 */
export function pairEvidence(
  pair: Pair,
  { lang, say }: PageContext,
  concepts: ReadonlyMap<string, PerLang> = new Map(),
): Element {
  const summary = `${say('score')}: ${percent(pair.score)}`
  if (pair.evidence.length === 0) return h('p', summary)
  const reason = ({ feature, score, shared = [] }: Evidence): Element => {
    const items = shared.map((item) => (feature === 'concepts' ? (concepts.get(item)?.[lang] ?? item) : item))
    const name = `${FEATURE_NAMES[feature][lang]} ${percent(score)}`
    return h('li', items.length === 0 ? name : `${name}: ${items.join(', ')}`)
  }
  return h('details', [h('summary', `${summary} · ${say('why')}`), h('ul', pair.evidence.map(reason))])
}

function percent(score: number): string {
  return `${Math.round(score * 100)}\u00a0%`
}
