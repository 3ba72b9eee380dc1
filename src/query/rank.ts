import type { Lang } from '../language/lang.ts'
import type { Alternative, QueryUnit } from './query-unit.ts'
import type { Posting, SearchIndex } from './search-index.ts'

/** The constants of the ranking; what each is worth is in README.md. */
const RANKING = {
  /** BM25: how soon repetition stops counting, and how much length counts. */
  k1: 1.2,
  b: 0.4,
  /** What the article, its best paragraph and its heading weigh. */
  article: 0.5,
  passage: 0.7,
  heading: 1.3,
  /** For words of the query that stand side by side. */
  adjacency: 0.5,
  /** What further alternatives of one unit add to the best one. */
  more: 0.25,
  /** How strongly a result depends on how much of the query it answers. */
  coverage: 0.8,
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
}

/** Where an alternative was found, and how well: groups and passages with the strength of the match, idf included. */
interface Matches {
  passages: Map<number, number>
  headings: Map<number, number>
  /** How much the alternative tells: rare wordings more. */
  idf: number
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
  units.forEach((unit) => {
    const matches = unit.alternatives.map((alternative) => ({
      alternative,
      ...findAlternative(alternative, index, lang, scope),
    }))
    addBest(
      passages,
      matches,
      ({ passages: found }) => found,
      (value) => value,
    )
    addBest(
      headings,
      matches,
      ({ headings: found }) => found,
      (value) => value,
    )
    addBest(
      article,
      matches,
      (match) => perGroup(match.passages, index),
      (value) => value,
    )
    for (const { alternative, passages: found, headings: inHeadings } of matches) {
      const quality = alternative.origin === 'related' ? 0.5 : 1
      for (const passage of found.keys()) cover(covered, index.passageGroup[passage] ?? 0, quality, unit)
      for (const group of inHeadings.keys()) cover(covered, group, quality, unit)
    }
  })
  addAdjacency(passages, units, index, lang)
  const best = bestPassages(passages, index)
  const groups = new Set([...article.keys(), ...headings.keys()])
  const ranked: Ranked[] = []
  for (const group of groups) {
    const places = covered.get(group) ?? new Map<number, number>()
    const coverage = coverageOf(places, units, weights)
    const [passage, passageScore] = best.get(group) ?? [index.firstPassage[group] ?? 0, 0]
    const score =
      RANKING.article * (article.get(group) ?? 0) +
      RANKING.passage * passageScore +
      RANKING.heading * (headings.get(group) ?? 0)
    ranked.push({ group, passage, coverage, score: score * coverage ** RANKING.coverage })
  }
  return ranked.sort((left, right) => right.score - left.score || left.group - right.group)
}

type Match = Matches & { alternative: Alternative }

