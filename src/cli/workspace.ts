import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Catalogue } from '../corpus/catalogue.ts'
import type { SourceOptions } from '../read/read-source.ts'
import { readCatalogue } from '../corpus/catalogue.ts'

/** Where a command finds its files. */
export interface Workspace {
  corpus: string
  annotations: string
  /** The folder of official texts; it need not exist. */
  texts: string
  catalogue: Catalogue
  /** How files that the user names by their path are read. */
  reading?: SourceOptions
  /** What the user should know of the texts that the run has opened: what was computed from what. */
  notices: string[]
}

/**
 * The workspace of a run: the catalogue and the studies come with the program, the text store is what the user names with
 * `--texts`, else `$TARMAQ_TEXTS`, else `corpus/texts`.
 *
 * @throws InvalidFile when the catalogue is not as it must be.
 */
export function openWorkspace(texts: string | undefined): Workspace {
  const home = packageFolder(dirname(fileURLToPath(import.meta.url)))
  const corpus = join(home, 'corpus')
  const named = texts ?? process.env.TARMAQ_TEXTS
  return {
    corpus,
    annotations: join(home, 'annotations'),
    texts: named === undefined || named === '' ? join(corpus, 'texts') : resolve(named),
    catalogue: readCatalogue(corpus),
    notices: [],
  }
}

/** The nearest folder above that holds `package.json`: the checkout, or the installed package. */
function packageFolder(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder
  const parent = dirname(folder)
  if (parent === folder) throw new Error('This is a bug: the program does not stand in its package')
  return packageFolder(parent)
}
