import type { PublishedWork, SiteModel } from '../site-model.ts'
import type { HomeData } from './data-schema.ts'
import { hasCorpus } from '../corpus-page.ts'
import { historyLangs } from '../history-page.ts'
import { hasLinksPage } from '../comparison-page.ts'
import { parallelEditions } from '../parallel-page.ts'
import {
  CORPUS,
  STUDY_PAGE,
  TIMELINE,
  comparisonPath,
  conceptPath,
  dataPath,
  historyPath,
  linksPath,
  parallelPath,
  reformPath,
} from '../page-paths.ts'
import { hasStudyPage } from '../study-page.ts'
import { hasTimeline } from '../timeline-page.ts'
import { textData } from './text-data.ts'

/** The data of the home page: what the site has, and where the data of each page stand, from the root of the site. */
export function homeData(model: SiteModel): HomeData {
  const { study, works, comparisons, concepts, reforms } = model
  return {
    page: 'home',
    title: study.title,
    abstract: study.abstract,
    laws: works.flatMap(lawsOf),
    comparisons: comparisons.map((comparison) => {
      const { id, left, right, why } = comparison
      return {
        ...{ id, left, right, data: dataPath(comparisonPath(id)) },
        ...(why ? { why } : {}),
        ...(hasLinksPage(comparison) ? { links: dataPath(linksPath(id)) } : {}),
      }
    }),
    concepts: concepts.map(({ id, label, definition }) => ({ id, label, definition, data: dataPath(conceptPath(id)) })),
    reforms: reforms.map(({ id, title, draft }) => ({ id, title, lang: draft.lang, data: dataPath(reformPath(id)) })),
    literature: (study.literature ?? []).map((entry) => ({ ...entry })),
    more: [
      ...(hasStudyPage(model) ? [STUDY_PAGE] : []),
      ...(hasTimeline(model) ? [TIMELINE] : []),
      ...(hasCorpus(model) ? [CORPUS] : []),
    ].map(dataPath),
  }
}

function lawsOf(work: PublishedWork): HomeData['laws'] {
  const inMore = parallelEditions(work).flat()
  return work.texts.map((text) => ({
    ...textData({ work, text }),
    names: work.names,
    coverage: text.coverage,
    ...(historyLangs(work).includes(text.lang) ? { history: dataPath(historyPath(work.id, text.lang)) } : {}),
    ...(inMore.includes(text) ? { parallel: dataPath(parallelPath(work.id, text.date)) } : {}),
  }))
}
