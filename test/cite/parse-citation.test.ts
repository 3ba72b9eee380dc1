import { describe, expect, it } from 'vitest'
import { parseCitation } from '../../src/cite/parse-citation.ts'

describe('parseCitation', () => {
  it.each([
    ['3-баптың 1-тармағы', 'art_3__para_1'],
    ['2 бап 3-1 тармақ', 'art_2__para_3-1'],
    ['3-бап', 'art_3'],
    ['бап 3', 'art_3'],
    ['Конституцияның 3-бабы', 'art_3'],
    ['1-қағида', 'principle_1'],
    ['ст. 3 п. 1', 'art_3__para_1'],
    ['ст3 п1', 'art_3__para_1'],
    ['п. 1 ст. 3', 'art_3__para_1'],
    ['ст. 52 ч. 2', 'art_52__part_2'],
    ['п.п. 2) п. 1 ст. 72', 'art_72__para_1__subpara_2'],
    ['статья 44 подпункт 10-1', 'art_44__subpara_10-1'],
    ['статья 3, пункт 1', 'art_3__para_1'],
    ['статья 3 Конституции РК', 'art_3'],
    ['раздел VI', 'sec_VI'],
    ['преамбула', 'preamble'],
    ['пункт 3', 'para_3'],
    ['Art. 3(1)', 'art_3__para_1'],
    ['art 52(5)(3)', 'art_52__para_5__subpara_3'],
    ['art. 3 para 1', 'art_3__para_1'],
    ['Article 50', 'art_50'],
    ['article 5 of the Constitution', 'art_5'],
    ['art_50__para_3', 'art_50__para_3'],
    [' Article 50. ', 'art_50'],
  ])('%s → %s', (query, locator) => {
    expect(parseCitation(query)).toEqual([locator])
  })

  it.each([
    ['3-bap 1-tarmaq', 'art_3__para_1'],
    ['3-baptyn 1-tarmagy', 'art_3__para_1'],
    ['3-baptıñ 1-tarmağı', 'art_3__para_1'],
    ['3-bap birinshi boligi', 'art_3__part_1'],
    ['3-баптын 1-тармагы', 'art_3__para_1'],
    ['44-bap 10-1) tarmaqsha', 'art_44__subpara_10-1'],
  ])('reads Kazakh without Kazakh letters: %s → %s', (query, locator) => {
    expect(parseCitation(query)).toEqual([locator])
  })

  it('expands lists and ranges', () => {
    expect(parseCitation('Articles 11, 13-15')).toEqual(['art_11', 'art_13', 'art_14', 'art_15'])
    expect(parseCitation('ст. 3 пп. 1 и 2')).toEqual(['art_3__subpara_1', 'art_3__subpara_2'])
  })

  it('gives both divisions that Kazakh calls бөлім', () => {
    expect(parseCitation('VI бөлім')).toEqual(['sec_VI', 'part_VI'])
  })

  it.each([
    'народ',
    'право',
    '50',
    'part',
    'статья',
    'heading',
    'first part',
    'право статья 5',
    'статья 5 Закона о выборах',
    'президент 5 лет',
    'the last sentence',
    'халық билігі',
    '',
  ])('is undefined for «%s»', (query) => {
    expect(parseCitation(query)).toBeUndefined()
  })
})
