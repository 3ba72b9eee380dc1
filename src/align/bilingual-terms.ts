import type { GlossaryEntry } from './glossary-ids.ts'
import type { Provision } from './provision.ts'
import type { Link } from './backbone.ts'
import { mutualNearest } from './mutual-nearest.ts'
import { stem } from '../language/stems.ts'
import { words } from '../language/words.ts'
import { STOP_WORDS } from '../language/stop-words.ts'
import { cognateKey } from './cognate.ts'
import { glossaryIds } from './glossary-ids.ts'
import { LexiconLearner, type Lexicon } from './lexicon.ts'
import { cosine, TermSpace, type TermVector } from './term-space.ts'
import { compareTerms, nearestOf, type Compared, type PairLikeness } from './compare-terms.ts'
import { nearestFromBothSides } from './nearest-texts.ts'
import { eachCell, sparseTable, union, type Columns, type SparseTable } from './sparse-table.ts'

/** In how many parts the links are cut for learning: a link is never judged by what was learned from it. */
const FOLDS = 4
/** Of a long text so many terms are learned from, those that say most: time grows with the square. */
const MOST_TERMS = 300

/** From more links than these little more is learned, and time grows with them. */
const MOST_LINKS = 500

/** How often links and lexicon are made from each other. */
const ROUNDS = 2

export interface BilingualTerms {
  likeness: PairLikeness
  /** For every left provision the right ones that are likely its nearest. */
  candidates: Columns
  /** What the two share by the glossary, by sound and by number, for showing. */
  shared: Compared
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
  most: number,
): BilingualTerms {
  const { shared, coverage } = sharedAcross(left, right, glossary)
  let { likeness } = shared
  let candidates = nearestOf(shared, most)
  for (let round = 0; round < ROUNDS; round++) {
    const learned = learnedAcross(left, right, strongestLinks(sparseTable(candidates, likeness)), most)
    likeness = (i, j) => coverage * shared.likeness(i, j) + (1 - coverage) * learned.likeness(i, j)
    candidates = union(candidates, learned.candidates)
  }
  return { likeness, candidates, shared }
}

/** The pairs to learn from: those that are each other's nearest, and of very many the most alike. */
function strongestLinks(table: SparseTable): Link[] {
  const links = mutualNearest(table)
  if (links.length <= MOST_LINKS) return links
  const values = new Map<string, number>()
  eachCell(table, (i, j, value) => values.set(`${i} ${j}`, value))
  const valueOf = ([i, j]: Link): number => values.get(`${i} ${j}`) ?? 0
  return links.sort((one, other) => valueOf(other) - valueOf(one)).slice(0, MOST_LINKS)
}

function sharedAcross(
  left: readonly Provision[],
  right: readonly Provision[],
  glossary: readonly GlossaryEntry[],
): { shared: Compared; coverage: number } {
  const [a = [], b = []] = [left, right].map((side) => side.map((one) => keysOf(one, glossary)))
  const common = intersection(new Set(a.flat()), new Set(b.flat()))
  const [c = [], d = []] = [a, b].map((side) => side.map((terms) => terms.filter((term) => common.has(term))))
  const all = [...left, ...right].reduce((sum, { stems }) => sum + stems.length, 0)
  const coverage = Math.min(1, [...c, ...d].reduce((sum, { length }) => sum + length, 0) / (all || 1))
  return { shared: compareTerms(c, d), coverage }
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
function learnedAcross(
  left: readonly Provision[],
  right: readonly Provision[],
  links: readonly Link[],
  most: number,
): Omit<BilingualTerms, 'shared'> {
  const a = new Translatable(left)
  const b = new Translatable(right)
  const learner = new LexiconLearner(links.map(([i, j]) => [a.strongest(i), b.strongest(j)]))
  const folds = Array.from({ length: FOLDS }, (_, fold) => ({
    there: learner.learn((place) => (links[place]?.[0] ?? 0) % FOLDS !== fold).there,
    back: learner.learn((place) => (links[place]?.[1] ?? 0) % FOLDS !== fold).back,
  }))
  const there = left.map((_, i) => a.translated(i, folds[i % FOLDS]?.there, b))
  const back = right.map((_, j) => b.translated(j, folds[j % FOLDS]?.back, a))
  return {
    likeness: (i, j) => (cosine(there[i], b.vectors[j]) + cosine(a.vectors[i], back[j])) / 2,
    candidates: union(nearestFromBothSides(there, b.vectors, most), nearestFromBothSides(a.vectors, back, most)),
  }
}

/** The provisions of one side as vectors of their stems. */
class Translatable {
  readonly vectors: readonly TermVector[]
  readonly #space: TermSpace

  constructor(provisions: readonly Provision[]) {
    this.#space = new TermSpace(provisions.map(({ stems }) => stems))
    this.vectors = provisions.map(({ stems }) => this.#space.vector(stems))
  }

  /** The terms that say most of a provision. */
  strongest(index: number): string[] {
    return this.#weighted(index)
      .sort((one, other) => other[1] - one[1])
      .slice(0, MOST_TERMS)
      .map(([term]) => term)
  }

  /** A provision in the language of the other side. */
  translated(index: number, lexicon: Lexicon | undefined, other: Translatable): TermVector {
    const sums = new Map<string, number>()
    for (const [term, weight] of this.#weighted(index)) {
      for (const [answer, probability] of lexicon?.get(term) ?? [])
        sums.set(answer, (sums.get(answer) ?? 0) + weight * probability * other.#space.weight(answer))
    }
    return other.#space.weighed(sums)
  }

  #weighted(index: number): [term: string, weight: number][] {
    const { terms = [], weights = [] } = this.vectors[index] ?? {}
    return [...terms].map((term, at) => [this.#space.term(term), weights[at] ?? 0])
  }
}

function intersection(one: ReadonlySet<string>, other: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...one].filter((member) => other.has(member)))
}
