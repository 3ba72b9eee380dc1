import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Concept } from '../../src/annotate/concept.ts'
import { countConcept, wordCount } from '../../src/annotate/concept-counts.ts'
import { concordanceOf, keyWordInContext } from '../../src/annotate/concordance.ts'
import { findOccurrences } from '../../src/annotate/find-terms.ts'
import { readConcepts } from '../../src/annotate/read-concepts.ts'
import { law, openOwn, ROOT } from '../support/texts.ts'

const perLang = { kaz: 'x', rus: 'x', eng: 'x' }
const PEOPLE: Concept = {
  id: 'people',
  label: perLang,
  definition: perLang,
  terms: { kaz: ['халық'], rus: ['народ'], eng: ['people'] },
  except: { kaz: [], rus: [], eng: ['young people'] },
}
const text = law(
  '# Law',
  '### Article 1',
  '1. The people are the source of power. The people vote.',
  '2. Young people learn.',
)

describe('countConcept', () => {
  it('counts occurrences, provisions and words, but not what is excepted', () => {
    const count = countConcept(text, PEOPLE)
    expect(count).toMatchObject({ occurrences: 2, provisions: 1, words: wordCount(text) })
    expect(count.perThousand).toBeCloseTo((1000 * 2) / wordCount(text))
  })

  it('gives nothing for a text without words', () => {
    expect(countConcept({ ...text, children: [] }, PEOPLE)).toEqual({
      occurrences: 0,
      provisions: 0,
      words: 0,
      perThousand: 0,
    })
  })
})

describe('concordanceOf', () => {
  it('gives a line a place, in the order of the text', () => {
    expect(concordanceOf(text, PEOPLE)).toEqual([
      { eId: 'art_1__para_1', left: 'The ', word: 'people', right: ' are the source of power. The people vote.' },
      { eId: 'art_1__para_1', left: 'The people are the source of power. The ', word: 'people', right: ' vote.' },
    ])
  })

  it('cuts the context between words, and says so', () => {
    const words = Array.from({ length: 40 }, (_, i) => `word${i}`)
    const long = words.join(' ')
    const start = long.indexOf('word20')
    const { left, word, right } = keyWordInContext(long, { start, end: start + 6 })
    expect(word).toBe('word20')
    expect(left).toMatch(/^… /)
    expect(right).toMatch(/ …$/)
    for (const each of [...left.split(' '), ...right.split(' ')].filter((part) => /\w/.test(part)))
      expect(words).toContain(each)
  })

  it('has as many lines as there are occurrences in a real text, each with a word of the provision', () => {
    const act = openOwn({ work: 'constitution-2026', lang: 'eng' })
    for (const concept of readConcepts(join(ROOT, 'annotations/concepts'))) {
      const lines = concordanceOf(act, concept)
      expect(lines).toHaveLength(countConcept(act, concept).occurrences)
      const provisions = new Set(findOccurrences(act, concept).map(({ unit }) => unit.eId))
      expect(new Set(lines.map(({ eId }) => eId))).toEqual(provisions)
    }
  })
})
