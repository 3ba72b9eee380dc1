import { z } from 'zod'
import { corpusData, historyData, lawData, parallelData, timelineData } from './law-schema.ts'
import { comparisonData, conceptData, homeData, linksData, reformData, studyData } from './study-schema.ts'

/**
 * The data of the pages, a JSON file a page: what the page shows, without its interface, so that there is one for all languages.
 * Written here once; the published JSON Schema is made from it. The pages of citations have CSL-JSON and BibTeX instead; the
 * search page has its index.
 */
const pageData = z.discriminatedUnion('page', [
  homeData,
  lawData,
  historyData,
  parallelData,
  timelineData,
  corpusData,
  comparisonData,
  linksData,
  conceptData,
  reformData,
  studyData,
])

export type PageData = z.infer<typeof pageData>
export type HomeData = z.infer<typeof homeData>
export type LawData = z.infer<typeof lawData>
export type HistoryData = z.infer<typeof historyData>
export type ParallelData = z.infer<typeof parallelData>
export type TimelineData = z.infer<typeof timelineData>
export type CorpusData = z.infer<typeof corpusData>
export type ComparisonData = z.infer<typeof comparisonData>
export type LinksData = z.infer<typeof linksData>
export type ConceptData = z.infer<typeof conceptData>
export type ReformData = z.infer<typeof reformData>
export type StudyData = z.infer<typeof studyData>

/** The JSON Schema (2020-12) of the data files. */
export function dataSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(pageData), undefined, 1)}\n`
}
