/**
 * How well the aligner finds what a careful reader found, and beside it what simpler methods find.
 *
 * Run: npx tsx test/bench/align.ts. Needs a text store (TARMAQ_TEXTS, else ../shared/corpus) and the hand-made truth in ../shared/gold.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { diffArrays } from 'diff'
import Fuse from 'fuse.js'
import { VFile } from 'vfile'
import { parse } from 'yaml'
import type { Alignment, Pair } from '../../src/align/alignment.ts'
import type { Lang } from '../../src/language/lang.ts'
import type { Act } from '../../src/law/tree.ts'
import { align, type AlignOptions } from '../../src/align/align.ts'
import { provisionsOf, type Provision } from '../../src/align/provision.ts'
import { cosine, TermSpace } from '../../src/align/term-space.ts'
import { linkProvisions } from '../../src/align/link-provisions.ts'
import { readGlossary, type GlossaryTerm } from '../../src/corpus/glossary.ts'
import { kazakhStem } from '../../src/language/kazakh-stem.ts'
import { contentStems } from '../../src/language/stems.ts'
import { words } from '../../src/language/words.ts'
import { KAZAKH_FORMS, KAZAKH_FORMS_KEPT_APART } from '../language/kazakh-forms.ts'
import { stemScore } from '../language/stem-score.ts'
import { readLaw } from '../../src/read/read-law.ts'
import { dev, goldLinks, test, type GoldLink } from './alignment-gold.ts'
import { judge, judgedLinks } from './elections-gold.ts'
import { shuffled } from './shuffle.ts'
import { byRelation, scoreLinks, type Figures } from './alignment-score.ts'

const SEED = 7
const ROOT = path.resolve(import.meta.dirname, '../..')
const TEXTS = path.resolve(ROOT, process.env.TARMAQ_TEXTS ?? '../shared/corpus')
const GOLD = path.resolve(ROOT, '../shared/gold/alignment-1995-2026.csv')
if (!existsSync(TEXTS) || !existsSync(GOLD)) {
  console.warn('bench align: skipped, no text store or no hand-made truth')
  process.exit(0)
}

const read = (name: string): Act => {
  const file = path.join(TEXTS, name)
  return readLaw([new VFile({ path: file, value: readFileSync(file, 'utf8') })])
}
const ownText = (name: string): Act => {
  const file = path.join(ROOT, 'corpus', name)
  return readLaw([new VFile({ path: file, value: readFileSync(file, 'utf8') })])
}
const headingsOf = (work: string, lang: Lang): Map<string, string> => {
  const data = parse(readFileSync(path.join(ROOT, 'corpus', work, 'headings.yaml'), 'utf8')) as Record<
    string,
    Record<Lang, string>
  >
  return new Map(Object.entries(data).map(([eId, texts]) => [eId, texts[lang]]))
}
const percent = (value: number): string => value.toFixed(3)
const eIdOf = (name: string): string => (name === 'preamble' ? name : `art_${name}`)

function twoConstitutions(): void {
  const left = read('constitution-1995/rus/2022-09-17.md')
  const right = read('constitution-2026/rus/2026-07-01.md')
  const gold = goldLinks(readFileSync(GOLD, 'utf8'), eIdOf)
  const headings = { left: headingsOf('constitution-1995', 'rus'), right: headingsOf('constitution-2026', 'rus') }
  const report = (name: string, pairs: readonly Pair[]): void => {
    for (const [part, rows] of [
      ['dev', dev(gold)],
      ['test', test(gold)],
    ] as const)
      print(name, part, scoreLinks(pairs, rows, gold))
  }
  console.log('\n1995 (rus, 2022-09-17) to 2026 (rus): pairs of articles')
  const ours = align(left, right)
  report('tarmaq', ours.pairs)
  report('tarmaq, headings', align(left, right, { headings }).pairs)
  report('tarmaq, no numbers', align(left, right, { ignoreNumbers: true }).pairs)
  for (const [name, pairs] of baselines(left, right)) report(name, pairs)
  console.log('\nF1 by relation (tarmaq): dev, test')
  for (const relation of ['same', 'changed', 'split', 'merged', 'moved', 'removed', 'added'] as const) {
    console.log(
      relation.padEnd(10),
      [dev(gold), test(gold)].map((rows) => percent(byRelation(ours.pairs, rows, relation, gold).f1)).join('  '),
    )
  }
  if (process.argv.includes('--errors')) printErrors(ours.pairs, gold)
  calibrationTable(ours, gold)
}

/**
 * The Code of 1993 and the law of 1995 in English. Of the law four chapters are at hand, none on the President: the articles of the
 * Code on the President should find nothing.
 */
