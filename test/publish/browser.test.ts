import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenedSite } from './chromium.ts'
import { renderSite } from '../../src/publish/render-site.ts'
import { HAS_CHROMIUM, complaintsOf, openSite } from './chromium.ts'
import { isPage } from './html.ts'
import { richSite } from './sample-site.ts'

const LAW = 'laws/constitution-1995/2023-01-01/eng.html'
const COMPARISON = 'compare/1995-2026.html'

/** A page of each kind. */
const KINDS = [
  'index.html',
  LAW,
  COMPARISON,
  'compare/edited-law--2000--2010.html',
  'laws/edited-law/2010-05-01/parallel.html',
  'laws/edited-law/2010-05-01/eng-cite.html',
  'history/edited-law/eng.html',
  'timeline.html',
  'concepts/people.html',
  'reform/draft.html',
  'search.html',
]

describe.skipIf(!HAS_CHROMIUM)('the site in a browser', () => {
  const files = renderSite(richSite())
  let site: OpenedSite

  beforeAll(async () => {
    site = await openSite(files)
  }, 120_000)

  afterAll(() => site.close())

  it('never scrolls sideways at 390 pixels, and complains of nothing', async () => {
    const page = await site.browser.newPage({ viewport: { width: 390, height: 844 } })
    const complaints = complaintsOf(page)
    const tooWide: string[] = []
    for (const path of [...files.keys()].filter(isPage)) {
      await page.goto(site.address(path))
      const width = await page.evaluate<number>('document.documentElement.scrollWidth')
      if (width > 390) tooWide.push(`${path}: ${width}`)
    }
    expect(tooWide).toEqual([])
    expect(complaints).toEqual([])
    await page.close()
  }, 180_000)

  it('sets notes into the margin of a wide screen without moving the law, one below another', async () => {
    const page = await site.browser.newPage({ viewport: { width: 1280, height: 1000 } })
    await page.goto(site.address(`en/${LAW}`))
    const boxes = await page.evaluate<{ left: number; top: number; bottom: number }[]>(
      `[...document.querySelectorAll('.law-text .margin')].map((note) => { const { left, top, bottom } = note.getBoundingClientRect(); return { left, top, bottom } })`,
    )
    const [first, second] = boxes
    const [right, top] = await page.evaluate<[number, number]>(
      `(() => { const box = document.getElementById('art_3__para_1').getBoundingClientRect(); return [box.right, box.top] })()`,
    )
    expect(boxes).toHaveLength(2)
    expect(first?.left).toBeGreaterThan(right)
    expect(first?.top).toBeCloseTo(top, 0)
    expect(second?.top).toBeGreaterThan(first?.bottom ?? Infinity)
    await page.close()
  }, 60_000)

  it('moves no line once it is shown', async () => {
    const page = await site.browser.newPage({ viewport: { width: 1280, height: 1000 } })
    for (const path of KINDS) {
      await page.goto(site.address(`kk/${path}`))
      const shift = await page.evaluate<number>(
        `new Promise((done) => { let sum = 0; new PerformanceObserver((list) => { for (const entry of list.getEntries()) sum += entry.value }).observe({ type: 'layout-shift', buffered: true }); setTimeout(() => done(sum), 50) })`,
      )
      // A face that comes in the first moment may widen a word before it is first seen; a line that moves weighs ten times as much.
      expect(shift, path).toBeLessThan(0.001)
    }
    await page.close()
  }, 60_000)

  it('hides the pairs of a relation that is not chosen, and lines without change, without a script', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(site.address(`en/${COMPARISON}`))
    expect(await page.locator('.pair:visible').count()).toBe(5)
    await page.locator('#show-changed').uncheck()
    expect(await page.locator('.pair:visible').count()).toBe(3)
    await page.goto(site.address('en/compare/edited-law--2000--2010.html'))
    const lines = page.locator('.pair > tr:not(.pair-head, .same-text):visible, .pair-same:visible')
    const before = await lines.count()
    await page.locator('#hide-unchanged').check()
    expect(await lines.count()).toBe(before - 2)
    await context.close()
  }, 60_000)

  it('can be walked through by the keyboard: skip link, filters, change by change', async () => {
    const page = await site.browser.newPage({ viewport: { width: 1280, height: 800 } })
    await page.goto(site.address(`ru/${COMPARISON}`))
    const inside = (selector: string): Promise<string> =>
      page.evaluate<string>(`document.activeElement.closest(${JSON.stringify(selector)})?.id ?? ''`)
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.className')).toBe('skip')
    await page.keyboard.press('Enter')
    // First the way to the links of the two laws as ribbons.
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.id')).toBe('show-changed')
    await page.keyboard.press('Space')
    expect(await page.locator('.pair-changed:visible').count()).toBe(0)
    await page.keyboard.press('Space')
    await page.keyboard.press('j')
    expect(await inside('.pair')).toBe('from-art_1')
    await page.keyboard.press('j')
    expect(await inside('.pair')).toBe('from-art_3')
    await page.keyboard.press('k')
    expect(await inside('.pair')).toBe('from-art_1')
    await page.locator('#step-keys').uncheck()
    await page.keyboard.press('j')
    expect(await inside('.pair')).toBe('')
    await page.locator('.steps button').last().click()
    expect(await inside('.pair')).not.toBe('')
    await page.close()
  }, 60_000)

  it.each([
    ['light', 'en', 1280],
    ['dark', 'kk', 1280],
    ['light', 'ru', 390],
  ] as const)(
    'has no serious finding of axe: %s, %s, %i pixels',
    async (colorScheme, lang, width) => {
      const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
      const context = await site.browser.newContext({ bypassCSP: true, colorScheme, viewport: { width, height: 900 } })
      const page = await context.newPage()
      const found: string[] = []
      for (const path of KINDS) {
        await page.goto(site.address(`${lang}/${path}`))
        await page.evaluate(`document.querySelectorAll('details').forEach((details) => { details.open = true })`)
        await page.evaluate(axe)
        const violations = await page.evaluate<{ id: string; impact: string; nodes: string[] }[]>(
          `axe.run().then(({ violations }) => violations.map(({ id, impact, nodes }) => ({ id, impact, nodes: nodes.slice(0, 3).map((node) => node.html.slice(0, 120)) })))`,
        )
        found.push(
          ...violations
            .filter(({ impact }) => impact === 'serious' || impact === 'critical')
            .map(({ id, nodes }) => `${path}: ${id}: ${nodes.join(' | ')}`),
        )
      }
      expect(found).toEqual([])
      await context.close()
    },
    180_000,
  )

  it('prints on A4 without the tools of the screen', async () => {
    const page = await site.browser.newPage()
    for (const path of KINDS) {
      await page.goto(site.address(`en/${path}`))
      const pdf = await page.pdf({ preferCSSPageSize: true })
      expect(pdf.subarray(0, 5).toString(), path).toBe('%PDF-')
      const box = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(pdf.toString('latin1'))
      expect([Math.round(Number(box?.[1])), Math.round(Number(box?.[2]))], path).toEqual([595, 842])
      await page.emulateMedia({ media: 'print' })
      const tools = page.locator('.site-header, .comparison-tools, .steps, .contents, .pair-index')
      expect(await tools.filter({ visible: true }).count(), path).toBe(0)
      await page.emulateMedia({ media: 'screen' })
    }
    await page.close()
  }, 180_000)
})
