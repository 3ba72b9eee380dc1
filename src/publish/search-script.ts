import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

/** The bundled script as `npm run build` leaves it in the package. */
const BUNDLE = new URL('browser/search.bundle.js', import.meta.url)
const SOURCE = new URL('browser/search.js', import.meta.url)

/** The part of esbuild that is used. */
interface Bundler {
  buildSync: (options: object) => { outputFiles: { text: string }[] }
}

let bundled: string | undefined

/** The script of the search page, with the ranking of the library in it: from the package, or bundled when run from source. */
export function searchScript(): string {
  bundled ??= existsSync(BUNDLE) ? readFileSync(BUNDLE, 'utf8') : bundle()
  return bundled
}

function bundle(): string {
  const { buildSync } = createRequire(import.meta.url)('esbuild') as Bundler
  const [file] = buildSync({
    entryPoints: [fileURLToPath(SOURCE)],
    bundle: true,
    format: 'iife',
    minify: true,
    target: 'es2022',
    charset: 'utf8',
    write: false,
  }).outputFiles
  return file?.text ?? ''
}
