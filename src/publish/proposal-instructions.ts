import type { Element } from 'hast'
import type { Outcome } from '../amend/instruction.ts'
import type { PageContext } from './page.ts'
import type { Reform, SiteModel } from './site-model.ts'
import { h } from 'hastscript'
import { BCP47 } from '../language/lang.ts'
import { proseInLanguage, proseParagraphs } from './elements.ts'
import { LANGUAGE_NAMES, OPERATION_NAMES, OUTCOME_NAMES } from './interface.ts'
import { reformPath } from './page-paths.ts'
import { provisionName } from './provision-name.ts'

/** The instructions of the drafts whose rationale names a proposal: as written, why, and the way to what they do to the law. */
export function proposalInstructions(proposal: string, { reforms }: SiteModel, context: PageContext): Element[] {
  return versionsFor(reforms, context).flatMap((reform) => {
    const named = [...reform.outcomes.entries()].filter(([, outcome]) => namesIn(outcome, proposal))
    if (named.length === 0) return []
    return [
      h('div.proposal-draft', [
        h('p.details', `${reform.title[context.lang]} · ${LANGUAGE_NAMES[reform.draft.lang][context.lang]}`),
        ...named.map(([i, outcome]) => instruction(reform, i, outcome, context)),
      ]),
    ]
  })
}

/** Each draft once: in the language of the interface where it could be applied in it, else in the first that it could. */
function versionsFor(reforms: readonly Reform[], { lang }: PageContext): Reform[] {
  const bases = [...new Set(reforms.map(baseOf))]
  return bases.flatMap((base) => {
    const versions = reforms.filter((reform) => baseOf(reform) === base)
    return versions.find(({ draft }) => draft.lang === lang) ?? versions[0] ?? []
  })
}

function baseOf({ base }: Reform): string {
  return `${base.work}@${base.date}`
}

/** Whether the rationale of an instruction names a proposal: `P1`, and not the beginning of `P10`. */
export function namesIn({ rationale }: Outcome, proposal: string): boolean {
  const names = Object.values(rationale ?? {}).flatMap((text) => text.match(/[A-Z]\d+/g) ?? [])
  return names.includes(proposal)
}

function instruction(reform: Reform, i: number, outcome: Outcome, context: PageContext): Element {
  const { lang, say, href } = context
  const name =
    outcome.outcome === 'not-understood'
      ? OUTCOME_NAMES['not-understood'][lang]
      : `${provisionName(outcome.target, lang)}: ${OPERATION_NAMES[outcome.op][lang].toLowerCase()}`
  return h('details.proposal-instruction', [
    h('summary', `${i + 1}. ${name}`),
    h('p.note-label', say('asWritten')),
    h(
      'blockquote.as-written',
      { lang: BCP47[outcome.language] },
      proseParagraphs(outcome.source.quote.replace(/\n/g, '\n\n')),
    ),
    h('p.note-label', say('rationale')),
    h('div.prose', proseInLanguage(outcome.rationale ?? {}, context)),
    h('p', h('a', { href: href(reformPath(reform.id), `instruction-${i + 1}`) }, say('effect'))),
  ])
}
