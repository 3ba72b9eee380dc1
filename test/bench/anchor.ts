/**
 * Notes on 300 random passages of the Constitution of 1995 (edition of 1998-10-07), carried to the edition of 2022-09-17, in Russian
 * and in Kazakh; then the same with lookalikes: the very words of each passage planted into two other provisions of the new edition.
 * Beside it the nearest match of the words in the whole text. What is right follows from the acts (anchor-gold.ts).
 *
 * Run with `npm run bench:anchor [-- SEED...]`; each seed is another draw, the sums stand last. `SHOW=1` prints each note on a wrong
 * passage and each that lost its place in a provision that no act touches. Needs the store of official texts.
 */
import search from 'approx-string-match'
import type { Act, Unit } from '../../src/law/tree.ts'
import type { Anchor, CarriedAnchor } from '../../src/annotate/anchor.ts'
import type { Lang } from '../../src/language/lang.ts'
import type { Fate, Passage } from './anchor-gold.ts'
import { align } from '../../src/align/align.ts'
import { ANCHOR_OUTCOMES } from '../../src/annotate/anchor.ts'
import { Carrier } from '../../src/annotate/carry-anchor.ts'
import { foldedForm } from '../../src/language/folded-form.ts'
import { normalForm } from '../../src/language/normal-form.ts'
import { alinea as newAlinea, hasNumber } from '../../src/law/tree.ts'
import { alineaText, ownText } from '../../src/law/text.ts'
import { units } from '../../src/law/walk.ts'
import { HAS_TEXTS, readStored } from '../support/texts.ts'
import { fateOf, instructionsSince1998, isWithin, unitOf } from './anchor-gold.ts'

const PASSAGES = 300
/** With lookalikes, so many passages at a time share one spoiled edition, so that the edition stays mostly itself. */
const BATCH = 75
/** Errors that the nearest match may have, as a share of the passage's length. */
const NEAREST_ERRORS = 0.3

type Method = (anchor: Anchor) => Pick<CarriedAnchor, 'outcome' | 'locator' | 'before' | 'after' | 'prefix'>

interface Sample {
  passage: Passage
  anchor: Anchor
  fate: Fate
  isThere: boolean
}

interface Row {
  outcome: CarriedAnchor['outcome']
  fate: Fate
  fault?: string
  /** Orphaned, though the words stand in a provision that answers to the note's own. */
  lost?: string
}

const seeds = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1995]
const sums = new Map<string, Row[]>()
if (HAS_TEXTS) {
  for (const seed of seeds) for (const lang of ['rus', 'kaz'] as const) bench(lang, seed)
  if (seeds.length > 1) {
    console.log(`\nAll seeds (${seeds.join(', ')}), both languages`)
    for (const [name, rows] of [...sums]) print(name, rows)
  }
}

function bench(lang: Lang, seed: number): void {
  const from = readStored(`constitution-1995/${lang}/1998-10-07.md`)
  const to = readStored(`constitution-1995/${lang}/2022-09-17.md`)
  const random = randomFrom(seed)
  const instructions = instructionsSince1998(lang)
  const samples = samplePassages(from, random).map(({ passage, anchor }) => {
    const fate = fateOf(passage, instructions, to)
    return { passage, anchor, fate, isThere: standsIn(to, passage, fate) }
  })
  const count = (verbatim: Fate['verbatim']): number => samples.filter(({ fate }) => fate.verbatim === verbatim).length
  console.log(
    `\nConstitution of 1995, ${lang}, 1998-10-07 to 2022-09-17, ${samples.length} passages (seed ${seed}): ` +
      `${count('must')} in provisions no act touches, ${count('no')} deleted or changed by an act, ${count('may')} in restated provisions`,
  )
  report('carried', run(samples, carrier(from, to)))
  report('nearest match', run(samples, nearest(to)))
  const spoiled = batches(samples).map((batch) => {
    const copy = plant(batch, to, random)
    return [run(batch, carrier(from, copy)), run(batch, nearest(copy))] as const
  })
  report(
    'carried, lookalikes planted',
    spoiled.flatMap(([ours]) => ours),
  )
  report(
    'nearest match, lookalikes planted',
    spoiled.flatMap(([, theirs]) => theirs),
  )
}

