import type { Element } from 'hast'
import type { Evidence, Pair } from '../align/alignment.ts'
import type { PerLang } from '../language/lang.ts'
import type { PageContext } from './page.ts'
import { h } from 'hastscript'
import { FEATURE_NAMES } from './interface.ts'

/** How sure a link is and, when opened, what it rests on. Concepts go by the names that are handed in. */
export function pairEvidence(
  pair: Pair,
  { lang, say }: PageContext,
  concepts: ReadonlyMap<string, PerLang> = new Map(),
): Element {
  const summary = [`${say('score')}: `, h('strong', percent(pair.score))]
  if (pair.evidence.length === 0) return h('p.evidence', summary)
  const row = ({ feature, score, shared }: Evidence): Element =>
    h('tr', [
      h('th', { scope: 'row' }, FEATURE_NAMES[feature][lang]),
      h('td.number', percent(score)),
      h(
        'td',
        (shared ?? []).map((item) => (feature === 'concepts' ? (concepts.get(item)?.[lang] ?? item) : item)).join(', '),
      ),
    ])
  const head = [say('feature'), say('score'), say('sharedItems')].map((name) => h('th', { scope: 'col' }, name))
  return h('details.evidence', [
    h('summary', [...summary, ' · ', say('why')]),
    h('table', [h('thead', h('tr', head)), h('tbody', pair.evidence.map(row))]),
  ])
}

function percent(score: number): string {
  return `${Math.round(score * 100)}\u00a0%`
}
