/** Measures of a rendered site, for the benchmark and the tests: how heavy its pages are, and whether its links lead somewhere. */
import { posix } from 'node:path'

const SCRIPT = /<(script|style)[^>]*>[^]*?<\/\1>/g
const TAG = /<[^>]*>/g
const STYLE_LINK = /<link rel="?stylesheet"? href="?([^\s>"]+)/g
const ADDRESS = /\s(?:href|src)=(?:"([^"]*)"|([^\s>]+))/g
const ID = /\sid=(?:"([^"]*)"|([^\s>]+))/g

/** The bytes of a page that are no text: its tags, scripts and linked data. */
export function markupBytes(html: string): number {
  return Buffer.byteLength(html) - Buffer.byteLength(html.replace(SCRIPT, '').replace(TAG, ''))
}

/** The bytes of the style sheets that a page at `path` loads. */
export function styleBytes(path: string, html: string, files: ReadonlyMap<string, string | Uint8Array>): number {
  return [...html.matchAll(STYLE_LINK)]
    .map(([, href = '']) => files.get(posix.join(posix.dirname(path), href)) ?? '')
    .reduce((sum, sheet) => sum + Buffer.byteLength(sheet), 0)
}

/** What sort of page a path is: `laws`, `compare`, …; cite and parallel pages apart. */
export function pageKind(path: string): string {
  if (path.endsWith('-cite.html')) return 'cite'
  if (path.endsWith('/parallel.html')) return 'parallel'
  const [, folder = '', ...rest] = path.split('/')
  return rest.length === 0 ? folder.replace('.html', '') || 'index' : folder
}

/** What a page says of itself and how it is built, as far as every page must. */
export function pageFacts(html: string): {
  lang: string
  title: string
  headings: number
  twice: string[]
  linkedData: string[]
} {
  const ids = values(html, ID)
  return {
    lang: /^<!doctype html><html lang=([a-z]{2})>/.exec(html)?.[1] ?? '',
    title: /<title>([^<]+)/.exec(html)?.[1]?.trim() ?? '',
    headings: html.match(/<h1[\s>]/g)?.length ?? 0,
    twice: ids.filter((id, i) => ids.indexOf(id) !== i),
    linkedData: [...html.matchAll(/<script type=application\/ld\+json>([^<]*)<\/script>/g)].map(
      ([, json = '']) => json,
    ),
  }
}

/** The links of the pages that lead to no file, or to no place in it: `page -> address`. */
export function deadLinks(files: ReadonlyMap<string, string | Uint8Array>): string[] {
  const ids = new Map<string, Set<string>>()
  const pages = [...files].flatMap(([path, html]): [string, string][] =>
    path.endsWith('.html') && typeof html === 'string' ? [[path, html]] : [],
  )
  for (const [path, html] of pages) ids.set(path, new Set(values(html, ID)))
  return pages.flatMap(([path, html]) =>
    values(html, ADDRESS)
      .filter((address) => {
        const [file = '', fragment] = decodeURIComponent(address).split('#')
        const target = file === '' ? path : posix.join(posix.dirname(path), file)
        return !files.has(target) || (fragment !== undefined && ids.get(target)?.has(fragment) !== true)
      })
      .map((address) => `${path} -> ${address}`),
  )
}

function values(html: string, attribute: RegExp): string[] {
  const tags = html.replace(SCRIPT, (script) => script.slice(0, script.indexOf('>') + 1)).match(TAG) ?? []
  return tags.flatMap((tag) =>
    [...tag.matchAll(attribute)].map(([, quoted, bare]) => (quoted ?? bare ?? '').replace(/&#x26;|&amp;/g, '&')),
  )
}
