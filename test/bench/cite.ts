/**
 * How well citations are found: exact span and targets against the hand-made truth, against our own cases (test/cite/cases.ts) and
 * against passages with the harder forms (test/cite/passages-dev.ts, passages-test.ts), beside a simple regular expression a
 * language, per language and per form, with the false citations on passages that have none.
 *
 * Run with `npm run bench:cite`. Needs the hand-made truth (TARMAQ_GOLD, else ../shared/gold). The development part was read before
 * the grammars were written, and the grammars were mended on our own cases and on `passages-dev.ts`: those figures are development
 * figures. `passages-test.ts` was written before it was first run, and nothing was mended by it.
 */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { CitedAct } from '../../src/cite/citation.ts'
import type { ActType } from '../../src/cite/reference.ts'
import type { Lang } from '../../src/language/lang.ts'
import { findCitations } from '../../src/cite/find-citations.ts'
import { CASES, type Case } from '../cite/cases.ts'
import { PASSAGES_DEV } from '../cite/passages-dev.ts'
import { PASSAGES_TEST } from '../cite/passages-test.ts'
import { baseline } from './cite-baseline.ts'

interface Found {
  start: number
  end: number
  targets: string[]
  act?: CitedAct
}

interface Passage {
  lang: Lang
  /** What the author of our own passages calls the form; citations of the hand-made truth are told by their words. */
  form?: string
  text: string
  citations: Found[]
  find: (() => Found[])[]
}

interface GoldRow {
  lang: Lang
  source: string
  article: string | null
  context?: string
  text: string
  citations: Found[]
}

const GOLD = path.resolve(
  import.meta.dirname,
  '../..',
  process.env.TARMAQ_GOLD ?? '../shared/gold',
  'citations-dev.jsonl',
)
const FORMS = ['provisions', 'list', 'relative or elliptical', 'act']
const FINDERS = ['tarmaq', 'regular expressions']

if (existsSync(GOLD)) report('hand-made truth, development part', readGold())
else console.warn(`SKIPPED: the hand-made truth, because there is none at ${GOLD} (set TARMAQ_GOLD)`)
report('our own cases', ownCases(CASES))
report('passages, development half', ownCases(PASSAGES_DEV))
report('passages, test half', ownCases(PASSAGES_TEST))

function readGold(): Passage[] {
  const rows = readFileSync(GOLD, 'utf8').trim().split('\n')
  return rows.map((line) => {
    const { lang, source, article, context, text, citations } = JSON.parse(line) as GoldRow
    const where = { ...(article === null ? {} : { article }), ...(context === undefined ? {} : { context }) }
    const own = source.startsWith('constitution-1995') ? { own: 'constitution' as const } : {}
    const amends = source.startsWith('acts') ? { amends: 'constitution' as const } : {}
    return {
      lang,
      text,
      citations,
      find: [
        () => findCitations(text, { lang, ...where, ...own, ...amends }),
        () => baseline(text, lang, article ?? undefined),
      ],
    }
  })
}

function ownCases(cases: readonly Case[]): Passage[] {
  return cases.map(({ lang, form, text: marked, expected, where }) => {
    const text = marked.replace(/[⟦⟧]/gu, '')
    const parts = expected.split(/\s*;\s*/u)
    const citations = [...marked.matchAll(/⟦([^⟧]*)⟧/gu)].map((match, i) => {
      const start = Array.from(marked.slice(0, match.index).replace(/[⟦⟧]/gu, '')).length
      const [targets = '', act] = (parts[i] ?? '').split('@')
      return {
        start,
        end: start + Array.from(match[1] ?? '').length,
        targets: targets.trim().split(/\s+/u).filter(Boolean),
        act: actOf(act),
      }
    })
    return {
      lang,
      form,
      text,
      citations,
      find: [() => findCitations(text, { lang, ...where }), () => baseline(text, lang, where.article)],
    }
  })
}

