/**
 * How long it takes to read, align and redline the two big editions of the Constitution of 1995 (1998-10-07 and 2022-09-17, in
 * Russian), beside what a newcomer would reach for: `diffWords` on the whole texts, and `git diff --word-diff`.
 *
 * Run with `npm run bench`. Needs the store of official texts; prints medians of several runs and their ratios.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { diffWords } from 'diff'
import { VFile } from 'vfile'
import type { Act } from '../../src/law/tree.ts'
import type { Pair } from '../../src/align/alignment.ts'
import { align } from '../../src/align/align.ts'
import { lawText } from '../../src/law/text.ts'
import { readLaw } from '../../src/read/read-law.ts'
import { redline } from '../../src/redline/redline-texts.ts'
import { units } from '../../src/law/walk.ts'
import { HAS_TEXTS, TEXT_STORE } from '../support/texts.ts'

const RUNS = 5

if (HAS_TEXTS) bench()

function bench(): void {
  const sources = ['1998-10-07', '2022-09-17'].map((date) =>
    readFileSync(join(TEXT_STORE, `constitution-1995/rus/${date}.md`), 'utf8'),
  )
  const read = (): Act[] => sources.map((value) => readLaw([new VFile({ path: 'law.md', value })]))
  const [left, right] = read()
  if (!left || !right) throw new Error('two editions are read')
  const alignment = align(left, right, { level: 'article' })
  const texts = [left, right].map((act) =>
    [...units(act)]
      .filter((unit) => unit.type === 'article')
      .map(lawText)
      .join('\n'),
  )
  const [before = '', after = ''] = texts

  const reading = median(read)
  const aligning = median(() => align(left, right, { level: 'article' }))
  const redlining = median(() => alignment.pairs.map((pair) => redlinePair(pair, left, right)))
  const ours = reading + aligning + redlining
  const whole = median(() => diffWords(before, after), 1)
  const folder = mkdtempSync(join(tmpdir(), 'tarmaq-bench-'))
  texts.forEach((text, i) => {
    writeFileSync(join(folder, String(i)), text)
  })
  const git = median(() => gitWordDiff(folder))

  const rows: [string, number][] = [
    ['read both editions', reading],
    ['align their articles', aligning],
    ['redline every pair', redlining],
    ['all three', ours],
    ['diffWords on the whole texts', whole],
    ['git diff --word-diff', git],
  ]
  console.log(
    `Constitution of 1995, Russian, 1998-10-07 and 2022-09-17: ${before.length} and ${after.length} UTF-16 units of law\n`,
  )
  for (const [name, time] of rows)
    console.log(
      `${name.padEnd(32)} ${time.toFixed(0).padStart(7)} ms   ${(time / ours).toFixed(2).padStart(6)} × all three`,
    )
  const changed = alignment.pairs.map((pair) => redlinePair(pair, left, right)).flat()
  const words = (kind: string): number =>
    changed.filter((run) => run.kind === kind).reduce((sum, run) => sum + (run.text.match(/\p{L}+/gu)?.length ?? 0), 0)
  console.log(
    `\nwords added ${words('added')}, removed ${words('removed')}, in ${alignment.pairs.length} pairs of articles`,
  )
}

function redlinePair(pair: Pair, left: Act, right: Act): ReturnType<typeof redline> {
  return redline(textOf(pair.left, left), textOf(pair.right, right))
}

function textOf(eIds: readonly string[], act: Act): string {
  return [...units(act)]
    .filter((unit) => eIds.includes(unit.eId ?? ''))
    .map(lawText)
    .join('\n')
}

function gitWordDiff(folder: string): string {
  try {
    return execFileSync('git', ['diff', '--no-index', '--word-diff=porcelain', '0', '1'], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1e8,
    })
  } catch (error) {
    // Exit status 1 only says that the files differ.
    if ((error as { status?: number }).status === 1) return ''
    throw error
  }
}

/** The median time of a task, in milliseconds. */
function median(task: () => unknown, runs = RUNS): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now()
    task()
    return performance.now() - start
  })
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0
}
