import type { Frame, Page } from './page.ts'
import type { ThesaurusEntry } from '../query/thesaurus.ts'
import type { SiteModel } from './site-model.ts'
import { LANGS } from '../language/lang.ts'
import { citationFiles } from './cite/citation-files.ts'
import { citationPage } from './citation-page.ts'
import { comparisonPage, hasLinksPage } from './comparison-page.ts'
import { corpusPage, hasCorpus } from './corpus-page.ts'
import { conceptPages } from './concept-page.ts'
import { dataSchema } from './data/data-schema.ts'
import { historyPages } from './history-page.ts'
import { homePage, menuItems } from './home-page.ts'
import { linksPage } from './links-page.ts'
import { lawPage } from './law-page.ts'
import {
  DATA_SCHEMA,
  FACES_SCRIPT,
  ROOT_PAGE,
  SCRIPT,
  SEARCH_PAGE,
  dataPath,
  inLanguage,
  stylePath,
} from './page-paths.ts'
import { renderPage } from './page.ts'
import { parallelPages } from './parallel-page.ts'
import { reformPage } from './reform-page.ts'
import { searchFiles } from './search-files.ts'
import { fontFaces } from './site-fonts.ts'
import { searchPage } from './search-page.ts'
import { hasStudyPage, studyPage } from './study-page.ts'
import { facesScript, siteScript } from './site-script.ts'
import { styleSheet } from './style-sheet.ts'
import { hasTimeline, timelinePage } from './timeline-page.ts'

/**
 * Makes a static site: every page in three languages below `kk/`, `ru/` and `en/`, an English home page at the root, a
 * style sheet for each kind of page and two scripts. Gives the text of each file by its path; the same model gives the same files.
 *
 * @param thesaurus everyday words for the words of the law, for the search page.
 * @throws TypeError when two pages would have one path, or a comparison or a draft names a text that the model does not have.
 */
export function renderSite(model: SiteModel, thesaurus: readonly ThesaurusEntry[] = []): Map<string, string> {
  const home = homePage(model)
  const all = [home, ...pages(model)]
  const frame: Frame = { menu: menuItems(model), hasSearch: all.some(({ path }) => path === SEARCH_PAGE) }
  const files = new Map([
    [ROOT_PAGE, renderPage(home, 'eng', frame, ROOT_PAGE)],
    [SCRIPT, siteScript()],
    [FACES_SCRIPT, facesScript()],
    ...citationFiles(model),
    [DATA_SCHEMA, dataSchema()],
    ...(model.works.length > 0 ? searchFiles(model, thesaurus) : []),
  ])
  for (const page of all) {
    files.set(stylePath(page.style), `${fontFaces()}\n${styleSheet(page.style)}\n`)
    if (page.data) files.set(dataPath(page.path), `${JSON.stringify(page.data())}\n`)
    for (const lang of LANGS) {
      const path = inLanguage(lang, page.path)
      if (files.has(path)) throw new TypeError(`renderSite: two pages have the path ${path}`)
      files.set(path, renderPage(page, lang, frame))
    }
  }
  return files
}

function pages(model: SiteModel): Page[] {
  return [
    ...model.works.flatMap((work) => [
      ...work.texts.flatMap((text) => [lawPage(model, { work, text }), citationPage({ work, text })]),
      ...parallelPages(work),
      ...historyPages(work),
    ]),
    ...(hasTimeline(model) ? [timelinePage(model)] : []),
    ...(hasCorpus(model) ? [corpusPage(model)] : []),
    ...model.comparisons.map((comparison) => comparisonPage(model, comparison)),
    ...model.comparisons.filter(hasLinksPage).map((comparison) => linksPage(model, comparison)),
    ...model.concepts.flatMap((concept) => conceptPages(model, concept)),
    ...(hasStudyPage(model) ? [studyPage(model)] : []),
    ...model.reforms.map((reform) => reformPage(model, reform)),
    ...(model.works.length > 0 ? [searchPage(model)] : []),
  ]
}
