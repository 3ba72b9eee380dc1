import type { ElementContent } from 'hast'
import type { ScholarNote } from '../annotate/note.ts'
import type { PerLang } from '../language/lang.ts'
import type { Page, PageContext } from './page.ts'
import type { FoundText, PublishedText, PublishedWork, SiteModel } from './site-model.ts'
import type { Element } from 'hast'
import { h } from 'hastscript'
import { LANGS } from '../language/lang.ts'
import { dateText } from './date-text.ts'
import { facts } from './elements.ts'
import { INTERFACE, KIND_NAMES, LANGUAGE_NAMES } from './interface.ts'
import { lawBody } from './law-body.ts'
import { lawContents } from './law-contents.ts'
import { lawPath } from './page-paths.ts'
import { placeNotes } from './placed-notes.ts'
import { scholarNote } from './scholar-note.ts'
import { textDetails } from './text-title.ts'

/** The page of one law text. */
export function lawPage(model: SiteModel, found: FoundText): Page {
  const { work, text } = found
  return {
    path: lawPath({ ...text, work: work.id }),
    title: pageTitle(work, text),
    description: text.coverage,
    body: (context) => body(model, found, context),
  }
}

function pageTitle(work: PublishedWork, text: PublishedText): PerLang {
  const title = (lang: keyof PerLang): string =>
    `${work.short[lang]} (${INTERFACE.edition[lang].toLowerCase()}: ${dateText(text.date, lang)}, ${LANGUAGE_NAMES[text.lang][lang]})`
  return Object.fromEntries(LANGS.map((lang) => [lang, title(lang)])) as PerLang
}

function body(model: SiteModel, found: FoundText, context: PageContext): ElementContent[] {
  const { work, text } = found
  const placed = placeNotes(model.notes, work.id, text.act)
  const renderNote = (note: ScholarNote): Element =>
    scholarNote(note, context, { concepts: model.concepts, edition: text.date, withId: true })
  const law = lawBody(text.act.children, {
    context,
    lang: text.act.lang,
    headings: work.headings,
    notes: placed.byEId,
    renderNote,
    anchors: true,
    level: 2,
  })
  return [
    h('div', { className: ['law-page', ...(placed.byEId.size > 0 ? ['with-notes'] : [])] }, [
      h('header.page-header', [
        h('h1', work.names[context.lang]),
        textFacts(found, context),
        howToRead(found, context),
      ]),
      ...lawContents(text.act, work.headings, context),
      h('div.law-column', [law, ...notesElsewhere(placed.elsewhere, renderNote, context)]),
    ]),
  ]
}

function textFacts(found: FoundText, context: PageContext): Element {
  const { work, text } = found
  const { lang, say } = context
  const others = work.texts.filter((other) => other !== text)
  const link = (other: PublishedText): Element =>
    h(
      'li',
      h('a', { href: context.href(lawPath({ ...other, work: work.id })) }, textDetails({ work, text: other }, context)),
    )
  return facts([
    [say('edition'), dateText(text.date, lang)],
    [say('textLanguage'), LANGUAGE_NAMES[text.lang][lang]],
    [say('textKind'), h('strong', KIND_NAMES[text.kind][lang])],
    [say('coverage'), text.coverage[lang]],
    ...(others.length === 0 ? [] : [[say('otherTexts'), h('ul', others.map(link))] as const]),
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
