import type { Element, ElementContent } from 'hast'
import type { Pair } from '../align/alignment.ts'
import type { Lang, PerLang } from '../language/lang.ts'
import type { Side } from './comparison-side.ts'
import type { Page, PageContext } from './page.ts'
import type { RibbonEnd } from './ribbon-view.ts'
import type { Comparison, SiteModel } from './site-model.ts'
import { h } from 'hastscript'
import { RELATIONS } from '../align/alignment.ts'
import { LANGS } from '../language/lang.ts'
import { comparisonTitle } from './comparison-page.ts'
import { pairName } from './comparison-pair.ts'
import { provisionNames, sideOf } from './comparison-side.ts'
import { linksData } from './data/links-data.ts'
import { relationBadge } from './elements.ts'
import { INTERFACE, RELATION_NAMES } from './interface.ts'
import { comparisonPath, conceptPath, linksPath } from './page-paths.ts'
import { pairConcepts } from './pair-concepts.ts'
import { pairDecision } from './pair-decision.ts'
import { pairEvidence } from './pair-evidence.ts'
import { pairIds } from './pair-ids.ts'
import { provisionName } from './provision-name.ts'
import { ribbonView } from './ribbon-view.ts'
import { findText } from './site-model.ts'
import { textTitle } from './text-title.ts'
import { ownHeading } from './unit-heading.ts'

/** All that the page shows of a comparison. */
export interface Linked {
  comparison: Comparison
  left: Side
  right: Side
  ids: readonly string[]
  /** The ids of the concepts of every pair. */
  concepts: readonly (readonly string[])[]
  labels: ReadonlyMap<string, PerLang>
}

/** The page of a comparison's links: the whole in one picture, and below it every link with its relation, reasons and decision. */
export function linksPage(model: SiteModel, comparison: Comparison): Page {
  const { pairs } = comparison.alignment
  const [left, right] = [sideOf(findText(model, comparison.left)), sideOf(findText(model, comparison.right))]
  const linked: Linked = {
    comparison,
    left,
    right,
    ids: pairIds(pairs),
    concepts: pairs.map((pair) => pairConcepts(model, comparison, pair)),
    labels: new Map(model.concepts.map(({ id, label }) => [id, label])),
  }
  const names = comparisonTitle(left.found, right.found)
  const title = Object.fromEntries(LANGS.map((lang) => [lang, `${names[lang]}. ${INTERFACE.links[lang]}`])) as PerLang
  return {
    path: linksPath(comparison.id),
    style: 'links',
    title,
    description: title,
    data: () => linksData(linked),
    body: (context) => body(linked, names, context),
  }
}

function body(linked: Linked, names: PerLang, context: PageContext): ElementContent[] {
  const { say, lang, href } = context
  return [
    h('header.page-header', [
      h('h1', names[lang]),
      h('p', say('links')),
      h('p', h('a', { href: href(comparisonPath(linked.comparison.id)) }, say('linkWords'))),
    ]),
    h('div.links', [
      h('p.prose', say('linksAbout')),
      linksFilter(linked, context),
      h('div.ribbons-box', { tabIndex: 0, role: 'region', ariaLabel: say('links') }, [picture(linked, names, lang)]),
      linksTable(linked, names, context),
    ]),
  ]
}

function picture({ comparison, left, right, ids }: Linked, names: PerLang, lang: Lang): Element {
  const { pairs } = comparison.alignment
  const place = new Map(pairs.map((pair, i) => [pair, i]))
  return ribbonView(ends(pairs, left, 'left', lang), ends(pairs, right, 'right', lang), pairs, {
    lang,
    title: `${names[lang]}. ${INTERFACE.links[lang]}`,
    idOf: (pair) => ids[place.get(pair) ?? -1] ?? '',
    nameOf: (pair) => pairName(pair, lang),
  })
}

