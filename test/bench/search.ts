/**
 * How well search finds, beside three baselines in the same run, and how fast it is on a hundred thousand provisions.
 *
 *   npm run bench:search [-- --speed] [-- --misses]
 *
 * Quality is nDCG@10 by article on the judged queries of the shared folder, on the project's own (fixtures/queries-own.jsonl, whose
 * test half was not looked at while tuning), and on those of someone who saw neither the program nor the others
 * (fixtures/queries-blind.jsonl, of three laws). Each is asked of the text of its own language, then of those of the others: with the
 * parallel text at hand, and without. `--misses` prints what went wrong in the sets that may be looked at.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Lang } from '../../src/language/lang.ts'
import type { TextToIndex } from '../../src/query/build-index.ts'
import type { ThesaurusEntry } from '../../src/query/thesaurus.ts'
import type { JudgedQuery } from './search-quality.ts'
import { searchThesaurus } from '../../src/cli/search-texts.ts'
import { openWorkspace, type Workspace } from '../../src/cli/workspace.ts'
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
const BLIND = join(ROOT, 'test/fixtures/queries-blind.jsonl')
const DEPTH = 30
/** The edition of each law that the queries were written for. */
const EDITIONS = {
  'constitution-1995': '2023-01-01',
  'elections-1995': '2023-01-01',
  'constitution-2026': '2026-07-01',
}
/** The languages of the queries on a law of which not every text is whole. */
const LANGS_ASKED: Readonly<Record<string, readonly Lang[]>> = { 'elections-1995': ['kaz', 'rus'] }
const BASELINES = new Map([
  ['fuse.js', fuseDefaults],
  ['MiniSearch', miniSearchDefaults],
  ['trigram BM25', trigramBm25],
])

type Answer = (query: string, lang: Lang) => string[]

/** What answers the queries on one law. */
interface Engines {
  langs: readonly Lang[]
  own: Answer
  across: Answer
  withoutParallel: Answer
  baselines: ReadonlyMap<string, Answer>
}

function main(): void {
  if (!HAS_TEXTS) throw new Error(`the benchmark needs the official texts in ${TEXT_STORE}`)
  const workspace = openWorkspace(TEXT_STORE)
  if (process.argv.includes('--speed')) {
    measureSpeed(textsIn(workspace, 'constitution-1995').filter(({ lang }) => lang === 'rus'))
    return
  }
  const thesaurus = searchThesaurus(workspace, true)
  const engines = new Map(Object.keys(EDITIONS).map((work) => [work, enginesOf(textsIn(workspace, work), thesaurus)]))
  const own = readQueries(OWN)
  if (existsSync(GOLD)) report('judged, development', readQueries(GOLD), engines, true)
  report(
    'own, tuned on',
    own.filter(({ half }) => half === 'dev'),
    engines,
    true,
  )
  report(
    'own, held out',
    own.filter(({ half }) => half === 'test'),
    engines,
    false,
  )
  const blind = readQueries(BLIND)
  for (const half of ['dev', 'test']) {
    for (const work of Object.keys(EDITIONS)) {
      report(
        `blind, ${half === 'dev' ? 'looked at since' : 'still not looked at'}, ${work}`,
        blind.filter((query) => query.work === work && query.half === half),
        engines,
        half === 'dev',
      )
    }
  }
}

/** The texts of a law in the edition that is searched: the official one of each language, ours where there is none. */
function textsIn(workspace: Workspace, id: string): TextToIndex[] {
  const work = workspace.catalogue.get(id)
  if (!work) throw new Error(`the catalogue has no ${id}`)
  const all = textsOf(work, workspace.texts).filter(({ date }) => date === EDITIONS[id as keyof typeof EDITIONS])
  return (LANGS_ASKED[id] ?? LANGS).flatMap((lang): TextToIndex[] => {
    const ofLang = all.filter((text) => text.lang === lang)
    const chosen = ofLang.find(({ kind }) => kind !== 'translation') ?? ofLang[0]
    if (!chosen) return []
    const { date, kind } = chosen
    return [{ work: id, date, lang, kind, groups: searchGroups(openText(chosen)), headings: work.headings }]
  })
}

