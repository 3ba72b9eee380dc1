import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deleteSpan, insertAfter, insertAtEnd, insertBefore, replaceSpan } from '../../src/amend/edit-words.ts'
import { findWords } from '../../src/amend/find-words.ts'

const found = (text: string, words: string, ignoreCase = false): string[] =>
  findWords(text, words, { ignoreCase }).map(({ start, end }) => text.slice(start, end))
const span = (text: string, words: string): { start: number; end: number } => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
})

describe('findWords', () => {
  it.each([
    ['Совет и Совет.', 'Совет', ['Совет', 'Совет']],
    ['Советник Совета', 'Совет', []],
    ['Премьер-Министр', 'Министр', []],
    ['Премьер-Министр', 'Премьер', []],
    ['3-1. Статья 13', '1', []],
    ['Совет - орган', 'Совет', ['Совет']],
    ['a Пpезидент', 'Президент', ['Пpезидент']],
    ['Мәжiлiс құрамы', 'Мәжіліс', ['Мәжiлiс']],
    ['əкім', 'әкім', ['əкім']],
    ['закон – «О выборах»', 'закон - "О выборах"', ['закон – «О выборах»']],
    ['два  слова', 'два слова', ['два  слова']],
    ['Рес\u00adпублика', 'Республика', ['Рес\u00adпублика']],
    ['отчёт', 'отчет', ['отчёт']],
    ['судей, председателей и', ', председателей', [', председателей']],
    ['Суд (высший).', '(высший).', ['(высший).']],
    ['суд', 'Суд', []],
  ])('in «%s» «%s» is %j', (text, words, expected) => {
    expect(found(text, words)).toEqual(expected)
  })

  it('minds letter case unless told otherwise', () => {
    expect(found('КЕҢЕС', 'Кеңес')).toEqual([])
    expect(found('КЕҢЕС', 'Кеңес', true)).toEqual(['КЕҢЕС'])
  })

  it('finds in a text of whole words each of them as often as it is there', () => {
    const word = fc.constantFrom('суд', 'судья', 'Суд', 'статья-1', '5', 'əкім')
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), word, (words, wanted) => {
        const same = (other: string): boolean => other.replace('ə', 'ә') === wanted.replace('ə', 'ә')
        expect(found(words.join(' '), wanted)).toHaveLength(words.filter(same).length)
      }),
    )
  })
})

describe('deleteSpan', () => {
  it.each([
    ['один два три.', 'два', 'один три.'],
    ['один два.', 'два', 'один.'],
    ['один, два; три', ', два', 'один; три'],
    ['один, два, три', 'два,', 'один, три'],
    ['один два', 'один', 'два'],
    ['один (два) три', '(два)', 'один три'],
    ['Первое. Второе. Третье.', 'Второе.', 'Первое. Третье.'],
    ['Первое. Второе.', 'Второе.', 'Первое.'],
  ])('«%s» without «%s» is «%s»', (text, words, expected) => {
    expect(deleteSpan(text, span(text, words))).toBe(expected)
  })

  it('leaves no double space, and no space before punctuation, that was not there', () => {
    const text = fc
      .array(fc.constantFrom('слово', 'два', ','), { minLength: 1 })
      .map((words) => words.join(' ').replaceAll(' ,', ','))
    fc.assert(
      fc.property(text, (printed) => {
        for (const place of findWords(printed, 'два'))
          expect(deleteSpan(printed, place)).not.toMatch(/ {2}| [,.]|^ | $/u)
      }),
    )
  })
})

describe('replacing and inserting', () => {
  it.each([
    ['Суд и местные суды', 'и местные суды', ', местные и другие', 'Суд, местные и другие'],
    ['Суд и совет', 'совет', 'палата', 'Суд и палата'],
  ])('in «%s» «%s» becomes «%s»: «%s»', (text, words, by, expected) => {
    expect(replaceSpan(text, span(text, words), by)).toBe(expected)
  })

  it.each([
    ['один три', 'один', 'два', 'один два три'],
    ['один; три', 'один', ', два', 'один, два; три'],
  ])('in «%s» after «%s» comes «%s»: «%s»', (text, words, by, expected) => {
    expect(insertAfter(text, span(text, words), by)).toBe(expected)
  })

  it('before words', () => {
    expect(insertBefore('один три', span('один три', 'три'), 'два')).toBe('один два три')
  })

  it.each([
    ['один;', 'два', 'один два;'],
    ['Один.', 'два', 'Один два.'],
    ['один', 'два', 'один два'],
    ['Один;', ', два', 'Один, два;'],
    ['Один.', 'Два три.', 'Один. Два три.'],
    ['Один;', 'если два.', 'Один; если два.'],
    ['Один. <*>', 'два', 'Один два. <*>'],
  ])('at the end of «%s» «%s» gives «%s»', (text, words, expected) => {
    expect(insertAtEnd(text, words)).toBe(expected)
  })
})
