import type { Lang } from '../language/lang.ts'
import { contentStems, stem } from '../language/stems.ts'
import { words } from '../language/words.ts'
import { normalForm } from '../language/normal-form.ts'
import type { Provision } from './provision.ts'
import type { GlossaryEntry } from './glossary-ids.ts'
import { compareAcross, shownAcross } from './bilingual-terms.ts'
import { compareTerms, nearestOf, termsShared, type Compared, type PairLikeness } from './compare-terms.ts'
import { union, type Columns } from './sparse-table.ts'

export interface FeatureOptions {
  /** What provisions are about, as ids; from outside, so that the aligner need not know the studies. */
  conceptsOf?: (text: string, lang: Lang) => readonly string[]
  /** The glossary of the law, used when the two acts are in different languages. Without it fewer words are found to answer. */
  glossary?: readonly GlossaryEntry[]
}

/** What is compared; a feature that cannot be compared (headings where there are none) is absent. */
export interface Features {
  terms: PairLikeness
  wording?: PairLikeness
  heading?: PairLikeness
  concepts?: PairLikeness
  citations: PairLikeness
  length: PairLikeness
  /** For every left provision the right ones that share something with it, the likeliest ones only. */
  candidates: Columns
  /** The terms that say most about why two provisions are alike, as a person can read them. */
  sharedTerms: (i: number, j: number, limit: number) => string[]
  /** The concepts that both are about, the rarer ones first. */
  sharedConcepts: (i: number, j: number, limit: number) => string[]
}

/** So many candidates by one feature: the right one is hardly ever so far behind, and time and memory grow with them. */
const MOST_CANDIDATES = 50

/** Prepares the comparison of all provisions with all, feature by feature. */
export function featuresOf(left: readonly Provision[], right: readonly Provision[], options: FeatureOptions): Features {
  const sameLang = left[0]?.lang === right[0]?.lang
  const { glossary = [], conceptsOf } = options
  const across = sameLang ? undefined : compareAcross(left, right, glossary, MOST_CANDIDATES)
  const terms = across?.shared ?? compare(left, right, ({ stems }) => stems)
  const headings =
    left.some(({ heading }) => heading) && right.some(({ heading }) => heading)
      ? compare(left, right, headingStems)
      : undefined
  const wording = sameLang ? compare(left, right, letterRuns) : undefined
  const concepts = conceptsOf && compare(left, right, ({ text, lang }) => conceptsOf(text, lang))
  const numbers = { left: left.map(numbersIn), right: right.map(numbersIn) }
  return {
    terms: across?.likeness ?? terms.likeness,
    citations: (i, j) => overlap(numbers.left[i], numbers.right[j]),
    length: lengths(left, right),
    ...(headings ? { heading: headings.likeness } : {}),
    ...(wording ? { wording: wording.likeness } : {}),
    ...(concepts ? { concepts: concepts.likeness } : {}),
    candidates: union(
      across?.candidates ?? nearestOf(terms, MOST_CANDIDATES),
      ...[headings, concepts].flatMap((compared) => (compared ? [nearestOf(compared, MOST_CANDIDATES)] : [])),
    ),
    sharedTerms: (i, j, limit) =>
      termsShared(terms, i, j, limit).map((term) => {
        const provision = right[j]
        if (!provision) return term
        return sameLang ? asPrinted(term, provision) : shownAcross(term, provision, glossary)
      }),
    sharedConcepts: (i, j, limit) => (concepts ? termsShared(concepts, i, j, limit) : []),
  }
}

function compare(
  left: readonly Provision[],
  right: readonly Provision[],
  termsOf: (provision: Provision) => readonly string[],
): Compared {
  return compareTerms(left.map(termsOf), right.map(termsOf))
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
function overlap(a: ReadonlySet<string> = new Set(), b: ReadonlySet<string> = new Set()): number {
  let shared = 0
  for (const member of a) if (b.has(member)) shared++
  return shared === 0 ? 0 : shared / (a.size + b.size - shared)
}

/** The shorter to the longer text, after the languages' different lengths are made even. */
function lengths(left: readonly Provision[], right: readonly Provision[]): PairLikeness {
  const scale = left[0]?.lang === right[0]?.lang ? 1 : meanLength(left) / (meanLength(right) || 1)
  return (i, j) => {
    const [one, other] = [left[i]?.text.length ?? 0, (right[j]?.text.length ?? 0) * scale]
    return one === 0 && other === 0 ? 0 : Math.min(one, other) / Math.max(one, other)
  }
}

function meanLength(provisions: readonly Provision[]): number {
  const lengths = provisions.filter((one) => !one.repealed).map((one) => one.text.length)
  return lengths.reduce((sum, length) => sum + length, 0) / (lengths.length || 1)
}
