import { describe, expect, it } from 'vitest'
import type { Pair } from '../../src/align/alignment.ts'
import type { Root } from 'hast'
import type { Act } from '../../src/law/tree.ts'
import { renderSite } from '../../src/publish/render-site.ts'
import { law } from '../support/texts.ts'
import { byId, parseHtml, textOf, withClass, withTag } from './html.ts'
import { pair, sampleSite, work } from './sample-site.ts'

function compare(left: Act, right: Act, pairs: Pair[], folder = 'en'): Root {
  const works = [work('old', left), work('new', right)]
  const refs = [left, right].map((act, i) => ({ work: i === 0 ? 'old' : 'new', lang: act.lang, date: '2020-01-01' }))
  const [from, to] = refs
  if (!from || !to) throw new Error('two texts')
  const comparison = { id: 'c', left: from, right: to, alignment: { level: 'article' as const, pairs } }
  const model = { ...sampleSite(), works, comparisons: [comparison], concepts: [], reforms: [], notes: [] }
  return parseHtml(renderSite(model).get(`${folder}/compare/c.html`) ?? '')
}

const old = law(
  '# Old',
  '### Article 1',
  '1. The people elect the deputies for five years.',
  '### Article 2',
  'Nothing alike stands here.',
)
const now = law(
  '# New',
  '### Article 1',
  '1. The people elect the deputies for seven years.',
  '### Article 2',
  'Quite other matters follow below.',
)

const marks = (page: Root): [string[], string[]] => {
  const pairs = withClass(page, 'pair')
  return [
    pairs.flatMap((one) => withTag(one, 'del')).map(textOf),
    pairs.flatMap((one) => withTag(one, 'ins')).map(textOf),
  ]
}

describe('the page of a comparison', () => {
  it.each(['changed', 'moved', 'same'] as const)('marks the words that differ where the relation is %s', (relation) => {
    expect(marks(compare(old, now, [pair(relation, ['art_1'], ['art_1'])]))).toEqual([['five'], ['seven']])
  })

  it('marks the old words in the old text and the new in the new', () => {
    const page = compare(old, now, [pair('changed', ['art_1'], ['art_1'])])
    const [left, right] = withClass(page, 'provision')
    expect(left && textOf(left)).toContain('for five years')
    expect(right && textOf(right)).toContain('for seven years')
  })

  it('marks nothing where several provisions stand against one, or too little is shared', () => {
    expect(marks(compare(old, now, [pair('merged', ['art_1', 'art_2'], ['art_1'])]))).toEqual([[], []])
    const page = compare(old, now, [pair('changed', ['art_2'], ['art_2'])])
    expect(marks(page)).toEqual([[], []])
    expect(textOf(page)).toContain('Fewer than a third of the words are shared')
  })

  it('marks nothing where the languages differ, and says the language of each text', () => {
    const russian: Act = { ...now, lang: 'rus' }
    const page = compare(old, russian, [pair('changed', ['art_1'], ['art_1'])])
    expect(marks(page)).toEqual([[], []])
    expect(withClass(page, 'law-lines').map(({ properties }) => properties.lang)).toEqual(['en', 'ru'])
  })

  it('sets long changes as blocks, short ones in the line', () => {
    const long = Array.from({ length: 30 }, (_, i) => `word${i}`).join(' ')
    const sentence =
      'The deputies of the people are elected by all citizens in free elections by secret ballot every five years'
    const before = law('# Old', '### Article 1', `${sentence}.`)
    const after = law('# New', '### Article 1', `${sentence} ${long}.`)
    const [inserted] = withTag(byId(compare(before, after, [pair('changed', ['art_1'], ['art_1'])]), 'pair-1'), 'ins')
    expect(inserted?.properties.className).toEqual(['block'])
  })

  it('shows what has no counterpart beside an empty side, and what the text does not hold', () => {
    const page = compare(old, now, [
      pair('added', [], ['art_1']),
      pair('removed', ['art_1'], []),
      pair('changed', ['art_1'], ['art_9']),
    ])
    expect(withClass(page, 'empty').map(textOf)).toEqual(['No counterpart', 'No counterpart'])
    expect(textOf(byId(page, 'pair-3'))).toContain('The text does not hold this provision')
  })

  it('counts the pairs by relation, links to them and gives the reasons', () => {
    const page = compare(
      old,
      now,
      [pair('changed', ['art_1'], ['art_1']), pair('changed', ['art_2'], ['art_2']), pair('added', [], ['art_2'])],
      'ru',
    )
    const [counts] = withClass(page, 'counts')
    expect(counts?.children.map(textOf)).toEqual(['≈ Изменено 2', '+ Добавлено 1'])
    expect(withTag(byId(page, 'relation-changed'), 'a').map(({ properties }) => properties.href)).toEqual([
      '#pair-1',
      '#pair-2',
    ])
    expect(withTag(byId(page, 'pair-1'), 'details').map(textOf)).toEqual([
      'Уверенность: 83\u00a0% · ПочемуПризнакУверенностьОбщеетермины50\u00a0%people, power',
    ])
    expect(withTag(page, 'input').map(({ properties }) => properties.value)).toEqual(['all', 'changed', 'added'])
  })
})
