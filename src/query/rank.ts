import type { Lang } from '../language/lang.ts'
import type { Alternative, QueryUnit } from './query-unit.ts'
import type { SearchIndex } from './search-index.ts'
import { addAdjacency } from './adjacency.ts'
import { phraseHits } from './phrase-hits.ts'
import { countGroups, groupsWith, rarity } from './rarity.ts'
import { Tally } from './tally.ts'

/** The constants of the ranking; what each is worth is in README.md. */
const RANKING = {
  /** BM25: how soon repetition stops counting, and how much length counts. */
  k1: 1.2,
  b: 0.4,
  /** What the article, its best paragraph and its heading weigh. */
  article: 0.5,
  passage: 0.7,
  heading: 2,
  /** What every further paragraph adds to the article. */
  spread: 0.35,
  /** For words of the query that stand side by side. */
  adjacency: 0.5,
  /** What further alternatives of one unit add to the best one. */
  more: 0.25,
  /** How strongly a result depends on how much of the query it answers, and its paragraph on how much it does alone. */
  coverage: 0.8,
  passageCoverage: 0.3,
  /** What a word that nothing answers to takes from the coverage, beside the rarest known word. */
  unknown: 0.85,
} as const

/** An article with its rank. */
export interface Ranked {
  group: number
  score: number
  /** The share of the query that the article answers, from 0 to 1, weighted by how much each word tells. */
  coverage: number
  passage: number
  /** How much of the query one paragraph answers alone: its words, each by how much it tells, in rarest words. */
  evidence: number
}

/** Passages or articles with the strength of a match, idf included. */
interface Scored {
  keys: readonly number[]
  scores: readonly number[]
}

/** Where an alternative was found, and how well. */
interface Matches {
  passages: Scored
  headings: Scored
}

/** The texts that are searched; undefined is all. */
export type Scope = ReadonlySet<number> | undefined

/**
 * Ranks the articles of an index for the units of a query.
 *
 * Every unit gives an article its best alternative (and a part of the others): BM25 of the article, of its best paragraph, and of
 * its heading. Words that stand together add; what answers only a part of the query loses.
 */
export function rank(units: readonly QueryUnit[], index: SearchIndex, lang: Lang, scope: Scope): Ranked[] {
  const weights = unitWeights(units, index, lang)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  if (total === 0) return []
  const [groupCount, passageCount] = [index.groupText.length, index.passageGroup.length]
  const article = new Tally(groupCount)
  const passages = new Tally(passageCount)
  const headings = new Tally(groupCount)
  const covered = new Coverage(units, weights, groupCount)
  const passageCovered = new Coverage(units, weights, passageCount)
  const ofUnit = {
    groups: [new Tally(groupCount), new Tally(groupCount)],
    passages: [new Tally(passageCount), new Tally(passageCount)],
  } as const
  for (const unit of units) {
    const matches = unit.alternatives.map((alternative) => ({
      alternative,
      ...findAlternative(alternative, index, lang, scope),
    }))
    addBest(
      passages,
      matches.map((match) => match.passages),
      ofUnit.passages,
    )
    addBest(
      headings,
      matches.map((match) => match.headings),
      ofUnit.groups,
    )
    addBest(
      article,
      matches.map((match) => perGroup(match.passages, index, ofUnit.groups[0])),
      ofUnit.groups,
    )
    for (const { alternative, passages: found, headings: inHeadings } of matches) {
      const { certainty } = alternative
      for (const passage of found.keys) {
        covered.add(index.passageGroup[passage] ?? 0, certainty, unit)
        passageCovered.add(passage, certainty, unit)
      }
      for (const group of inHeadings.keys) covered.add(group, certainty, unit)
    }
  }
  addAdjacency(passages, units, index, lang, RANKING.adjacency)
  for (const passage of passages.keys)
    passages.set(passage, passages.get(passage) * passageCovered.share(passage) ** RANKING.passageCoverage)
  const best = bestPassages(passages, index)
  const certain = rarity(0, index, lang)
  const ranked: Ranked[] = []
  for (const group of new Set([...article.keys, ...headings.keys])) {
    const coverage = covered.share(group)
    const passage = best.get(group) ?? index.firstPassage[group] ?? 0
    const score =
      RANKING.article * article.get(group) +
      RANKING.passage * (best.has(group) ? passages.get(passage) : 0) +
      RANKING.heading * headings.get(group)
    const evidence = passageCovered.answered(passage) / certain
    ranked.push({ group, passage, coverage, evidence, score: score * coverage ** RANKING.coverage })
  }
  return ranked.sort((left, right) => right.score - left.score || left.group - right.group)
}

/**
 * Adds to every key the best of a unit's alternatives, and a part of the rest.
 *
 * @param scratch to count in; left empty.
 */
function addBest(totals: Tally, matches: readonly Scored[], [best, rest]: readonly [Tally, Tally]): void {
  for (const { keys, scores } of matches) {
    keys.forEach((key, i) => {
      const [before, now] = [best.get(key), scores[i] ?? 0]
      best.set(key, Math.max(before, now))
      rest.set(key, rest.get(key) + Math.min(before, now))
    })
  }
  for (const key of best.keys) {
    const score = best.get(key)
    totals.set(key, totals.get(key) + score + RANKING.more * Math.min(score, rest.get(key)))
  }
  best.clear()
  rest.clear()
}

/** How far the words of a query are answered in each passage or article. */
class Coverage {
  private readonly all: number
  /** For each place of the query, how sure its word is answered, by passage or article. */
  private readonly places: Float64Array[] = []
  /** The units of one word: their places with their weights. */
  private readonly words: { place: number; weight: number }[]

