import type { Element, ElementContent } from 'hast'
import type { Lang, PerLang } from '../language/lang.ts'
import type { Page, PageContext } from './page.ts'
import type { CorpusText, SiteModel } from './site-model.ts'
import { h } from 'hastscript'
import { CORPUS_WORDS } from './corpus-words.ts'
import { corpusData } from './data/corpus-data.ts'
import { dateText } from './date-text.ts'
import { KIND_NAMES, LANGUAGE_NAMES } from './interface.ts'
import { CORPUS, lawPath } from './page-paths.ts'
import { findWork } from './site-model.ts'

/** What the corpus holds and how far to trust it: a table of the project's own texts, and what differs from the official ones. */
export function corpusPage(model: SiteModel): Page {
  return {
    path: CORPUS,
    style: 'corpus',
    title: CORPUS_WORDS.title,
    description: CORPUS_WORDS.intro,
    data: () => corpusData(model),
    body: (context) => body(model, context),
  }
}

/** Whether the site tells where its texts come from. */
export function hasCorpus({ corpus }: SiteModel): boolean {
  return corpus !== undefined && corpus.length > 0
}

/** The link to the page, from wherever a text is named. */
export function corpusLink({ lang, href }: PageContext): Element {
  return h('a', { href: href(CORPUS) }, CORPUS_WORDS.title[lang])
}

function body(model: SiteModel, context: PageContext): ElementContent[] {
  const { lang } = context
  const texts = model.corpus ?? []
  const say = (words: PerLang): string => words[lang]
  const heads = [
    CORPUS_WORDS.text,
    CORPUS_WORDS.howMuch,
    CORPUS_WORDS.madeFrom,
    CORPUS_WORDS.read,
    CORPUS_WORDS.differences,
  ]
  return [
    h('header.page-header', [
      h('h1', say(CORPUS_WORDS.title)),
      h('p.prose', say(CORPUS_WORDS.intro)),
      h('p.prose', say(CORPUS_WORDS.fetchIntro)),
    ]),
    h('div.corpus-table', { tabIndex: 0, role: 'region', ariaLabel: say(CORPUS_WORDS.title) }, [
      h('table', [
        h(
          'thead',
          h(
            'tr',
            heads.map((head) => h('th', { scope: 'col' }, say(head))),
          ),
        ),
        h(
          'tbody',
          texts.map((text) => row(model, text, context)),
        ),
      ]),
    ]),
    h('section', { ariaLabelledBy: ['explained'] }, [
      h('h2', { id: 'explained' }, say(CORPUS_WORDS.explained)),
      h('p.prose', say(CORPUS_WORDS.explainedIntro)),
      ...texts.filter(({ explained }) => explained.length > 0).map((text) => explanations(text, context)),
    ]),
  ]
}

function row(model: SiteModel, text: CorpusText, context: PageContext): Element {
  const { lang, href } = context
  const { work, date, name, kind } = text
  const isShown = findWork(model, work)?.texts.some((shown) => shown.date === date && shown.lang === text.lang)
  const title = isAct(text) ? name[lang] : `${name[lang]}, ${dateText(date, lang)}`
  return h('tr', [
    h('th', { scope: 'row' }, [
      isShown ? h('a', { href: href(lawPath({ work, date, lang: text.lang })) }, title) : title,
      h('p.details', [h(`span.badge.kind-${kind}`, KIND_NAMES[kind][lang]), ` ${LANGUAGE_NAMES[text.lang][lang]}`]),
    ]),
    h('td', howMuch(text, lang)),
    h('td', [madeFrom(text, lang), h('p.details', h('code', { translate: 'no' }, text.fetch))]),
    h('td', readAgain(text, lang)),
    h('td', differences(text, lang)),
  ])
}

function isAct({ work }: CorpusText): boolean {
  return work.startsWith('acts/')
}

function differences(text: CorpusText, lang: Lang): string {
  if (text.kind === 'summary') return CORPUS_WORDS.notCompared[lang]
  return isAct(text)
    ? CORPUS_WORDS.comparedByEditions[lang]
    : `${CORPUS_WORDS.explainedCount[lang]}: ${text.explained.length}`
}

function howMuch({ held, missing, isEndKnown }: CorpusText, lang: Lang): string {
  if (held === null) return CORPUS_WORDS.whole[lang]
  const lacks =
    missing.length === 0
      ? ''
      : `. ${CORPUS_WORDS.missing[lang]}: ${missing.join(', ')}${isEndKnown ? '' : CORPUS_WORDS.andAfter[lang]}`
  return `${CORPUS_WORDS.provisions[lang]}: ${held}${lacks}`
}

function madeFrom({ from, made }: CorpusText, lang: Lang): string {
  const editions = from.map(
    (one) =>
      `${LANGUAGE_NAMES[one.lang][lang]}, ${dateText(one.date, lang)}${one.articles === null ? '' : ` (${CORPUS_WORDS.provisions[lang]}: ${one.articles})`}`,
  )
  return `${editions.length > 0 ? editions.join('; ') : CORPUS_WORDS.seeNotes[lang]}; ${CORPUS_WORDS.made[lang]}: ${dateText(made, lang)}`
}

function readAgain({ reviewed, review }: CorpusText, lang: Lang): string {
  if (!review) return CORPUS_WORDS[reviewed ? 'readWhole' : 'notRead'][lang]
  const counted = `${CORPUS_WORDS.provisions[lang]}: ${review.provisions} / ${review.of}, ${CORPUS_WORDS.errors[lang]}: ${review.errors}`
  return `${reviewed ? `${CORPUS_WORDS.readWhole[lang]}. ` : ''}${counted} (${dateText(review.date, lang)})`
}

function explanations({ name, date, explained }: CorpusText, { lang }: PageContext): Element {
  return h('details', [
    h('summary', `${name[lang]}, ${dateText(date, lang)}: ${explained.length}`),
    h('table.explained', [
      h(
        'thead',
        h(
          'tr',
          [CORPUS_WORDS.provision, CORPUS_WORDS.rule, CORPUS_WORDS.why].map((head) =>
            h('th', { scope: 'col' }, head[lang]),
          ),
        ),
      ),
      h(
        'tbody',
        explained.map(({ at, rule, why }) =>
          h('tr', [
            h('th', { scope: 'row' }, h('code', { translate: 'no' }, at)),
            h('td', rule.replace('translation-', '')),
            h('td', { lang: 'en' }, why),
          ]),
        ),
      ),
    ]),
  ])
}
