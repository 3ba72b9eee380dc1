import { describe, expect, it } from 'vitest'
import type { VFile } from 'vfile'
import type { ReadOptions } from '../../src/read/read-law.ts'
import { checkSource } from '../../src/read/check-source.ts'
import { readLaw } from '../../src/read/read-law.ts'
import { fileOf, messages } from './support.ts'

function check(lines: readonly string[], options: ReadOptions = {}): VFile {
  const file = fileOf(...lines)
  checkSource(readLaw([file], { format: 'text', lang: 'rus', ...options }), file)
  return file
}

const LAW = ['О законе', 'Статья 1']

describe('numbering', () => {
  it.each([
    ['a paragraph left out', ['1. Один.', '2. Два.', '4. Четыре.'], ['9:1 skipped-number']],
    ['a list that does not begin with 1', ['1. Список:', '2) два;', '3) три.'], ['7:1 skipped-number']],
    ['a number that comes twice', ['1. Один.', '2. Два.', '2. Два.'], ['9:1 repeated-number']],
    ['a number out of order', ['1. Один.', '2. Два.', '1. Снова.'], ['9:1 number-out-of-order']],
    ['an inserted number without the one before', ['1. Один.', '1-2. Вставлен.'], ['7:1 skipped-number']],
    [
      'an article out of order',
      ['Один.', 'Статья 3', 'Три.', 'Статья 2', 'Два.'],
      ['7:1 skipped-number', '11:1 number-out-of-order'],
    ],
    [
      'a section left out',
      ['Один.', 'Раздел I', 'Статья 2', 'Два.', 'Раздел III', 'Статья 3', 'Три.'],
      ['13:1 skipped-number'],
    ],
  ])('reports %s', (_, lines, expected) => {
    expect(messages(check([...LAW, ...lines]))).toEqual(expected)
  })

  it.each([
    [
      'inserted numbers',
      ['1. Один.', '1-1. Вставлен.', '1-2. Вставлен.', '2. Два:', '1) раз;', '1-1) вставлен;', '2) два.'],
    ],
    ['a second list in a later part', ['1. Список:', '1) раз;', '2) два.', 'Другой список:', '1) раз;', '2) два.']],
    ['a list that goes on in a later part', ['1. Список:', '1) раз;', '2) два.', 'Далее:', '3) три;', '4) четыре.']],
    ['letters', ['1. Список:', '1) раз:', 'а) буква;', 'б) буква;', '2) два.']],
    [
      'chapters that go on counting in the next section',
      ['Один.', 'Раздел I', 'Глава 1', 'Статья 2', 'Два.', 'Раздел II', 'Глава 2', 'Статья 3', 'Три.'],
    ],
    ['an annex that counts anew', ['Один.', 'Приложение 1', 'Статья 1', 'Один.', 'Приложение 2', 'Статья 1', 'Один.']],
    ['Roman and Arabic numbers side by side', ['Один.', 'Глава I', 'Статья 2', 'Два.', 'Глава 2', 'Статья 3', 'Три.']],
  ])('has nothing to say of %s', (_, lines) => {
    expect(messages(check([...LAW, ...lines]))).toEqual([])
  })

  it('says what it expected, and where the first of two equal numbers is', () => {
    const [message] = check([...LAW, '1. Один.', '1. Снова.']).messages
    expect(message).toMatchObject({
      reason: 'The paragraph «1.» has the number 1. again',
      actual: '1.',
      source: 'tarmaq',
    })
    expect(message?.cause).toMatchObject({ reason: 'the first 1. is here', line: 5 })
  })

  it('finds the file that a unit stands in', () => {
    const files = [fileOf(...LAW, '1. Один.'), fileOf('Статья 2', '1. Один.', '3. Три.')]
    checkSource(readLaw(files, { format: 'text', lang: 'rus' }), files)
    expect(files.map(messages)).toEqual([[], ['5:1 skipped-number']])
  })
})

describe('words', () => {
  const often = '1. Республики Казахстан и Республики иные, дополнения и дополнения, слова.'

  it.each([
    ['a broken word', '2. Граждане Республи ки.', ['7:13 broken-word']],
    ['a space lost before a quotation', '2. Дополнить словами«и».', ['7:14 lost-space']],
    ['a space lost after a quotation', '2. Слово «и»дополнить.', ['7:11 lost-space']],
    ['a space lost between sentences', '2. Состоит так.Парламент есть.', ['7:12 lost-space']],
    ['a space lost inside', '2. Это бапКазахстан есть.', ['7:8 lost-space']],
    ['a preposition glued on', '2. О дополненияв Закон.', ['7:6 lost-space']],
    ['Latin letters in Cyrillic words', '2. Pеспублика и oрган.', ['7:4 mixed-alphabets', '7:17 mixed-alphabets']],
  ])('reports %s', (_, line, expected) => {
    expect(messages(check([...LAW, often, line]))).toEqual(expected)
  })

  it('reports a line that breaks off in the midst of a sentence', () => {
    expect(messages(check([...LAW, '1. Закон принят', 'Парламентом.']))).toEqual(['5:4 broken-line'])
  })

  it.each([
    ['abbreviations and initials', '2. Назначен А.Б.Иванов, т.е. гражданин, в г.Астана.'],
    ['words that also stand apart', '2. Слова и дополнения не есть слова.'],
    ['genitives', '2. Число слов, органов, случаев и дополнений.'],
    ['names in Latin letters', '2. Договор ООН и UNESCO, часть VI.'],
  ])('has nothing to say of %s', (_, line) => {
    expect(messages(check([...LAW, often, line]))).toEqual([])
  })

  it('counts a foreign letter once, however many words it stands in', () => {
    const file = check(['Заң', '1-бап', '1. Бiз бiр елмiз.', '2. Бiз бiргемiз.'], { lang: 'kaz' })
    expect(file.messages.map((message) => message.reason)).toEqual([
      'The Latin letter «i» stands in Cyrillic words (5), first in «Бiз»',
    ])
  })

  it('does not look at notes', () => {
    expect(messages(check([...LAW, '1. Текст.', 'Сноска. Pеспубли ки«и».']))).toEqual([])
  })
})

describe('announcements', () => {
  it('reports a later wording of which it is not known what it replaces', () => {
    const file = check(
      ['# О законе', '### Статья 1', '1. Один.', '> *Примечание. Иное будет иначе:*', '*Новый текст.*'],
      { format: 'markdown' },
    )
    expect(messages(file)).toEqual(['7:3 announcement-not-understood'])
  })

  it('reports a wording that does not fit what is announced', () => {
    const file = check(
      [
        '# О законе',
        '### Статья 1',
        '1. Один.',
        '> *Примечание. Пункт 1 предусмотрено изложить в новой редакции:*',
        '*2. Новый текст.*',
      ],
      { format: 'markdown' },
    )
    expect(messages(file)).toEqual(['7:3 announcement-not-understood'])
  })
})