/** Adds to every key the best of a unit's alternatives, and a part of the rest. */
function addBest(
  totals: Map<number, number>,
  matches: readonly Match[],
  of: (match: Match) => Map<number, number>,
  value: (value: number, match: Match) => number,
): void {
  const best = new Map<number, number>()
  const rest = new Map<number, number>()
  for (const match of matches) {
    for (const [key, found] of of(match)) {
      const now = value(found, match)
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
  let got = 0
  let all = 0
  units.forEach((unit, i) => {
    if (unit.places.length !== 1) return
    const weight = weights[i] ?? 0
    all += weight
    got += weight * (places.get(unit.places[0] ?? -1) ?? 0)
  })
  return all === 0 ? 0 : got / all
}

/** How much each unit tells: the rarity of its own word, as of a word that stands nowhere where it is unknown. */
function unitWeights(units: readonly QueryUnit[], index: SearchIndex, lang: Lang): number[] {
  return units.map(({ alternatives }) => {
    const own = alternatives.filter(({ origin }) => origin === 'word' || origin === 'spelling')
    const idfs = own.map(({ stems: [stem], lang: of }) => idf(groupsWith(index, of, stem ?? ''), index, lang))
    if (idfs.length === 0) return RANKING.unknown * idf(0, index, lang)
    return Math.max(0.3, ...idfs)
  })
}

function groupsWith(index: SearchIndex, lang: Lang, stem: string): number {
  const posting = index.terms[lang].get(stem)
  const inHeadings = index.headings[lang].get(stem)?.length ?? 0
  return Math.max(posting ? distinctGroups(posting.passages, index) : 0, inHeadings)
}

function distinctGroups(passages: readonly number[], index: SearchIndex): number {
  let count = 0
  let last = -1
  for (const passage of passages) {
    const group = index.passageGroup[passage] ?? 0
    if (group !== last) count += 1
    last = group
  }
  return count
}

function idf(documents: number, index: SearchIndex, lang: Lang): number {
  const all = Math.max(index.groups[lang], documents)
  return Math.log(1 + (all - documents + 0.5) / (documents + 0.5))
}

function findAlternative(alternative: Alternative, index: SearchIndex, lang: Lang, scope: Scope): Matches {
  const hits = alternative.lang === lang ? phraseHits(alternative.stems, index, lang) : new Map<number, number>()
  const tells = idf(distinctGroups([...hits.keys()], index), index, lang) * alternative.weight
  const passages = new Map<number, number>()
  for (const [passage, count] of hits) {
    if (scope && !scope.has(index.groupText[index.passageGroup[passage] ?? 0] ?? 0)) continue
    const length = index.passageLength[passage] ?? 0
    passages.set(passage, tells * saturate(count, length / index.meanPassage))
  }
  return { passages, headings: headingHits(alternative, index, scope), idf: tells }
}

function saturate(count: number, relativeLength: number): number {
  return (count * (RANKING.k1 + 1)) / (count + RANKING.k1 * (1 - RANKING.b + RANKING.b * relativeLength))
}

/** The passages that hold a phrase, with how often: less than once where its words stand apart or some are missing. */
function phraseHits(stems: readonly string[], index: SearchIndex, lang: Lang): Map<number, number> {
  const postings = stems.map((stem) => index.terms[lang].get(stem))
  const hits = new Map<number, number>()
  const [first] = postings
  if (stems.length === 1) {
    first?.passages.forEach((passage, i) => hits.set(passage, first.positions[i]?.length ?? 1))
    return hits
  }
  const places = new Map<number, (readonly number[])[]>()
  for (const posting of postings) {
    posting?.passages.forEach((passage, i) => {
      const found = places.get(passage)
      const positions = posting.positions[i] ?? []
      if (found) found.push(positions)
      else places.set(passage, [positions])
    })
  }
  const needed = Math.max(stems.length < 3 ? stems.length : Math.ceil(stems.length * 0.67), 1)
  for (const [passage, found] of places) {
    if (found.length < needed) continue
    const share = found.length / stems.length
    const span = smallestSpan(found)
    hits.set(passage, share ** 2 * (span <= found.length + 1 ? 1 : span <= found.length + 6 ? 0.6 : 0.25))
  }
  return hits
}

/** The length of the shortest stretch that holds one of each list of places. */
function smallestSpan(lists: readonly (readonly number[])[]): number {
  const all = lists.flatMap((list, i) => list.map((place) => [place, i] as const)).sort((a, b) => a[0] - b[0])
  const counts = new Map<number, number>()
  let best = Infinity
  let start = 0
  for (const [place, list] of all) {
    counts.set(list, (counts.get(list) ?? 0) + 1)
    while (counts.size === lists.length) {
      const [from, first] = all[start] ?? [place, list]
      best = Math.min(best, place - from + 1)
      const left = (counts.get(first) ?? 1) - 1
      if (left === 0) counts.delete(first)
      else counts.set(first, left)
      start += 1
    }
  }
  return best
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
    groups.set(group, Math.max(before, score) + 0.35 * Math.min(before, score))
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

/** Words that are neighbours in the query and in a passage add to it. */
function addAdjacency(
  passages: Map<number, number>,
  units: readonly QueryUnit[],
  index: SearchIndex,
  lang: Lang,
): void {
  for (let place = 0; ; place++) {
    const left = wordUnit(units, place)
    const right = wordUnit(units, place + 1)
    if (!left || !right) return
    for (const one of exact(left)) {
      for (const other of exact(right)) {
        const [a, b] = [index.terms[lang].get(one), index.terms[lang].get(other)]
        if (!a || !b || one === other) continue
        for (const [passage, near] of nearPassages(a, b)) {
          const before = passages.get(passage)
          const tells =
            (idf(distinctGroups(a.passages, index), index, lang) +
              idf(distinctGroups(b.passages, index), index, lang)) /
            2
          if (before !== undefined) passages.set(passage, before + RANKING.adjacency * near * tells)
        }
      }
    }
  }
}

function wordUnit(units: readonly QueryUnit[], place: number): QueryUnit | undefined {
  return units.find(({ places }) => places.length === 1 && places[0] === place)
}

function exact({ alternatives }: QueryUnit): string[] {
  return alternatives.flatMap(({ origin, stems }) => (origin === 'word' || origin === 'spelling' ? stems : []))
}

function nearPassages(left: Posting, right: Posting): Map<number, number> {
  const found = new Map<number, number>()
  let j = 0
  left.passages.forEach((passage, i) => {
    while ((right.passages[j] ?? Infinity) < passage) j += 1
    if (right.passages[j] !== passage) return
    let least = Infinity
    for (const a of left.positions[i] ?? [])
      for (const b of right.positions[j] ?? []) least = Math.min(least, Math.abs(a - b))
    if (least <= 1) found.set(passage, 1)
    else if (least <= 3) found.set(passage, 0.5)
  })
  return found
}
