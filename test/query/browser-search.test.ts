import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readCatalogue } from '../../src/corpus/catalogue.ts'
import { quickCitation } from '../../src/query/browser/quick-citation.ts'
import { readThesaurus } from '../../src/query/read-thesaurus.ts'
import { renderSite } from '../../src/publish/render-site.ts'
import { fontFiles } from '../../src/publish/site-fonts.ts'
import { writeSite } from '../../src/publish/write-site.ts'
import { sampleSite, work } from '../publish/sample-site.ts'
import { openOwn, ROOT } from '../support/texts.ts'

describe('quickCitation', () => {
  it.each([
    ['ст. 52 п. 5', 'art_52__para_5'],
    ['п. 3 ст. 50', 'art_50__para_3'],
    ['52-баптың 5-тармағы', 'art_52__para_5'],
    ['2 бап 3-1 тармақ', 'art_2__para_3-1'],
    ['art 3(1)', 'art_3__para_1'],
    ['Article 83-1', 'art_83-1'],
    ['статья 44, подпункт 10', undefined],
    ['выборы 2023', undefined],
  ])('%s', (query, eId) => {
    expect(quickCitation(query)).toBe(eId)
  })
})

const TEXT = { work: 'constitution-1995', date: '2023-01-01', lang: 'eng' } as const
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium'
const FLAGS =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'
if (!existsSync(CHROMIUM)) console.warn(`SKIPPED: the search page in a browser, because there is no ${CHROMIUM}`)

describe.skipIf(!existsSync(CHROMIUM))('the search page in a browser', () => {
  const catalogue = readCatalogue(join(ROOT, 'corpus'))
  const model = {
    ...sampleSite(),
    works: [
      work('constitution-1995', openOwn(TEXT), {
        headings: catalogue.get('constitution-1995')?.headings ?? new Map(),
      }),
      ...sampleSite().works.filter(({ id }) => id !== 'constitution-1995'),
    ],
  }
  const actChanges = [
    { act: 'acts/2007-05-21-254-III', number: '254-III', texts: [{ ...TEXT, eIds: ['art_50', 'art_50__para_3'] }] },
  ]
  const files = renderSite({ ...model, actChanges }, readThesaurus(join(ROOT, 'corpus')))
  let folder: string
  let browser: Browser

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tarmaq-search-'))
    await writeSite(new Map<string, string | Uint8Array>([...files, ...fontFiles()]), join(folder, 'site'))
    browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS.split(' ') })
  }, 120_000)

  afterAll(async () => {
    await browser.close()
    await rm(folder, { recursive: true, force: true })
  })

  async function ask(query: string): Promise<{ page: Page; links: string[]; bytes: number }> {
    const page = await browser.newPage()
    const loaded: string[] = []
    page.on('request', (request) => loaded.push(request.url()))
    await page.goto(`file://${folder}/site/en/search.html?q=${encodeURIComponent(query)}`)
    await page.waitForSelector('#search-status[data-done]', { state: 'attached', timeout: 30_000 })
    const links = await page.evaluate<string[]>(
      `[...document.querySelectorAll('#results h3 a')].map((one) => one.getAttribute('href'))`,
    )
    const bytes = loaded.reduce((sum, url) => {
      const path = decodeURIComponent(new URL(url).pathname).slice(`${folder}/site/`.length)
      return sum + gzipSync(files.get(path) ?? '').length
    }, 0)
    return { page, links, bytes }
  }

  it.each([
    ['dissolution of Parliament', 'art_52'],
    ['who may be elected president?', 'art_41'],
    ['inmates', 'art_33'],
    ['electoins of the presidnet', 'art_41'],
    ['art. 3(1)', 'art_3__para_1'],
    ['парламент', 'art_49'],
  ])(
    'answers %s',
    async (query, eId) => {
      const { page, links } = await ask(query)
      expect(links.some((link) => link.includes(`laws/constitution-1995/2023-01-01/eng.html#${eId}`))).toBe(true)
      await page.close()
    },
    60_000,
  )

  it('keeps to what the filters and an exact phrase ask for, and says when a filter is none', async () => {
    const scoped = await ask('in:constitution-1995 lang:eng president')
    expect(scoped.links.length).toBeGreaterThan(0)
    for (const link of scoped.links) expect(link).toContain('laws/constitution-1995/2023-01-01/eng.html')
    expect((await ask('in:constitution-1995 lang:kaz president')).links).toEqual([])
    expect((await ask('at:1990-01-01 president')).links).toEqual([])
    expect((await ask('"sole source of state power"')).links[0]).toContain('#art_3')
    expect((await ask('"source sole of state power"')).links).toEqual([])
    const wrong = await ask('langage:eng president')
    expect(wrong.links).toEqual([])
    expect(await wrong.page.locator('#search-status').textContent()).toBe(
      '“langage” is no filter. Perhaps you meant: lang.',
    )
    expect(await wrong.page.locator('#search-status a').getAttribute('href')).toBe('?q=lang%3Aeng%20president')
  }, 60_000)

  it('lists what a concept or an act is in, ten at a time', async () => {
    const { page, links } = await ask('concept:people in:constitution-1995')
    expect(links).toHaveLength(10)
    await page.locator('#more-results').click()
    await page.locator('#results h3 a').nth(10).waitFor()
    expect(await page.locator('#results h3').first().textContent()).toBe('Short constitution-1995, Preamble')
    const wrong = await ask('act:254-IV')
    expect(await wrong.page.locator('#search-status').textContent()).toBe(
      'The site knows of nothing that an act “254-IV” changed. Perhaps you meant: 254-III.',
    )
  }, 60_000)

  it('says that there is nothing, and opens the provision that a result links to', async () => {
    const nothing = await ask('recipe for beef stew')
    expect(nothing.links).toEqual([])
    expect(await nothing.page.locator('#search-status').textContent()).toContain('Nothing in the texts')
    const { page } = await ask('art. 3(1)')
    await page.locator('#results h3 a').first().click()
    await page.waitForURL('**/eng.html#art_3__para_1')
    expect(await page.locator('#art_3__para_1').count()).toBe(1)
  }, 60_000)

  it('loads less than 100 kB for the first results, as a server sends them', async () => {
    const { bytes } = await ask('source of state power')
    expect(bytes).toBeGreaterThan(10_000)
    expect(bytes).toBeLessThan(100_000)
  }, 60_000)
})
