/**
 * Fuzzes the readers for longer than the tests do: `npx tsx test/bench/fuzz-read.ts [minutes] [first seed]`.
 *
 * Prints what fails with its seed, how many texts were tried, and how many an hour of processor time would take; the exit status is 1 when anything failed.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, TEXT_STORE } from '../support/texts.ts'
import { faultOf } from '../read/fuzz-check.ts'
import { keywordText, mutated, randomFrom } from '../read/fuzz-texts.ts'

const FORMATS = ['text', 'markdown', 'html'] as const
const REAL = [
  [join(ROOT, 'corpus/constitution-1993/eng/1993-01-28.md'), 'markdown'],
  [join(ROOT, 'corpus/elections-1995/eng/2023-01-01.md'), 'markdown'],
  [join(TEXT_STORE, 'constitution-1995/kaz/2023-01-01.txt'), 'text'],
  [join(TEXT_STORE, 'constitution-1995/eng/2023-01-01.txt'), 'text'],
  [join(TEXT_STORE, 'constitution-1995/rus/2023-01-01.html'), 'html'],
  [join(TEXT_STORE, 'constitution-1995/kaz/2022-09-17.md'), 'markdown'],
  [join(TEXT_STORE, 'acts/2007-05-21-254-III/rus.md'), 'markdown'],
] as const

const [minutes = '5', firstSeed = String(Date.now() % 1_000_000)] = process.argv.slice(2)
const end = Date.now() + Number(minutes) * 60_000
const sources = REAL.filter(([path]) => existsSync(path)).map(([path, format]) => ({
  path,
  format,
  text: readFileSync(path, 'utf8'),
}))

let tried = 0
let failed = 0
let slowest = { milliseconds: 0, what: '' }

function run(what: string, source: string, format: (typeof FORMATS)[number]): void {
  const start = performance.now()
  let fault: string | undefined
  try {
    fault = faultOf(source, format)
  } catch (error) {
    fault = error instanceof Error ? (error.stack ?? error.message) : String(error)
  }
  const milliseconds = performance.now() - start
  tried++
  if (milliseconds > slowest.milliseconds) slowest = { milliseconds, what }
  if (fault === undefined) return
  failed++
  console.log(`${what}: ${fault}`)
}

for (let seed = Number(firstSeed); Date.now() < end; seed++) {
  for (const format of FORMATS)
    run(`keywords as ${format}, seed ${seed}`, keywordText(format, randomFrom(seed)), format)
  const source = sources[seed % sources.length]
  if (source && seed % 20 < sources.length)
    run(`${source.path}, seed ${seed}`, mutated(source.text, randomFrom(seed)), source.format)
}
const { user, system } = process.cpuUsage()
const perHour = tried / ((user + system) / 3.6e9)
console.log(`${Math.round(perHour)} texts an hour of processor time`)
console.log(`${tried} texts, ${failed} failed; slowest ${slowest.milliseconds.toFixed(0)} ms (${slowest.what})`)
process.exitCode = failed > 0 ? 1 : 0
