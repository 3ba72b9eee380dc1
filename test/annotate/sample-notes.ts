import type { Annotation, AnnotationPage, QuoteSelector, Target } from '../../src/annotate/web-annotation.ts'
import { ANNO_CONTEXT } from '../../src/annotate/web-annotation.ts'

/** A target in the Constitution of 1995; a quote's words, where only they are meant. */
export function quote(locator: string, words?: Omit<QuoteSelector, 'type'>, date = '2023-01-01'): Target {
  return {
    source: 'constitution-1995',
    state: { type: 'TimeState', sourceDate: `${date}T00:00:00Z` },
    selector: {
      type: 'FragmentSelector',
      value: locator,
      ...(words ? { refinedBy: { type: 'TextQuoteSelector', ...words } } : {}),
    },
  }
}

export function annotation(id: string, more: Partial<Annotation> = {}): Annotation {
  return {
    id,
    type: 'Annotation',
    motivation: 'commenting',
    created: '2026-11-24T00:00:00Z',
    creator: { type: 'Person', name: 'A scholar' },
    body: [{ type: 'TextualBody', value: `Note ${id}`, language: 'en' }],
    target: quote('art_1'),
    ...more,
  }
}

export function pageOf(...items: Annotation[]): AnnotationPage {
  return { '@context': ANNO_CONTEXT, id: 'urn:tarmaq:sample:notes', type: 'AnnotationPage', items }
}
