import type { Page, PageContext } from './page.ts'
import { BCP47 } from '../language/lang.ts'
import { HOME, dataPath } from './page-paths.ts'

/** A page as linked data (schema.org WebPage), with where its content is to be had as data; of pages that are no text of a law. */
export function webPage(page: Page, { lang, file, href }: PageContext): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    '@id': href(page.path),
    name: page.title[lang],
    inLanguage: BCP47[lang],
    isPartOf: { '@type': 'WebSite', '@id': href(HOME), name: 'Tarmaq' },
    ...(page.data
      ? {
          encoding: {
            '@type': 'MediaObject',
            encodingFormat: 'application/json',
            contentUrl: file(dataPath(page.path)),
          },
        }
      : {}),
  }
}