function carrier(from: Act, to: Act): Method {
  const alignments = {
    articles: align(from, to, { level: 'article' }),
    paragraphs: align(from, to, { level: 'paragraph' }),
  }
  const one = new Carrier(from, to, alignments)
  return (anchor) => one.carry(anchor)
}

/** The words, or what is nearest to them, wherever in the text they first stand. */
function nearest(to: Act): Method {
  const places: { unit: Unit; start: number }[] = []
  let text = ''
  for (const unit of units(to)) {
    if (unit.type === 'note' || unit.type === 'pending') continue
    places.push({ unit, start: text.length })
    text += `${foldedForm(ownText(unit))}\n`
  }
  return ({ quote }) => {
    const before = quote?.exact ?? ''
    const words = foldedForm(before)
    const at = text.indexOf(words)
    const [match] =
      at >= 0
        ? [{ start: at, end: at + words.length, errors: 0 }]
        : search(text, words, Math.floor(words.length * NEAREST_ERRORS)).sort((a, b) => a.errors - b.errors)
    const place = match && places.findLast(({ start }) => start <= match.start)
    if (!match || !place) return { outcome: 'orphaned', before }
    const after = text.slice(match.start, match.end)
    return { outcome: match.errors === 0 ? 'exact' : 'changed', locator: place.unit.eId ?? '', before, after }
  }
}

function run(samples: readonly Sample[], method: Method): Row[] {
  return samples.map(({ passage, anchor, fate, isThere }) => {
    const carried = method(anchor)
    const fault = faultOf(carried, passage, fate)
    return {
      outcome: carried.outcome,
      fate,
      ...(fault === undefined ? {} : { fault: `${passage.eId}: ${fault}` }),
      ...(carried.outcome === 'orphaned' && isThere ? { lost: `${passage.eId}: lost: “${carried.before}”` } : {}),
    }
  })
}

/** Whether the very words still stand in a provision where the passage may be. */
function standsIn(to: Act, { text, start, end }: Passage, { places }: Fate): boolean {
  const words = foldedForm(text.slice(start, end))
  return [...units(to)].some(
    (unit) =>
      unit.type !== 'note' &&
      unit.type !== 'pending' &&
      places.some((place) => isWithin(unit.eId ?? '', place)) &&
      foldedForm(ownText(unit)).includes(words),
  )
}

/** Why a note stands on a wrong passage; undefined when it does not. */
function faultOf(carried: ReturnType<Method>, passage: Passage, fate: Fate): string | undefined {
  const { outcome, locator, before, after, prefix } = carried
  if (outcome === 'orphaned') return undefined
  const unit = unitOf(locator ?? '')
  if (!fate.places.some((place) => isWithin(unit, place))) return `${outcome} on ${unit}: “${before}”`
  if (outcome === 'changed') return undefined
  if (normalForm(before) !== normalForm(after ?? '')) return `${outcome}, but other words: “${before}” “${after ?? ''}”`
  if (fate.verbatim === 'no') return `${outcome}, though an act changed the words: “${before}”`
  // Words that a provision has more than once must be found where they are meant: what stands before them tells.
  const words = passage.text.slice(passage.start, passage.end)
  const context = passage.text.slice(Math.max(0, passage.start - 12), passage.start).replace(/^[^]*\n/u, '')
  const isTwice = passage.text.split(words).length > 2
  const isSame = prefix === undefined || normalForm(prefix).endsWith(normalForm(context))
  return fate.verbatim === 'must' && isTwice && !isSame ? `${outcome}, but at another place: “${before}”` : undefined
}

function report(name: string, rows: readonly Row[]): void {
  sums.set(name, [...(sums.get(name) ?? []), ...rows])
  print(name, rows)
  if (process.env.SHOW === undefined || !name.startsWith('carried')) return
  for (const { fault, lost } of rows) if (fault ?? lost) console.log(`      ${fault ?? lost}`)
}

