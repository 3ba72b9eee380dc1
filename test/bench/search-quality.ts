/** nDCG@10 as the search benchmark measures it, by article. */

export interface JudgedQuery {
  need?: string
  /** The law that is asked, where it is not the Constitution of 1995. */
  work?: string
  half?: string
  lang: 'kaz' | 'rus' | 'eng'
  kind: string
  query: string
  /** Grades 1 to 3 by article number. */
  relevant: Record<string, number>
}

/** The discounted gain of a ranking of article numbers, beside that of the ideal one. A query without answers: 1 when none is given. */
export function ndcg(articles: readonly string[], relevant: Record<string, number>, depth = 10): number {
  const grades = Object.values(relevant)
  if (grades.length === 0) return articles.length === 0 ? 1 : 0
  const gain = (ranked: readonly number[]): number =>
    ranked.slice(0, depth).reduce((sum, grade, i) => sum + (2 ** grade - 1) / Math.log2(i + 2), 0)
  const seen = [...new Set(articles)]
  return gain(seen.map((article) => relevant[article] ?? 0)) / gain(grades.sort((left, right) => right - left))
}

/** The number of the article that an eId stands in. */
export function articleOf(eId: string): string {
  return /^art_([^_]+)/.exec(eId)?.[1] ?? eId
}
