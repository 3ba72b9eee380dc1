import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A compiled grammar. Throws peggy's SyntaxError, which says where the text stops to fit. */
export type Grammar = (text: string, options?: Readonly<Record<string, unknown>>) => unknown

const compiled = new Map<string, Grammar>()

/** A parser as peggy generates it, and the part of peggy that does; both are loaded only where they are needed. */
interface Parser {
  parse: (text: string, options?: object) => unknown
}
interface Peggy {
  generate: (source: string, options: object) => Parser
}
const load = createRequire(import.meta.url) as (path: string) => unknown

/**
 * Loads a grammar written in `.peggy` files; later calls give the same one. In the package it stands compiled beside its first file
 * (`common+russian.cjs`, as `npm run build` leaves it); elsewhere it is compiled at its first use, which takes a third of a second.
 *
 * @param urls the files, relative to the caller's `import.meta.url`; the first holds the start rule, the others rules that it shares
 *   with other grammars.
 * @throws Error of peggy when a grammar has a fault, or of the file system when a file is missing.
 */
export function loadGrammar(...urls: URL[]): Grammar {
  const key = urls.map((url) => url.href).join('\n')
  const known = compiled.get(key)
  if (known) return known
  const paths = urls.map((url) => fileURLToPath(url))
  const ready = fileURLToPath(new URL(`${paths.map((path) => basename(path, '.peggy')).join('+')}.cjs`, urls[0]))
  const parser = existsSync(ready) ? (load(ready) as Parser) : compile(paths)
  const grammar: Grammar = (text, options) => parser.parse(text, options)
  compiled.set(key, grammar)
  return grammar
}

function compile(paths: readonly string[]): Parser {
  const source = paths.map((path) => readFileSync(path, 'utf8')).join('\n')
  return (load('peggy') as Peggy).generate(source, { cache: false })
}

/** The offset (UTF-16 units) at which a text stopped to fit a grammar; undefined when the error is no syntax error of one. */
export function failureOffset(error: unknown): number | undefined {
  // Every generated parser has a class of its own for its errors; they share a shape, not an ancestor below SyntaxError.
  if (!(error instanceof SyntaxError) || !('location' in error)) return undefined
  const { location } = error as { location?: { start?: { offset?: number } } }
  return location?.start?.offset
}
