import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inOtherLayout } from '../../src/language/keyboard-layout.ts'
import { soundKey } from '../../src/language/sound-key.ts'
import { typingDistance } from '../../src/language/typing-distance.ts'

describe('soundKey', () => {
  it.each([
    ['құқығы', 'qūqyğy', 'the alphabet of 2021'],
    ['құқығы', 'quqyǵy', 'the alphabet of 2018'],
    ['бостандығы', "bostandyg'y", 'the alphabet of 2017'],
    ['халық', 'халык', 'a keyboard without Kazakh letters'],
    ['уәкіл', 'уакил', 'a keyboard without Kazakh letters'],
    ['сайлаушы', 'saylawshy', 'informal Latin'],
    ['жеке', 'zheke', 'informal Latin'],
    ['совести', 'sovesti', 'transliterated Russian'],
    ['конституциялық', 'konstitutsiialyq', 'informal Latin'],
  ])('%s sounds as %s (%s)', (word, typed) => {
    expect(soundKey(typed)).toBe(soundKey(word))
  })

  it('keeps words apart that differ in a consonant', () => {
    expect(soundKey('билік')).not.toBe(soundKey('бірлік'))
  })
})

describe('inOtherLayout', () => {
  it('reads what was typed with the wrong layout', () => {
    expect(inOtherLayout('cdj,jlf')).toBe('свобода')
    expect(inOtherLayout('акуувщь')).toBe('freedom')
  })

  it('is its own inverse on letters', () => {
    fc.assert(fc.property(fc.stringMatching(/^[a-z]*$/), (text) => inOtherLayout(inOtherLayout(text)) === text))
  })
})

describe('typingDistance', () => {
  it('counts a slip as one, a likely one as less, a swap as one', () => {
    expect(typingDistance('парламент', 'парлмент', 2)).toBe(1)
    expect(typingDistance('выборы', 'выбары', 2)).toBe(0.5)
    expect(typingDistance('court', 'cuort', 2)).toBe(1)
    expect(typingDistance('суд', 'парламент', 2)).toBe(Infinity)
  })

  it('is symmetric, and 0 only for the same word', () => {
    const word = fc.stringMatching(/^[абвгдеxyz]{0,8}$/)
    fc.assert(
      fc.property(word, word, (left, right) => {
        const distance = typingDistance(left, right, 20)
        expect(typingDistance(right, left, 20)).toBe(distance)
        expect(distance === 0).toBe(left === right)
      }),
    )
  })
})
