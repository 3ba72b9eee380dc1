/**
 * A process that writes notes, for the tests of the store: `store-writer.ts FILE NAME COUNT` writes COUNT notes one after another and
 * prints the id of each once it is written.
 */
import { NoteStore } from '../../src/annotate/note-store.ts'
import { annotation } from './sample-notes.ts'

const [path = '', name = '', count = '0'] = process.argv.slice(2)
for (let i = 1; i <= Number(count); i++) {
  try {
    new NoteStore(path, 'sample').put(annotation(`urn:${name}-${i}`))
    process.stdout.write(`urn:${name}-${i}\n`)
  } catch (error) {
    process.stderr.write(`${(error as NodeJS.ErrnoException).code ?? String(error)}\n`)
    process.exit(3)
  }
}
