import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import type { Lang } from '../../src/language/lang.ts'
import { Collection } from '../../src/query/collection.ts'
import { withCounterparts } from '../../src/query/counterparts.ts'
import { searchGroups } from '../../src/query/passages.ts'
import { search } from '../../src/query/search.ts'
import { readLaw } from '../../src/read/read-law.ts'

const text = (lang: Lang, date: string, ...lines: string[]) => {
  const value = `---\nlang: ${lang}\ndate: ${date}\n---\n\n# Law\n\n${lines.join('\n\n')}\n`
  return {
    work: 'law',
    date,
    lang,
    kind: 'official',
    groups: searchGroups(readLaw([new VFile({ path: 'law.md', value })])),
  }
}
const ENG = text('eng', '2020-01-01', '### Article 1', '1. Voting is secret.', '2. A voter has one vote.')

describe('withCounterparts', () => {
  const found = search({ text: 'secret', phrases: [] }, new Collection([ENG], [])).hits
  const of = (...texts: ReturnType<typeof text>[]) => withCounterparts(found, [ENG, ...texts])[0]?.counterparts

  it('names the provision in the other languages of the same edition', () => {
    const rus = text('rus', '2020-01-01', '### Статья 1', '1. Голосование тайное.')
    expect(of(rus)).toEqual([{ work: 'law', date: '2020-01-01', lang: 'rus', eId: 'art_1__para_1' }])
  })

  it('names the article where only that is there, and nothing where neither is', () => {
    expect(of(text('rus', '2020-01-01', '### Статья 1', 'Голосование тайное.'))?.[0]?.eId).toBe('art_1')
    expect(of(text('rus', '2020-01-01', '### Статья 2', 'Голосование тайное.'))).toEqual([])
  })

  it('does not take another edition for a counterpart', () => {
    expect(of(text('rus', '2021-01-01', '### Статья 1', '1. Голосование тайное.'))).toEqual([])
  })
})
