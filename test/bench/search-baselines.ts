import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'

/** A baseline: from articles (number, text) to a function that ranks their numbers for a query. */
type Baseline = (articles: readonly [number: string, text: string][]) => (query: string) => string[]

interface Entry {
  id: string
  text: string
}

const entries = (articles: readonly [string, string][]): Entry[] => articles.map(([id, text]) => ({ id, text }))

/** fuse.js as it comes, but looking at the whole text; with its defaults it finds nothing far from the beginning. */
export const fuseDefaults: Baseline = (articles) => {
  const fuse = new Fuse(entries(articles), { keys: ['text'], ignoreLocation: true })
  return (query) => fuse.search(query, { limit: 10 }).map(({ item }) => item.id)
}

/** MiniSearch with its defaults. */
export const miniSearchDefaults: Baseline = (articles) => {
  const index = new MiniSearch<Entry>({ fields: ['text'] })
  index.addAll([...new Map(entries(articles).map((entry) => [entry.id, entry])).values()])
  return (query) => index.search(query).map(({ id }) => String(id))
}

/** BM25 over the character trigrams of the text. */
export const trigramBm25: Baseline = (articles) => {
  const trigrams = (text: string): string[] => {
    const padded = ` ${text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} `
    return Array.from({ length: Math.max(0, padded.length - 2) }, (_, i) => padded.slice(i, i + 3))
  }
  const counts = articles.map(([id, text]) => {
    const found = new Map<string, number>()
    const all = trigrams(text)
    for (const one of all) found.set(one, (found.get(one) ?? 0) + 1)
    return { id, found, length: all.length }
  })
  const mean = counts.reduce((sum, { length }) => sum + length, 0) / Math.max(1, counts.length)
  const documents = new Map<string, number>()
  for (const { found } of counts) for (const one of found.keys()) documents.set(one, (documents.get(one) ?? 0) + 1)
  return (query) =>
    counts
      .map(({ id, found, length }) => {
        let score = 0
        for (const one of new Set(trigrams(query))) {
          const n = documents.get(one) ?? 0
          const tf = found.get(one) ?? 0
          if (tf === 0) continue
          score +=
            (Math.log(1 + (counts.length - n + 0.5) / (n + 0.5)) * tf * 2.2) /
            (tf + 1.2 * (0.25 + (0.75 * length) / mean))
        }
        return { id, score }
      })
      .filter(({ score }) => score > 0)
      .sort((left, right) => right.score - left.score)
      .map(({ id }) => id)
}
