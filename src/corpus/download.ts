import { createWriteStream, existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setTimeout as wait } from 'node:timers/promises'

/** How a client behaves towards the servers of others. Times are in milliseconds. */
export interface DownloadPolicy {
  /** Between two requests to servers. */
  pause: number
  /** Without a byte for so long, a request is given up. */
  silence: number
  /** How often a request is tried again after a passing failure. */
  retries: number
  /** Before the first of these retries; doubled for each further one. */
  backoff: number
  /** The largest file that is taken, in bytes. */
  maxBytes: number
}

export const POLITE: DownloadPolicy = { pause: 1_000, silence: 30_000, retries: 3, backoff: 2_000, maxBytes: 32 * 1024 * 1024 }

/** Who asks, so that a server's keeper can tell. */
const USER_AGENT = 'tarmaq/0.1 (reader of law texts; one request at a time)'

/** Longest wait that a server may ask for with `Retry-After`, in milliseconds. */
const LONGEST_WAIT = 60_000

/** A file that could not be fetched: which address, and why. */
export class DownloadFailure extends Error {
  override name = 'DownloadFailure'

  constructor(url: string, reason: string) {
    super(`${url}: ${reason}`)
  }
}

/** A failure that may pass: worth another try. */
class PassingFailure extends DownloadFailure {
  readonly retryAfter: number | undefined

  constructor(url: string, reason: string, retryAfter?: number) {
    super(url, reason)
    this.retryAfter = retryAfter
  }
}

/**
 * Fetches one file. It is written under a name ending in `.part` and renamed when it is whole; a part that an earlier run left is
 * continued where the server can tell that the file has not changed since (ETag), and begun anew otherwise.
 *
 * @param onBytes told how many bytes have come, with those of an earlier run.
 * @throws DownloadFailure when the server refuses, sends no file, too large a one, or fails more often than the policy allows.
 */
export async function download(url: string, path: string, policy: DownloadPolicy, onBytes: (bytes: number) => void): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      await request(url, path, policy, onBytes)
      return
    } catch (error) {
      if (!(error instanceof PassingFailure)) throw error
      if (attempt >= policy.retries) throw new DownloadFailure(url, `${reasonOf(error, url)} (tried ${attempt + 1} times)`)
      await wait(Math.min(error.retryAfter ?? policy.backoff * 2 ** attempt, LONGEST_WAIT))
    }
  }
}

function reasonOf(error: Error, url: string): string {
  return error.message.slice(url.length + 2)
}

async function request(url: string, path: string, policy: DownloadPolicy, onBytes: (bytes: number) => void): Promise<void> {
  const part = `${path}.part`
  const tag = `${path}.etag`
  const begun = existsSync(part) && existsSync(tag) ? statSync(part).size : 0
  const silence = new Silence(policy.silence)
  try {
    const response = await fetch(url, { headers: headersFor(begun, tag), signal: silence.signal })
    const continues = checkStatus(response, url, begun)
    if (!continues && begun === 0) rmSync(part, { force: true })
    const etag = response.headers.get('etag')
    if (etag !== null && !etag.startsWith('W/')) writeFileSync(tag, etag)
    else if (!continues) rmSync(tag, { force: true })
    if (!response.body) throw new PassingFailure(url, 'the server sent no content')
    await write(response, url, part, continues ? begun : 0, policy, silence, onBytes)
  } catch (error) {
    if (error instanceof DownloadFailure || isDiskFailure(error)) throw error
    throw new PassingFailure(url, silence.signal.aborted ? `no answer for ${policy.silence / 1000} s` : networkReason(error))
  } finally {
    silence.end()
  }
  renameSync(part, path)
  rmSync(tag, { force: true })
}

function headersFor(begun: number, tag: string): Record<string, string> {
  const headers = { 'user-agent': USER_AGENT, 'accept-encoding': 'identity' }
  return begun > 0 ? { ...headers, range: `bytes=${begun}-`, 'if-range': readFileSync(tag, 'utf8') } : headers
}

/** Whether the answer goes on with the part at hand; throws where it is no file. */
function checkStatus(response: Response, url: string, begun: number): boolean {
  const { status } = response
  if (status === 206 && begun > 0) {
    const from = /^bytes (\d+)-/.exec(response.headers.get('content-range') ?? '')?.[1]
    if (Number(from) === begun) return true
    throw new DownloadFailure(url, 'the server sent another part of the file than was asked for')
  }
  if (status === 200) return false
  const reason = `the server answered ${status}${response.statusText === '' ? '' : ` ${response.statusText}`}`
  if (status === 429 || status >= 500) throw new PassingFailure(url, reason, retryAfter(response))
  throw new DownloadFailure(url, reason)
}

function retryAfter(response: Response): number | undefined {
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN)
  return Number.isFinite(seconds) ? seconds * 1000 : undefined
}

async function write(
  response: Response,
  url: string,
  part: string,
  begun: number,
  policy: DownloadPolicy,
  silence: Silence,
  onBytes: (bytes: number) => void,
): Promise<void> {
  let bytes = begun
  const counter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      silence.broken()
      bytes += chunk.length
      onBytes(bytes)
      if (bytes > policy.maxBytes) done(new DownloadFailure(url, `the file is larger than ${policy.maxBytes} bytes`))
      else done(null, chunk)
    },
  })
  const body = Readable.fromWeb(response.body as Parameters<typeof Readable.fromWeb>[0])
  await pipeline(body, counter, createWriteStream(part, { flags: begun > 0 ? 'a' : 'w' }))
  const promised = response.headers.get('content-length')
  if (promised !== null && Number(promised) !== bytes - begun) throw new PassingFailure(url, 'the file came incomplete')
  if (bytes === 0) throw new PassingFailure(url, 'the file is empty')
}

/** Aborts a request in which nothing has happened for a while. */
class Silence {
  private readonly controller = new AbortController()
  private timer: NodeJS.Timeout
  readonly signal = this.controller.signal

  constructor(private readonly limit: number) {
    this.timer = this.start()
  }

  broken(): void {
    clearTimeout(this.timer)
    this.timer = this.start()
  }

  end(): void {
    clearTimeout(this.timer)
  }

  private start(): NodeJS.Timeout {
    return setTimeout(() => {
      this.controller.abort()
    }, this.limit)
  }
}

function isDiskFailure(error: unknown): boolean {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined
  return code !== undefined && ['ENOSPC', 'EACCES', 'EROFS', 'EISDIR', 'ENOENT', 'EDQUOT'].includes(code)
}

function networkReason(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined
  if (cause instanceof Error) return cause.message === '' ? String((cause as NodeJS.ErrnoException).code) : cause.message
  return error instanceof Error ? error.message : String(error)
}

