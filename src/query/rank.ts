import type { Lang } from '../language/lang.ts'
import type { Alternative, QueryUnit } from './query-unit.ts'
import type { SearchIndex } from './search-index.ts'
import { addAdjacency } from './adjacency.ts'
import { phraseHits } from './phrase-hits.ts'
import { countGroups, groupsWith, rarity } from './rarity.ts'

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

/** Where an alternative was found, and how well: groups and passages with the strength of the match, idf included. */
interface Matches {
  passages: Map<number, number>
  headings: Map<number, number>
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
  const article = new Map<number, number>()
  const passages = new Map<number, number>()
  const headings = new Map<number, number>()
  const covered = new Map<number, Map<number, number>>()
  const passageCovered = new Map<number, Map<number, number>>()
  units.forEach((unit) => {
    const matches = unit.alternatives.map((alternative) => ({
      alternative,
      ...findAlternative(alternative, index, lang, scope),
    }))
    addBest(
      passages,
      matches.map((match) => match.passages),
    )
    addBest(
      headings,
      matches.map((match) => match.headings),
    )
    addBest(
      article,
      matches.map((match) => perGroup(match.passages, index)),
    )
    for (const { alternative, passages: found, headings: inHeadings } of matches) {
      const { certainty } = alternative
      for (const passage of found.keys()) {
        cover(covered, index.passageGroup[passage] ?? 0, certainty, unit)
        cover(passageCovered, passage, certainty, unit)
      }
      for (const group of inHeadings.keys()) cover(covered, group, certainty, unit)
    }
  })
  addAdjacency(passages, units, index, lang, RANKING.adjacency)
  for (const [passage, score] of passages) {
    const alone = coverageOf(passageCovered.get(passage) ?? NOTHING, units, weights)
    passages.set(passage, score * alone ** RANKING.passageCoverage)
  }
  const best = bestPassages(passages, index)
  const groups = new Set([...article.keys(), ...headings.keys()])
  const ranked: Ranked[] = []
  for (const group of groups) {
    const coverage = coverageOf(covered.get(group) ?? NOTHING, units, weights)
    const [passage, passageScore] = best.get(group) ?? [index.firstPassage[group] ?? 0, 0]
    const score =
      RANKING.article * (article.get(group) ?? 0) +
      RANKING.passage * passageScore +
      RANKING.heading * (headings.get(group) ?? 0)
    const evidence = answered(passageCovered.get(passage) ?? NOTHING, units, weights) / rarity(0, index, lang)
    ranked.push({ group, passage, coverage, evidence, score: score * coverage ** RANKING.coverage })
  }
  return ranked.sort((left, right) => right.score - left.score || left.group - right.group)
}

const NOTHING: ReadonlyMap<number, number> = new Map()

/** Adds to every key the best of a unit's alternatives, and a part of the rest. */
function addBest(totals: Map<number, number>, matches: readonly ReadonlyMap<number, number>[]): void {
  const best = new Map<number, number>()
  const rest = new Map<number, number>()
  for (const match of matches) {
    for (const [key, now] of match) {
      const before = best.get(key) ?? 0
      best.set(key, Math.max(before, now))
      rest.set(key, (rest.get(key) ?? 0) + Math.min(before, now))
    }
  }
  for (const [key, score] of best) {
    totals.set(key, (totals.get(key) ?? 0) + score + RANKING.more * Math.min(score, rest.get(key) ?? 0))
  }
}

function cover(covered: Map<number, Map<number, number>>, group: number, quality: number, unit: QueryUnit): void {
  let places = covered.get(group)
  if (!places) covered.set(group, (places = new Map<number, number>()))
  for (const place of unit.places) places.set(place, Math.max(places.get(place) ?? 0, quality))
}

function coverageOf(
  places: ReadonlyMap<number, number>,
  units: readonly QueryUnit[],
  weights: readonly number[],
): number {
  const all = units.reduce((sum, unit, i) => sum + (unit.places.length === 1 ? (weights[i] ?? 0) : 0), 0)
  return all === 0 ? 0 : answered(places, units, weights) / all
}

/** The weight of the words of a query that are answered, each as far as it is sure that it is meant. */
function answered(
  places: ReadonlyMap<number, number>,
  units: readonly QueryUnit[],
  weights: readonly number[],
): number {
  return units.reduce((sum, { places: [place = -1, ...more] }, i) => {
    return more.length > 0 ? sum : sum + (weights[i] ?? 0) * (places.get(place) ?? 0)
  }, 0)
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
  const hits =
    alternative.lang === lang
      ? phraseHits(alternative.stems, index, lang, alternative.isWhole)
      : new Map<number, number>()
  const tells = rarity(countGroups(hits.keys(), index), index, lang) * alternative.weight
  const passages = new Map<number, number>()
  for (const [passage, count] of hits) {
    if (scope && !scope.has(index.groupText[index.passageGroup[passage] ?? 0] ?? 0)) continue
    const length = index.passageLength[passage] ?? 0
    passages.set(passage, tells * saturate(count, length / index.meanPassage))
  }
  return { passages, headings: headingHits(alternative, index, scope) }
}

function saturate(count: number, relativeLength: number): number {
  return (count * (RANKING.k1 + 1)) / (count + RANKING.k1 * (1 - RANKING.b + RANKING.b * relativeLength))
}

/** The groups whose heading holds a phrase: the more of the heading it is, the better. */
function headingHits({ stems, lang, weight }: Alternative, index: SearchIndex, scope: Scope): Map<number, number> {
  const hits = new Map<number, number>()
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
    hits.set(group, (weight * tells * (stems.length + 1)) / (length + 1 + 1))
  }
  return hits
}

function perGroup(passages: ReadonlyMap<number, number>, index: SearchIndex): Map<number, number> {
  const groups = new Map<number, number>()
  for (const [passage, score] of passages) {
    const group = index.passageGroup[passage] ?? 0
    const before = groups.get(group) ?? 0
    groups.set(group, Math.max(before, score) + RANKING.spread * Math.min(before, score))
  }
  return groups
}

function bestPassages(
  passages: ReadonlyMap<number, number>,
  index: SearchIndex,
): Map<number, [passage: number, score: number]> {
  const best = new Map<number, [number, number]>()
  for (const [passage, score] of passages) {
    const group = index.passageGroup[passage] ?? 0
    const before = best.get(group)
    if (!before || score > before[1]) best.set(group, [passage, score])
  }
  return best
}