  constructor(units: readonly QueryUnit[], weights: readonly number[], size: number) {
    for (const { places } of units) for (const place of places) this.places[place] ??= new Float64Array(size)
    this.words = units.flatMap(({ places: [place = -1, ...more] }, i) =>
      more.length > 0 ? [] : [{ place, weight: weights[i] ?? 0 }],
    )
    this.all = this.words.reduce((sum, { weight }) => sum + weight, 0)
  }

  add(key: number, certainty: number, unit: QueryUnit): void {
    for (const place of unit.places) {
      const sure = this.places[place]
      if (sure && certainty > (sure[key] ?? 0)) sure[key] = certainty
    }
  }

  /** The weight of the words that are answered, each as far as it is sure that it is meant. */
  answered(key: number): number {
    return this.words.reduce((sum, { place, weight }) => sum + weight * (this.places[place]?.[key] ?? 0), 0)
  }

  /** The share of the query that is answered, by the weight of its words. */
  share(key: number): number {
    return this.all === 0 ? 0 : this.answered(key) / this.all
  }
}

/** How much each unit tells: the rarity of its own word, as of a word that stands nowhere where it is unknown. */
function unitWeights(units: readonly QueryUnit[], index: SearchIndex, lang: Lang): number[] {
  return units.map(({ alternatives }) => {
    const unknown = RANKING.unknown * rarity(0, index, lang)
    const own = alternatives.filter(({ origin }) => origin === 'word' || origin === 'spelling')
    const idfs = own.map(
      ({ stems: [stem], lang: of, certainty }) =>
        certainty * rarity(groupsNaming(index, of, stem ?? ''), index, lang) + (1 - certainty) * unknown,
    )
    if (idfs.length === 0) return unknown
    return Math.max(0.3, ...idfs)
  })
}

function groupsNaming(index: SearchIndex, lang: Lang, stem: string): number {
  const posting = index.terms[lang].get(stem)
  const inHeadings = index.headings[lang].get(stem)?.length ?? 0
  return Math.max(posting ? groupsWith(posting, index) : 0, inHeadings)
}

function findAlternative(alternative: Alternative, index: SearchIndex, lang: Lang, scope: Scope): Matches {
  const found = alternative.lang === lang ? hitsOf(alternative, index, lang) : NO_HITS
  const tells = rarity(found.groups, index, lang) * alternative.weight
  const keys: number[] = []
  const scores: number[] = []
  found.passages.forEach((passage, i) => {
    if (scope && !scope.has(index.groupText[index.passageGroup[passage] ?? 0] ?? 0)) return
    const length = index.passageLength[passage] ?? 0
    keys.push(passage)
    scores.push(tells * saturate(found.count(i), length / index.meanPassage))
  })
  return { passages: { keys, scores }, headings: headingHits(alternative, index, scope) }
}

/** The passages that hold an alternative, how often each does, and in how many groups they stand. */
interface Hits {
  passages: readonly number[]
  count: (place: number) => number
  groups: number
}

const NO_HITS: Hits = { passages: [], count: () => 0, groups: 0 }

function hitsOf({ stems, isWhole }: Alternative, index: SearchIndex, lang: Lang): Hits {
  const [only, ...more] = stems
  if (only !== undefined && more.length === 0) {
    const posting = index.terms[lang].get(only)
    if (!posting) return NO_HITS
    const { passages, positions } = posting
    return { passages, count: (place) => positions[place]?.length ?? 1, groups: groupsWith(posting, index) }
  }
  const hits = phraseHits(stems, index, lang, isWhole)
  const passages = [...hits.keys()]
  return { passages, count: (place) => hits.get(passages[place] ?? -1) ?? 0, groups: countGroups(passages, index) }
}

function saturate(count: number, relativeLength: number): number {
  return (count * (RANKING.k1 + 1)) / (count + RANKING.k1 * (1 - RANKING.b + RANKING.b * relativeLength))
}

/** The groups whose heading holds a phrase: the more of the heading it is, the better. */
function headingHits({ stems, lang, weight }: Alternative, index: SearchIndex, scope: Scope): Scored {
  const [keys, scores]: [number[], number[]] = [[], []]
  const lists = stems.map((stem) => index.headings[lang].get(stem) ?? [])
  const [first = []] = lists
  for (const group of first) {
    if (scope && !scope.has(index.groupText[group] ?? 0)) continue
    if (!lists.every((list) => list.includes(group))) continue
    const length = index.headingLength[lang][group] ?? 1
    const documents = Math.max(1, first.length / Math.max(1, index.texts.length))
    const tells = Math.log(
      1 + (index.groupText.length / Math.max(1, index.texts.length) - documents + 0.5) / (documents + 0.5),
    )
    keys.push(group)
    scores.push((weight * tells * (stems.length + 1)) / (length + 1 + 1))
  }
  return { keys, scores }
}

/**
 * The groups of passages, each with the best score and a part of the others.
 *
 * @param groups to count in; left empty.
 */
function perGroup({ keys, scores }: Scored, index: SearchIndex, groups: Tally): Scored {
  keys.forEach((passage, i) => {
    const group = index.passageGroup[passage] ?? 0
    const [before, score] = [groups.get(group), scores[i] ?? 0]
    groups.set(group, Math.max(before, score) + RANKING.spread * Math.min(before, score))
  })
  const found = { keys: [...groups.keys], scores: groups.keys.map((group) => groups.get(group)) }
  groups.clear()
  return found
}

/** The best passage of each group. */
function bestPassages(passages: Tally, index: SearchIndex): Map<number, number> {
  const best = new Map<number, number>()
  for (const passage of passages.keys) {
    const group = index.passageGroup[passage] ?? 0
    const before = best.get(group)
    if (before === undefined || passages.get(passage) > passages.get(before)) best.set(group, passage)
  }
  return best
}
