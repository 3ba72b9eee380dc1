import { describe, expect, it } from 'vitest'
import { renderSite } from '../../src/publish/render-site.ts'
import { byId, elements, parseHtml, textOf, withClass } from './html.ts'
import { pair, sampleSite } from './sample-site.ts'

const model = sampleSite()
const decided = pair('changed', ['art_4'], ['art_5'])
decided.evidence = [{ feature: 'concepts', score: 0.3, shared: ['people'] }]
decided.decision = { decide: 'confirm', why: { eng: 'The same order of the court.' } }
model.comparisons[0]?.alignment.pairs.push(decided)
const files = renderSite(model)
const page = parseHtml(files.get('en/links/1995-2026.html') ?? '')

describe('the page of the links of two texts', () => {
  it('shows every pair in the picture and in the table, without a script', () => {
    expect(elements(page, ({ properties }) => properties.dataPair !== undefined)).toHaveLength(5)
    const rows = elements(page, ({ properties, tagName }) => tagName === 'tr' && properties.id !== undefined)
    expect(rows.map(({ properties }) => properties.id)).toEqual([
      'from-art_1',
      'from-art_3',
      'from-art_2',
      'to-art_3',
      'from-art_5',
      'from-art_4',
    ])
    expect(rows.every(({ properties }) => properties.hidden === undefined)).toBe(true)
    expect(textOf(byId(page, 'to-art_3'))).toContain('No counterpart')
  })

  it('says of a link its relation, score, reasons and what the scholar decided', () => {
    const row = textOf(byId(page, 'from-art_4'))
    for (const part of ['Changed', '83', 'concepts', 'people', 'Confirmed by a scholar: The same order of the court.'])
      expect(row).toContain(part)
    const other = parseHtml(files.get('ru/links/1995-2026.html') ?? '')
    expect(textOf(byId(other, 'from-art_4'))).toContain('people (рус)')
  })

  it('knows what a link is about, so that it can be filtered', () => {
    expect(byId(page, 'from-art_1').properties.dataConcepts).toBeUndefined()
    expect(byId(page, 'from-art_5').properties.className).toEqual(['relation-removed'])
    expect(withClass(page, 'links-filter')[0]?.properties.hidden).toBe(true)
  })

  it('is reached from the comparison and from the home page, and leads back', () => {
    expect(files.get('en/compare/1995-2026.html')).toContain('href=../links/1995-2026.html')
    expect(files.get('en/index.html')).toContain('href=links/1995-2026.html')
    expect(files.get('en/links/1995-2026.html')).toContain('href=../compare/1995-2026.html#from-art_4')
  })
})
