import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sharedWording } from '../../src/align/shared-wording.ts'

describe('the longest shared run of words', () => {
  it('is given as the second text prints it, whatever the punctuation', () => {
    expect(
      sharedWording('The court, in open session, decides the case.', 'It says: the Court in open session rules.'),
    ).toBe('the Court in open session')
  })

  it('is cut where it is long', () => {
    const text = Array.from({ length: 30 }, (_, i) => `word${i}`).join(' ')
    expect(sharedWording(text, text)).toBe(`${text.split(' ').slice(0, 14).join(' ')} …`)
  })

  it('is not given where it would be two words', () => {
    expect(sharedWording('the court decides', 'the court rules')).toBeUndefined()
    expect(sharedWording('', '')).toBeUndefined()
  })

  it('is as long as any that a search through all finds', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 12 })
    const runs = (words: string[]): string[] =>
      words.flatMap((_, i) => words.slice(i).map((_word, n) => words.slice(i, i + n + 1).join(' ')))
    fc.assert(
      fc.property(text, text, (one, other) => {
        const known = new Set(runs(one))
        const longest = Math.max(
          0,
          ...runs(other)
            .filter((run) => known.has(run))
            .map((run) => run.split(' ').length),
        )
        const found = sharedWording(one.join(' '), other.join(' '))
        expect(found?.split(' ').length ?? 0).toBe(longest < 3 ? 0 : longest)
      }),
    )
  })
})
