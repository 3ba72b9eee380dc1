import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bareNumber, compareNumbers, romanValue } from '../../src/law/number.ts'

describe('bareNumber', () => {
  it.each([
    ['3-1.', '3-1'],
    ['10-1)', '10-1'],
    ['52', '52'],
    ['94–2', '94-2'],
    ['VІ', 'VI'],
    ['ХІ', 'XI'],
    ['а)', 'а'],
  ])('%s → %s', (printed, bare) => {
    expect(bareNumber(printed)).toBe(bare)
  })
})

describe('romanValue', () => {
  it.each([
    ['I', 1],
    ['IV', 4],
    ['IX', 9],
    ['XIV', 14],
    ['XL', 40],
  ])('%s → %i', (numeral, value) => {
    expect(romanValue(numeral)).toBe(value)
  })

  it('gives undefined for what is none', () => {
    expect(romanValue('12')).toBeUndefined()
    expect(romanValue('')).toBeUndefined()
  })
})

describe('compareNumbers', () => {
  it('orders as laws do', () => {
    const inOrder = ['1.', '2.', '2-1.', '2-2.', '3.', '9.', '9-1.', '9-10.', '10.', '10-1.', '11.']
    expect([...inOrder].reverse().sort(compareNumbers)).toEqual(inOrder)
    expect(['X', 'IX', 'V', 'VI', 'II'].sort(compareNumbers)).toEqual(['II', 'V', 'VI', 'IX', 'X'])
    expect(['в)', 'а)', 'б)'].sort(compareNumbers)).toEqual(['а)', 'б)', 'в)'])
  })

  it('is a total order', () => {
    const num = fc.oneof(
      fc.tuple(fc.nat(200), fc.option(fc.nat(20))).map(([n, m]) => (m === null ? String(n) : `${n}-${m}`)),
      fc.constantFrom('I', 'II', 'IV', 'IX', 'X', 'XII'),
    )
    fc.assert(fc.property(num, num, (a, b) => Math.sign(compareNumbers(a, b)) === -Math.sign(compareNumbers(b, a))))
    fc.assert(
      fc.property(num, num, num, (a, b, c) => {
        const [x, y, z] = [a, b, c].sort(compareNumbers)
        return (
          compareNumbers(x ?? '', y ?? '') <= 0 &&
          compareNumbers(y ?? '', z ?? '') <= 0 &&
          compareNumbers(x ?? '', z ?? '') <= 0
        )
      }),
    )
  })
})