function electoralLaws(): void {
  const [left, right] = [ownText('elections-1993/eng/1993-12-09.md'), ownText('elections-1995/eng/2023-01-01.md')]
  const judged = judgedLinks(readFileSync(path.join(ROOT, 'test/fixtures/alignment-elections.csv'), 'utf8'))
  console.log('\nelectoral laws 1993 to 1995 (eng): links judged by hand')
  const ours: [string, Pair[]] = ['tarmaq', align(left, right).pairs]
  for (const [name, pairs] of [ours, ...baselines(left, right)]) {
    const { found, right: good, foundOfSome, reached, withCounterpart } = judge(pairs, judged)
    console.log(
      `${name.padEnd(20)} precision ${percent(good / (found || 1))} (${good}/${found}); where a counterpart is at hand ${percent(good / (foundOfSome || 1))} ` +
        `(${good}/${foundOfSome}); articles with a right link ${reached}/${withCounterpart}`,
    )
  }
}

function print(name: string, part: string, { precision, recall, f1, none }: Figures): void {
  console.log(
    `${name.padEnd(20)} ${part.padEnd(5)} P ${percent(precision)} R ${percent(recall)} F1 ${percent(f1)}  no counterpart right ${none}`,
  )
}

function printErrors(pairs: readonly Pair[], gold: readonly GoldLink[]): void {
  const found = new Map(
    pairs.flatMap((pair) => pair.left.flatMap((a) => pair.right.map((b): [string, Pair] => [`${a} ${b}`, pair]))),
  )
  const known = new Set(gold.map(({ left, right }) => `${left} ${right}`))
  for (const [key, pair] of found) if (!known.has(key)) console.log('WRONG ', key, pair.relation, pair.score)
  for (const { left, right, relation } of gold)
    if (left && right && !found.has(`${left} ${right}`)) console.log('MISSED', left, right, relation)
}

/** How often links of a score are right: the score should say it. */
function calibrationTable({ pairs }: Alignment, gold: readonly GoldLink[]): void {
  const known = new Set(gold.map(({ left, right }) => `${left} ${right}`))
  console.log('\nscore: mean, share right, links')
  for (const [from, to] of [
    [0, 0.5],
    [0.5, 0.7],
    [0.7, 0.85],
    [0.85, 0.95],
    [0.95, 1.01],
  ] as const) {
    const links = pairs
      .filter(({ score }) => score >= from && score < to)
      .flatMap((pair) =>
        pair.left.flatMap((a) => pair.right.map((b) => ({ score: pair.score, right: known.has(`${a} ${b}`) }))),
      )
    if (links.length === 0) continue
    const mean = links.reduce((sum, { score }) => sum + score, 0) / links.length
    console.log(
      `${from} to ${Math.min(to, 1)}: ${percent(mean)} ${percent(links.filter((link) => link.right).length / links.length)} ${links.length}`,
    )
  }
}

/** UTF-16 units of an article that fuse.js is asked for. With 256 it finds 79 of 103 instead of 64, in a minute. */
const FUSE_QUERY = 64

/** They always answer: none of them knows a bar below which there is no counterpart. */
function* baselines(left: Act, right: Act): Generator<[string, Pair[]]> {
  const a = provisionsOf(left, 'article')
  const b = provisionsOf(right, 'article')
  yield [
    'same number',
    a.flatMap((one) => b.filter((other) => one.number === other.number).map((other) => link(one, other))),
  ]
  const fuse = new Fuse(
    b.map(({ text }) => text),
    { ignoreLocation: true, includeScore: true, threshold: 1 },
  )
  yield [
    'fuse.js',
    a.flatMap((one) =>
      fuse
        .search(one.text.slice(0, FUSE_QUERY))
        .slice(0, 1)
        .flatMap(({ refIndex }) => b.slice(refIndex, refIndex + 1).map((other) => link(one, other))),
    ),
  ]
  const tokens = (one: Provision): string[] => words(one.text)
  const space = new TermSpace([...a, ...b].map(tokens))
  const [lefts, rights] = [a, b].map((side) => side.map((one) => space.vector(tokens(one))))
  yield ['nearest by TF-IDF', nearest(a, b, (i, j) => cosine(lefts?.[i], rights?.[j]))]
  yield ['nearest by diff', nearest(a, b, (i, j) => equalWords(tokens(a[i] as Provision), tokens(b[j] as Provision)))]
}

function link(one: Provision, other: Provision): Pair {
  return { left: [one.eId], right: [other.eId], relation: 'changed', score: 1, evidence: [] }
}

function nearest(a: readonly Provision[], b: readonly Provision[], likeness: (i: number, j: number) => number): Pair[] {
  return a.flatMap((one, i) => {
    const values = b.map((_, j) => likeness(i, j))
    const other = b[values.indexOf(Math.max(...values))]
    return other && Math.max(...values) > 0 ? [link(one, other)] : []
  })
}

