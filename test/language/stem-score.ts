/** What a stemmer does to families of forms: pairs of forms that fall apart, and stems that families share. */
export interface StemScore {
  apart: number
  pairs: number
  shared: string[]
}

/** Measures a stemmer on families, each a word and its forms (Paice, An evaluation method for stemming algorithms, 1994). */
export function stemScore(families: readonly (readonly string[])[], stem: (word: string) => string): StemScore {
  let apart = 0
  let pairs = 0
  const owners = new Map<string, Set<string>>()
  for (const family of families) {
    const stems = family.map(stem)
    stems.forEach((one, i) => {
      owners.set(one, (owners.get(one) ?? new Set()).add(family[0] ?? ''))
      pairs += i
      apart += stems.slice(0, i).filter((other) => other !== one).length
    })
  }
  return {
    apart,
    pairs,
    shared: [...owners].filter(([, words]) => words.size > 1).map(([one, words]) => `${one}: ${[...words].join(' ')}`),
  }
}
