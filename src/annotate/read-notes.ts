import type { ScholarNote } from './note.ts'
import type { Annotation, AnnotationPage, Target } from './web-annotation.ts'
import { InvalidFile } from '../corpus/invalid-file.ts'
import { readYaml } from '../corpus/yaml-file.ts'
import { toNote } from './to-note.ts'
import { annotationPage } from './web-annotation.ts'

/**
 * Reads the notes of a study: a page of W3C Web Annotations whose target is a provision of a work (FragmentSelector with the
 * locator), refined by a TextQuoteSelector where words are meant, in the edition of the TimeState; or, of a reply, another note.
 *
 * @throws InvalidFile with the line at fault. JSON is read as YAML, of which it is a part, so that lines are known.
 */
export function readNotes(path: string): ScholarNote[] {
  return notesOf(readAnnotations(path), path)
}

/** Reads the annotations themselves, with all that they hold. */
export function readAnnotations(path: string): AnnotationPage {
  return readYaml(path, annotationPage)
}

/**
 * The notes of a page.
 *
 * @throws InvalidFile when two notes have one id, or a reply's thread leads to no note.
 */
export function notesOf(page: AnnotationPage, path: string): ScholarNote[] {
  const byId = new Map<string, Annotation>()
  for (const item of page.items) {
    if (byId.has(item.id)) throw new InvalidFile(path, `two notes have the id ${item.id}`)
    byId.set(item.id, item)
  }
  return page.items.map((item) => toNote(item, rootTarget(item, byId, path)))
}

/** The target of the note at the root of a thread. */
function rootTarget(item: Annotation, byId: ReadonlyMap<string, Annotation>, path: string): Target {
  const seen = new Set<string>()
  let current = item
  while (typeof current.target === 'string') {
    seen.add(current.id)
    const next = byId.get(current.target)
    if (!next || seen.has(next.id)) {
      throw new InvalidFile(
        path,
        `${item.id} answers ${current.target}, which is no note of this file that stands on a law`,
      )
    }
    current = next
  }
  return current.target
}
