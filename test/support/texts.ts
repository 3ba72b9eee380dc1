import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { VFile } from 'vfile'
import type { Act } from '../../src/law/tree.ts'
import type { TextName } from '../../src/corpus/text-name.ts'
import { readCatalogue } from '../../src/corpus/catalogue.ts'
import { openEdition } from '../../src/history/open-edition.ts'
import { readLaw } from '../../src/read/read-law.ts'

/** The root of the checkout. */
export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

/** The store of official texts: `$TARMAQ_TEXTS`, else `../shared/corpus` beside the checkout. */
export const TEXT_STORE = resolve(ROOT, process.env.TARMAQ_TEXTS ?? '../shared/corpus')

/** Whether the official texts are at hand; the tests that need them are skipped, and say so, when they are not. */
export const HAS_TEXTS = existsSync(TEXT_STORE)

if (!HAS_TEXTS) {
  console.warn(`SKIPPED: tests on official texts, because there is no text store at ${TEXT_STORE} (set TARMAQ_TEXTS)`)
}

/** Reads a file of the text store. */
export function readStored(path: string): Act {
  return readAt(join(TEXT_STORE, path))
}

/** An edition of the catalogue as it is without official texts at hand: one of the project's own texts, or computed from them. */
export function openOwn(name: TextName): Act {
  return openEdition(name, readCatalogue(join(ROOT, 'corpus')), '/nonexistent').act
}

/** Reads one of the project's own texts. */
export function readOwn(path: string): Act {
  return readAt(join(ROOT, 'corpus', path))
}

function readAt(path: string): Act {
  return readLaw([new VFile({ path, value: readFileSync(path) })])
}

/** Reads a law text given as a string: Markdown, lines joined. */
export function law(...lines: string[]): Act {
  return readLaw([new VFile({ path: 'law.md', value: lines.join('\n\n') })], { lang: 'eng' })
}
