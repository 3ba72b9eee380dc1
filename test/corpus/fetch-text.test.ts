import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import type { Work } from '../../src/corpus/catalogue.ts'
import type { Fetched, Source } from '../../src/corpus/fetch-text.ts'
import type { DownloadPolicy } from '../../src/corpus/download.ts'
import { fetchText } from '../../src/corpus/fetch-text.ts'

const POLICY: DownloadPolicy = { pause: 0, silence: 150, retries: 2, backoff: 5, maxBytes: 100_000 }

/** A small law of our own, in Russian. */
const LAW = ['# О проверке загрузки', '### Статья 1', 'Настоящий закон проверяет, как загружаются тексты.', '### Статья 2', 'Он короткий.'].join('\n\n')

type Handler = (request: IncomingMessage, response: ServerResponse, count: number) => void

let server: Server | undefined

afterEach(() => {
  server?.closeAllConnections()
  server?.close()
  server = undefined
})

async function serve(handler: Handler): Promise<string> {
  let count = 0
  const started = createServer((request, response) => {
    handler(request, response, ++count)
  })
  server = started
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}`
}

/** Resolves when a file that is not yet whole has so many bytes: what a client has received is not on the disk at once. */
async function written(store: string, bytes: number): Promise<void> {
  const isThere = (): boolean =>
    readdirSync(store, { recursive: true, encoding: 'utf8' }).some(
      (name) => name.endsWith('.part') && statSync(join(store, name)).size >= bytes,
    )
  while (!isThere()) await pause(5)
}

const work: Work = {
  id: 'a-law',
  type: 'law',
  names: { kaz: 'Жүктеуді тексеру туралы', rus: 'Закон о проверке загрузки', eng: 'Law on the Test of Fetching' },
  short: { kaz: 'Заң', rus: 'Закон', eng: 'Law' },
  identifiers: {},
  adopted: { date: '2020-01-01', by: { kaz: '-', rus: '-', eng: '-' } },
  force: {},
  amends: [],
  deferred: [],
  articles: [{ date: '2020-01-01', count: 2 }],
  editions: [],
  texts: [],
  sources: [],
  folder: '/nonexistent',
  headings: new Map(),
}

function sourceOf(...urls: string[]): Source {
  return { lang: 'rus', date: '2020-01-01', format: 'markdown', urls }
}

async function fetchInto(store: string, source: Source, again = false): Promise<Fetched> {
  return fetchText(work, source, store, { policy: POLICY, again, onProgress: () => undefined })
}

const newStore = (): string => mkdtempSync(join(tmpdir(), 'tarmaq-store-'))

describe('fetchText', () => {
  it('puts a text into the store, names itself, and does not fetch it twice', async () => {
    const agents: (string | undefined)[] = []
    const base = await serve((request, response) => {
      agents.push(request.headers['user-agent'])
      response.end(LAW)
    })
    const store = newStore()
    const source = sourceOf(`${base}/rus.md`)
    expect(await fetchInto(store, source)).toEqual({ status: 'fetched', path: join(store, 'a-law/rus/2020-01-01.md') })
    expect(readFileSync(join(store, 'a-law/rus/2020-01-01.md'), 'utf8')).toBe(LAW)
    expect((await fetchInto(store, source)).status).toBe('present')
    expect(agents).toHaveLength(1)
    expect(agents[0]).toMatch(/^tarmaq/)
    expect(readdirSync(join(store, 'a-law/rus'))).toEqual(['2020-01-01.md'])
  })

  it('makes a folder of a text in parts, and asks for them one at a time', async () => {
    let open = 0
    let most = 0
    const base = await serve((request, response) => {
      most = Math.max(most, ++open)
      setTimeout(() => {
        open--
        response.end(request.url === '/ch001.md' ? LAW.split('\n\n').slice(0, 3).join('\n\n') : LAW.split('\n\n').slice(3).join('\n\n'))
      }, 10)
    })
    const store = newStore()
    expect((await fetchInto(store, sourceOf(`${base}/ch001.md`, `${base}/ch002.md`))).status).toBe('fetched')
    expect(readdirSync(join(store, 'a-law/rus/2020-01-01'))).toEqual(['ch001.md', 'ch002.md'])
    expect(most).toBe(1)
  })

  it('goes on where an interrupted run stopped', async () => {
    const asked: string[] = []
    const base = await serve((request, response, count) => {
      asked.push(request.url ?? '')
      if (count === 2) response.statusCode = 404
      response.end(request.url === '/ch001.md' ? LAW : '### Статья 3\n\nТретья.')
    })
    const store = newStore()
    const source = sourceOf(`${base}/ch001.md`, `${base}/ch002.md`)
    await expect(fetchInto(store, source)).rejects.toThrow(/ch002\.md: the server answered 404/)
    expect(existsSync(join(store, 'a-law/rus/2020-01-01'))).toBe(false)
    await fetchInto(store, source)
    expect(asked).toEqual(['/ch001.md', '/ch002.md', '/ch002.md'])
  })

  it('continues a part of a file where the server says that it is the same file', async () => {
    const bytes = Buffer.from(LAW)
    const store = newStore()
    const ranges: (string | undefined)[] = []
    const base = await serve((request, response, count) => {
      ranges.push(request.headers.range)
      response.setHeader('etag', '"v1"')
      if (count === 1) {
        response.setHeader('content-length', bytes.length)
        response.write(bytes.subarray(0, 40))
        void written(store, 40).then(() => response.destroy())
        return
      }
      response.statusCode = 206
      response.setHeader('content-range', `bytes 40-${bytes.length - 1}/${bytes.length}`)
      response.end(bytes.subarray(40))
    })
    await fetchInto(store, sourceOf(`${base}/rus.md`))
    expect(readFileSync(join(store, 'a-law/rus/2020-01-01.md'), 'utf8')).toBe(LAW)
    expect(ranges).toEqual([undefined, 'bytes=40-'])
  })

  it('begins anew when the file has changed in between', async () => {
    const base = await serve((_request, response, count) => {
      response.setHeader('etag', `"v${count}"`)
      if (count === 1) {
        response.setHeader('content-length', 1000)
        response.write('old text', () => response.destroy())
      } else response.end(LAW)
    })
    const store = newStore()
    await fetchInto(store, sourceOf(`${base}/rus.md`))
    expect(readFileSync(join(store, 'a-law/rus/2020-01-01.md'), 'utf8')).toBe(LAW)
  })

  it('tries again after a passing failure, and waits as long as the server asks', async () => {
    const base = await serve((_request, response, count) => {
      if (count === 1) response.writeHead(503, { 'retry-after': '0' }).end()
      else response.end(LAW)
    })
    expect((await fetchInto(newStore(), sourceOf(`${base}/rus.md`))).status).toBe('fetched')
  })

  it.each<[string, RegExp, Handler]>([
    ['refuses', /the server answered 403/, (_request, response) => response.writeHead(403).end('no')],
    ['fails again and again', /the server answered 500 .*\(tried 3 times\)/, (_request, response) => response.writeHead(500).end()],
    ['says nothing', /no answer for 0\.15 s \(tried 3 times\)/, () => undefined],
    ['stops in the middle', /\(tried 3 times\)/, (_request, response) => response.write('# О', () => undefined)],
    ['cuts the file short', /\(tried 3 times\)/, (_request, response) => {
      response.setHeader('content-length', 10_000)
      response.write(LAW, () => response.destroy())
    }],
    ['sends too much', /larger than 100000 bytes/, (_request, response) => response.end('я'.repeat(60_000))],
    ['sends nothing', /the file is empty/, (_request, response) => response.end()],
    ['redirects in a circle', /tried 3 times/, (_request, response) => response.writeHead(302, { location: '/' }).end()],
    ['redirects to a file of this machine', /tried 3 times/, (_request, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end()],
    ['sends another part of the file', /the server answered 206/, (_request, response) => {
      response.writeHead(206, { 'content-range': 'bytes 7-9/10' }).end('abc')
    }],
  ])('gives up a server that %s, and puts nothing into the store', async (_what, reason, handler) => {
    const base = await serve(handler)
    const store = newStore()
    await expect(fetchInto(store, sourceOf(`${base}/rus.md`))).rejects.toThrow(reason)
    expect(readdirSync(join(store, 'a-law/rus')).filter((name) => !name.endsWith('.fetching'))).toEqual([])
  })

  it('gives up a server that is not there', async () => {
    await expect(fetchInto(newStore(), sourceOf('http://127.0.0.1:9/rus.md'))).rejects.toThrow(/tried 3 times/)
  })

  it.each([
    ['another law', /the title is/, LAW.replace('О проверке загрузки', 'О рыболовстве в море')],
    ['an edition with another number of articles', /3 articles, not 2/, `${LAW}\n\n### Статья 3\n\nТретья.`],
    ['an error page', /no article|language/, '<html><body>Service unavailable, please try later</body></html>'],
    ['another language', /in kaz, not rus/, LAW.replaceAll(/Статья (\d)/g, '$1-бап').replace('Настоящий закон проверяет, как загружаются тексты.', 'Осы заң мәтіндердің қалай жүктелетінін тексереді, құқықтық актілер үшін әзірленген.')],
    ['bytes', /not UTF-8/, '\u0000\u0001'],
  ])('puts aside what is %s', async (_what, reason, content) => {
    const base = await serve((_request, response) => response.end(content))
    const store = newStore()
    const result = await fetchInto(store, sourceOf(`${base}/rus.md`))
    expect(result).toMatchObject({ status: 'suspect' })
    expect(result.status === 'suspect' && result.reasons.join()).toMatch(reason)
    expect(existsSync(join(store, 'a-law/rus/2020-01-01.md'))).toBe(false)
    expect(readdirSync(join(store, 'a-law/rus'))).toEqual(['2020-01-01.md.suspect'])
  })

  it('replaces a text only when the new one is whole', async () => {
    const base = await serve((_request, response, count) => (count === 1 ? response.writeHead(404).end() : response.end(LAW)))
    const store = newStore()
    const path = join(store, 'a-law/rus/2020-01-01.md')
    mkdirSync(join(store, 'a-law/rus'), { recursive: true })
    writeFileSync(path, 'what was there')
    await expect(fetchInto(store, sourceOf(`${base}/rus.md`), true)).rejects.toThrow(/404/)
    expect(readFileSync(path, 'utf8')).toBe('what was there')
    await fetchInto(store, sourceOf(`${base}/rus.md`), true)
    expect(readFileSync(path, 'utf8')).toBe(LAW)
  })
})
