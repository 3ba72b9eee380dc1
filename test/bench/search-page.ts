import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { chromium } from 'playwright-core'

/**
 * Measures the search page of a published site in Chromium, over HTTP with gzip: `npx tsx test/bench/search-page.ts FOLDER`. Cold is a
 * query in a new browser profile, warm the same once more. The faces of the letters are counted apart: every page has them, and the
 * results do not wait for them.
 */
const QUERIES = [
  'source of state power',
  'who may be elected president?',
  'electoins of the presidnet',
  'президентті кім сайлайды',
  'recipe for beef stew',
  'inmates',
  'art. 3(1)',
]
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
}
const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync']

async function measure(site: string): Promise<void> {
  const sent = { files: 0, download: 0, unpacked: 0, faces: 0 }
  const server = createServer(({ url = '/' }, response) => {
    const path = join(site, decodeURIComponent(new URL(url, 'http://localhost').pathname))
    if (!existsSync(path)) return void response.writeHead(404).end()
    const content = readFileSync(path)
    const packed = gzipSync(content)
    if (extname(path) === '.woff2') sent.faces += content.length
    else {
      sent.files += 1
      sent.download += packed.length
      sent.unpacked += content.length
    }
    const type = TYPES[extname(path)] ?? 'application/octet-stream'
    const headers = { 'content-type': type, 'content-encoding': 'gzip', 'cache-control': 'max-age=600' }
    return void response.writeHead(200, headers).end(packed)
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: FLAGS })
  for (const query of QUERIES) {
    const context = await browser.newContext()
    const page = await context.newPage()
    for (const run of ['cold', 'warm']) {
      Object.assign(sent, { files: 0, download: 0, unpacked: 0, faces: 0 })
      const start = performance.now()
      await page.goto(`http://localhost:${port}/en/search.html?q=${encodeURIComponent(query)}`)
      await page.waitForSelector('#search-status[data-done]', { state: 'attached', timeout: 60_000 })
      const seconds = ((performance.now() - start) / 1000).toFixed(1)
      const kB = (bytes: number): string => `${Math.round(bytes / 1000)} kB`
      const hits = await page.locator('#results h3').count()
      console.log(
        `${query}  ${run}  ${seconds} s  ${sent.files} files  ${kB(sent.download)} (${kB(sent.unpacked)} unpacked), faces ${kB(sent.faces)}  ${hits} hits`,
      )
    }
    await context.close()
  }
  await browser.close()
  server.close()
}

await measure(process.argv[2] ?? 'site')
