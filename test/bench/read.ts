/**
 * Reads law by the megabyte: `npm run bench:read`.
 *
 * One text of growing size, made of real or own laws repeated with their articles renumbered, is read in a process of its own each:
 * time, its slope on a logarithmic scale (1 is linear), peak memory, and the ratio to remark-parse alone on the same text, which is
 * given up above a size because it grows faster than in proportion. Then the same amount as a store of separate texts, one after
 * another: there memory must not grow.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { VFile } from 'vfile'
import { readLaw } from '../../src/read/read-law.ts'
import { units } from '../../src/law/walk.ts'
import { parseMarkdown } from '../../src/read/markdown-parser.ts'
import { ROOT, TEXT_STORE } from '../support/texts.ts'

const MEGABYTE = 1_000_000
/** Sizes of the one text, in bytes of UTF-8. */
const SIZES = [1, 4, 16, 32, 64, 100]
/** remark-parse alone is not asked to read more than this, in megabytes. */
const REMARK_LIMIT = 4

type Task = 'one text' | 'store' | 'remark-parse'

interface Measured {
  bytes: number
  /** Of processor time, all threads: what else the machine is doing matters less than to the clock. */
  seconds: number
  /** Peak of the resident set, in megabytes. */
  peak: number
  provisions: number
}

/** The law that is repeated: the official Russian edition where there is a text store, else our own English one. */
function source(): string {
  const official = join(TEXT_STORE, 'constitution-1995/rus/2022-09-17.md')
  return readFileSync(
    existsSync(official) ? official : join(ROOT, 'corpus/constitution-1995/eng/1998-10-07.md'),
    'utf8',
  )
}

/** A copy of the law with its articles numbered on from where the copy before it ended. */
function copy(text: string, number: number): string {
  return text.replace(
    /^(#+ \**(?:Статья|Article) |<a id="st)(\d+)/gm,
    (_, word: string, article: string) => `${word}${Number(article) + number * 100}`,
  )
}

function* copies(bytes: number): Generator<string> {
  const law = source().replace(/^---\n[\s\S]*?\n---\n/, '')
  const size = Buffer.byteLength(law)
  for (let i = 0; i * size < bytes; i++) yield copy(law, i)
}

function measure(task: Task, bytes: number): Measured {
  const texts = task === 'store' ? copies(bytes) : [[...copies(bytes)].join('\n\n')]
  let read = 0
  let provisions = 0
  let seconds = 0
  for (const text of texts) {
    read += Buffer.byteLength(text)
    const start = process.cpuUsage()
    if (task === 'remark-parse') parseMarkdown(text)
    else provisions += [...units(readLaw([new VFile({ path: 'law.md', value: text })]))].length
    const { user, system } = process.cpuUsage(start)
    seconds += (user + system) / 1_000_000
  }
  return { bytes: read, seconds, peak: process.resourceUsage().maxRSS / 1000, provisions }
}

function inProcess(task: Task, megabytes: number): Measured {
  const script = fileURLToPath(import.meta.url)
  const args = ['--import', 'tsx', '--max-old-space-size=16000', script, task, String(megabytes)]
  const run = spawnSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
  if (run.status !== 0) throw new Error(`${task}, ${megabytes} MB: ended with status ${run.status ?? 'none'}`)
  return JSON.parse(run.stdout) as Measured
}

function report(): void {
  let before: Measured | undefined
  for (const megabytes of SIZES) {
    const whole = inProcess('one text', megabytes)
    const remark = megabytes <= REMARK_LIMIT ? inProcess('remark-parse', megabytes) : undefined
    const slope = before && Math.log(whole.seconds / before.seconds) / Math.log(whole.bytes / before.bytes)
    console.log(
      [
        `one text of ${megabytes} MB`.padEnd(22),
        `${whole.provisions} provisions`.padEnd(20),
        `${whole.seconds.toFixed(1)} s`.padEnd(9),
        `peak ${whole.peak.toFixed(0)} MB`.padEnd(14),
        slope === undefined ? '' : `slope ${slope.toFixed(2)}  `,
        remark ? `${(whole.seconds / remark.seconds).toFixed(2)} × remark-parse alone in one piece` : '',
      ].join(''),
    )
    before = whole
  }
  for (const megabytes of [10, 100]) {
    const store = inProcess('store', megabytes)
    console.log(
      `a store of ${megabytes} MB, text by text: ${store.provisions} provisions, ${store.seconds.toFixed(1)} s, peak ${store.peak.toFixed(0)} MB`,
    )
  }
}

const [task, megabytes] = process.argv.slice(2)
if (task === undefined) report()
else console.log(JSON.stringify(measure(task as Task, Number(megabytes) * MEGABYTE)))