function equalWords(a: string[], b: string[]): number {
  const kept = diffArrays(a, b).filter((part) => !part.added && !part.removed)
  return (2 * kept.reduce((sum, part) => sum + part.value.length, 0)) / (a.length + b.length || 1)
}

/** Numbers are not reused in these laws: a provision's counterpart has its eId. */
function editions(lang: Lang): void {
  const left = read(`constitution-1995/${lang}/1998-10-07.md`)
  const right = read(`constitution-1995/${lang}/2022-09-17.md`)
  for (const options of [
    {},
    { ignoreNumbers: true },
    { level: 'paragraph' },
    { level: 'paragraph', ignoreNumbers: true },
  ] as const) {
    printByNumber(`${lang} 1998 to 2022`, left, right, options)
  }
}

function printByNumber(name: string, left: Act, right: Act, options: AlignOptions): void {
  const level = options.level ?? 'article'
  const { pairs } = align(left, right, options)
  const there = new Set(provisionsOf(right, level).map(({ eId }) => eId))
  const here = provisionsOf(left, level).map(({ eId }) => eId)
  const main = new Map(
    pairs
      .filter(({ relation }) => relation !== 'moved')
      .flatMap((pair) => pair.left.map((eId): [string, string[]] => [eId, pair.right])),
  )
  const wrong = here.filter((eId) => {
    const found = main.get(eId) ?? []
    if (there.has(eId)) return !(found.length === 1 && found[0] === eId)
    // An article whose text was given paragraphs has no paragraph of its own number: any of its own will do.
    return found.some((other) => other.split('__')[0] !== eId.split('__')[0])
  })
  const added = pairs.filter(({ relation }) => relation === 'added').flatMap((pair) => pair.right)
  const restructured = (eId: string): boolean => here.includes(eId.split('__')[0] ?? eId)
  const missing = [...there].filter((eId) => !here.includes(eId) && !added.includes(eId) && !restructured(eId))
  const all = here.length + [...there].filter((eId) => !here.includes(eId)).length
  const right_ = all - wrong.length - missing.length
  console.log(
    `${name.padEnd(26)} ${level.padEnd(9)} ${options.ignoreNumbers ? 'numbers hidden' : 'numbers shown '}  ${percent(right_ / all)} of ${all}`,
    [...wrong, ...missing.map((eId) => `+${eId}`)].slice(0, 12).join(' '),
  )
}

/** Numbers say nothing and the order is shuffled: only what the provisions say is left. */
function languages(): void {
  const glossary = readGlossary(path.join(ROOT, 'corpus'))
  const half = glossary.filter((_, index) => index % 2 === 1)
  console.log(
    '\none edition in two languages, renumbered and shuffled: right by what they say (glossary whole, half of it, none)',
  )
  for (const [left, right] of [
    ['rus/2022-09-17.md', 'kaz/2022-09-17.md'],
    ['rus/2023-01-01.html', 'kaz/2023-01-01.txt'],
    ['kaz/2023-01-01.txt', 'eng/2023-01-01.txt'],
    ['rus/2023-01-01.html', 'eng/2023-01-01.txt'],
  ] as const) {
    const shares = [glossary, half, []].map((terms) => shuffledShare(left, right, terms))
    console.log(`${left} to ${right}`.padEnd(44), shares.map(percent).join('  '))
  }
  console.log('\nkaz 1995 to rus 2026: glossary; half of it; none; headings in one language and glossary')
  const gold = goldLinks(readFileSync(GOLD, 'utf8'), eIdOf)
  const kazakh = read('constitution-1995/kaz/2022-09-17.md')
  const russian = read('constitution-2026/rus/2026-07-01.md')
  const headings = {
    left: headingsOf('constitution-1995', 'eng'),
    right: headingsOf('constitution-2026', 'eng'),
    lang: 'eng' as const,
  }
  for (const [name, options] of [
    ['glossary', { glossary }],
    ['half', { glossary: half }],
    ['none', {}],
    ['headings', { glossary, headings }],
  ] as const)
    print(name, 'all', scoreLinks(align(kazakh, russian, options).pairs, gold, gold))
}

/** Stubs of repealed articles say nothing and are left out. */
function shuffledShare(left: string, right: string, glossary: readonly GlossaryTerm[]): number {
  const one = read(`constitution-1995/${left}`)
  const { act, original } = shuffled(read(`constitution-1995/${right}`), SEED)
  const stubs = new Set(provisionsOf(one, 'article').flatMap(({ eId, repealed }) => (repealed ? [eId] : [])))
  const found = align(one, act, { glossary }).pairs.flatMap((pair) =>
    pair.left
      .filter((eId) => !stubs.has(eId))
      .map((eId) => pair.right.length === 1 && original.get(pair.right[0] ?? '') === eId),
  )
  return found.filter(Boolean).length / found.length
}

