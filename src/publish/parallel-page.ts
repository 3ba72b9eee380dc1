import type { Element } from 'hast'
import type { Lang, PerLang } from '../language/lang.ts'
import type { Page, PageContext } from './page.ts'
import type { ParallelGroup } from './parallel-groups.ts'
import type { Line } from './provision-lines.ts'
import type { PublishedText, PublishedWork } from './site-model.ts'
import { h } from 'hastscript'
import { BCP47, LANGS } from '../language/lang.ts'
import { lawLines, lineClasses, plainLine } from './comparison-rows.ts'
import { parallelData } from './data/parallel-data.ts'
import { dateText } from './date-text.ts'
import { INTERFACE, KIND_NAMES, LANGUAGE_NAMES } from './interface.ts'
import { lawPath, parallelPath } from './page-paths.ts'
import { parallelGroups } from './parallel-groups.ts'
import { provisionName } from './provision-name.ts'
import { editorialHeading } from './unit-heading.ts'

/** The editions of a law that are there in two languages or three, each with its texts in the order of `LANGS`. */
export function parallelEditions(work: PublishedWork): PublishedText[][] {
  const dates = [...new Set(work.texts.map(({ date }) => date))]
  return dates
    .map((date) => LANGS.flatMap((lang) => work.texts.find((text) => text.date === date && text.lang === lang) ?? []))
    .filter((texts) => texts.length > 1)
}

/** Pages of editions in all their languages, side by side: provisions by their number, lines by number and order. */
export function parallelPages(work: PublishedWork): Page[] {
  return parallelEditions(work).map((texts) => parallelPage(work, texts))
}

function parallelPage(work: PublishedWork, texts: readonly PublishedText[]): Page {
  const date = texts[0]?.date ?? ''
  const groups = parallelGroups(texts)
  const title = Object.fromEntries(
    LANGS.map((lang) => [
      lang,
      `${work.short[lang]} (${dateText(date, lang)}): ${INTERFACE.parallel[lang].toLowerCase()}`,
    ]),
  ) as PerLang
  return {
    path: parallelPath(work.id, date),
    style: 'parallel',
    title,
    description: title,
    data: () => parallelData(work, texts, groups),
    body: (context) => [
      h('header.page-header', [h('h1', title[context.lang]), h('p.legend', context.say('parallelHint'))]),
      h('table.comparison.parallel-table', { className: [`columns-${texts.length}`] }, [
        h(
          'thead',
          h(
            'tr',
            texts.map((text) => columnHead(text, work, context)),
          ),
        ),
        ...groups.map((group) => groupBody(group, work, texts, context)),
      ]),
    ],
  }
}

/** Rows, those together to which no other language answers: their lines begin side by side, not one below another. */
function runsOf(rows: ParallelGroup['rows']): ParallelGroup['rows'][] {
  const isAlone = (row: ParallelGroup['rows'][number]): boolean => row.filter(Boolean).length === 1
  const runs: ParallelGroup['rows'][] = []
  for (const row of rows) {
    const last = runs.at(-1)
    if (last && isAlone(row) && last.every(isAlone)) last.push(row)
    else runs.push([row])
  }
  return runs
}

function columnHead(text: PublishedText, work: PublishedWork, { lang, href }: PageContext): Element {
  return h('th', { scope: 'col' }, [
    h('a', { href: href(lawPath({ ...text, work: work.id })) }, LANGUAGE_NAMES[text.lang][lang]),
    ' ',
    h('span.details', KIND_NAMES[text.kind][lang]),
  ])
}

function groupBody(
  { eId, unit, rows }: ParallelGroup,
  work: PublishedWork,
  texts: readonly PublishedText[],
  context: PageContext,
): Element {
  const cell = (lines: readonly Line[], lang: Lang): Element => {
    const cells = lines.map((line) => ({ line, pieces: [{ text: line.text }], isRenumbered: false }))
    const [first, ...others] = cells
    if (!first) return h('td')
    return others.length === 0
      ? h('td', { lang: BCP47[lang], className: lineClasses(first) }, plainLine(first))
      : h('td', { lang: BCP47[lang] }, lawLines(cells))
  }
  return h('tbody', { id: eId }, [
    h(
      'tr.pair-head',
      h(
        'th',
        { scope: 'rowgroup', colSpan: texts.length },
        h('h2', [
          h('a.permalink', { href: context.href(undefined, eId) }, provisionName(eId, context.lang)),
          ' ',
          ...(unit.type === 'article' ? editorialHeading(unit, work.headings, context.lang) : []),
        ]),
      ),
    ),
    ...runsOf(rows).map((run) =>
      h(
        'tr',
        texts.map((text, i) =>
          cell(
            run.flatMap((row) => row[i] ?? []),
            text.lang,
          ),
        ),
      ),
    ),
  ])
}
