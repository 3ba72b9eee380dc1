/** Ascending numbers as the first one and the steps between them: shorter, and packed better. */
export function steps(numbers: readonly number[]): number[] {
  return numbers.map((number, i) => number - (numbers[i - 1] ?? 0))
}

/** The inverse of `steps`. */
export function sums(gaps: readonly number[]): number[] {
  let sum = 0
  return gaps.map((gap) => (sum += gap))
}
