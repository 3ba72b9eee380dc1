import type { Element } from 'hast'
import type { Outcome } from '../amend/instruction.ts'
import type { InterfaceKey } from './interface.ts'
import type { PageContext } from './page.ts'
import type { Reform } from './site-model.ts'
import { h } from 'hastscript'
import { BCP47 } from '../language/lang.ts'
import { comparedRows } from './compared-rows.ts'
import { comparisonRows } from './comparison-rows.ts'
import { proseInLanguage, proseParagraphs } from './elements.ts'
import { OPERATION_NAMES, OUTCOME_NAMES } from './interface.ts'
import { textLines } from './provision-lines.ts'
import { provisionName } from './provision-name.ts'

/** A sign for each outcome, so that colour is never all that tells them apart. */
const OUTCOME_SIGNS: Record<Outcome['outcome'], string> = { applied: '✓', conflict: '!', 'not-understood': '?' }

/** One instruction of a draft: as written, what it does to the text, why, and what became of it. */
export function instructionSection(
  outcome: Outcome,
  index: number,
  reform: Reform,
  notes: readonly Element[],
  context: PageContext,
): Element {
  const { say } = context
  const id = `instruction-${index + 1}`
  const title = titleOf(outcome, index, context)
  return h('section.instruction', { id, ariaLabelledBy: [`${id}-title`] }, [
    h('div.pair-head', [
      h('h3', { id: `${id}-title` }, title),
      outcomeBadge(outcome, context),
      h('a.pilcrow', { href: `#${id}`, ariaLabel: `${say('permanentLink')}: ${title}` }, '¶'),
    ]),
    h('div.instruction-body', [
      h('div.instruction-text', [
        h('h4', say('asWritten')),
        h(
          'blockquote.as-written',
          { lang: BCP47[outcome.language] },
          proseParagraphs(outcome.source.quote.replace(/\n/g, '\n\n')),
        ),
        ...result(outcome, reform, context),
      ]),
      h('div.instruction-reasons', rationale(outcome, context)),
    ]),
    ...(notes.length === 0 ? [] : [h('div.instruction-notes', [...notes])]),
  ])
}

function titleOf(outcome: Outcome, index: number, { lang }: PageContext): string {
  if (outcome.outcome === 'not-understood') return `${index + 1}. ${OUTCOME_NAMES['not-understood'][lang]}`
  return `${index + 1}. ${provisionName(outcome.target, lang)}: ${OPERATION_NAMES[outcome.op][lang].toLowerCase()}`
}

function outcomeBadge({ outcome }: Outcome, { lang }: PageContext): Element {
  return h(`span.badge.outcome-${outcome}`, [
    h('span.sign', { ariaHidden: 'true' }, OUTCOME_SIGNS[outcome]),
    ' ',
    OUTCOME_NAMES[outcome][lang],
  ])
}

function result(outcome: Outcome, reform: Reform, { lang: shown, say }: PageContext): Element[] {
  if (outcome.outcome !== 'applied')
    return [h('p.reason', [h('strong', `${say('reason')}: `), programMessage(outcome.reason)])]
  const lang = BCP47[reform.after.lang]
  const rows = comparedRows(textLines(outcome.before), textLines(outcome.after))
  const empty = (ifEmpty: InterfaceKey): Element => h('em', say(ifEmpty))
  const head = (name: InterfaceKey, text: string, ifEmpty: InterfaceKey): Element =>
    h('th', { scope: 'col' }, [say(name), ...(text === '' ? [' ', empty(ifEmpty)] : [])])
  const remarks = outcome.remarks ?? []
  return [
    h('h4', say('effect')),
    h('table.comparison', { lang }, [
      h('thead', { lang: BCP47[shown] }, [
        h('tr', [head('before', outcome.before, 'nothingBefore'), head('after', outcome.after, 'nothingAfter')]),
      ]),
      h('tbody', comparisonRows(rows, [lang, lang])),
    ]),
    ...(remarks.length === 0
      ? []
      : [h('p.hint', [h('strong', `${say('remarks')}: `), programMessage(remarks.join('; '))])]),
  ]
}

function rationale(outcome: Outcome, context: PageContext): Element[] {
  const prose = proseInLanguage(outcome.rationale ?? {}, context)
  const { say } = context
  return [
    h('h4', say('rationale')),
    h('div.rationale.prose', prose.length > 0 ? prose : [h('p.hint', say('noRationale'))]),
  ]
}

/** What the program says of an instruction, which it says in English. */
function programMessage(text: string): Element {
  return h('span', { lang: BCP47.eng }, text)
}
