import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearestTexts } from '../../src/align/nearest-texts.ts'
import { cosine, sharedTerms, TermSpace, type TermVector } from '../../src/align/term-space.ts'

const text = fc.array(fc.constantFrom('law', 'court', 'vote', 'people', 'the'), { maxLength: 8 })

const texts = fc.array(text, { minLength: 1, maxLength: 6 })

function naive(left: TermVector, right: TermVector): number {
  const weights = new Map([...right.terms].map((term, at) => [term, right.weights[at] ?? 0]))
  return [...left.terms].reduce((sum, term, at) => sum + (left.weights[at] ?? 0) * (weights.get(term) ?? 0), 0)
}

describe('the space of terms', () => {
  it('gives the cosines that the definition gives', () => {
    fc.assert(
      fc.property(text, text, (left, right) => {
        const space = new TermSpace([left, right, ['people'], ['vote', 'law']])
        const [a, b] = [space.vector(left), space.vector(right)]
        expect(cosine(a, b)).toBeCloseTo(Math.min(1, naive(a, b)), 5)
      }),
    )
  })

  it('finds the nearest texts that a search through all finds', () => {
    fc.assert(
      fc.property(texts, texts, fc.integer({ min: 1, max: 4 }), (left, right, most) => {
        const space = new TermSpace([...left, ...right])
        const [a, b] = [left.map((one) => space.vector(one)), right.map((one) => space.vector(one))]
        nearestTexts(a, b, most).forEach((columns, i) => {
          const likenesses = b.map((other) => cosine(a[i], other))
          const best = likenesses
            .filter((value) => value > 0)
            .sort((one, other) => other - one)
            .slice(0, most)
          const found = [...columns].map((j) => likenesses[j] ?? 0).sort((one, other) => other - one)
          expect(found).toHaveLength(best.length)
          found.forEach((value, at) => {
            expect(value).toBeCloseTo(best[at] ?? -1, 5)
          })
        })
      }),
    )
  })

  it('names first what says most', () => {
    const texts = [
      ['the', 'court'],
      ['the', 'court'],
      ['the', 'vote'],
      ['the', 'people'],
    ]
    const space = new TermSpace(texts)
    const shared = sharedTerms(space.vector(['the', 'court']), space.vector(['court', 'the']), 2)
    expect(shared.map((term) => space.term(term))).toEqual(['court', 'the'])
  })
})
