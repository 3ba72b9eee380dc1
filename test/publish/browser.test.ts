import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { renderSite } from '../../src/publish/render-site.ts'
import { writeSite } from '../../src/publish/write-site.ts'
import { isPage } from './html.ts'
import { sampleSite } from './sample-site.ts'

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium'
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
if (!existsSync(CHROMIUM))
  console.warn(`SKIPPED: the site in a browser, because there is no ${CHROMIUM} (set CHROMIUM)`)

describe.skipIf(!existsSync(CHROMIUM))('the site in a browser', () => {
  const files = renderSite(sampleSite())
  let folder: string
  let browser: Browser

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tarmaq-browser-'))
    await writeSite(files, join(folder, 'site'))
    browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS })
  }, 60_000)

  afterAll(async () => {
    await browser.close()
    await rm(folder, { recursive: true, force: true })
  })

  it('never scrolls sideways at 390 pixels', async () => {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } })
    const tooWide: string[] = []
    for (const path of [...files.keys()].filter(isPage)) {
      await page.goto(`file://${folder}/site/${path}`)
      const width = await page.evaluate<number>('document.documentElement.scrollWidth')
      if (width > 390) tooWide.push(`${path}: ${width}`)
    }
    expect(tooWide).toEqual([])
  }, 120_000)

  it('sets notes into the margin of a wide screen without moving the law, one below another', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 1000 } })
    await page.goto(`file://${folder}/site/en/laws/constitution-1995/2023-01-01/eng.html`)
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
  }, 60_000)

  it('hides the pairs of a relation that is not chosen, without a script', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(`file://${folder}/site/en/compare/1995-2026.html`)
    expect(await page.locator('.pair:visible').count()).toBe(5)
    await page.locator('#show-changed').uncheck()
    expect(await page.locator('.pair:visible').count()).toBe(3)
    await context.close()
  }, 60_000)
})
