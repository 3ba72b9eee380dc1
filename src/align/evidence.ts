import type { Evidence } from './alignment.ts'
import type { Likeness } from './likeness.ts'
import type { Provision } from './provision.ts'
import { numbersIn } from './features.ts'
import { sharedWording } from './shared-wording.ts'

/** How many shared words, concepts or numbers a person is shown. */
const SHOWN = 8

/** Why provisions were linked: the features of the strongest link between the two groups, whose shares add up to the score. */
export function evidenceOf(
  likeness: Likeness,
  lefts: readonly number[],
  rights: readonly number[],
  score: number,
): Evidence[] {
  const links = lefts.flatMap((i) => rights.map((j): [number, number] => [i, j]))
  const [best = [-1, -1]] = links.sort((x, y) => likeness.score(...y) - likeness.score(...x))
  const [i, j] = best
  const a = likeness.left[i]
  const b = likeness.right[j]
  if (!a || !b) return []
  return [...likeness.shares(i, j, score)]
    .map(([feature, share]): Evidence => {
      const shared = sharedOf(feature, likeness, i, j, a, b)
      return { feature, score: rounded(share), ...(shared.length > 0 ? { shared } : {}) }
    })
    .sort((x, y) => y.score - x.score)
}

function sharedOf(
  feature: Evidence['feature'],
  likeness: Likeness,
  i: number,
  j: number,
  a: Provision,
  b: Provision,
): string[] {
  if (feature === 'terms') return likeness.features.sharedTerms(i, j, SHOWN)
  if (feature === 'concepts') return likeness.features.sharedConcepts(i, j, SHOWN)
  if (feature === 'wording') return [sharedWording(a.text, b.text)].filter((run) => run !== undefined)
  if (feature === 'number' && a.number !== undefined) return [a.number.split(' ').at(-1) ?? '']
  if (feature === 'citations') return [...numbersIn(a)].filter((number) => numbersIn(b).has(number)).slice(0, SHOWN)
  return []
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}
