import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cosines, sharedTerms, TermSpace } from '../../src/align/term-space.ts'

const text = fc.array(fc.constantFrom('law', 'court', 'vote', 'people', 'the'), { maxLength: 8 })

describe('the space of terms', () => {
  it('gives the cosines that the definition gives', () => {
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 1, maxLength: 4 }),
        fc.array(text, { minLength: 1, maxLength: 4 }),
        (left, right) => {
          const space = new TermSpace([...left, ...right])
          const [a, b] = [left.map((one) => space.vector(one)), right.map((one) => space.vector(one))]
          cosines(a, b).forEach((row, i) => {
            row.forEach((value, j) => {
              const naive = [...(a[i] ?? [])].reduce((sum, [term, weight]) => sum + weight * (b[j]?.get(term) ?? 0), 0)
              expect(value).toBeCloseTo(Math.min(1, naive), 5)
            })
          })
        },
      ),
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
    expect(sharedTerms(space.vector(['the', 'court']), space.vector(['court', 'the']), 2)).toEqual(['court', 'the'])
  })
})
