import { readFileSync } from 'node:fs'
import { VFile } from 'vfile'
import type { Act } from '../law/tree.ts'
import type { StoredText } from './text-store.ts'
import { readLaw } from '../read/read-law.ts'

/**
 * Reads a text that is at hand.
 *
 * @throws UnreadableSource when a file cannot be read as a law.
 */
export function openText(text: StoredText): Act {
  const files = text.files.map((path) => new VFile({ path, value: readFileSync(path) }))
  return readLaw(files, { lang: text.lang, date: text.date })
}
