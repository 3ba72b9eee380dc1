import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Annotation, AnnotationPage } from './web-annotation.ts'
import { InvalidFile } from '../corpus/invalid-file.ts'
import { emptyPage, printNotes } from './note-file.ts'
import { notesOf, readAnnotations } from './read-notes.ts'
import { replaceFile } from './replace-file.ts'
import { isProcessGone, takeLock } from './write-lock.ts'

/**
 * The notes of a study in their file. Several processes may write at once: each reads what is there, changes it and puts a whole new
 * file in its place while it holds the lock, so that no note of another is lost and no half file is ever seen.
 */
export class NoteStore {
  /** @param study the id of the study, for a file that is not there yet. */
  constructor(
    readonly path: string,
    private readonly study: string,
  ) {}

  /** @throws InvalidFile */
  read(): AnnotationPage {
    return existsSync(this.path) ? readAnnotations(this.path) : emptyPage(this.study)
  }

  /** Adds notes; one whose id is there already replaces it. */
  put(...notes: Annotation[]): void {
    this.update((items) => {
      const byId = new Map([...items, ...notes].map((item) => [item.id, item]))
      return [...byId.values()]
    })
  }

  /**
   * Changes one note.
   *
   * @throws InvalidFile when there is no such note.
   */
  change(id: string, edit: (note: Annotation) => Annotation): void {
    this.update((items) => {
      if (!items.some((item) => item.id === id)) throw new InvalidFile(this.path, `it has no note ${id}`)
      return items.map((item) => (item.id === id ? edit(item) : item))
    })
  }

  /**
   * Replaces the notes by what `edit` makes of those that are in the file at that moment.
   *
   * @throws Locked, InvalidFile, or the system's error (read-only folder, full disk); the file is then as it was.
   */
  update(edit: (items: readonly Annotation[]) => Annotation[]): void {
    const lock = takeLock(this.path)
    try {
      this.removeLeftOvers()
      const page = this.read()
      const changed = { ...page, items: edit(page.items) }
      notesOf(changed, this.path)
      const text = printNotes(changed)
      if (existsSync(this.path) && readFileSync(this.path, 'utf8') === text) return
      replaceFile(this.path, text, () => {
        if (!lock.isHeld()) throw new Error(`${this.path}: the lock was taken away while it was written`)
      })
    } finally {
      lock.release()
    }
  }

  /** Files that a writer left when it was killed before it had put them in place. */
  private removeLeftOvers(): void {
    const folder = dirname(this.path)
    for (const name of readdirSync(folder)) {
      const [pid] = name.startsWith(`.${basename(this.path)}.`) ? name.split('.').slice(-3) : []
      if (pid !== undefined && name.endsWith('.tmp') && isProcessGone(Number(pid)))
        rmSync(join(folder, name), { force: true })
    }
  }
}
