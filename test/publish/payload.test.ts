import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Act, LawNode } from '../../src/law/tree.ts'
import type { SiteModel } from '../../src/publish/site-model.ts'
import { hasNumber } from '../../src/law/tree.ts'
import { walk } from '../../src/law/walk.ts'
import { renderSite } from '../../src/publish/render-site.ts'
import { elements, isPage, parseHtml, textOf, withTag } from './html.ts'
import { sampleSite } from './sample-site.ts'

const PAYLOADS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style></title><svg onload=alert(1)>',
  '<!-- --!> <iframe src=javascript:alert(1)>',
  '&lt;b&gt; &#60;script&#62;',
  '../../../etc/passwd\u0000',
  'javascript:alert(1)',
  'a;--beside:x;background:url(//evil.example)',
]

/** Elements that the publisher itself never makes. */
const FOREIGN = ['img', 'svg', 'iframe', 'style', 'object', 'embed', 'base', 'b']

/** The three shorter texts are enough. */
function smallSite(): SiteModel {
  const site = sampleSite()
  return { ...site, works: site.works.slice(0, 3) }
}

function poison(node: LawNode, payload: string): void {
  for (const [inside] of walk(node)) {
    if (inside.type === 'text') inside.value += payload
    if (!hasNumber(inside)) continue
    if (inside.heading !== undefined) inside.heading += payload
    if (inside.num !== undefined) inside.label = `${inside.label ?? inside.num}${payload}`
  }
}

/** Every text of the model that somebody writes, with a payload added; law, notes, names, ids and file names alike. */
function poisoned(payload: string): SiteModel {
  const text = JSON.stringify(smallSite(), (_, value: unknown) => (value instanceof Map ? undefined : value))
  const keep = new Set([
    'type',
    'kind',
    'lang',
    'language',
    'relation',
    'op',
    'outcome',
    'status',
    'level',
    'feature',
    'eId',
    'left',
    'right',
  ])
  const model = JSON.parse(text, function (this: unknown, key: string, value: unknown) {
    return typeof value === 'string' && !keep.has(key) && !/^\d+$/.test(key) && key !== 'value'
      ? value + payload
      : value
  }) as SiteModel
  const clean = smallSite()
  const act: Act | undefined = structuredClone(clean.works[1]?.texts[0]?.act)
  if (!act) throw new Error('no act')
  poison(act, payload)
  const works = model.works.map((work, i) => ({
    ...work,
    headings: new Map([['art_3', { kaz: payload, rus: payload, eng: payload }]]),
    texts: work.texts.map((one) => ({ ...one, act: i === 1 ? act : (clean.works[i]?.texts[0]?.act ?? act) })),
  }))
  const reforms = model.reforms.map((reform) => ({ ...reform, draft: act, before: act, after: act }))
  return { ...model, works, reforms }
}

describe.each(PAYLOADS)('the payload %j', (payload) => {
  const files = renderSite(poisoned(payload))

  it('stays text wherever it stands', () => {
    let seen = 0
    for (const [path, html] of files) {
      if (!isPage(path)) continue
      const page = parseHtml(html)
      expect(withTag(page, ...FOREIGN), path).toEqual([])
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
            expect.stringMatching(/^(?:site|search)\.js$/),
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
    for (const path of files.keys()) expect(path).toMatch(/^(?:[a-z0-9_-]+\/)*[a-z0-9_-]+\.(?:html|css|js)$/)
  })
})
