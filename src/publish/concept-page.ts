import type { Element, ElementContent } from 'hast'
import type { PerLang } from '../language/lang.ts'
import type { Naming } from './concept-passages.ts'
import type { Page, PageContext } from './page.ts'
import type { PublishedConcept, SiteModel } from './site-model.ts'
import { h } from 'hastscript'
import { BCP47, LANGS } from '../language/lang.ts'
import { conceptData } from './data/concept-data.ts'
import { facts, languagesFrom, proseInLanguage } from './elements.ts'
import { LANGUAGE_NAMES } from './interface.ts'
import { conceptPath, conceptTextPath, dataPath } from './page-paths.ts'
import { conceptFigure } from './concept-figure.ts'
import { namingTitle, namingsOf, textPassages } from './concept-passages.ts'
import { concordance } from './concordance.ts'

/** A concept with more lines than these in its concordances is too long for one page: each text has a page of its own. */
const MOST_LINES = 500

/** The pages of a concept: what it means, how the languages name it and where each law does; the last, of a long one, text by text. */
export function conceptPages(model: SiteModel, concept: PublishedConcept): Page[] {
  const namings = namingsOf(model, concept)
  const lines = concept.occurrences.reduce((sum, { ranges }) => sum + ranges.length, 0)
  const isLong = lines > MOST_LINES
  const page: Page = {
    path: conceptPath(concept.id),
    style: 'concept',
    title: concept.label,
    description: concept.definition,
    data: () => conceptData(model, concept),
    body: (context) => body(model, concept, namings, isLong, context),
  }
  return [page, ...(isLong ? namings.flat().map((naming) => textPage(concept, naming)) : [])]
}

function body(
  model: SiteModel,
  concept: PublishedConcept,
  namings: readonly Naming[][],
  isLong: boolean,
  context: PageContext,
): ElementContent[] {
  const { lang, say } = context
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
      namings.length === 0
        ? h('p', say('noOccurrences'))
        : h(
            'div.concept-columns',
            namings.map((ofLaw) => lawSection(concept, ofLaw, isLong, context)),
          ),
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

/** A law: its text in the language of the interface, or the first at hand, in full view; the others fold away. Of a long one, the ways. */
function lawSection(
  concept: PublishedConcept,
  ofLaw: readonly Naming[],
  isLong: boolean,
  context: PageContext,
): Element {
  const { lang, href } = context
  const [first, ...others] = ofLaw.toSorted(
    (a, b) => Number(b.found.text.lang === lang) - Number(a.found.text.lang === lang),
  )
  if (!first) throw new Error('This is a bug: a law without passages has a section')
  const name = first.found.work.short[lang]
  const link = (naming: Naming): Element =>
    h('li', h('a', { href: href(textPath(concept, naming)) }, namingTitle(naming, context)))
  return h('section.concept-column', { ariaLabel: name }, [
    h('h3', name),
    ...(isLong
      ? [h('ul', [first, ...others].map(link))]
      : [
          h('p.details', namingTitle(first, context)),
          ...textPassages(first, context),
          ...others.map((naming) =>
            h('details', [
              h('summary', namingTitle(naming, context)),
              concordance(naming.passages, naming.found, context),
            ]),
          ),
        ]),
  ])
}

/** Where one text names a concept. */
function textPage(concept: PublishedConcept, naming: Naming): Page {
  const { work, text } = naming.found
  const title = Object.fromEntries(
    LANGS.map((lang) => [lang, `${concept.label[lang]}: ${work.short[lang]} (${LANGUAGE_NAMES[text.lang][lang]})`]),
  ) as PerLang
  return {
    path: textPath(concept, naming),
    style: 'concept',
    title,
    description: title,
    files: [{ type: 'application/json', path: dataPath(conceptPath(concept.id)) }],
    body: (context) => [
      h('header.page-header', [
        h('h1', title[context.lang]),
        h('p.details', namingTitle(naming, context)),
        h('p', h('a', { href: context.href(conceptPath(concept.id)) }, context.say('wholeConcept'))),
      ]),
      h('section.concept-column', textPassages(naming, context)),
    ],
  }
}

function textPath(concept: PublishedConcept, { found: { work, text } }: Naming): string {
  return conceptTextPath(concept.id, { ...text, work: work.id })
}
