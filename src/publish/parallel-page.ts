import type { Element } from 'hast'
import type { Lang, PerLang } from '../language/lang.ts'
import type { Article, Unit } from '../law/tree.ts'
import type { Page, PageContext } from './page.ts'
import type { Line } from './provision-lines.ts'
import type { PublishedText, PublishedWork } from './site-model.ts'
import { h } from 'hastscript'
import { BCP47, LANGS } from '../language/lang.ts'
import { units } from '../law/walk.ts'
import { alignLines } from '../redline/align-lines.ts'
import { lineClasses, plainLine } from './comparison-rows.ts'
import { dateText } from './date-text.ts'
import { INTERFACE, KIND_NAMES, LANGUAGE_NAMES } from './interface.ts'
import { lawPath, parallelPath } from './page-paths.ts'
import { provisionLines } from './provision-lines.ts'
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

/** A provision in each of the languages: its lines, row by row. */
interface ParallelGroup {
  eId: string
  unit: Unit
  rows: (Line | undefined)[][]
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
    title,
    description: title,
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
  const cell = (line: Line | undefined, lang: Lang): Element => {
    if (!line) return h('td')
    const content = { line, pieces: [{ text: line.text }], isRenumbered: false }
    return h('td', { lang: BCP47[lang], className: lineClasses(content) }, plainLine(content))
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
    ...rows.map((row) =>
      h(
        'tr',
        texts.map((text, i) => cell(row[i], text.lang)),
      ),
    ),
  ])
}

function parallelGroups(texts: readonly PublishedText[]): ParallelGroup[] {
  const found = texts.map(({ act }) => new Map([...units(act)].filter(isWhole).map((unit) => [unit.eId ?? '', unit])))
  const order: string[] = []
  // What only a later text has stands after what it follows there.
  for (const text of found) {
    let at = -1
    for (const eId of text.keys()) {
      const known = order.indexOf(eId)
      if (known >= 0) at = known
      else order.splice(++at, 0, eId)
    }
  }
  return order.flatMap((eId) => {
    const parts = found.map((text) => text.get(eId))
    const unit = parts.find((part) => part !== undefined)
    return unit ? [{ eId, unit, rows: parallelRows(parts.map((part) => (part ? provisionLines(part) : []))) }] : []
  })
}

function isWhole(unit: Unit): unit is Article {
  return unit.type === 'article' || unit.type === 'principle' || unit.type === 'preamble'
}

/** Sets the lines of each further text beside those of the first; what answers to none of them has a row of its own. */
function parallelRows(texts: readonly Line[][]): (Line | undefined)[][] {
  const pivot = texts.findIndex((lines) => lines.length > 0)
  let rows: (Line | undefined)[][] = (texts[pivot] ?? []).map((line) =>
    texts.map((_, i) => (i === pivot ? line : undefined)),
  )
  texts.forEach((lines, i) => {
    if (i === pivot || lines.length === 0) return
    const keys = rows.map((row) => row.find((line) => line !== undefined) ?? { text: '', depth: 0 })
    rows = alignLines(keys, lines, false).map(({ left, right }) => {
      const row = left === undefined ? texts.map(() => undefined) : [...(rows[left] ?? [])]
      return row.map((line, column) => (column === i && right !== undefined ? lines[right] : line))
    })
  })
  return rows
}
