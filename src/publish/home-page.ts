import type { Element, ElementContent } from 'hast'
import type { Lang } from '../language/lang.ts'
import type { InterfaceKey } from './interface.ts'
import type { MenuItem, Page, PageContext } from './page.ts'
import type { PublishedText, PublishedWork, SiteModel } from './site-model.ts'
import { h } from 'hastscript'
import { corpusLink, hasCorpus } from './corpus-page.ts'
import { comparisonTitle } from './comparison-page.ts'
import { homeData } from './data/home-data.ts'
import { dateText } from './date-text.ts'
import { editionMatrix } from './edition-matrix.ts'
import { languagesFrom, proseInLanguage } from './elements.ts'
import { KIND_NAMES, LANGUAGE_NAMES } from './interface.ts'
import {
  HOME,
  STUDY_PAGE,
  TIMELINE,
  comparisonPath,
  conceptPath,
  historyPath,
  lawPath,
  linksPath,
  reformPath,
} from './page-paths.ts'
import { historyLangs } from './history-page.ts'
import { hasStudyPage } from './study-page.ts'
import { findText } from './site-model.ts'
import { hasTimeline } from './timeline-page.ts'
import { textDetails } from './text-title.ts'

/** The first page: what the study asks, what can be done here, and the way to everything else. */
export function homePage(model: SiteModel): Page {
  return {
    path: HOME,
    style: 'home',
    title: model.study.title,
    description: model.study.abstract,
    data: () => homeData(model),
    body: (context) => body(model, context),
  }
}

/** The parts that a site has something for. */
export function menuItems(model: SiteModel): MenuItem[] {
  const parts = { laws: model.works, comparisons: model.comparisons, concepts: model.concepts, reforms: model.reforms }
  const items: readonly MenuItem[] = ['laws', 'comparisons', 'concepts', 'reforms']
  return items.filter((item) => parts[item].length > 0)
}

function body(model: SiteModel, context: PageContext): ElementContent[] {
  const { lang, say } = context
  const parts: Record<MenuItem, () => Element> = {
    laws: () =>
      h(
        'div.works',
        model.works.map((work) => workCard(model, work, context)),
      ),
    comparisons: () => comparisonList(model, context),
    concepts: () => conceptList(model, context),
    reforms: () => reformList(model, context),
  }
  return [
    h('div.home-top', [
      h('header.page-header.home-header', [
        h('h1', model.study.title[lang]),
        h('div.prose.abstract', proseInLanguage(model.study.abstract, context)),
        ...(hasStudyPage(model) ? [h('p.more', h('a', { href: context.href(STUDY_PAGE) }, say('studyTitle')))] : []),
      ]),
      h('section', { ariaLabelledBy: ['what'] }, [
        h('h2', { id: 'what' }, say('whatYouCanDo')),
        whatYouCanDo(model, context),
        ...(hasTimeline(model) ? [h('p.more', h('a', { href: context.href(TIMELINE) }, say('timeline')))] : []),
        ...(hasCorpus(model) ? [h('p.more', corpusLink(context))] : []),
      ]),
    ]),
    ...menuItems(model).map((item) =>
      h('section', { ariaLabelledBy: [item] }, [h('h2', { id: item }, say(item)), parts[item]()]),
    ),
    ...literature(model, context),
  ]
}

function whatYouCanDo(model: SiteModel, { say }: PageContext): Element {
  const texts: Record<MenuItem, InterfaceKey> = {
    laws: 'doRead',
    comparisons: 'doCompare',
    concepts: 'doConcept',
    reforms: 'doReform',
  }
  return h(
    'ul.what',
    menuItems(model).map((item) => h('li', h('a', { href: `#${item}` }, say(texts[item])))),
  )
}

/** A law with its texts: a line a language, the editions as days. */
function workCard(model: SiteModel, work: PublishedWork, context: PageContext): Element {
  const { lang } = context
  const langs = languagesFrom(lang).filter((each) => work.texts.some((text) => text.lang === each))
  return h('article.work', [
    h('h3', work.names[lang]),
    ...langs.map((each) =>
      h('div.work-texts', [
        ...textsOf(
          work,
          work.texts.filter((text) => text.lang === each),
          context,
        ),
      ]),
    ),
    ...editionMatrix(model, work, context),
    ...historyLinks(work, langs, context),
  ])
}

function historyLinks(work: PublishedWork, langs: readonly Lang[], { lang, say, href }: PageContext): Element[] {
  const links = langs
    .filter((each) => historyLangs(work).includes(each))
    .map((each) => h('li', h('a', { href: href(historyPath(work.id, each)) }, LANGUAGE_NAMES[each][lang])))
  return links.length === 0 ? [] : [h('ul.work-history', [h('li', `${say('history')}:`), ...links])]
}

/** The texts in one language; what kind they are is said once where all are of one kind. */
function textsOf(work: PublishedWork, texts: readonly PublishedText[], { lang, href }: PageContext): Element[] {
  const badge = ({ kind }: PublishedText): Element => h(`span.badge.kind-${kind}`, KIND_NAMES[kind][lang])
  const [first] = texts
  const ofOneKind = first && texts.every(({ kind }) => kind === first.kind) ? [badge(first)] : []
  return [
    h('h4', [h('span', first ? LANGUAGE_NAMES[first.lang][lang] : ''), ...ofOneKind]),
    h(
      'ul',
      texts.map((text) =>
        h('li', [
          h('a', { href: href(lawPath({ ...text, work: work.id })) }, dateText(text.date, lang)),
          ...(ofOneKind.length > 0 ? [] : [' ', badge(text)]),
          ...(texts.length > 2 ? [] : [h('p.coverage', text.coverage[lang])]),
        ]),
      ),
    ),
  ]
}

function comparisonList(model: SiteModel, context: PageContext): Element {
  return h(
    'ul.link-list',
    model.comparisons
      .filter(({ isEditions }) => !isEditions)
      .map((comparison) => {
        const [left, right] = [findText(model, comparison.left), findText(model, comparison.right)]
        return h('li', [
          h('a', { href: context.href(comparisonPath(comparison.id)) }, comparisonTitle(left, right)[context.lang]),
          h('p.details', `${textDetails(left, context)} / ${textDetails(right, context)}`),
          ...proseInLanguage(comparison.why ?? {}, context),
          h('p.details', h('a', { href: context.href(linksPath(comparison.id)) }, context.say('links'))),
        ])
      }),
  )
}

function conceptList(model: SiteModel, { lang, href }: PageContext): Element {
  return h(
    'ul.link-list',
    model.concepts.map(({ id, label, definition }) =>
      h('li', [h('a', { href: href(conceptPath(id)) }, label[lang]), h('p.details', definition[lang])]),
    ),
  )
}

function literature({ study }: SiteModel, { lang, say }: PageContext): Element[] {
  if (!study.literature || study.literature.length === 0) return []
  const entries = study.literature.map(({ author, title, on }) =>
    h('li', [`${author[lang]}. `, h('cite', title[lang]), h('p.details', on[lang])]),
  )
  return [
    h('section', { ariaLabelledBy: ['literature'] }, [
      h('h2', { id: 'literature' }, say('literature')),
      h('ul.link-list', entries),
    ]),
  ]
}

function reformList(model: SiteModel, { lang, href }: PageContext): Element {
  return h(
    'ul.link-list',
    model.reforms.map(({ id, title, draft }) =>
      h('li', [h('a', { href: href(reformPath(id)) }, title[lang]), h('p.details', LANGUAGE_NAMES[draft.lang][lang])]),
    ),
  )
}