/** `law 2022-06-08 -` as an act. */
function actOf(written: string | undefined): CitedAct {
  if (written === undefined) return null
  const [type = '', date = '-', number = '-'] = written.trim().split(' ')
  if (type === 'constitution' && date === '-') return 'constitution'
  const given = (part: string): string | null => (part === '-' ? null : part)
  return { type: type as ActType, date: given(date), number: given(number) }
}

function report(name: string, passages: readonly Passage[]): void {
  const citations = passages.reduce((sum, passage) => sum + passage.citations.length, 0)
  const negative = passages.filter((passage) => passage.citations.length === 0)
  console.log(`\n${name}: ${passages.length} passages, ${citations} citations, ${negative.length} passages without one`)
  FINDERS.forEach((finder, i) => {
    const results = passages.map((passage) => ({ passage, found: passage.find[i]?.() ?? [] }))
    console.log(`\n  ${finder}`.padEnd(36) + 'right  found wanted      P      R     F1')
    for (const lang of ['kaz', 'rus', 'eng'] as const)
      print(lang, score(results.filter(({ passage }) => passage.lang === lang)))
    print('all', score(results))
    for (const [form, total] of byForm(results)) print(form, total)
    const falseOnes = results.filter(({ passage }) => passage.citations.length === 0).flatMap(({ found }) => found)
    console.log(`    false citations on passages without one: ${falseOnes.length}`)
    const acts = results.flatMap(({ passage, found }) =>
      passage.citations.filter((want) => want.act !== undefined && found.some((one) => sameAct(one, want))),
    )
    if (i === 0 && passages.some((passage) => passage.citations.some((one) => one.act !== undefined)))
      console.log(`    right act as well: ${acts.length} of ${citations}`)
  })
}

/** The scores of each form: what our own passages are written to show, else what the citation's words are. */
function byForm(results: readonly Result[]): [form: string, total: Score][] {
  const isTold = results.every(({ passage }) => passage.form !== undefined)
  if (!isTold) return FORMS.map((form) => [form, score(results, (one, text) => formOf(one, text) === form)])
  const forms = new Set(results.map(({ passage }) => passage.form ?? ''))
  return [...forms].map((form) => [form, score(results.filter(({ passage }) => passage.form === form))])
}

/** What kind of citation it is, from its words: the same for what is wanted and for what is found. */
function formOf({ start, end, targets }: Found, text: string): string {
  if (targets.length === 0) return 'act'
  const quote = Array.from(text).slice(start, end).join('')
  if (targets.length > 1) return 'list'
  return /осы|аталған|настоящ|указанн|\bthis\b/iu.test(quote) ||
    !/стат|ст\.|бап|баб|article|art\.|раздел|глав|бөлім|тарау|section|chapter/iu.test(quote)
    ? 'relative or elliptical'
    : 'provisions'
}

interface Result {
  passage: Passage
  found: Found[]
}

interface Score {
  right: number
  found: number
  wanted: number
}

function score(results: readonly Result[], counts: (one: Found, text: string) => boolean = () => true): Score {
  const total: Score = { right: 0, found: 0, wanted: 0 }
  for (const { passage, found } of results) {
    const wanted = passage.citations.filter((one) => counts(one, passage.text))
    const ours = found.filter((one) => counts(one, passage.text))
    total.wanted += wanted.length
    total.found += ours.length
    total.right += wanted.filter((want) => found.some((one) => isSame(one, want))).length
  }
  return total
}

function isSame(left: Found, right: Found): boolean {
  return (
    left.start === right.start &&
    left.end === right.end &&
    [...left.targets].sort().join() === [...right.targets].sort().join()
  )
}

function sameAct(left: Found, right: Found): boolean {
  return isSame(left, right) && JSON.stringify(left.act) === JSON.stringify(right.act)
}

function print(name: string, { right, found, wanted }: Score): void {
  const precision = found === 0 ? 0 : right / found
  const recall = wanted === 0 ? 0 : right / wanted
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  const figures = [precision, recall, f1].map((value) => value.toFixed(3).padStart(7)).join('')
  console.log(`    ${name.padEnd(28)}${[right, found, wanted].map((n) => String(n).padStart(7)).join('')}${figures}`)
}
