import { describe, expect, it } from 'vitest'
import type { ComparedProvisions } from '../../src/query/changes.ts'
import { filterChanges } from '../../src/query/changes.ts'

const compared = (relation: string, before: string, after: string, removed: string[], added: string[]) =>
  ({
    change: { left: ['art_1'], right: ['art_1'], relation, score: 1, removed, added, citation: before },
    before: { text: before, lang: 'eng' },
    after: { text: after, lang: 'eng' },
  }) satisfies ComparedProvisions

const TERM = compared('changed', 'elected for five years', 'elected for seven years', ['five'], ['seven'])
const SAME = compared('same', 'the people', 'the people', [], [])
const NEW = compared('added', '', 'The people adopt laws.', [], ['The people adopt laws.'])
const ALL = [TERM, SAME, NEW]
const found = (filter: Parameters<typeof filterChanges>[1]) => filterChanges(ALL, filter)

describe('filterChanges', () => {
  it('leaves out what stayed, unless it is asked for', () => {
    expect(found({})).toEqual([TERM.change, NEW.change])
    expect(found({ relations: ['same'] })).toEqual([SAME.change])
  })

  it('finds words by stem among those that went or came, not among those that stayed', () => {
    expect(found({ words: 'adopted law' })).toEqual([NEW.change])
    expect(found({ words: 'elected' })).toEqual([])
    expect(found({ words: 'five seven' })).toEqual([])
    expect(found({ words: 'the' })).toEqual([NEW.change])
    expect(found({ words: '' })).toEqual([])
  })

  it('asks both texts for the concept, and joins the filters', () => {
    const namesConcept = (text: string) => text.includes('people')
    expect(found({ namesConcept })).toEqual([NEW.change])
    expect(found({ namesConcept, relations: ['changed'] })).toEqual([])
    expect(found({ isChangedByAct: ({ relation }) => relation === 'changed' })).toEqual([TERM.change])
  })

  it('compares words in the language of their side', () => {
    const before = { text: 'выборы Президента', lang: 'rus' as const }
    const change = { ...TERM.change, removed: [before.text], added: ['election of the President'] }
    expect(filterChanges([{ ...TERM, change, before }], { words: 'выборах' })).toEqual([change])
  })
})