const SIZES = [100, 400, 1000, 5000]
/** In a grown article one word of so many is its own, or that of its right counterpart: a law of thousands of articles repeats itself. */
const OWN = 3
const AMENDED = 10

/**
 * Time and memory as articles grow in number: the articles of a constitution over and over, each time with another third of the
 * words, against the same amended and renumbered. Every size runs in a process of its own, so that the peak is its own.
 */
function growth(): void {
  console.log('\ngrowth: articles on each side, share right, seconds of processor (to the line before), peak megabytes')
  let before: number | undefined
  for (const size of SIZES) {
    const script = [...process.execArgv, import.meta.filename, '--grown', String(size)]
    const { right, seconds, megabytes } = JSON.parse(
      execFileSync(process.execPath, script, { encoding: 'utf8' }),
    ) as Grown
    const ratio = before === undefined ? '' : `(× ${(seconds / before).toFixed(1)})`
    console.log(String(size).padStart(5), percent(right), seconds.toFixed(1), ratio, megabytes)
    before = seconds
  }
}

interface Grown {
  right: number
  seconds: number
  megabytes: number
}

function grown(size: number): Grown {
  const articles = provisionsOf(read('constitution-1995/rus/2022-09-17.md'), 'article').filter(
    ({ type, repealed }) => type === 'article' && !repealed,
  )
  const side = (amended: boolean): Provision[] =>
    Array.from({ length: size }, (_, index) =>
      grownArticle(articles[index % articles.length] as Provision, index, Math.floor(index / articles.length), amended),
    )
  const [left, right] = [side(false), side(true)]
  const start = process.cpuUsage()
  const { main } = linkProvisions(left, right, {})
  const seconds = process.cpuUsage(start).user / 1e6
  const found = main.filter(([i, j]) => i === j).length
  return { right: found / size, seconds, megabytes: Math.round(process.resourceUsage().maxRSS / 1024) }
}

function grownArticle({ lang, type, text }: Provision, index: number, round: number, amended: boolean): Provision {
  const changed = text.replace(/\p{L}{4,}/gu, (word, at: number) => {
    if (amended && (at + index) % AMENDED === 0) return `${word}${'аеио'[at % 4]}`
    return (at + round) % OWN === 0 ? `${word}${round}` : word
  })
  const number = `article ${amended ? index + 2 : index + 1}`
  return {
    eId: `art_${index + 1}`,
    lang,
    type,
    number,
    text: changed,
    normal: changed,
    repealed: false,
    clauses: changed.split('\n'),
    stems: contentStems(changed, lang),
  }
}

/** The median of several runs: the first ones also warm up the machine. */
function speed(): void {
  const times = Array.from({ length: 7 }, () => {
    const start = performance.now()
    const [left, right] = [read('constitution-1995/rus/2022-09-17.md'), read('constitution-2026/rus/2026-07-01.md')]
    const reading = performance.now()
    align(left, right)
    const articles = performance.now()
    align(left, right, { level: 'paragraph' })
    return [(articles - reading) / (reading - start), (performance.now() - articles) / (reading - start)] as const
  })
  const median = (which: 0 | 1): number => times.map((ratios) => ratios[which]).sort((a, b) => a - b)[3] ?? 0
  console.log(
    `\ntime, as a ratio to reading the two texts: articles ${median(0).toFixed(2)}, paragraphs ${median(1).toFixed(2)}`,
  )
}

function kazakhStems(): void {
  console.log('\nKazakh stems: pairs of forms that fall apart, families that share a stem')
  for (const [name, families] of [
    ['written with the stripper', KAZAKH_FORMS],
    ['written after it', KAZAKH_FORMS_KEPT_APART],
  ] as const) {
    const { apart, pairs, shared } = stemScore(families, kazakhStem)
    console.log(`${name}: ${apart} of ${pairs}, ${shared.length} of ${families.length}`, shared.join('; '))
  }
}

const size = Number(process.argv[process.argv.indexOf('--grown') + 1])
if (process.argv.includes('--grown')) {
  console.log(JSON.stringify(grown(size)))
  process.exit(0)
}
if (process.argv.includes('--growth')) {
  growth()
  process.exit(0)
}
if (process.argv.includes('--elections')) {
  electoralLaws()
  process.exit(0)
}
twoConstitutions()
if (process.argv.includes('--relations')) process.exit(0)
electoralLaws()
console.log('\neditions: right by number')
editions('rus')
editions('kaz')
languages()
speed()
kazakhStems()
growth()
