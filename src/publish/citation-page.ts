import type { Element, ElementContent } from 'hast'
import type { PerLang } from '../language/lang.ts'
import type { Page, PageContext } from './page.ts'
import type { FoundText } from './site-model.ts'
import { h } from 'hastscript'
import { BCP47, LANGS } from '../language/lang.ts'
import { isDivision } from '../law/tree.ts'
import { units } from '../law/walk.ts'
import { bibtexEntry } from './cite/bibtex.ts'
import { citationText } from './cite/citation-text.ts'
import { gostReference } from './cite/gost-reference.ts'
import { dateText } from './date-text.ts'
import { languagesFrom } from './elements.ts'
import { INTERFACE, LANGUAGE_NAMES } from './interface.ts'
import { citationFile, citationPath, lawPath } from './page-paths.ts'
import { provisionName } from './provision-name.ts'

/** How to cite a law text and each of its articles, in every form; needs no script. What stands below an article is in the files. */
export function citationPage(found: FoundText): Page {
  const { work, text } = found
  const ref = { ...text, work: work.id }
  const title = Object.fromEntries(
    LANGS.map((lang) => [
      lang,
      `${INTERFACE.cite[lang]}: ${work.short[lang]} (${dateText(text.date, lang)}, ${LANGUAGE_NAMES[text.lang][lang]})`,
    ]),
  ) as PerLang
  return {
    path: citationPath(ref),
    style: 'citation',
    title,
    description: title,
    files: [
      { type: 'application/x-bibtex', path: citationFile(ref, 'bib') },
      { type: 'application/vnd.citationstyles.csl+json', path: citationFile(ref, 'csl.json') },
    ],
    body: (context) => body(found, title, context),
  }
}

function body(found: FoundText, title: PerLang, context: PageContext): ElementContent[] {
  const { lang, say, href, file } = context
  const ref = { ...found.text, work: found.work.id }
  return [
    h('header.page-header', [
      h('h1', title[lang]),
      h('p.legend', say('citeHint')),
      h('ul.text-links', [
        h('li', h('a', { href: href(lawPath(ref)) }, say('lawText'))),
        h('li', h('a', { href: file(citationFile(ref, 'bib')), download: true }, 'BibTeX')),
        h('li', h('a', { href: file(citationFile(ref, 'csl.json')), download: true }, 'CSL-JSON')),
      ]),
    ]),
    h('section.cited', forms(found, undefined, context)),
    ...citedArticles(found).map((eId) =>
      h('section.cited', { id: eId }, [
        h('h2', h('a', { href: href(lawPath(ref), eId) }, provisionName(eId, lang))),
        ...forms(found, eId, context),
      ]),
    ),
  ]
}

/** The forms of one citation: in words in three languages, as a Russian reference, as BibTeX. */
function forms(found: FoundText, locator: string | undefined, { lang }: PageContext): Element[] {
  const cited = { ...found, ...(locator === undefined ? {} : { locator }) }
  return [
    h(
      'ul.citations',
      languagesFrom(lang).map((each) => h('li', { lang: BCP47[each] }, citationText(cited, each))),
    ),
    h('p.citations', { lang: BCP47.rus }, [h('strong', 'ГОСТ Р 7.0.5'), ' ', h('span', gostReference(cited))]),
    h('pre', { lang: BCP47[found.text.lang] }, bibtexEntry(cited)),
  ]
}

/** What has "cite this" below it on the page of the law: articles and what stands for them. */
function citedArticles({ text }: FoundText): string[] {
  return [...units(text.act)].flatMap((unit) =>
    unit.eId !== undefined && (unit.type === 'article' || isDivision(unit)) ? [unit.eId] : [],
  )
}
