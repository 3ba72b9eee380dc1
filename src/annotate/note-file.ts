import type { Annotation, AnnotationPage } from './web-annotation.ts'
import { canonical } from './canonical.ts'
import { ANNO_CONTEXT, annotationPage, OWN_TERMS, quoteSelectors } from './web-annotation.ts'

/** Numbers in ids count as numbers, so that `c2-1` stands before `c10-1`. */
const byId = new Intl.Collator('en', { numeric: true })

/**
 * A page of notes as it is written: notes in the order of their ids, two spaces, one property a line, so that a change of one note is
 * a change of a few lines. What the W3C context lacks is defined where a note uses it.
 */
export function printNotes(page: AnnotationPage): string {
  const items = page.items.map(canonical).sort((a, b) => byId.compare(a.id, b.id) || (a.id < b.id ? -1 : 1))
  const needsTerms = items.some(usesOwnTerms)
  const context = needsTerms ? [ANNO_CONTEXT, OWN_TERMS] : ANNO_CONTEXT
  // Parsing puts the properties in the schema's order.
  return `${JSON.stringify(annotationPage.parse({ ...page, '@context': context, items }), null, 2)}\n`
}

/** A page without notes. */
export function emptyPage(study: string): AnnotationPage {
  return { '@context': ANNO_CONTEXT, id: `urn:tarmaq:${study}:notes`, type: 'AnnotationPage', items: [] }
}

function usesOwnTerms(item: Annotation): boolean {
  const quotes = typeof item.target === 'string' ? [] : quoteSelectors(item.target)
  return item.status !== undefined || quotes.some(({ quoteLanguage }) => quoteLanguage !== undefined)
}
