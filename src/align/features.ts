import type { Lang } from '../language/lang.ts'
import { contentStems, stem } from '../language/stems.ts'
import { words } from '../language/words.ts'
import { normalForm } from '../language/normal-form.ts'
import type { Provision } from './provision.ts'
import type { GlossaryEntry } from './glossary-ids.ts'
import { compareAcross, shownAcross } from './bilingual-terms.ts'
import { cosines, TermSpace, type TermVector } from './term-space.ts'

/** Likenesses of every left provision with every right one, from 0 to 1: `table[left][right]`. */
export type Table = readonly Float32Array[]

export interface FeatureOptions {
  /** What provisions are about, as ids; from outside, so that the aligner need not know the studies. */
  conceptsOf?: (text: string, lang: Lang) => readonly string[]
  /** The glossary of the law, used when the two acts are in different languages. Without it fewer words are found to answer. */
  glossary?: readonly GlossaryEntry[]
}

/** What is compared; a feature that cannot be compared (headings where there are none) is absent. */
export interface Features {
  terms: Table
  wording?: Table
  heading?: Table
  concepts?: Table
  citations: Table
  length: Table
  /** The vectors of the terms, for showing what two provisions share. */
  vectors: { left: TermVector[]; right: TermVector[] }
  /** A shared term as a person can read it. */
  shown: (term: string, provision: Provision) => string
}

/** Compares all provisions with all, feature by feature. */
export function featuresOf(left: readonly Provision[], right: readonly Provision[], options: FeatureOptions): Features {
  const sameLang = left[0]?.lang === right[0]?.lang
  const { table: terms, vectors } = sameLang
    ? compare(
        left.map((one) => one.stems),
        right.map((one) => one.stems),
      )
    : compareAcross(left, right, options.glossary ?? [])
  const features: Features = {
    terms,
    vectors,
    shown: sameLang ? asPrinted : (term, provision) => shownAcross(term, provision, options.glossary ?? []),
    citations: overlaps(left.map(numbersIn), right.map(numbersIn)),
    length: lengths(left, right),
  }
  if (left.some((one) => right.some((other) => headingsComparable(one, other)))) {
    features.heading = compare(left.map(headingStems), right.map(headingStems)).table
  }
  if (sameLang) features.wording = compare(left.map(letterRuns), right.map(letterRuns)).table
  if (options.conceptsOf) {
    const conceptsOf = options.conceptsOf
    features.concepts = compare(
      left.map((one) => conceptsOf(one.text, one.lang)),
      right.map((one) => conceptsOf(one.text, one.lang)),
    ).table
  }
  return features
}

interface Compared {
  table: Table
  vectors: { left: TermVector[]; right: TermVector[] }
}

function compare(left: readonly (readonly string[])[], right: readonly (readonly string[])[]): Compared {
  const space = new TermSpace([...left, ...right])
  const vectors = { left: left.map((terms) => space.vector(terms)), right: right.map((terms) => space.vector(terms)) }
  return { table: cosines(vectors.left, vectors.right), vectors }
}

/** A word of the provision that has the stem: stems are no words to show. */
function asPrinted(term: string, { text, lang }: Provision): string {
  return words(text).find((word) => stem(word, lang) === term) ?? term
}

/** Whether both have a heading, in one language. */
export function headingsComparable({ heading: one }: Provision, { heading: other }: Provision): boolean {
  return one !== undefined && one.lang === other?.lang
}

function headingStems({ heading }: Provision): string[] {
  return heading ? contentStems(heading.text, heading.lang) : []
}

/** Five letters hold most stems and reach over a word's end; typing differences touch few of them. */
const RUN = 5

function letterRuns(provision: Provision): string[] {
  const letters = normalForm(provision.text).replace(/[^\p{L}\p{N}]+/gu, ' ')
  return Array.from({ length: Math.max(0, letters.length - RUN + 1) }, (_, i) => letters.slice(i, i + RUN))
}

/** The numbers that the text names: of articles, years, sums. */
export function numbersIn(provision: Provision): Set<string> {
  return new Set(provision.text.match(/\d+(?:-\d+)?/g) ?? [])
}

/** Shared members among all members (Jaccard). Two provisions without any are not alike for it: see `likeness`. */
function overlaps(left: readonly ReadonlySet<string>[], right: readonly ReadonlySet<string>[]): Table {
  return left.map((a) => Float32Array.from(right, (b) => overlap(a, b)))
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((member) => b.has(member)).length
  return shared === 0 ? 0 : shared / (a.size + b.size - shared)
}

/** The shorter to the longer text, after the languages' different lengths are made even. */
function lengths(left: readonly Provision[], right: readonly Provision[]): Table {
  const scale = left[0]?.lang === right[0]?.lang ? 1 : meanLength(left) / (meanLength(right) || 1)
  return left.map((a) =>
    Float32Array.from(right, (b) => {
      const [short = 0, long = 0] = [a.text.length, b.text.length * scale].sort((x, y) => x - y)
      return long === 0 ? 0 : short / long
    }),
  )
}

function meanLength(provisions: readonly Provision[]): number {
  const lengths = provisions.filter((one) => !one.repealed).map((one) => one.text.length)
  return lengths.reduce((sum, length) => sum + length, 0) / (lengths.length || 1)
}
