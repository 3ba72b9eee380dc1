import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { renderSite } from '../../src/publish/render-site.ts'
import { elements, isPage, parseHtml, textOf, withTag } from './html.ts'
import { PAYLOADS, poisoned } from './poisoned-site.ts'

/** Elements that the publisher itself never makes. */
const FOREIGN = ['img', 'iframe', 'style', 'object', 'embed', 'base', 'big']

describe.each(PAYLOADS)('the payload %j', (payload) => {
  const files = renderSite(poisoned(payload))

  it('stays text wherever it stands', () => {
    let seen = 0
    for (const [path, html] of files) {
      if (!isPage(path)) continue
      const page = parseHtml(html)
      expect(withTag(page, ...FOREIGN), path).toEqual([])
      // The only drawings are the figures of the publisher, which no payload names so.
      for (const { properties } of withTag(page, 'svg')) {
        expect(properties.role, path).toBe('img')
        expect(
          Object.keys(properties).filter((name) => name.startsWith('on')),
          path,
        ).toEqual([])
      }
      // The only forms are those of the search, which lead to the search page.
      for (const { properties } of withTag(page, 'form')) {
        expect([properties.role, posix.basename(properties.action ?? 'search.html')], path).toEqual([
          'search',
          'search.html',
        ])
      }
      for (const script of withTag(page, 'script')) {
        if (script.properties.type === 'application/ld+json')
          expect(() => JSON.parse(textOf(script)) as unknown, path).not.toThrow()
        else
          expect([script.children.length, posix.basename(String(script.properties.src))], path).toEqual([
            0,
            expect.stringMatching(/^(?:site|search|faces)\.js$/),
          ])
      }
      const handlers = elements(page, ({ properties }) => Object.keys(properties).some((name) => /^on/i.test(name)))
      expect(handlers, path).toEqual([])
      const addresses = withTag(page, 'a', 'link').map(({ properties }) => String(properties.href))
      expect(
        addresses.filter((address) => /^\s*[a-z]+:|^\//i.test(address)),
        path,
      ).toEqual([])
      const styles = elements(page, ({ properties }) => properties.style !== undefined).map(({ properties }) =>
        String(properties.style),
      )
      expect(
        styles.filter(
          (style) => !/^anchor-name:--\w+-\d+(?:;--beside:--block-\d+(?:;--under:--note-\d+)?)?$/.test(style),
        ),
        path,
      ).toEqual([])
      seen +=
        textOf(page).includes(payload.replace('\u0000', '')) ||
        textOf(page).includes(payload.replace('\u0000', '\ufffd'))
          ? 1
          : 0
    }
    expect(seen).toBeGreaterThan(20)
  })

  it('does not lead out of the site by a file name', () => {
    for (const path of files.keys())
      expect(path).toMatch(/^(?:[a-z0-9_-]+\/)*[a-z0-9_-]+\.(?:html|css|js|bib|json|csl\.json)$/)
  })
})
