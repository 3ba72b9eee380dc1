import { readFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OpenedSite } from './chromium.ts'
import { renderSite } from '../../src/publish/render-site.ts'
import { HAS_CHROMIUM, openSite } from './chromium.ts'
import { sampleSite } from './sample-site.ts'

const TYPES: Readonly<Record<string, string>> = { html: 'text/html', css: 'text/css', js: 'text/javascript' }

describe.skipIf(!HAS_CHROMIUM)('the faces of the site', () => {
  let site: OpenedSite
  /** How long the server keeps a face back. */
  let delay = 0
  const server = createServer((request, response) => {
    const path = (request.url ?? '').slice(1)
    const isFace = path.endsWith('.woff2')
    setTimeout(
      () => {
        readFile(fileURLToPath(site.address(path))).then(
          (content) =>
            response.setHeader('Content-Type', TYPES[path.split('.').at(-1) ?? ''] ?? 'font/woff2').end(content),
          () => response.writeHead(404).end(),
        )
      },
      isFace ? delay : 0,
    )
  })

  beforeAll(async () => {
    site = await openSite(renderSite(sampleSite()))
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  }, 120_000)

  afterAll(async () => {
    server.close()
    await site.close()
  })

  const served = (path: string): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}/${path}`

  /** Whether the heading of a page is set in the site's own face, and how much moved; by a reader who opens a first page. */
  async function firstSight(address: string): Promise<{ isOwn: boolean; shift: number }> {
    const context = await site.browser.newContext({ viewport: { width: 1280, height: 1000 } })
    const page = await context.newPage()
    await page.goto(address)
    await page.locator('html:not([hidden])').waitFor({ state: 'attached' })
    const shift = await page.evaluate<number>(
      `new Promise((done) => { let sum = 0; new PerformanceObserver((list) => { for (const entry of list.getEntries()) sum += entry.value }).observe({ type: 'layout-shift', buffered: true }); setTimeout(() => done(sum), ${delay + 300}) })`,
    )
    const devtools = await context.newCDPSession(page)
    await devtools.send('DOM.enable')
    await devtools.send('CSS.enable')
    const { root } = await devtools.send('DOM.getDocument')
    const { nodeId } = await devtools.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'h1' })
    const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId })
    await context.close()
    return { isOwn: fonts.every(({ isCustomFont }) => isCustomFont), shift }
  }

  /** A machine with other work to do may take longer than a page waits. */
  async function oneOf(tries: number, address: string): Promise<{ isOwn: boolean; shift: number }> {
    const seen = await firstSight(address)
    return seen.isOwn || tries === 1 ? seen : oneOf(tries - 1, address)
  }

  it.each(['kk/laws/constitution-1995/2023-01-01/eng.html', 'ru/compare/1995-2026.html'])(
    'are used on the first page that a reader opens, from a folder or from a server, and nothing moves: %s',
    async (path) => {
      for (const address of [site.address(path), served(path)]) {
        const { isOwn, shift } = await oneOf(5, address)
        expect([isOwn, shift < 0.001], address).toEqual([true, true])
      }
    },
    60_000,
  )

  it('are done without where they are long in coming, and nothing moves when they come', async () => {
    delay = 1000
    const { isOwn, shift } = await firstSight(served('kk/compare/1995-2026.html'))
    expect([isOwn, shift < 0.001]).toEqual([false, true])
  }, 60_000)
})
