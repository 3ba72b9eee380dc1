// Copies what the compiler leaves behind (grammars, style sheets, browser scripts) from src to dist, and bundles the script of the
// search page, which has the ranking of the library in it.
import { buildSync } from 'esbuild'
import { cpSync } from 'node:fs'
import { extname } from 'node:path'

const assets = new Set(['.peggy', '.css', '.yaml', '.json', '.js'])

cpSync('src', 'dist', {
  recursive: true,
  filter: (path) => extname(path) === '' || assets.has(extname(path)),
})

buildSync({
  entryPoints: ['src/publish/browser/search.js'],
  outfile: 'dist/publish/browser/search.bundle.js',
  bundle: true,
  format: 'iife',
  minify: true,
  target: 'es2022',
  charset: 'utf8',
})
