import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LANGS } from '../../src/language/lang.ts'
import { ordinalValue, ordinalWord } from '../../src/language/ordinals.ts'

describe('ordinalValue', () => {
  it.each([
    ['первый', 1],
    ['первого', 1],
    ['второе', 2],
    ['вторую', 2],
    ['второй', 2],
    ['третий', 3],
    ['третьего', 3],
    ['третью', 3],
    ['четвёртой', 4],
    ['четвертом', 4],
    ['шестая', 6],
    ['седьмым', 7],
    ['двенадцатую', 12],
    ['двадцатой', 20],
    ['двадцать первой', 21],
    ['тридцатого', 30],
    ['сороковой', 40],
    ['2-й', 2],
    ['последнее', 'last'],
    ['последнем', 'last'],
    ['втоpой', 2],
  ])('Russian %s is %s', (word, value) => {
    expect(ordinalValue(word, 'rus')).toBe(value)
  })

  it.each([
    ['бірінші', 1],
    ['бiрiншi', 1],
    ['екінші', 2],
    ['екіншісі', 2],
    ['үшіншісінің', 3],
    ['төртіншіден', 4],
    ['алтыншы', 6],
    ['оныншы', 10],
    ['он екінші', 12],
    ['жиырмасыншы', 20],
    ['жиырма бірінші', 21],
    ['отызыншы', 30],
    ['2-ші', 2],
    ['соңғы', 'last'],
    ['соңғысы', 'last'],
  ])('Kazakh %s is %s', (word, value) => {
    expect(ordinalValue(word, 'kaz')).toBe(value)
  })

  it.each([
    ['first', 1],
    ['Second', 2],
    ['twelfth', 12],
    ['twenty-first', 21],
    ['twenty first', 21],
    ['3rd', 3],
    ['last', 'last'],
  ])('English %s is %s', (word, value) => {
    expect(ordinalValue(word, 'eng')).toBe(value)
  })

  it.each([
    ['третей', 'rus'],
    ['пять', 'rus'],
    ['пятью', 'rus'],
    ['четвертью', 'rus'],
    ['шестьсот', 'rus'],
    ['повторный', 'rus'],
    ['двадцать десятый', 'rus'],
    ['', 'rus'],
    ['бір', 'kaz'],
    ['он', 'kaz'],
    ['екіншілік', 'kaz'],
    ['secondly', 'eng'],
    ['four', 'eng'],
  ] as const)('«%s» (%s) is no ordinal', (word, lang) => {
    expect(ordinalValue(word, lang)).toBeUndefined()
  })
})

describe('ordinalWord', () => {
  it('agrees with ordinalValue in every language and gender', () => {
    const genders = fc.constantFrom('masculine' as const, 'feminine' as const, 'neuter' as const)
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.constantFrom(...LANGS), genders, (n, lang, gender) => {
        expect(ordinalValue(ordinalWord(n, lang, gender), lang)).toBe(n)
      }),
    )
  })

  it.each([
    [2, 'feminine', 'вторая'],
    [3, 'neuter', 'третье'],
    [1, 'masculine', 'первый'],
    [12, 'feminine', 'двенадцатая'],
    [21, 'feminine', 'двадцать первая'],
    ['last', 'neuter', 'последнее'],
  ] as const)('writes %s %s as «%s»', (n, gender, word) => {
    expect(ordinalWord(n, 'rus', gender)).toBe(word)
  })

  it('refuses what it has no word for', () => {
    expect(() => ordinalWord(0, 'eng')).toThrow(RangeError)
    expect(() => ordinalWord(100, 'eng')).toThrow(RangeError)
  })
})
