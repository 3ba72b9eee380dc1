import { describe, expect, it } from 'vitest'
import type { Pair } from '../../src/align/alignment.ts'
import type { Element, Root } from 'hast'
import type { Act } from '../../src/law/tree.ts'
import { renderSite } from '../../src/publish/render-site.ts'
import { law } from '../support/texts.ts'
import { byId, parseHtml, textOf, withClass, withTag } from './html.ts'
import { pair, richSite, sampleSite, work } from './sample-site.ts'

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

/** The rows of a table, each as its kind and the text of its cells. */
const rows = (tree: Root | Element): string[][] =>
  linesOf(tree).map((row) => [String((row.properties.className as string[])[0]), ...withTag(row, 'td').map(textOf)])

/** The rows of a table that hold lines of the law. */
const linesOf = (tree: Root | Element): Element[] =>
  withTag(tree, 'tr').filter(
    ({ properties }) =>
      Array.isArray(properties.className) &&
      !properties.className.includes('pair-head') &&
      !properties.className.includes('same-text'),
  )

describe('the page of a comparison', () => {
  it.each(['changed', 'moved'] as const)('marks the words that differ where the relation is %s', (relation) => {
    expect(marks(compare(old, now, [pair(relation, ['art_1'], ['art_1'])]))).toEqual([['five'], ['seven']])
  })

  it('sets the texts side by side line by line, under the names of both', () => {
    const page = compare(old, now, [pair('changed', ['art_1'], ['art_1'])])
    expect(rows(page)).toEqual([
      [
        'edited',
        '1. The people elect the deputies for five years.',
        '1. The people elect the deputies for seven years.',
      ],
    ])
    const [head] = withClass(page, 'pair-head')
    expect(head && withTag(head, 'a').map(({ properties }) => properties.href)).toEqual([
      '../laws/old/2020-01-01/eng.html#art_1',
      '../laws/new/2020-01-01/eng.html#art_1',
      '#from-art_1',
    ])
  })

  it('shows whole lines where few words stay, and says so where that is true of all', () => {
    const page = compare(old, now, [pair('changed', ['art_2'], ['art_2'])])
    expect(marks(page)).toEqual([['Nothing alike stands here.'], ['Quite other matters follow below.']])
    expect(rows(page).map(([kind]) => kind)).toEqual(['restated'])
    expect(textOf(page)).toContain('Few words are shared')
  })

  it('prints what is the same once, folded away', () => {
    const page = compare(old, old, [pair('same', ['art_1'], ['art_1'])])
    const [same] = withClass(page, 'pair-same')
    expect(same && withTag(same, 'details').at(-1)?.children.map(textOf)).toEqual([
      'Text, the same in both',
      '1. The people elect the deputies for five years.',
    ])
    expect(rows(page)).toEqual([])
  })

  it('compares several provisions with one, each below its name', () => {
    const page = compare(old, now, [pair('merged', ['art_1', 'art_2'], ['art_1'])])
    expect(rows(page).map(([kind, left]) => [kind, left])).toEqual([
      ['removed', 'Article 1'],
      ['edited', '1. The people elect the deputies for five years.'],
      ['removed', 'Article 2Nothing alike stands here.'],
    ])
  })

  it('sets lines taken out beside lines put in, in one row', () => {
    const from = law('# Old', '### Article 1', '1. Stays.', '2. Is taken out wholly.', '3. And this goes as well.')
    const to = law('# New', '### Article 1', '1. Stays.', '7. Something else entirely was put here.')
    const page = compare(from, to, [pair('changed', ['art_1'], ['art_1'])])
    expect(rows(page)).toEqual([
      ['same', '1. Stays.', '1. Stays.'],
      ['replaced', '2. Is taken out wholly.3. And this goes as well.', '7. Something else entirely was put here.'],
    ])
  })

  it('marks nothing where the languages differ, and says the language of each text', () => {
    const russian: Act = { ...now, lang: 'rus' }
    const page = compare(old, russian, [pair('changed', ['art_1'], ['art_1'])])
    expect(marks(page)).toEqual([[], []])
    const [row] = linesOf(page)
    expect(row && withTag(row, 'td').map(({ properties }) => properties.lang)).toEqual(['en', 'ru'])
  })

  it('shows what has no counterpart beside an empty side, and what the text does not hold', () => {
    const page = compare(old, now, [
      pair('added', [], ['art_1']),
      pair('removed', ['art_1'], []),
      pair('changed', ['art_1'], ['art_9']),
    ])
    expect(withTag(page, 'em').map(textOf)).toEqual(['No counterpart', 'No counterpart'])
    expect(textOf(byId(page, 'from-art_1-2'))).toContain('the text does not hold this provision')
    expect(withTag(byId(page, 'to-art_1'), 'ins').map(textOf)).toEqual([
      '1. The people elect the deputies for seven years.',
    ])
  })

  it('links a provision that stands in several pairs, and one that moved from where it would stand', () => {
    const page = compare(
      old,
      now,
      [pair('moved', ['art_1'], ['art_2']), pair('changed', ['art_2'], ['art_1']), pair('split', ['art_2'], ['art_2'])],
      'ru',
    )
    expect(textOf(byId(page, 'from-art_2'))).toContain('См. также: Статья 2 ↔ Статья 2')
    const stubs = withClass(page, 'stub')
    expect(stubs.map(textOf)).toEqual(['Статья 2 ↑ показана выше'])
    expect(stubs.flatMap((stub) => withTag(stub, 'a')).map(({ properties }) => properties.href)).toContain(
      '#from-art_1',
    )
  })

  it('counts the pairs by relation and gives the reasons', () => {
    const page = compare(
      old,
      now,
      [pair('changed', ['art_1'], ['art_1']), pair('changed', ['art_2'], ['art_2']), pair('added', [], ['art_2'])],
      'ru',
    )
    const [filter] = withClass(page, 'relation-filter')
    expect(filter && withTag(filter, 'label').map((label) => textOf(label).trim())).toEqual([
      'Изменено 2',
      'Добавлено 1',
    ])
    expect(withTag(byId(page, 'from-art_1'), 'details').map(textOf)).toEqual([
      'Уверенность: 83\u00a0% · Почемутермины 50\u00a0%: people, power',
    ])
  })

  it('lists the pairs of two editions by relation; those of two laws have a page of their own', () => {
    const site = renderSite(richSite())
    const editions = parseHtml(site.get('en/compare/edited-law--2000--2010.html') ?? '')
    expect(withTag(byId(editions, 'relation-same'), 'a').map(({ properties }) => properties.href)).toEqual([
      '#from-art_2',
    ])
    const laws = parseHtml(site.get('en/compare/1995-2026.html') ?? '')
    expect(withClass(laws, 'pair-index')).toEqual([])
    expect(withClass(laws, 'more').flatMap((more) => withTag(more, 'a'))[0]?.properties.href).toBe(
      '../links/1995-2026.html',
    )
  })
})
