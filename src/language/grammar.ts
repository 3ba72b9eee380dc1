import { readFileSync } from 'node:fs'
import peggy from 'peggy'

/** A compiled grammar. Throws peggy's SyntaxError, which says where the text stops to fit. */
export type Grammar = (text: string, options?: Readonly<Record<string, unknown>>) => unknown

const compiled = new Map<string, Grammar>()

/**
 * Loads a grammar written in `.peggy` files and compiles it once; later calls give the same one.
 *
 * @param urls the files, relative to the caller's `import.meta.url`; the first holds the start rule, the others rules that it shares
 *   with other grammars.
 * @throws Error of peggy when a grammar has a fault, or of the file system when a file is missing.
 */
export function loadGrammar(...urls: URL[]): Grammar {
  const key = urls.map((url) => url.href).join('\n')
  const known = compiled.get(key)
  if (known) return known
  const source = urls.map((url) => readFileSync(url, 'utf8')).join('\n')
  const parser = peggy.generate(source, { cache: false })
  const grammar: Grammar = (text, options) => parser.parse(text, options) as unknown
  compiled.set(key, grammar)
  return grammar
}

/** The offset (UTF-16 units) at which a text stopped to fit a grammar; undefined when the error is no syntax error of one. */
export function failureOffset(error: unknown): number | undefined {
  // Every generated parser has a class of its own for its errors; they share a shape, not an ancestor below SyntaxError.
  if (!(error instanceof SyntaxError) || !('location' in error)) return undefined
  const { location } = error as { location?: { start?: { offset?: number } } }
  return location?.start?.offset
}
