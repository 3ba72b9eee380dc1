// Copies what the compiler leaves behind (grammars, style sheets, browser scripts) from src to dist, compiles the grammars, and bundles
// the script of the search page, which has the ranking of the library in it.
import { buildSync } from 'esbuild'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { extname } from 'node:path'
import peggy from 'peggy'

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

// As `loadGrammar` names them: the files of a grammar in their order, the first of which has the start rule.
for (const lang of ['kazakh', 'russian', 'english']) {
  for (const [folder, ...files] of [
    ['cite', 'common', lang],
    ['amend', lang, 'common'],
  ]) {
    const source = files.map((file) => readFileSync(`src/${folder}/${file}.peggy`, 'utf8')).join('\n')
    const parser = peggy.generate(source, { cache: false, output: 'source', format: 'commonjs' })
    writeFileSync(`dist/${folder}/${files.join('+')}.cjs`, parser)
  }
}
