import { readFileSync } from 'node:fs'
import { LineCounter, isCollection, parseDocument, type Document } from 'yaml'
import type { ZodType } from 'zod'
import { InvalidFile } from './invalid-file.ts'

/**
 * Reads a YAML file and checks it against a schema.
 *
 * @throws InvalidFile with file, line and reason when it is missing, is not YAML, or is not as the schema says.
 */
export function readYaml<T>(path: string, schema: ZodType<T>): T {
  const lines = new LineCounter()
  const document = parseDocument(readText(path), { lineCounter: lines })
  const [error] = document.errors
  if (error) throw new InvalidFile(path, error.message.split('\n')[0] ?? 'not YAML', error.linePos?.[0].line)
  const result = schema.safeParse(document.toJS())
  if (result.success) return result.data
  const [issue] = result.error.issues
  const at = issue?.path ?? []
  throw new InvalidFile(path, `${at.length > 0 ? `${at.join('.')}: ` : ''}${issue?.message ?? 'invalid'}`, lineOf(document, at, lines))
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new InvalidFile(path, (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'the file is missing' : String(error))
  }
}

/** The line of the deepest node on the way to a path that exists in the document. */
function lineOf(document: Document, path: readonly PropertyKey[], lines: LineCounter): number {
  for (let length = path.length; length > 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true)
    if (isNode(node)) return lines.linePos(node.range[0]).line
  }
  return isCollection(document.contents) && document.contents.range ? lines.linePos(document.contents.range[0]).line : 1
}

function isNode(node: unknown): node is { range: [number, number, number] } {
  return node !== null && typeof node === 'object' && 'range' in node && Array.isArray(node.range)
}
