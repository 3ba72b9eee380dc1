import type { Element } from 'hast'
import type { Pair } from '../align/alignment.ts'
import type { PageContext } from './page.ts'
import { h } from 'hastscript'
import { BCP47, LANGS } from '../language/lang.ts'

/** The mark of a link that a scholar confirmed or added, with the reason, in the page's language where it is written in it. */
export function pairDecision({ decision }: Pair, { lang, say }: PageContext): Element[] {
  if (!decision) return []
  const written = decision.why[lang] === undefined ? LANGS.find((one) => decision.why[one] !== undefined) : lang
  return [
    h('p.decision', { dataDecide: decision.decide }, [
      h('strong', say(decision.decide === 'confirm' ? 'linkConfirmed' : 'linkAdded')),
      ...(written === undefined
        ? []
        : [': ', h('span', { lang: written === lang ? undefined : BCP47[written] }, decision.why[written])]),
    ]),
  ]
}
