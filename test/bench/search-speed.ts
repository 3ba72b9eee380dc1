import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import type { TextToIndex } from '../../src/query/build-index.ts'
import type { SearchGroup } from '../../src/query/passages.ts'
import { words } from '../../src/language/words.ts'
import { Collection } from '../../src/query/collection.ts'
import { parseQuery } from '../../src/query/query-language.ts'
import { search } from '../../src/query/search.ts'

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

const SIZES = [1_000, 10_000, 100_000]
const QUERIES = [
  'роспуск Парламента',
  'право избирать и быть избранным',
  'присяга народу Казахстана',
  'кто назначает судей Верховного Суда',
  'неприкосновенность частной жизни',
  'неприкосновеность чсатной жизни',
  'уполномоченный по правам человека',
  'вотум недоверия Правительству',
]

/** Index time, memory and query time (of the processor) on more and more provisions, made of a law's own with words exchanged. */
export function measureSpeed(texts: readonly TextToIndex[]): void {
  const [text] = texts
  if (!text) throw new Error('the benchmark needs a text to repeat')
  for (const size of SIZES) {
    const groups = repeated(text.groups, size)
    const passages = groups.flatMap((group) =>
      group.passages.map((passage, i) => ({ id: `${group.eId} ${i}`, text: passage.text })),
    )
    console.log(`\n${passages.length} provisions`)
    measure('tarmaq', () => {
      const collection = new Collection([{ ...text, groups }], [])
      const ask = (query: string): void => {
        const parsed = parseQuery(query)
        if (!('problem' in parsed)) search(parsed, collection, { limit: 10 })
      }
      // The index is made for the first query.
      ask(QUERIES[0] ?? '')
      return ask
    })
    measure('MiniSearch', () => {
      const index = new MiniSearch({ fields: ['text'] })
      index.addAll(passages)
      return (query) => index.search(query)
    })
    if (size <= 10_000)
      measure('fuse.js', () => {
        const fuse = new Fuse(passages, { keys: ['text'], ignoreLocation: true })
        return (query) => fuse.search(query, { limit: 10 })
      })
  }
}

function measure(name: string, build: () => (query: string) => unknown): void {
  collectGarbage()
  const before = process.memoryUsage().heapUsed
  const start = process.cpuUsage()
  const ask = build()
  const indexed = processorTime(start)
  collectGarbage()
  const size = (process.memoryUsage().heapUsed - before) / 1e6
  const times = [...QUERIES, ...QUERIES, ...QUERIES].map((query) => {
    const from = process.cpuUsage()
    ask(query)
    return processorTime(from)
  })
  times.splice(0, QUERIES.length)
  times.sort((left, right) => left - right)
  const at = (share: number): string => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(1)
  console.log(
    `${name.padEnd(12)} index ${(indexed / 1000).toFixed(1)} s, heap ${size.toFixed(0)} MB, query p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`,
  )
}

/** Milliseconds of processor time since a moment: what else runs on the machine makes less of a difference to it. */
function processorTime(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since)
  return (user + system) / 1000
}

/** Articles of a law again and again, every copy with other words exchanged, until there are so many provisions. */
function repeated(groups: readonly SearchGroup[], size: number): SearchGroup[] {
  const all: SearchGroup[] = []
  let count = 0
  for (let copy = 0; count < size; copy++) {
    for (const group of groups) {
      if (count >= size) break
      const passages = group.passages.map((passage) => ({ ...passage, text: varied(passage.text, copy) }))
      all.push({ ...group, eId: `${group.eId}~${copy}`, passages })
      count += passages.length
    }
  }
  return all
}

/** Every seventh word, another one in every copy, becomes a word of the copy's own. */
function varied(text: string, copy: number): string {
  return words(text)
    .map((word, i) => ((i + copy) % 7 === 0 ? `${word.slice(0, 4)}${copy % 97}` : word))
    .join(' ')
}
