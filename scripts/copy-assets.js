// Copies what the compiler leaves behind (grammars, style sheets, browser scripts) from src to dist.
import { cpSync } from 'node:fs'
import { extname } from 'node:path'

const assets = new Set(['.peggy', '.css', '.yaml', '.json', '.js'])

cpSync('src', 'dist', {
  recursive: true,
  filter: (path) => extname(path) === '' || assets.has(extname(path)),
})