function print(name: string, rows: readonly Row[]): void {
  const share = (part: number): string => `${((100 * part) / rows.length).toFixed(1)} %`.padStart(7)
  const shares = ANCHOR_OUTCOMES.map(
    (outcome) => `${outcome} ${share(rows.filter((row) => row.outcome === outcome).length)}`,
  )
  const faults = rows.flatMap(({ fault }) => fault ?? [])
  const untouched = rows.filter(({ fate }) => fate.verbatim === 'must')
  const lost = rows.filter((row) => row.lost !== undefined).length
  const found = untouched.filter((row) => row.outcome === 'exact' && row.fault === undefined).length
  console.log(
    `  ${name.padEnd(34)} ${shares.join('  ')}  wrong ${String(faults.length).padStart(3)}  orphaned though there ${String(lost).padStart(3)}  untouched found exactly ${found} of ${untouched.length}`,
  )
}

/** Random runs of 3 to 15 words in the own texts of provisions, each provision as likely as any other. */
function samplePassages(act: Act, random: () => number): { passage: Passage; anchor: Anchor }[] {
  const lines = [...units(act)]
    .filter((unit) => (hasNumber(unit) && !unit.repealed) || unit.type === 'preamble')
    .flatMap((unit) =>
      unit.children.flatMap((child) => (child.type === 'alinea' ? [{ unit, line: alineaText(child) }] : [])),
    )
    .filter(({ line }) => (line.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= 5)
  return Array.from({ length: PASSAGES }, () => {
    const { unit, line } = pick(lines, random)
    const text = ownText(unit)
    const words = [...line.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*/gu)]
    const length = Math.min(words.length, 3 + Math.floor(random() * 13))
    const first = Math.floor(random() * (words.length - length + 1))
    const base = text.indexOf(line)
    const start = base + (words[first]?.index ?? 0)
    const last = words[first + length - 1]
    const end = base + (last?.index ?? 0) + (last?.[0].length ?? 0)
    const quote = {
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - 32), start),
      suffix: text.slice(end, end + 32),
    }
    const eId = unit.eId ?? ''
    return { passage: { eId, text, start, end }, anchor: { locator: eId, quote } }
  })
}

/** Puts the words of each passage into two other provisions: one anywhere, one in the next provisions of the text. */
function plant(samples: readonly Sample[], to: Act, random: () => number): Act {
  const copy = structuredClone(to)
  const holders = [...units(copy)].filter(
    (unit) => hasNumber(unit) && !unit.repealed && unit.children.some(({ type }) => type === 'alinea'),
  )
  for (const { passage } of samples) {
    const own = holders.findIndex(({ eId }) => eId === passage.eId)
    const near = holders.slice(Math.max(0, own - 3), own + 4)
    for (const place of [near.length > 0 && own >= 0 ? near : holders, holders]) {
      const elsewhere = place.filter(({ eId = '' }) => !isWithin(eId, passage.eId) && !isWithin(passage.eId, eId))
      const unit = pick(elsewhere, random)
      const i = unit.children.findLastIndex(({ type }) => type === 'alinea')
      const line = unit.children[i]
      if (line?.type !== 'alinea') continue
      const words = passage.text.slice(passage.start, passage.end)
      unit.children[i] = newAlinea(`${alineaText(line)} Сонымен ${words}.`)
    }
  }
  return copy
}

function batches(samples: readonly Sample[]): Sample[][] {
  return Array.from({ length: Math.ceil(samples.length / BATCH) }, (_, i) => samples.slice(i * BATCH, (i + 1) * BATCH))
}

function pick<T>(list: readonly T[], random: () => number): T {
  const one = list[Math.floor(random() * list.length)]
  if (one === undefined) throw new Error('nothing to pick from')
  return one
}

/** Mulberry32: the same passages for the same seed. */
function randomFrom(start: number): () => number {
  let state = start
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
