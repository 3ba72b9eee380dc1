import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import type { OpenedSite } from './chromium.ts'
import { renderSite } from '../../src/publish/render-site.ts'
import { HAS_CHROMIUM, complaintsOf, openSite, visit } from './chromium.ts'
import { pageKind } from '../support/site-measures.ts'
import { isPage } from './html.ts'
import { richSite } from './sample-site.ts'

const LAW = 'laws/constitution-1995/2023-01-01/eng.html'
const COMPARISON = 'compare/1995-2026.html'
const LINKS = 'links/1995-2026.html'

/** A page of each kind, and the comparison of editions beside that of two laws. */
const KINDS = [
  'index.html',
  LAW,
  COMPARISON,
  'compare/edited-law--2000--2010.html',
  LINKS,
  'study.html',
  'corpus.html',
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

  it('is tried on a page of every kind', () => {
    const kinds = (paths: readonly string[]): string[] => [...new Set(paths.map((path) => pageKind(path)))].toSorted()
    expect(kinds(KINDS.map((path) => `en/${path}`))).toEqual(
      kinds([...files.keys()].filter((path) => isPage(path) && path.startsWith('en/'))),
    )
  })

  it('never scrolls sideways at 390 pixels, complains of nothing and says its language', async () => {
    const page = await site.browser.newPage({ viewport: { width: 390, height: 844 } })
    const complaints = complaintsOf(page)
    const tooWide: string[] = []
    const inThree = ['kk', 'ru', 'en'].flatMap((lang) => KINDS.map((path) => `${lang}/${path}`))
    for (const path of ['index.html', ...inThree]) {
      await visit(page, site.address(path))
      expect(await page.evaluate('document.documentElement.lang'), path).toBe(
        path.includes('/') ? path.slice(0, 2) : 'en',
      )
      const width = await page.evaluate<number>('document.documentElement.scrollWidth')
      if (width > 390) tooWide.push(`${path}: ${width}`)
    }
    expect(tooWide).toEqual([])
    expect(complaints).toEqual([])
    await page.close()
  }, 180_000)

  it('sets notes into the margin of a wide screen without moving the law, one below another', async () => {
    const page = await site.browser.newPage({ viewport: { width: 1280, height: 1000 } })
    await visit(page, site.address(`en/${LAW}`))
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
      await visit(page, site.address(`kk/${path}`))
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
    await visit(page, site.address(`en/${COMPARISON}`))
    expect(await page.locator('.pair:visible').count()).toBe(5)
    await page.locator('#show-changed').uncheck()
    expect(await page.locator('.pair:visible').count()).toBe(3)
    await visit(page, site.address('en/compare/edited-law--2000--2010.html'))
    const lines = page.locator('.pair > tr:not(.pair-head, .same-text):visible, .pair-same:visible')
    const before = await lines.count()
    await page.locator('#hide-unchanged').check()
    expect(await lines.count()).toBe(before - 2)
    await context.close()
  }, 60_000)

  it('can be walked through by the keyboard: skip link, filters, change by change', async () => {
    const page = await site.browser.newPage({ viewport: { width: 1280, height: 800 } })
    await visit(page, site.address(`ru/${COMPARISON}`))
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

  it('lets the keyboard choose links by relation and concept, and go from a link to its words', async () => {
    const page = await site.browser.newPage({ viewport: { width: 1280, height: 800 } })
    await visit(page, site.address(`en/${LINKS}`))
    const rows = page.locator('.links-table > tbody > tr:visible')
    const all = await rows.count()
    await tabTo(page, '.links-filter input')
    expect(await page.evaluate('document.activeElement.value')).toBe('changed')
    await page.keyboard.press('Space')
    expect(await rows.count()).toBe(all - 2)
    expect(await page.locator('.links-filter [role=status]').textContent()).toBe(`${all - 2} / ${all}`)
    await page.keyboard.press('Space')
    await tabTo(page, '.links-filter select')
    await page.keyboard.press('ArrowDown')
    expect(await rows.count()).toBeLessThan(all)
    await page.keyboard.press('ArrowUp')
    expect(await rows.count()).toBe(all)
    // The picture can be scrolled by the keyboard.
    await tabTo(page, '.ribbons-box')
    await tabTo(page, '#from-art_3 summary')
    await page.keyboard.press('Enter')
    expect(await page.locator('#from-art_3 details ul').isVisible()).toBe(true)
    // The name of the provision stands before it, and leads to the words of both.
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Enter')
    await page.waitForURL(/compare\/1995-2026\.html#from-art_3$/)
    expect(await page.locator('#from-art_3').isVisible()).toBe(true)
    await page.close()
  }, 60_000)

  it('lets the keyboard search, and open what was found at its provision', async () => {
    const page = await site.browser.newPage({ viewport: { width: 390, height: 844 } })
    await visit(page, site.address('en/index.html'))
    await tabTo(page, 'input[type=search]')
    await page.keyboard.type('source of state power')
    await page.keyboard.press('Enter')
    await page.waitForURL(/search\.html\?q=source/)
    await page.locator('#results li').first().waitFor()
    await tabTo(page, '#results a')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/en\/laws\/.*#art_/)
    expect(
      await page.evaluate('document.getElementById(decodeURIComponent(location.hash.slice(1)))?.tagName'),
    ).toBeTruthy()
    await page.close()
  }, 60_000)

  it('opens a note by the keyboard, and its page in another language where the reader is', async () => {
    const page = await site.browser.newPage({ viewport: { width: 390, height: 844 } })
    await visit(page, site.address('en/study.html'))
    await tabTo(page, '#C1 .scholar-note summary')
    expect(await page.locator('#C1 .note-body').first().isVisible()).toBe(false)
    await page.keyboard.press('Enter')
    expect(await page.locator('#C1 .note-body').first().isVisible()).toBe(true)
    for (const lang of ['kk', 'ru', 'en']) {
      await visit(page, site.address(`en/${LINKS}`))
      await page.locator(`.language-menu a[hreflang=${lang}]`).focus()
      await page.keyboard.press('Enter')
      await page.waitForURL(`**/${lang}/${LINKS}`)
    }
    await page.close()
  }, 60_000)

  it.each([
    ['light', 'en', 1280],
    ['dark', 'kk', 1280],
    ['light', 'ru', 390],
    ['dark', 'en', 390],
  ] as const)(
    'has no finding of axe: %s, %s, %i pixels',
    async (colorScheme, lang, width) => {
      const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
      const context = await site.browser.newContext({ bypassCSP: true, colorScheme, viewport: { width, height: 900 } })
      const page = await context.newPage()
      const found: string[] = []
      for (const path of KINDS) {
        await visit(page, site.address(`${lang}/${path}`))
        await page.evaluate(`document.querySelectorAll('details').forEach((details) => { details.open = true })`)
        await page.evaluate(axe)
        const violations = await page.evaluate<{ id: string; impact: string; nodes: string[] }[]>(
          `axe.run().then(({ violations }) => violations.map(({ id, impact, nodes }) => ({ id, impact, nodes: nodes.slice(0, 3).map((node) => node.html.slice(0, 120)) })))`,
        )
        found.push(...violations.map(({ id, impact, nodes }) => `${path}: ${impact}: ${id}: ${nodes.join(' | ')}`))
      }
      expect(found).toEqual([])
      await context.close()
    },
    180_000,
  )

  it('prints on A4 without the tools of the screen', async () => {
    const page = await site.browser.newPage()
    for (const path of KINDS) {
      await visit(page, site.address(`en/${path}`))
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

/** Presses Tab until an element has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let i = 0; i < 120; i++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate<boolean>(`document.activeElement.matches(${JSON.stringify(selector)})`)) return
  }
  throw new Error(`the keyboard does not reach ${selector}`)
}
