import { describe, expect, it } from 'vitest'
import { parseQuery } from '../../src/query/query-language.ts'

describe('parseQuery', () => {
  it('tells filters, phrases and text apart', () => {
    expect(parseQuery('lang:rus in:constitution-1995@2022-09-17/kaz "источник власти" народ at:2007-06-01')).toEqual({
      text: 'народ источник власти',
      phrases: ['источник власти'],
      lang: 'rus',
      in: { work: 'constitution-1995', date: '2022-09-17', lang: 'kaz' },
      at: '2007-06-01',
    })
    expect(parseQuery('act:254-III')).toEqual({ text: '', phrases: [], act: '254-III' })
    expect(parseQuery('concept:people', ['people'])).toMatchObject({ concept: 'people' })
  })

  it.each([
    ['lnag:kaz', '"lnag" is no filter'],
    ['lang:kz', 'lang:kz is no language; use kaz, rus or eng'],
    ['at:2007', 'at:2007 is no day; write it as 2007-06-01'],
    ['concept:king', 'there is no concept "king" (there are people)'],
    ['in:', 'the filter in: says nothing'],
    ['"not closed', 'a quotation mark is not closed'],
  ])('explains what is wrong with %s', (query, problem) => {
    expect(parseQuery(query, ['people'])).toMatchObject({ problem })
  })
})
