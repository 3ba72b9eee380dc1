import type { ElementContent } from 'hast'
import type { ScholarNote } from '../annotate/note.ts'
import type { Lang, PerLang } from '../language/lang.ts'
import type { Wording } from './article-history.ts'
import type { Page, PageContext } from './page.ts'
import type { FoundText, PublishedText, PublishedWork, SiteModel } from './site-model.ts'
import type { Element } from 'hast'
import { h } from 'hastscript'
import { corpusLink, hasCorpus } from './corpus-page.ts'
import { CORPUS_WORDS } from './corpus-words.ts'
import { BCP47, LANGS } from '../language/lang.ts'
import { aboutArticle } from './about-article.ts'
import { articleHistory } from './article-history.ts'
import { citationText } from './cite/citation-text.ts'
import { lawData } from './data/law-data.ts'
import { dateText } from './date-text.ts'
import { editionBar } from './edition-bar.ts'
import { languagesFrom } from './elements.ts'
import { INTERFACE, KIND_NAMES, LANGUAGE_NAMES } from './interface.ts'
import { lawBody } from './law-body.ts'
import { lawContents } from './law-contents.ts'
import { legislation } from './legislation.ts'
import { citationPath, lawPath, parallelPath } from './page-paths.ts'
import { parallelEditions } from './parallel-page.ts'
import { threadsOf } from './note-threads.ts'
import { placeNotes } from './placed-notes.ts'
import { scholarNote } from './scholar-note.ts'

/** The page of one law text. */
export function lawPage(model: SiteModel, found: FoundText): Page {
  const { work, text } = found
  const histories = articleHistory(work, text.lang)
  return {
    path: lawPath({ ...text, work: work.id }),
    style: 'law',
    title: pageTitle(work, text),
    description: text.coverage,
    body: (context) => body(model, found, histories, context),
    data: () => lawData(model, found),
    jsonLd: (context) => legislation(found, context),
  }
}

function pageTitle(work: PublishedWork, text: PublishedText): PerLang {
  const title = (lang: keyof PerLang): string =>
    `${work.short[lang]} (${INTERFACE.edition[lang].toLowerCase()}: ${dateText(text.date, lang)}, ${LANGUAGE_NAMES[text.lang][lang]})`
  return Object.fromEntries(LANGS.map((lang) => [lang, title(lang)])) as PerLang
}

function body(
  model: SiteModel,
  found: FoundText,
  histories: ReadonlyMap<string, Wording[]>,
  context: PageContext,
): ElementContent[] {
  const { work, text } = found
  const { notes, replies } = threadsOf(model.notes)
  const placed = placeNotes(notes, work.id, text.act)
  const renderNote = (note: ScholarNote): Element =>
    scholarNote(note, context, { model, replies, edition: text.date, withId: true, open: false })
  const law = lawBody(text.act.children, {
    context,
    lang: text.act.lang,
    headings: work.headings,
    notes: placed.byEId,
    renderNote,
    anchors: true,
    level: 2,
    belowArticle: ({ eId = '' }) => [aboutArticle(eId, histories.get(eId) ?? [], found, context)],
  })
  return [
    h('div', { className: ['law-page', ...(placed.byEId.size > 0 ? ['with-notes'] : [])] }, [
      h('header.page-header', [
        h('h1', work.names[context.lang]),
        ...editionBar(model, found, context),
        ...textFacts(found, context),
        ...corpusNote(model, found, context),
        citeThis(found, context),
        howToRead(found, context),
      ]),
      ...lawContents(text.act, work.headings, context),
      h('div.law-column', [law, ...notesElsewhere(placed.elsewhere, renderNote, context)]),
    ]),
  ]
}

/** Which text this is, how far it goes, and what else there is of the edition. */
function textFacts(found: FoundText, context: PageContext): Element[] {
  const { work, text } = found
  const { lang, say, href } = context
  const others = work.texts.filter((other) => other.date === text.date && other !== text)
  const links = [
    ...others.map((other) => h('a', { href: href(lawPath({ ...other, work: work.id })) }, textKind(other, lang))),
    ...(parallelEditions(work).some((texts) => texts.includes(text))
      ? [h('a', { href: href(parallelPath(work.id, text.date)) }, say('parallel'))]
      : []),
  ]
  return [
    h('p.text-facts', [
      `${say('edition')}: ${dateText(text.date, lang)} · `,
      h('strong', textKind(text, lang)),
      ` · ${say('coverage').toLowerCase()}: ${text.coverage[lang]}`,
    ]),
    ...(links.length === 0
      ? []
      : [
          h('div.other-texts', [
            h('span', `${say('otherTexts')}: `),
            h(
              'ul.text-links',
              links.map((link) => h('li', link)),
            ),
          ]),
        ]),
  ]
}

/** What of the law the text lacks, how to get the official one, and the way to the page that says how far to trust it. */
function corpusNote(model: SiteModel, { work, text }: FoundText, context: PageContext): Element[] {
  if (!hasCorpus(model)) return []
  const { lang } = context
  const own = model.corpus?.find((one) => one.work === work.id && one.date === text.date && one.lang === text.lang)
  const lacks =
    own && own.missing.length > 0
      ? [
          `${CORPUS_WORDS.lawMissing[lang]}: ${own.missing.join(', ')}${own.isEndKnown ? '' : CORPUS_WORDS.andAfter[lang]}. `,
        ]
      : []
  const fetch =
    text.kind === 'official'
      ? []
      : [`${CORPUS_WORDS.officialBy[lang]}: `, h('code', { translate: 'no' }, `tarmaq fetch ${work.id}`), '. ']
  return [h('p.text-facts.corpus-note', [...lacks, ...fetch, corpusLink(context)])]
}

function textKind({ kind, lang: textLang }: PublishedText, lang: Lang): string {
  return `${KIND_NAMES[kind][lang]} (${LANGUAGE_NAMES[textLang][lang]})`
}

/** How to cite the law in this edition, on demand, in three languages. */
function citeThis(found: FoundText, { lang, say, href }: PageContext): Element {
  const path = citationPath({ ...found.text, work: found.work.id })
  const citation = (each: Lang): Element => h('li', { lang: BCP47[each] }, citationText(found, each))
  return h('details.about', [
    h('summary', say('cite')),
    h('ul.citations', languagesFrom(lang).map(citation)),
    h('p', h('a', { href: href(path) }, say('citeForms'))),
  ])
}

function howToRead({ work }: FoundText, { say }: PageContext): Element {
  const editorial = work.headings.size > 0 ? [say('editorialHeading'), ' '] : []
  return h('p.legend', [...editorial, say('anchorLegend')])
}

function notesElsewhere(
  notes: readonly ScholarNote[],
  renderNote: (note: ScholarNote) => Element,
  { say }: PageContext,
): Element[] {
  if (notes.length === 0) return []
  return [h('section.notes-elsewhere', [h('h2', say('notesElsewhere')), ...notes.map(renderNote)])]
}
