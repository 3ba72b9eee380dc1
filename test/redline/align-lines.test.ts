import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import type { NumberedLine } from '../../src/redline/align-lines.ts'
import { alignLines } from '../../src/redline/align-lines.ts'

/** `3. text` is a line with a number, anything else one without. */
const lines = (...texts: string[]): NumberedLine[] =>
  texts.map((text) => {
    const found = /^(\d+\.) (.*)$/.exec(text)
    return found ? { num: found[1] ?? '', text: found[2] ?? '' } : { text }
  })

/** Pairs as `left-right`, `left-`, `-right`. */
const aligned = (left: string[], right: string[], isOneLanguage = true): string[] =>
  alignLines(lines(...left), lines(...right), isOneLanguage).map((pair) => `${pair.left ?? ''}-${pair.right ?? ''}`)

describe('lines side by side', () => {
  it('pairs lines that share words, across insertions', () => {
    expect(
      aligned(
        ['1. The people elect deputies.', '2. Deputies answer to the people.'],
        ['1. The people elect deputies freely.', '2. Judges are appointed.', '3. Deputies answer to the people.'],
      ),
    ).toEqual(['0-0', '-1', '1-2'])
  })

  it('pairs a line written anew by its number, and a single one without number with a single one', () => {
    expect(aligned(['a b c', '2. one two three', 'x y z'], ['a b c', '2. quite other words', 'x y z'])).toEqual([
      '0-0',
      '1-1',
      '2-2',
    ])
    expect(aligned(['a b c', 'one two', 'x y z'], ['a b c', 'other words', 'x y z'])).toEqual(['0-0', '1-1', '2-2'])
  })

  it('does not pair lines with other numbers and other words', () => {
    expect(aligned(['3. one two three'], ['4. quite other words'])).toEqual(['0-', '-0'])
  })

  it('goes by numbers and order in two languages', () => {
    expect(aligned(['Heading', '1. one', '2. two'], ['Заголовок', '1. один', '3. три'], false)).toEqual([
      '0-0',
      '1-1',
      '2-',
      '-2',
    ])
  })

  it('keeps every line, once and in order', () => {
    const line = fc.record({ num: fc.constantFrom('1.', '2.', '3.'), text: fc.stringMatching(/^[ab]( [ab]){0,3}$/) })
    const text = fc.array(line, { maxLength: 7 })
    fc.assert(
      fc.property(text, text, fc.boolean(), (left, right, isOneLanguage) => {
        const pairs = alignLines(left, right, isOneLanguage)
        expect(pairs.flatMap((pair) => (pair.left === undefined ? [] : [pair.left]))).toEqual([...left.keys()])
        expect(pairs.flatMap((pair) => (pair.right === undefined ? [] : [pair.right]))).toEqual([...right.keys()])
      }),
    )
  })
})
