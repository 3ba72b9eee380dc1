import { describe, expect, it } from 'vitest'
import type { Concept } from '../../src/annotate/concept.ts'
import { conceptsIn, findTerms } from '../../src/annotate/find-terms.ts'

const people: Concept = {
  id: 'people',
  label: { kaz: 'халық', rus: 'народ', eng: 'people' },
  definition: { kaz: '-', rus: '-', eng: '-' },
  terms: { kaz: ['халық'], rus: ['народ'], eng: ['the people', 'people of Kazakhstan'] },
  except: {
    kaz: ['Қазақстан халқы Ассамблеясы'],
    rus: ['Ассамблея народа Казахстана'],
    eng: ['Assembly of the People'],
  },
}

const found = (text: string, lang: 'kaz' | 'rus' | 'eng'): string[] =>
  findTerms(text, lang, people).map(({ start, end }) => text.slice(start, end))

describe('findTerms', () => {
  it.each([
    ['kaz', 'Мемлекеттік биліктің бастауы - халық. Халқының атынан.', ['халық', 'Халқының']],
    ['kaz', 'Қазақстан халқы Ассамблеясының ұсынысы', []],
    ['rus', 'от имени народа; народом', ['народа', 'народом']],
    ['rus', 'Ассамблеей народа Казахстана', []],
    ['rus', 'международный', []],
    ['eng', 'The people exercise power. We, the people of Kazakhstan.', ['The people', 'the people of Kazakhstan']],
    ['eng', 'the Assembly of the People', []],
    ['eng', 'two people', []],
  ] as const)('%s: %s', (lang, text, terms) => {
    expect(found(text, lang)).toEqual(terms)
  })
})

describe('conceptsIn', () => {
  it('gives the ids of what is named', () => {
    expect(conceptsIn('power of the people', 'eng', [people])).toEqual(['people'])
    expect(conceptsIn('power of the state', 'eng', [people])).toEqual([])
  })
})
