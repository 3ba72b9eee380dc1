import type { Element, ElementContent } from 'hast'
import type { Lang, PerLang } from '../language/lang.ts'
import type { Wording } from './article-history.ts'
import type { Page, PageContext } from './page.ts'
import type { PublishedWork } from './site-model.ts'
import { h } from 'hastscript'
import { BCP47, LANGS } from '../language/lang.ts'
import { articleHistory, editionsOf } from './article-history.ts'
import { comparedRows } from './compared-rows.ts'
import { comparisonRows } from './comparison-rows.ts'
import { historyData } from './data/law-data.ts'
import { dateText } from './date-text.ts'
import { INTERFACE, LANGUAGE_NAMES } from './interface.ts'
import { historyPath, lawPath } from './page-paths.ts'
import { provisionLines } from './provision-lines.ts'
import { provisionName } from './provision-name.ts'

/** What each article of a law said from edition to edition: of a change, only its lines. None where there is one edition. */
export function historyPages(work: PublishedWork): Page[] {
  return historyLangs(work).map((textLang) => historyPage(work, textLang))
}

/** The languages in which more than one edition of a law is published whole. */
export function historyLangs(work: PublishedWork): Lang[] {
  return LANGS.filter((lang) => editionsOf(work, lang).length > 1)
}

function historyPage(work: PublishedWork, textLang: Lang): Page {
  const histories = [...articleHistory(work, textLang)]
  const changing = histories.filter(([, wordings]) => wordings.length > 1)
  const unchanged = histories.filter(([, wordings]) => wordings.length === 1).map(([eId]) => eId)
  const rows = new Map(
    changing.map(([eId, wordings]) => [eId, wordings.slice(1).map((to, i) => changed(wordings[i], to))]),
  )
  const title = Object.fromEntries(
    LANGS.map((lang) => [
      lang,
      `${work.short[lang]}: ${INTERFACE.history[lang].toLowerCase()} (${LANGUAGE_NAMES[textLang][lang]})`,
    ]),
  ) as PerLang
  return {
    path: historyPath(work.id, textLang),
    style: 'history',
    title,
    description: title,
    data: () => historyData(work, textLang),
    body: (context) => [
      h('header.page-header', [h('h1', title[context.lang]), h('p.legend', context.say('historyHint'))]),
      h('div.pairs', [
        ...changing.map(([eId, wordings]) =>
          articleSection(eId, wordings, rows.get(eId) ?? [], { work, lang: textLang }, context),
        ),
      ]),
      ...(unchanged.length === 0 ? [] : [unchangedArticles(unchanged, work, textLang, context)]),
    ],
  }
}

/** The articles that have one wording, each with a link to it. */
function unchangedArticles(
  eIds: readonly string[],
  work: PublishedWork,
  lang: Lang,
  { lang: shown, say, href }: PageContext,
): Element {
  const newest = editionsOf(work, lang).at(-1)
  const path = newest && lawPath({ ...newest, work: work.id })
  return h('section', [
    h('h2', say('unchangedArticles')),
    h(
      'ul.text-links',
      eIds.map((eId) => h('li', { id: eId }, h('a', { href: href(path, eId) }, provisionName(eId, shown)))),
    ),
  ])
}

/** The lines that differ between two wordings, as rows of a table. */
function changed(from: Wording | undefined, to: Wording): Element[] {
  const lang = BCP47[to.text.lang]
  const before = from?.article ? provisionLines(from.article) : []
  const after = to.article ? provisionLines(to.article) : []
  const rows = comparedRows(before, after).filter(({ kind }) => kind !== 'same' && kind !== 'editorial')
  return comparisonRows(rows, [lang, lang])
}

function articleSection(
  eId: string,
  wordings: readonly Wording[],
  rows: readonly Element[][],
  { work, lang }: { work: PublishedWork; lang: Lang },
  context: PageContext,
): Element {
  const name = provisionName(eId, context.lang)
  const heading = work.headings.get(eId)?.[context.lang]
  return h('section.article-history', { id: eId }, [
    h('h2', [
      h('a.permalink', { href: context.href(undefined, eId) }, name),
      ...(heading === undefined ? [] : [' ', h('i', `[${heading}]`)]),
    ]),
    ...inOtherLanguages(eId, work, lang, context),
    h(
      'ol.timeline',
      wordings.map((wording, i) => wordingItem(eId, wording, i === 0 ? [] : (rows[i - 1] ?? []), work, context)),
    ),
  ])
}

/** The history of the same article in the other languages; no language has every edition. */
function inOtherLanguages(eId: string, work: PublishedWork, lang: Lang, context: PageContext): Element[] {
  const others = historyLangs(work).filter((other) => other !== lang && articleHistory(work, other).has(eId))
  if (others.length === 0) return []
  const link = (other: Lang): Element =>
    h('a', { href: context.href(historyPath(work.id, other), eId) }, LANGUAGE_NAMES[other][context.lang])
  return [h('p.text-links', others.map(link))]
}

function wordingItem(
  eId: string,
  wording: Wording,
  rows: readonly Element[],
  work: PublishedWork,
  context: PageContext,
): Element {
  const { lang, say } = context
  const { text, article, acts } = wording
  const isFirst = rows.length === 0
  const path = lawPath({ ...text, work: work.id })
  return h('li', [
    h('p', [
      h('a', { href: article ? context.href(path, eId) : context.href(path) }, dateText(text.date, lang)),
      ...acts.map(({ names }) => h('span', names[lang])),
      ...(article ? [] : [h('span', say('notThere'))]),
    ]),
    ...(isFirst ? [] : [changeTable(rows, text.lang, context)]),
  ])
}

function changeTable(rows: readonly Element[], textLang: Lang, { lang, say }: PageContext): ElementContent {
  return h('table.comparison', { lang: BCP47[textLang] }, [
    h('thead', { lang: BCP47[lang] }, h('tr', [h('th', say('wordingBefore')), h('th', say('wordingAfter'))])),
    h('tbody', [...rows]),
  ])
}
