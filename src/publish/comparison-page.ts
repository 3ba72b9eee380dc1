import type { Element, ElementContent } from 'hast'
import type { Pair, Relation } from '../align/alignment.ts'
import type { Lang, PerLang } from '../language/lang.ts'
import type { Unit } from '../law/tree.ts'
import type { Page, PageContext } from './page.ts'
import type { Columns } from './redline-columns.ts'
import type { Comparison, FoundText, SiteModel } from './site-model.ts'
import { h } from 'hastscript'
import { RELATIONS } from '../align/alignment.ts'
import { BCP47, LANGS } from '../language/lang.ts'
import { dateText } from './date-text.ts'
import { proseInLanguage, relationBadge } from './elements.ts'
import { pairEvidence } from './pair-evidence.ts'
import { comparisonPath, lawPath } from './page-paths.ts'
import { plainLines, redlineColumns } from './redline-columns.ts'
import { provisionLines, unitsByEId } from './provision-lines.ts'
import { provisionName } from './provision-name.ts'
import { RELATION_NAMES } from './interface.ts'
import { findText } from './site-model.ts'
import { editorialHeading, labelOf } from './unit-heading.ts'
import { textTitle } from './text-title.ts'

/** Relations in which one provision stands for one provision, so that its words can be compared. */
const WORD_BY_WORD: ReadonlySet<Relation> = new Set(['same', 'changed', 'moved'])

/** One side of the comparison, with what is needed to print its provisions. */
interface Side {
  found: FoundText
  units: ReadonlyMap<string, Unit>
}

/** The page of a comparison. */
export function comparisonPage(model: SiteModel, comparison: Comparison): Page {
  const left = sideOf(findText(model, comparison.left))
  const right = sideOf(findText(model, comparison.right))
  const title = comparisonTitle(left.found, right.found)
  return {
    path: comparisonPath(comparison.id),
    title,
    description: title,
    body: (context) => body(comparison, left, right, title, context),
  }
}

/** "Constitution of 1995 / Constitution of 2026". */
export function comparisonTitle(left: FoundText, right: FoundText): PerLang {
  const isOneWork = left.work === right.work
  const name = ({ work, text }: FoundText, lang: Lang): string =>
    isOneWork ? `${work.short[lang]} (${dateText(text.date, lang)})` : work.short[lang]
  return Object.fromEntries(LANGS.map((lang) => [lang, `${name(left, lang)} / ${name(right, lang)}`])) as PerLang
}

function sideOf(found: FoundText): Side {
  return { found, units: unitsByEId(found.text.act) }
}

function body(
  { alignment, why }: Comparison,
  left: Side,
  right: Side,
  title: PerLang,
  context: PageContext,
): ElementContent[] {
  const { lang, say } = context
  return [
    h('header.page-header', [h('h1', title[lang]), h('div.prose', proseInLanguage(why ?? {}, context))]),
    h('section.summary', { ariaLabelledBy: ['summary'] }, [
      h('h2', { id: 'summary' }, say('summary')),
      counts(alignment.pairs, context),
      legend(context),
      byRelation(alignment.pairs, context),
    ]),
    h('section.pairs', { ariaLabelledBy: ['pairs'] }, [
      h('h2', { id: 'pairs' }, say('pairsInOrder')),
      relationFilter(alignment.pairs, context),
      h(
        'div.columns.column-heads',
        [left, right].map(({ found }) => h('div.column', textTitle(found, context))),
      ),
      ...alignment.pairs.map((pair, i) => pairSection(pair, i, left, right, context)),
    ]),
  ]
}

function pairsOf(pairs: readonly Pair[], relation: Relation): number[] {
  return pairs.flatMap((pair, i) => (pair.relation === relation ? [i] : []))
}

function present(pairs: readonly Pair[]): Relation[] {
  return RELATIONS.filter((relation) => pairs.some((pair) => pair.relation === relation))
}

function counts(pairs: readonly Pair[], context: PageContext): Element {
  const row = (relation: Relation): Element =>
    h(
      'li',
      h('a', { href: context.href(undefined, `relation-${relation}`) }, [
        relationBadge(relation, context.lang),
        ' ',
        h('span.count', String(pairsOf(pairs, relation).length)),
      ]),
    )
  return h('ul.counts', present(pairs).map(row))
}

