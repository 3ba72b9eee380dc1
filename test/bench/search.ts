/**
 * How well search finds, beside three baselines in the same run, and how fast it is on a hundred thousand provisions.
 *
 *   npm run bench:search [-- --speed] [-- --misses]
 *
 * Quality is nDCG@10 by article on the judged queries of the shared folder and on the project's own (fixtures/queries-own.jsonl, whose
 * test half was not looked at while tuning), each asked of the text of its own language, and then of those of the others.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Lang } from '../../src/language/lang.ts'
import type { TextToIndex } from '../../src/query/build-index.ts'
import type { JudgedQuery } from './search-quality.ts'
import { searchThesaurus } from '../../src/cli/search-texts.ts'
import { openWorkspace } from '../../src/cli/workspace.ts'
import { openText } from '../../src/corpus/open-text.ts'
import { textsOf } from '../../src/corpus/text-store.ts'
import { LANGS } from '../../src/language/lang.ts'
import { Collection } from '../../src/query/collection.ts'
import { searchGroups } from '../../src/query/passages.ts'
import { parseQuery } from '../../src/query/query-language.ts'
import { search } from '../../src/query/search.ts'
import { HAS_TEXTS, ROOT, TEXT_STORE } from '../support/texts.ts'
import { fuseDefaults, miniSearchDefaults, trigramBm25 } from './search-baselines.ts'
import { articleOf, ndcg } from './search-quality.ts'
import { measureSpeed } from './search-speed.ts'

const GOLD = join(ROOT, '../shared/gold/queries-dev.jsonl')
const OWN = join(ROOT, 'test/fixtures/queries-own.jsonl')
const DEPTH = 30

type Answer = (query: string, lang: Lang) => string[]

function main(): void {
  if (!HAS_TEXTS) throw new Error(`the benchmark needs the official texts in ${TEXT_STORE}`)
  const workspace = openWorkspace(TEXT_STORE)
  const work = workspace.catalogue.get('constitution-1995')
  if (!work) throw new Error('the catalogue has no constitution-1995')
  const texts = textsOf(work, workspace.texts)
    .filter(({ date, kind }) => date === '2023-01-01' && kind !== 'translation')
    .map(({ date, lang, kind, ...stored }): TextToIndex => {
      const groups = searchGroups(openText({ date, lang, kind, ...stored }))
      return { work: work.id, date, lang, kind, groups, headings: work.headings }
    })
  if (process.argv.includes('--speed')) {
    measureSpeed(texts.filter(({ lang }) => lang === 'rus'))
    return
  }
  const sets: [string, JudgedQuery[]][] = [
    ['own, tuned on', readQueries(OWN).filter(({ half }) => half === 'dev')],
    ['own, held out', readQueries(OWN).filter(({ half }) => half === 'test')],
  ]
  if (existsSync(GOLD)) sets.unshift(['judged, development', readQueries(GOLD)])
  const engines = engineOf(texts, searchThesaurus(workspace, true))
  for (const [name, queries] of sets) {
    console.log(`\n${name}: ${queries.length} queries, nDCG@10`)
    print('tarmaq', queries, engines.own)
    print('  other language', queries, engines.across, true)
    for (const [label, answer] of baselines(texts)) print(label, queries, answer)
  }
}

function readQueries(path: string): JudgedQuery[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as JudgedQuery)
}

function engineOf(
  texts: readonly TextToIndex[],
  thesaurus: ReturnType<typeof searchThesaurus>,
): { own: Answer; across: Answer } {
  const alone = new Map(
    LANGS.map((lang) => [
      lang,
      new Collection(
        texts.filter((text) => text.lang === lang),
        thesaurus,
      ),
    ]),
  )
  const together = new Collection(texts, thesaurus)
  const ask = (collection: Collection | undefined, text: string, lang: Lang): string[] => {
    const query = parseQuery(text)
    if (!collection || 'problem' in query) return []
    return search(query, collection, { limit: DEPTH, inScope: (one) => one.lang === lang }).hits.map(({ eId }) =>
      articleOf(eId),
    )
  }
  return {
    own: (query, lang) => ask(alone.get(lang), query, lang),
    across: (query, lang) => ask(together, query, lang),
  }
}

function baselines(texts: readonly TextToIndex[]): [string, Answer][] {
  const make = (build: (articles: readonly [string, string][]) => (query: string) => string[]): Answer => {
    const byLang = new Map(
      texts.map((text) => [
        text.lang,
        build(
          text.groups.map((group) => [articleOf(group.eId), group.passages.map((passage) => passage.text).join('\n')]),
        ),
      ]),
    )
    return (query, lang) => byLang.get(lang)?.(query) ?? []
  }
  return [
    ['fuse.js', make(fuseDefaults)],
    ['MiniSearch', make(miniSearchDefaults)],
    ['trigram BM25', make(trigramBm25)],
  ]
}

function print(name: string, queries: readonly JudgedQuery[], answer: Answer, across = false): void {
  const scores = new Map<string, number[]>()
  for (const { lang, kind, query, relevant } of queries) {
    for (const target of across ? LANGS.filter((other) => other !== lang) : [lang]) {
      const found = answer(query, target)
      const score = ndcg(found, relevant)
      for (const key of ['all', lang, kind]) scores.set(key, [...(scores.get(key) ?? []), score])
      if (process.argv.includes('--misses') && name === 'tarmaq' && score < 0.8) {
        console.log(
          `  ${score.toFixed(2)} ${kind} ${lang} ${query}: ${found.slice(0, 8).join(' ')}; judged ${JSON.stringify(relevant)}`,
        )
      }
    }
  }
  const mean = (all: readonly number[]): string => (all.reduce((sum, one) => sum + one, 0) / all.length).toFixed(2)
  const columns = ['all', 'terms', 'question', 'paraphrase', 'typo', 'citation', 'none', ...LANGS]
  console.log(
    `${name.padEnd(17)} ${columns
      .flatMap((key) => {
        const all = scores.get(key)
        return all ? [`${key} ${mean(all)}`] : []
      })
      .join('  ')}`,
  )
}

main()
