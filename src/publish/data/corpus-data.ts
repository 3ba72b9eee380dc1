import type { SiteModel } from '../site-model.ts'
import type { CorpusData } from './data-schema.ts'

/** The data of the page that says what the corpus holds. */
export function corpusData({ corpus = [] }: SiteModel): CorpusData {
  return { page: 'corpus', texts: corpus.map((text) => ({ ...text })) }
}