function legend({ say }: PageContext): Element {
  return h('ul.legend.redline-legend', [
    h('li', h('ins', say('legendAdded'))),
    h('li', h('del', say('legendRemoved'))),
    h('li', h('span.editorial', say('legendEditorial'))),
  ])
}

/** For each relation, links to its pairs. */
function byRelation(pairs: readonly Pair[], context: PageContext): Element {
  const section = (relation: Relation): Element =>
    h('section', { id: `relation-${relation}` }, [
      h('h3', [relationBadge(relation, context.lang)]),
      h(
        'ul.pair-links',
        pairsOf(pairs, relation).map((i) => h('li', h('a', { href: `#${pairId(i)}` }, pairName(pairs[i], context)))),
      ),
    ])
  return h('div.by-relation', [h('h3', context.say('byRelation')), ...present(pairs).map(section)])
}

/** Radio buttons that hide the pairs of other relations, by the style sheet alone. */
function relationFilter(pairs: readonly Pair[], { lang, say }: PageContext): Element {
  const choice = (value: string, label: string, isChosen: boolean): Element =>
    h('label', [
      h('input', {
        type: 'radio',
        name: 'relation',
        value,
        id: `show-${value}`,
        checked: isChosen,
        autoComplete: 'off',
      }),
      ' ',
      label,
    ])
  return h('fieldset.relation-filter', [
    h('legend', say('show')),
    choice('all', say('all'), true),
    ...present(pairs).map((relation) => choice(relation, RELATION_NAMES[relation][lang], false)),
  ])
}

function pairId(index: number): string {
  return `pair-${index + 1}`
}

function pairName(pair: Pair | undefined, { lang, say }: PageContext): string {
  const name = (eIds: readonly string[] = []): string =>
    eIds.length === 0
      ? `(${say('noCounterpart').toLowerCase()})`
      : eIds.map((eId) => provisionName(eId, lang)).join('; ')
  if (pair && pair.left.length === 0) return name(pair.right)
  return pair && pair.right.length === 0 ? name(pair.left) : `${name(pair?.left)} ↔ ${name(pair?.right)}`
}

function pairSection(pair: Pair, index: number, left: Side, right: Side, context: PageContext): Element {
  const id = pairId(index)
  const columns = compareWords(pair, left, right)
  return h('section', { id, className: ['pair', `pair-${pair.relation}`], ariaLabelledBy: [`${id}-title`] }, [
    h('div.pair-head', [
      h('h3', { id: `${id}-title` }, pairName(pair, context)),
      relationBadge(pair.relation, context.lang),
      h('a.anchor', { href: `#${id}`, ariaLabel: `${context.say('permanentLink')}: ${pairName(pair, context)}` }, '¶'),
    ]),
    pairEvidence(pair, context),
    ...(columns?.isMarked === false ? [h('p.hint', context.say('tooDifferent'))] : []),
    h('div.columns', [
      column(pair.left, left, columns?.before, context),
      column(pair.right, right, columns?.after, context),
    ]),
  ])
}

function compareWords(pair: Pair, left: Side, right: Side): Columns | undefined {
  const [before, after] = [left.units.get(pair.left[0] ?? ''), right.units.get(pair.right[0] ?? '')]
  const isOneToOne = pair.left.length === 1 && pair.right.length === 1
  if (!before || !after || !isOneToOne || !WORD_BY_WORD.has(pair.relation)) return undefined
  if (left.found.text.lang !== right.found.text.lang) return undefined
  return redlineColumns(provisionLines(before), provisionLines(after))
}

function column(eIds: readonly string[], side: Side, compared: Element[] | undefined, context: PageContext): Element {
  if (eIds.length === 0) return h('div.column.empty', h('p', context.say('noCounterpart')))
  const { work, text } = side.found
  const path = lawPath({ ...text, work: work.id })
  const provision = (eId: string): Element => {
    const unit = side.units.get(eId)
    const lines = compared ?? (unit && plainLines(provisionLines(unit)))
    return h('div.provision', [
      h('h4', [
        h('a', { href: unit ? context.href(path, eId) : context.href(path) }, provisionName(eId, context.lang)),
        ...(unit && labelOf(unit) !== undefined ? [' ', ...editorialHeading(unit, work.headings, context.lang)] : []),
      ]),
      lines ? h('div.law-lines', { lang: BCP47[text.act.lang] }, lines) : h('p.hint', context.say('notInText')),
    ])
  }
  return h('div.column', eIds.map(provision))
}
