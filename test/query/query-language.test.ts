import { describe, expect, it } from 'vitest'
import { parseQuery } from '../../src/query/query-language.ts'

const KNOWN = { concepts: ['people', 'power'], works: ['constitution-1995', 'acts/2022-06-08'] }

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
    expect(parseQuery('concept:people', { concepts: ['people'] })).toMatchObject({ concept: 'people' })
  })

  it.each([
    ['lnag:kaz', '"lnag" is no filter'],
    ['lang:kz', 'lang:kz is no language; use kaz, rus or eng'],
    ['at:2007', 'at:2007 is no day; write it as 2007-06-01'],
    ['concept:king', 'there is no concept "king" (there are people, power)'],
    ['in:constitution', 'there is no text "constitution" (there are constitution-1995, acts/2022-06-08)'],
    ['in:', 'the filter in: says nothing'],
    ['"not closed', 'a quotation mark is not closed'],
  ])('explains what is wrong with %s', (query, problem) => {
    expect(parseQuery(query, KNOWN)).toMatchObject({ problem })
  })

  it.each([
    ['cnocept:people', ['concept']],
    ['language:kaz', ['lang']],
    ['concept:poeple', ['people']],
    ['in:constitution', ['constitution-1995']],
    ['in:constitution-1995@2022-09-17/kaz', undefined],
    ['in:acts/2022-06-80', ['acts/2022-06-08']],
    ['lang:kk', ['kaz']],
    ['lang:english', ['eng']],
    ['concept:xylophone', []],
  ])('names what %s may have been meant to be', (query, nearest) => {
    const parsed = parseQuery(query, KNOWN)
    expect('fault' in parsed ? parsed.nearest : undefined).toEqual(nearest)
  })

  it('checks only the kinds of names that it is told', () => {
    expect(parseQuery('concept:king in:nowhere')).toEqual({
      text: '',
      phrases: [],
      concept: 'king',
      in: { work: 'nowhere' },
    })
  })
})