/** The provisions of a text that are in some pair, in the order of the text: their names and headings. */
function ends(pairs: readonly Pair[], { found, units }: Side, side: 'left' | 'right', lang: Lang): RibbonEnd[] {
  const there = new Set(pairs.flatMap((pair) => pair[side]))
  return [...units].flatMap(([eId, unit]) => {
    if (!there.has(eId)) return []
    const parts = [provisionName(eId, lang), ownHeading(unit) ?? found.work.headings.get(eId)?.[lang]]
    // The preamble is headed by its name.
    return [{ eId, label: [...new Set(parts.filter((part) => part !== undefined))].join('. ') }]
  })
}

/** Choices that a script makes work and shows; without it all links are there. */
function linksFilter({ comparison, concepts, labels }: Linked, { lang, say }: PageContext): Element {
  const { pairs } = comparison.alignment
  const named = [...labels].filter(([id]) => concepts.some((ids) => ids.includes(id)))
  const relations = RELATIONS.map((relation) => ({
    relation,
    count: pairs.filter((pair) => pair.relation === relation).length,
  })).filter(({ count }) => count > 0)
  return h('fieldset.links-filter', { hidden: true }, [
    h('legend', say('show')),
    ...relations.map(({ relation, count }) =>
      h('label', [
        h('input', { type: 'checkbox', value: relation, checked: true, autoComplete: 'off' }),
        ' ',
        relationBadge(relation, lang),
        ' ',
        h('span.count', String(count)),
      ]),
    ),
    ...(named.length === 0
      ? []
      : [
          h('label', [
            `${say('ofConcept')}: `,
            h('select', { autoComplete: 'off' }, [
              h('option', { value: '' }, say('anyConcept')),
              ...named.map(([id, label]) => h('option', { value: id }, label[lang])),
            ]),
          ]),
        ]),
    h('span.count', { role: 'status' }, `${pairs.length} / ${pairs.length}`),
  ])
}

function linksTable(linked: Linked, names: PerLang, context: PageContext): Element {
  const { comparison, left, right } = linked
  const { lang, say } = context
  const heads = [textTitle(left.found, context), say('linkColumn'), textTitle(right.found, context)]
  return h('table.links-table', [
    h('caption.visually-hidden', names[lang]),
    h(
      'thead',
      h(
        'tr',
        heads.map((name) => h('th', { scope: 'col' }, name)),
      ),
    ),
    h(
      'tbody',
      comparison.alignment.pairs.map((pair, i) => linkRow(linked, pair, i, context)),
    ),
  ])
}

function linkRow(linked: Linked, pair: Pair, i: number, context: PageContext): Element {
  const { comparison, left, right, ids, concepts, labels } = linked
  const { lang, say, href } = context
  const id = ids[i] ?? ''
  const about = concepts[i] ?? []
  const isLink = pair.left.length > 0 && pair.right.length > 0
  // One link will do: to the words of both, from where each law is a step away.
  const words = href(comparisonPath(comparison.id), id)
  const side = (eIds: readonly string[], of: Side, isFirst: boolean): (Element | string)[] => {
    const name = (eId: string, text: string): Element | string =>
      isFirst && eId === eIds[0] ? h('a', { href: words }, text) : text
    return eIds.length === 0 ? [h('em', say('noCounterpart'))] : provisionNames(eIds, of, context, name)
  }
  return h('tr', { id, className: [`relation-${pair.relation}`], dataConcepts: about.join(' ') || undefined }, [
    h('td', side(pair.left, left, true)),
    h('td.link-about', [
      h('b.badge', RELATION_NAMES[pair.relation][lang]),
      ...(isLink ? [pairEvidence(pair, context, labels)] : []),
      ...(about.length === 0 ? [] : [conceptLinks(about, labels, context)]),
      ...pairDecision(pair, context),
    ]),
    h('td', side(pair.right, right, pair.left.length === 0)),
  ])
}

function conceptLinks(ids: readonly string[], labels: Linked['labels'], { lang, say, href }: PageContext): Element {
  const links = ids.flatMap((id, i) => [
    ...(i === 0 ? [] : [', ']),
    h('a', { href: href(conceptPath(id)) }, labels.get(id)?.[lang] ?? id),
  ])
  return h('p', [`${say('concepts')}: `, ...links])
}
