import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { VFile } from 'vfile'
import type { Manifest } from './manifest.ts'
import type { DownloadPolicy } from './download.ts'
import type { Work } from './catalogue.ts'
import { checkFetched } from './check-fetched.ts'
import { download } from './download.ts'

export type Source = Manifest['sources'][number]

/** What became of one text that was to be fetched. */
export type Fetched =
  | { status: 'fetched' | 'present'; path: string }
  /** It came, but is not what was asked for: it is kept beside the store's texts, under a name that is not read. */
  | { status: 'suspect'; path: string; reasons: string[] }

export interface FetchOptions {
  policy: DownloadPolicy
  /** Fetch again what is there. */
  again: boolean
  onProgress: (url: string, bytes: number) => void
}

const ENDINGS: Record<Source['format'], string> = { markdown: '.md', html: '.html', json: '.json', docx: '.docx', text: '.txt' }

/**
 * Fetches one text of a work into the text store: one request after another, checked before it takes its place.
 *
 * A text of several files becomes a folder. Nothing takes its place in the store before it is whole and has been read as the law
 * it should be; what an interrupted run has fetched is kept and not fetched again.
 *
 * @throws DownloadFailure when a file cannot be fetched.
 */
export async function fetchText(work: Work, source: Source, storeFolder: string, options: FetchOptions): Promise<Fetched> {
  const path = storePath(work, source, storeFolder)
  if (existsSync(path) && !options.again) return { status: 'present', path }
  const waiting = `${path}.fetching`
  mkdirSync(waiting, { recursive: true })
  const files = await fetchFiles(source, waiting, options)
  const reasons = checkFetched(
    files.map((file) => new VFile({ path: file, value: readFileSync(file) })),
    work,
    source,
  )
  if (reasons.length > 0) return { status: 'suspect', path: putAside(waiting, path), reasons }
  rmSync(path, { recursive: true, force: true })
  const [only, second] = files
  renameSync(only !== undefined && second === undefined ? only : waiting, path)
  rmSync(waiting, { recursive: true, force: true })
  return { status: 'fetched', path }
}

async function fetchFiles(source: Source, folder: string, options: FetchOptions): Promise<string[]> {
  const files: string[] = []
  for (const url of source.urls) {
    const file = join(folder, fileName(url, source))
    if (files.includes(file)) throw new Error(`This is a bug: two addresses of one source end alike: ${url}`)
    if (!existsSync(file)) {
      await download(url, file, options.policy, (bytes) => {
        options.onProgress(url, bytes)
      })
      await wait(options.policy.pause)
    }
    files.push(file)
  }
  return files
}

/** Where a text stands in the store. */
function storePath(work: Work, source: Source, storeFolder: string): string {
  const ending = source.urls.length > 1 ? '' : ENDINGS[source.format]
  const folder = join(storeFolder, work.id)
  return work.amends.length > 0 ? join(folder, `${source.lang}${ending}`) : join(folder, source.lang, `${source.date}${ending}`)
}

function fileName(url: string, source: Source): string {
  const name = basename(new URL(url).pathname).replace(/[^\p{L}\p{N}._-]/gu, '_')
  return name.endsWith(ENDINGS[source.format]) ? name : `${name}${ENDINGS[source.format]}`
}

function putAside(waiting: string, path: string): string {
  const aside = join(dirname(path), `${basename(path)}.suspect`)
  rmSync(aside, { recursive: true, force: true })
  renameSync(waiting, aside)
  return aside
}
