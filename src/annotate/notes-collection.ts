import { z } from 'zod'
import type { Annotation, AnnotationPage } from './web-annotation.ts'
import { readYaml } from '../corpus/yaml-file.ts'
import { printNotes } from './note-file.ts'
import { annotationPage } from './web-annotation.ts'

const page = annotationPage.omit({ '@context': true, partOf: true }).extend({ startIndex: z.number().optional() })
const collection = z.strictObject({
  '@context': z.unknown(),
  id: z.string().min(1),
  type: z.literal('AnnotationCollection'),
  label: z.string().optional(),
  total: z.number().optional(),
  first: page,
})

/** Notes as one W3C AnnotationCollection, with all of them in its first page. */
export function printCollection(notes: AnnotationPage, label: string): string {
  const written = annotationPage.parse(JSON.parse(printNotes(notes)))
  const id = notes.id.replace(/:notes$/, '')
  const document = {
    '@context': written['@context'],
    id,
    type: 'AnnotationCollection',
    label,
    total: written.items.length,
    first: { id: notes.id, type: 'AnnotationPage', startIndex: 0, items: written.items },
  }
  return `${JSON.stringify(document, null, 2)}\n`
}

/**
 * Reads notes that others wrote: a page or a collection whose first page holds all of it.
 *
 * @throws InvalidFile
 */
export function readForeignNotes(path: string): Annotation[] {
  const document = readYaml(path, z.union([annotationPage, collection]))
  return document.type === 'AnnotationPage' ? document.items : document.first.items
}
