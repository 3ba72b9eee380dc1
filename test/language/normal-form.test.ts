import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalForm } from '../../src/language/normal-form.ts'
import { tokens, words } from '../../src/language/words.ts'

describe('normalForm', () => {
  it.each([
    ['О выбоpах', 'О выборах'],
    ['Мəжіліс', 'Мәжіліс'],
    ['мемлекеттiк', 'мемлекеттік'],
    ['№ 238-VІ', '№ 238-VI'],
    ['ХІІ', 'XII'],
    ['«Астана»', '"Астана"'],
    ['13–15', '13-15'],
    ['всё', 'все'],
    ['Респу\u00adблика', 'республика'],
  ])('%s and %s have one normal form', (left, right) => {
    expect(normalForm(left)).toBe(normalForm(right))
  })

  it.each([
    ['сот', 'сор'],
    ['3-1', '31'],
    ['халық', 'халик'],
  ])('%s and %s have not', (left, right) => {
    expect(normalForm(left)).not.toBe(normalForm(right))
  })

  it('is stable: the normal form of a normal form is itself', () => {
    const letters = fc.constantFrom(...Array.from('аеіһрсху aeihpcxy ВІХ VIX «»"—–ёЁ\u00a0\u00ad1-.'))
    fc.assert(
      fc.property(fc.array(letters), (text) => normalForm(normalForm(text.join(''))) === normalForm(text.join(''))),
    )
  })
})

describe('tokens', () => {
  it('joined are the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => tokens(text).join('') === text))
  })

  it('keep hyphenated words and inserted numbers whole', () => {
    expect(words('Премьер-Министр, 94-2-бап')).toEqual(['премьер-министр', '94-2-бап'])
  })
})
