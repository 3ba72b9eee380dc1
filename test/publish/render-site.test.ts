import { posix } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Root } from 'hast'
import { renderSite } from '../../src/publish/render-site.ts'
import { elements, isPage, parseHtml, textOf, withTag } from './html.ts'
import { richSite, sampleSite } from './sample-site.ts'

let files: Map<string, string>
let pages: Map<string, Root>

beforeAll(() => {
  files = renderSite(richSite())
  pages = new Map([...files].filter(([path]) => isPage(path)).map(([path, html]) => [path, parseHtml(html)]))
}, 60_000)

function idsOf(page: Root): string[] {
  return elements(page, ({ properties }) => properties.id !== undefined).map(({ properties }) => String(properties.id))
}

describe('a site', () => {
  it('has every page in three languages, a root page, a style sheet and a script', () => {
    const below = (folder: string): string[] =>
      [...files.keys()].filter((path) => path.startsWith(`${folder}/`)).map((path) => path.slice(3))
    expect(below('en')).toEqual(below('kk'))
    expect(below('en')).toEqual(below('ru'))
    expect(below('en')).toContain('laws/constitution-1995/2023-01-01/eng.html')
    expect(below('en')).toContain('compare/1995-2026.html')
    expect(below('en')).toContain('concepts/people.html')
    expect(below('en')).toContain('reform/draft.html')
    expect([...files.keys()].filter((path) => !path.includes('/'))).toEqual([
      'index.html',
      'site.js',
      'faces.js',
      'search.js',
    ])
  })

  it('is the same for the same model', () => {
    expect([...renderSite(richSite())]).toEqual([...files])
  })

  it('has no link that leads nowhere', () => {
    const ids = new Map([...pages].map(([path, page]) => [path, new Set(idsOf(page))]))
    const broken: string[] = []
    for (const [path, page] of pages) {
      for (const { properties } of withTag(page, 'a', 'link')) {
        const [target = '', fragment] = String(properties.href).split('#')
        const to = target === '' ? path : posix.join(posix.dirname(path), target)
        const isThere = files.has(to) && (fragment === undefined || ids.get(to)?.has(decodeURIComponent(fragment)))
        if (!isThere) broken.push(`${path}: ${String(properties.href)}`)
      }
    }
    expect(broken).toEqual([])
  })

  it('asks no third party for anything', () => {
    for (const [path, page] of pages) {
      expect(withTag(page, 'iframe', 'img', 'object', 'embed'), path).toEqual([])
      const addresses = withTag(page, 'a', 'link', 'script')
        .filter(({ properties }) => properties.href ?? properties.src)
        .map(({ properties }) => String(properties.href ?? properties.src))
      expect(
        addresses.filter((address) => /^(?:[a-z]+:|\/)/i.test(address)),
        path,
      ).toEqual([])
    }
    for (const [path, css] of files)
      if (path.endsWith('.css')) expect(css, path).not.toMatch(/url\((?!\.\.\/fonts\/[a-z0-9-]+\.woff2\))|@import/)
  })

  it('gives no id twice on a page', () => {
    for (const [path, page] of pages) {
      const ids = idsOf(page)
      expect(
        ids.filter((id, i) => ids.indexOf(id) !== i),
        path,
      ).toEqual([])
    }
  })

  it('says its language, and leads to the same page in the others', () => {
    for (const [path, page] of pages) {
      const tag = path === 'index.html' ? 'en' : path.slice(0, 2)
      expect(withTag(page, 'html')[0]?.properties.lang, path).toBe(tag)
      const switches = elements(page, ({ tagName, properties }) => tagName === 'a' && properties.hrefLang !== undefined)
      const targets = switches.map(({ properties }) => posix.join(posix.dirname(path), String(properties.href)))
      const rest = path === 'index.html' ? path : path.slice(3)
      expect(targets, path).toEqual([`kk/${rest}`, `ru/${rest}`, `en/${rest}`])
      expect(switches.filter(({ properties }) => properties.ariaCurrent === 'true').map(textOf)).toHaveLength(1)
    }
  })

  it('has one main heading, no skipped level, the landmarks and a skip link on every page', () => {
    for (const [path, page] of pages) {
      const levels = withTag(page, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map(({ tagName }) => Number(tagName.slice(1)))
      expect(
        levels.filter((level) => level === 1),
        path,
      ).toHaveLength(1)
      expect(
        levels.filter((level, i) => i > 0 && level > (levels[i - 1] ?? 0) + 1),
        path,
      ).toEqual([])
      for (const landmark of ['header', 'main', 'footer'])
        expect(withTag(page, landmark).length, path).toBeGreaterThan(0)
      expect(withTag(page, 'a')[0]?.properties.href, path).toBe('#main')
    }
  })

  it('refuses two pages with one path, and references to texts that it does not have', () => {
    const model = sampleSite()
    expect(() => renderSite({ ...model, concepts: [...model.concepts, ...model.concepts] })).toThrow(TypeError)
    expect(() => renderSite({ ...model, works: [] })).toThrow(/has no text constitution-1995@2023-01-01\/eng/)
  })

  it('can be empty', () => {
    const empty = { ...sampleSite(), works: [], concepts: [], comparisons: [], reforms: [], notes: [] }
    expect([...renderSite(empty).keys()]).toEqual([
      'index.html',
      'site.js',
      'faces.js',
      'data/schema.json',
      'style/home.css',
      'data/index.json',
      'kk/index.html',
      'ru/index.html',
      'en/index.html',
    ])
  })
})
