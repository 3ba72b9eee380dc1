import { describe, expect, it } from 'vitest'
import { cognateKey } from '../../src/align/cognate.ts'
import { LexiconLearner } from '../../src/align/lexicon.ts'
import { orderTrust } from '../../src/align/order-trust.ts'
import { stemsWithoutReferences } from '../../src/align/reference-words.ts'
import type { Link } from '../../src/align/backbone.ts'

describe('reference words', () => {
  it('are left out with their numbers; years, ages and other numbers stay', () => {
    expect(stemsWithoutReferences('согласно пункту 3 статьи 72', 'rus')).toEqual(
      stemsWithoutReferences('согласно', 'rus'),
    )
    expect(stemsWithoutReferences('articles 5 and 7', 'eng')).toEqual([])
    expect(stemsWithoutReferences('62-бабының', 'kaz')).toEqual([])
    expect(stemsWithoutReferences('at 25 years', 'eng')).toContain('25')
  })
})

describe('borrowed words', () => {
  it('have one key in three languages, and short words have none', () => {
    expect(new Set(['конституция', 'конституциясы', 'constitution'].map(cognateKey)).size).toBe(1)
    expect(cognateKey('референдум')).toBe(cognateKey('referendum'))
    expect(cognateKey('парламент')).not.toBe(cognateKey('президент'))
    expect(cognateKey('суд')).toBeUndefined()
  })
})

describe('trust in the order', () => {
  const links = (n: number, right: (i: number) => number): Link[] =>
    Array.from({ length: n }, (_, i): Link => [i, right(i)])
  it('is whole where nothing crosses, none where no more than chance is in order, whole where too little is known', () => {
    const straight = links(30, (i) => i)
    expect(orderTrust(straight, straight)).toBe(1)
    expect(
      orderTrust(
        links(30, (i) => 29 - i),
        [[0, 29]],
      ),
    ).toBe(0)
    expect(orderTrust(straight.slice(0, 3), [])).toBe(1)
  })
})

describe('the lexicon of a pair of texts', () => {
  it('learns what answers to what from what stands together', () => {
    const pairs = [
      [
        ['народ', 'власть'],
        ['people', 'power'],
      ],
      [
        ['народ', 'выбор'],
        ['people', 'election'],
      ],
      [
        ['власть', 'суд'],
        ['power', 'court'],
      ],
      [
        ['суд', 'выбор'],
        ['court', 'election'],
      ],
    ] as const
    const learner = new LexiconLearner(pairs)
    const { there, back } = learner.learn(() => true)
    const likeliest = (row?: ReadonlyMap<string, number>) => [...(row ?? [])].sort((a, b) => b[1] - a[1])[0]?.[0]
    expect(likeliest(there.get('народ'))).toBe('people')
    expect(likeliest(there.get('суд'))).toBe('court')
    expect(likeliest(back.get('power'))).toBe('власть')
    expect(learner.learn((place) => place > 1).there.get('народ')).toBeUndefined()
  })
})
