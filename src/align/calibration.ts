/**
 * From likeness to how sure a link is: a logistic curve (Platt 1999) with its middle a little below the bar, where links begin
 * to be right more often than not, and so steep that half of likeness is nearly sure. Set by eye on the hand-made truth, which
 * has too few wrong links to fit a curve (test/bench/align.ts prints how it holds there; other laws may be less kind).
 */
const MIDDLE = 0.27
const STEEPNESS = 12

/** The score of a link of this likeness, from 0 to 1, to three decimals. */
export function calibrated(likeness: number): number {
  return Math.round(1000 / (1 + Math.exp(-STEEPNESS * (likeness - MIDDLE)))) / 1000
}

/** The score of a clause that moved: the words of one clause prove less than those of a whole provision. */
export function calibratedClause(likeness: number): number {
  return calibrated(likeness - 0.3)
}