function report(
  name: string,
  queries: readonly JudgedQuery[],
  engines: ReadonlyMap<string, Engines>,
  mayBeSeen: boolean,
): void {
  const of = ({ work = 'constitution-1995' }: JudgedQuery): Engines => {
    const found = engines.get(work)
    if (!found) throw new Error(`there is no text of ${work}`)
    return found
  }
  const others = (query: JudgedQuery): Lang[] => of(query).langs.filter((lang) => lang !== query.lang)
  console.log(`\n${name}: ${queries.length} queries, nDCG@10`)
  print('tarmaq', queries, (query) => [of(query).own(query.query, query.lang)], mayBeSeen)
  print('  other language', queries, (query) => others(query).map((lang) => of(query).across(query.query, lang)))
  print('  without parallel', queries, (query) =>
    others(query).map((lang) => of(query).withoutParallel(query.query, lang)),
  )
  for (const label of BASELINES.keys()) {
    print(label, queries, (query) => [of(query).baselines.get(label)?.(query.query, query.lang) ?? []])
  }
}

function readQueries(path: string): JudgedQuery[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as JudgedQuery)
}

function enginesOf(texts: readonly TextToIndex[], thesaurus: readonly ThesaurusEntry[]): Engines {
  const alone = new Map(texts.map((text) => [text.lang, new Collection([text], thesaurus)]))
  const together = new Collection(texts, thesaurus)
  const ask = (collection: Collection | undefined, text: string, lang: Lang): string[] => {
    const query = parseQuery(text)
    if (!collection || 'problem' in query) return []
    return search(query, collection, { limit: DEPTH, inScope: (one) => one.lang === lang }).hits.map(({ eId }) =>
      articleOf(eId),
    )
  }
  return {
    langs: texts.map(({ lang }) => lang),
    own: (query, lang) => ask(alone.get(lang), query, lang),
    across: (query, lang) => ask(together, query, lang),
    withoutParallel: (query, lang) => ask(alone.get(lang), query, lang),
    baselines: new Map([...BASELINES].map(([name, build]) => [name, byLang(texts, build)])),
  }
}

function byLang(
  texts: readonly TextToIndex[],
  build: (articles: readonly [string, string][]) => (query: string) => string[],
): Answer {
  const built = new Map(
    texts.map(({ lang, groups }) => [
      lang,
      build(groups.map(({ eId, passages }) => [articleOf(eId), passages.map(({ text }) => text).join('\n')])),
    ]),
  )
  return (query, lang) => built.get(lang)?.(query) ?? []
}

function print(
  name: string,
  queries: readonly JudgedQuery[],
  answer: (query: JudgedQuery) => string[][],
  showsMisses = false,
): void {
  const scores = new Map<string, number[]>()
  for (const judged of queries) {
    const { lang, kind, query, relevant } = judged
    for (const found of answer(judged)) {
      const score = ndcg(found, relevant)
      for (const key of ['all', lang, kind]) scores.set(key, [...(scores.get(key) ?? []), score])
      if (showsMisses && process.argv.includes('--misses') && score < 0.8) {
        console.log(
          `  ${score.toFixed(2)} ${kind} ${lang} ${query}: ${found.slice(0, 8).join(' ')}; judged ${JSON.stringify(relevant)}`,
        )
      }
    }
  }
  const mean = (all: readonly number[]): string => (all.reduce((sum, one) => sum + one, 0) / all.length).toFixed(2)
  const columns = ['all', 'terms', 'question', 'paraphrase', 'typo', 'citation', 'none', ...LANGS]
  console.log(
    `${name.padEnd(19)} ${columns
      .flatMap((key) => {
        const all = scores.get(key)
        return all ? [`${key} ${mean(all)}`] : []
      })
      .join('  ')}`,
  )
}

main()
