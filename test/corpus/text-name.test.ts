import { describe, expect, it } from 'vitest'
import type { TextName } from '../../src/corpus/text-name.ts'
import { parseTextName, printTextName } from '../../src/corpus/text-name.ts'

describe('parseTextName', () => {
  it.each<[string, TextName]>([
    ['constitution-1995', { work: 'constitution-1995' }],
    ['constitution-1995@2022-09-17', { work: 'constitution-1995', date: '2022-09-17' }],
    ['constitution-1995/kaz', { work: 'constitution-1995', lang: 'kaz' }],
    ['constitution-1995@2022-09-17/kaz', { work: 'constitution-1995', date: '2022-09-17', lang: 'kaz' }],
    ['acts/2007-05-21-254-III/rus', { work: 'acts/2007-05-21-254-III', lang: 'rus' }],
    ['acts/2022-06-08', { work: 'acts/2022-06-08' }],
  ])('%s', (text, name) => {
    expect(parseTextName(text)).toEqual(name)
    expect(printTextName(name)).toBe(text)
  })

  it.each([
    ['constitution-1995@2022', /"2022" is no date/],
    ['constitution-1995@2022-13-45', /no date/],
    ['constitution-1995/deu', /unknown language "deu"/],
    ['', /not a name/],
  ])('says what is wrong with %j', (text, problem) => {
    expect((parseTextName(text) as { problem: string }).problem).toMatch(problem)
  })
})
