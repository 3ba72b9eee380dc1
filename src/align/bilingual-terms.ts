import type { GlossaryEntry } from './glossary-ids.ts'
import type { Provision } from './provision.ts'
import type { Link } from './backbone.ts'
import type { Table } from './features.ts'
import { mutualNearest } from './mutual-nearest.ts'
import { stem } from '../language/stems.ts'
import { words } from '../language/words.ts'
import { STOP_WORDS } from '../language/stop-words.ts'
import { cognateKey } from './cognate.ts'
import { glossaryIds } from './glossary-ids.ts'
import { LexiconLearner, type Lexicon } from './lexicon.ts'
import { cosines, TermSpace, type TermVector } from './term-space.ts'

/** In how many parts the links are cut for learning: a link is never judged by what was learned from it. */
const FOLDS = 4
/** Of a long text so many terms are learned from, those that say most: time grows with the square. */
const MOST_TERMS = 300

/** How often links and lexicon are made from each other. */
const ROUNDS = 2

export interface BilingualTerms {
  /** Likenesses `[left][right]`. */
  table: Table
  /** What the two share by the glossary, by sound and by number, for showing. */
  vectors: { left: TermVector[]; right: TermVector[] }
}

/** A shared term for a person to see: the glossary's own word for it, or the word of the provision that sounds so. */
export function shownAcross(key: string, { text, lang }: Provision, glossary: readonly GlossaryEntry[]): string {
  if (key.startsWith('§')) return glossary.find(({ id }) => `§${id}` === key)?.[lang][0] ?? key.slice(1)
  return words(text).find((word) => `~${cognateKey(stem(word, lang))}` === key) ?? key
}

/**
 * Compares provisions in two languages by their words: first by what they share by the glossary, by sound and by number; then
 * also by the words that are learned to answer to each other from the links so found. The glossary counts as much as it
 * covers of the two texts, the learned lexicon the rest.
 */
export function compareAcross(
  left: readonly Provision[],
  right: readonly Provision[],
  glossary: readonly GlossaryEntry[],
): BilingualTerms {
  const { table: shared, vectors, coverage } = sharedAcross(left, right, glossary)
  let table = shared
  for (let round = 0; round < ROUNDS; round++) {
    const learned = learnedAcross(left, right, mutualNearest(table))
    table = shared.map((row, i) => row.map((value, j) => coverage * value + (1 - coverage) * (learned[i]?.[j] ?? 0)))
  }
  return { table, vectors }
}

function sharedAcross(
  left: readonly Provision[],
  right: readonly Provision[],
  glossary: readonly GlossaryEntry[],
): BilingualTerms & { coverage: number } {
  const [a = [], b = []] = [left, right].map((side) => side.map((one) => keysOf(one, glossary)))
  const common = intersection(new Set(a.flat()), new Set(b.flat()))
  const [c = [], d = []] = [a, b].map((side) => side.map((terms) => terms.filter((term) => common.has(term))))
  const space = new TermSpace([...c, ...d])
  const vectors = { left: c.map((terms) => space.vector(terms)), right: d.map((terms) => space.vector(terms)) }
  const all = [...left, ...right].reduce((sum, { stems }) => sum + stems.length, 0)
  const coverage = Math.min(1, [...c, ...d].reduce((sum, { length }) => sum + length, 0) / (all || 1))
  return { table: cosines(vectors.left, vectors.right), vectors, coverage }
}

/** Terms that both languages may share: `§parliament` of the glossary, `~prlm` of the sounds, `25`. */
function keysOf(provision: Provision, glossary: readonly GlossaryEntry[]): string[] {
  const { lang, text } = provision
  const borrowed = words(text)
    .filter((word) => !STOP_WORDS[lang].has(word))
    .flatMap((word) => {
      if (/^\d/.test(word)) return [/^\d+/.exec(word)?.[0] ?? word]
      const key = cognateKey(stem(word, lang))
      return key === undefined ? [] : [`~${key}`]
    })
  return [...borrowed, ...glossaryIds(text, lang, glossary).map((id) => `§${id}`)]
}

/**
 * Compares provisions by words that are learned to answer to each other from the links found so far (Kay and Röscheisen, Text-
 * translation alignment, 1993): a lexicon in both directions, and the mean of the cosines of a text with the other one's
 * translation.
 */
function learnedAcross(left: readonly Provision[], right: readonly Provision[], links: readonly Link[]): Table {
  const spaces = { left: new TermSpace(left.map(stemsOf)), right: new TermSpace(right.map(stemsOf)) }
  const vectors = {
    left: left.map((one) => spaces.left.vector(one.stems)),
    right: right.map((one) => spaces.right.vector(one.stems)),
  }
  const strong = (vector: TermVector | undefined): string[] =>
    [...(vector ?? [])]
      .sort((one, other) => other[1] - one[1])
      .slice(0, MOST_TERMS)
      .map(([term]) => term)
  const learner = new LexiconLearner(links.map(([i, j]) => [strong(vectors.left[i]), strong(vectors.right[j])]))
  const table = left.map(() => new Float32Array(right.length))
  for (let fold = 0; fold < FOLDS; fold++) {
    const { there } = learner.learn((place) => (links[place]?.[0] ?? 0) % FOLDS !== fold)
    const here = [...left.keys()].filter((i) => i % FOLDS === fold)
    cosines(
      here.map((i) => translated(vectors.left[i], there, spaces.right)),
      vectors.right,
    ).forEach((row, at) => {
      row.forEach((value, j) => {
        add(table, here[at] ?? 0, j, value / 2)
      })
    })
  }
  for (let fold = 0; fold < FOLDS; fold++) {
    const { back } = learner.learn((place) => (links[place]?.[1] ?? 0) % FOLDS !== fold)
    const here = [...right.keys()].filter((j) => j % FOLDS === fold)
    cosines(
      here.map((j) => translated(vectors.right[j], back, spaces.left)),
      vectors.left,
    ).forEach((row, at) => {
      row.forEach((value, i) => {
        add(table, i, here[at] ?? 0, value / 2)
      })
    })
  }
  return table
}

function stemsOf({ stems }: Provision): readonly string[] {
  return stems
}

function add(table: readonly Float32Array[], i: number, j: number, value: number): void {
  const row = table[i]
  if (row) row[j] = (row[j] ?? 0) + value
}

/** A vector in the other language, of length 1. */
function translated(vector: TermVector | undefined, lexicon: Lexicon, space: TermSpace): TermVector {
  const sums = new Map<string, number>()
  for (const [term, weight] of vector ?? []) {
    for (const [other, probability] of lexicon.get(term) ?? [])
      sums.set(other, (sums.get(other) ?? 0) + weight * probability * space.weight(other))
  }
  const length = Math.sqrt([...sums.values()].reduce((sum, value) => sum + value * value, 0))
  return new Map([...sums].map(([term, value]) => [term, value / (length || 1)]))
}

function intersection(one: ReadonlySet<string>, other: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...one].filter((member) => other.has(member)))
}
