import type { Element } from 'hast'
import type { Relation } from '../align/alignment.ts'
import type { ComparedPair } from './comparison-pair.ts'
import type { PageContext } from './page.ts'
import { h } from 'hastscript'
import { RELATIONS } from '../align/alignment.ts'
import { pairName } from './comparison-pair.ts'
import { relationBadge } from './elements.ts'

/** What can be shown and hidden, by the style sheet alone: pairs by their relation with their number, lines, differences of print. */
export function comparisonTools(pairs: readonly ComparedPair[], context: PageContext): Element {
  const { lang, say } = context
  const choice = (relation: Relation): Element =>
    h('label', [
      checkbox(`show-${relation}`, true),
      ' ',
      relationBadge(relation, lang),
      ' ',
      h('span.count', String(pairsOf(pairs, relation).length)),
    ])
  return h('div.comparison-tools', [
    h('fieldset.relation-filter', [h('legend', say('show')), ...present(pairs).map(choice)]),
    h('fieldset.line-filter', [
      h('legend', say('hide')),
      h('label', [checkbox('hide-unchanged', false), ' ', say('hideUnchanged')]),
      h('label', [checkbox('hide-editorial', false), ' ', say('hideEditorial')]),
    ]),
  ])
}

/** Buttons that lead from change to change; they appear where scripts run. */
export function changeSteps({ say }: PageContext): Element {
  const button = (sign: string, label: string): Element =>
    h('button', { type: 'button', ariaLabel: label, title: label }, sign)
  return h('div.steps', { role: 'group', ariaLabel: say('changes'), hidden: true }, [
    button('↑', say('previousChange')),
    button('↓', say('nextChange')),
    h('label', [checkbox('step-keys', true), ' ', say('stepKeys'), ' ', h('kbd', 'K'), ' ', h('kbd', 'J')]),
  ])
}

/** What the marks mean, and by what rule they are set. */
export function comparisonLegend({ say }: PageContext): Element {
  return h('details.redline-legend', [
    h('summary', say('howToRead')),
    h('ul', [
      h('li', h('ins', say('legendAdded'))),
      h('li', h('del', say('legendRemoved'))),
      h('li', h('del.whole', say('legendWholeOld'))),
      h('li', h('ins.whole', say('legendWholeNew'))),
      h('li', h('u', say('legendEditorial'))),
    ]),
    h('p', `${say('ruleOfMarks')} ${say('relationIsLink')}`),
  ])
}

/** For each relation, links to its pairs. */
export function pairIndex(pairs: readonly ComparedPair[], context: PageContext): Element {
  const section = (relation: Relation): Element =>
    h('section', { id: `relation-${relation}` }, [
      h('h3', [relationBadge(relation, context.lang)]),
      h(
        'ul.pair-links',
        pairsOf(pairs, relation).map(({ pair, id }) =>
          h('li', h('a', { href: context.href(undefined, id) }, pairName(pair, context.lang))),
        ),
      ),
    ])
  return h('details.pair-index', [h('summary', context.say('byRelation')), ...present(pairs).map(section)])
}

function pairsOf(pairs: readonly ComparedPair[], relation: Relation): ComparedPair[] {
  return pairs.filter(({ pair }) => pair.relation === relation)
}

function present(pairs: readonly ComparedPair[]): Relation[] {
  return RELATIONS.filter((relation) => pairs.some(({ pair }) => pair.relation === relation))
}

function checkbox(id: string, isChecked: boolean): Element {
  return h('input', { type: 'checkbox', id, checked: isChecked, autoComplete: 'off' })
}
