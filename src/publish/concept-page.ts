import type { Element, ElementContent } from 'hast'
import type { Page, PageContext } from './page.ts'
import type { FoundText, Occurrence, PublishedConcept, SiteModel } from './site-model.ts'
import { h } from 'hastscript'
import { BCP47 } from '../language/lang.ts'
import { conceptData } from './data/concept-data.ts'
import { facts, languagesFrom, markedText, proseInLanguage } from './elements.ts'
import { LANGUAGE_NAMES } from './interface.ts'
import { conceptPath, lawPath } from './page-paths.ts'
import { conceptFigure } from './concept-figure.ts'
import { concordance } from './concordance.ts'
import { outermost } from './outermost.ts'
import { provisionName } from './provision-name.ts'
import { textDetails } from './text-title.ts'

/** The page of a concept: what it means, how the languages name it, and where each law does. */
export function conceptPage(model: SiteModel, concept: PublishedConcept): Page {
  return {
    path: conceptPath(concept.id),
    style: 'concept',
    title: concept.label,
    description: concept.definition,
    data: () => conceptData(model, concept),
    body: (context) => body(model, concept, context),
  }
}

function body(model: SiteModel, concept: PublishedConcept, context: PageContext): ElementContent[] {
  const { lang, say } = context
  const columns = model.works.flatMap((work) => {
    const texts = work.texts
      .map((text) => ({ work, text }))
      .map((found) => ({ found, passages: occurrencesIn(concept.occurrences, found) }))
      .filter(({ passages }) => passages.length > 0)
      .toSorted((a, b) => Number(b.found.text.lang === lang) - Number(a.found.text.lang === lang))
    return texts.length === 0 ? [] : [workColumn(texts, context)]
  })
  return [
    h('header.page-header', [h('h1', concept.label[lang])]),
    h('section', { ariaLabelledBy: ['definition'] }, [
      h('h2', { id: 'definition' }, say('definition')),
      h('div.prose', proseInLanguage(concept.definition, context)),
    ]),
    h('section', { ariaLabelledBy: ['terms'] }, [h('h2', { id: 'terms' }, say('terms')), termTable(concept, context)]),
    ...conceptFigure(model, concept, context),
    h('section', { ariaLabelledBy: ['occurrences'] }, [
      h('h2', { id: 'occurrences' }, say('occurrences')),
      columns.length === 0 ? h('p', say('noOccurrences')) : h('div.concept-columns', columns),
    ]),
  ]
}

function termTable({ terms, except }: PublishedConcept, { lang, say }: PageContext): Element {
  return facts(
    languagesFrom(lang).map((other) => [
      LANGUAGE_NAMES[other][lang],
      h('div', { lang: BCP47[other] }, [
        h('span.terms', terms[other].join(', ')),
        ...(except[other].length === 0
          ? []
          : [
              h('span.except', [h('span', { lang: BCP47[lang] }, `${say('exceptTerms')}: `), except[other].join(', ')]),
            ]),
      ]),
    ]),
  )
}

function occurrencesIn(occurrences: readonly Occurrence[], { work, text }: FoundText): Occurrence[] {
  return occurrences.filter((at) => at.work === work.id && at.lang === text.lang && at.date === text.date)
}

/** A law: its text in the language of the interface, or the first at hand, in full view; the others fold away. */
function workColumn(texts: readonly { found: FoundText; passages: Occurrence[] }[], context: PageContext): Element {
  const [first, ...others] = texts
  if (!first) throw new Error('This is a bug: a law without passages has a column')
  const { work } = first.found
  return h('section.concept-column', { ariaLabel: work.short[context.lang] }, [
    h('h3', work.short[context.lang]),
    ...textPassages(first.found, first.passages, context),
    ...others.map(({ found, passages }) =>
      h('details', [h('summary', heading(found, passages, context)), concordance(passages, found, context)]),
    ),
  ])
}

function textPassages(found: FoundText, passages: readonly Occurrence[], context: PageContext): Element[] {
  return [
    h('p.details', heading(found, passages, context)),
    concordance(passages, found, context),
    h('details', [
      h('summary', context.say('wholeProvisions')),
      h(
        'div',
        passages.map((passage) => card(passage, found, context)),
      ),
    ]),
  ]
}

function heading(found: FoundText, passages: readonly Occurrence[], context: PageContext): string {
  const count = new Set(passages.map(({ eId }) => eId)).size
  return `${textDetails(found, context)} · ${context.say('provisionsCount').toLowerCase()}: ${count}`
}

function card({ eId, snippet, ranges }: Occurrence, { work, text }: FoundText, context: PageContext): Element {
  const path = lawPath({ ...text, work: work.id })
  const heading = work.headings.get(outermost(eId))
  return h('div.passage', [
    h('p.passage-place', [
      h('a', { href: context.href(path, eId) }, provisionName(eId, context.lang)),
      ...(heading ? [' ', h('i', `[${heading[context.lang]}]`)] : []),
    ]),
    h('p.law-lines', { lang: BCP47[text.act.lang] }, markedText(snippet, ranges, 'mark')),
  ])
}
