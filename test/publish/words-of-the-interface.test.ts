import { describe, expect, it } from 'vitest'
import type { PerLang } from '../../src/language/lang.ts'
import {
  FEATURE_NAMES,
  INTERFACE,
  KIND_NAMES,
  OPERATION_NAMES,
  OUTCOME_NAMES,
  RELATION_NAMES,
} from '../../src/publish/interface.ts'
import { FAULT_WORDS, SEARCH_PAGE_WORDS } from '../../src/publish/search-page-words.ts'
import { dateText } from '../../src/publish/date-text.ts'
import { fileName, relativeAddress } from '../../src/publish/page-paths.ts'
import { provisionName } from '../../src/publish/provision-name.ts'

const TABLES: Record<string, Record<string, PerLang>> = {
  INTERFACE,
  FEATURE_NAMES,
  KIND_NAMES,
  OPERATION_NAMES,
  OUTCOME_NAMES,
  RELATION_NAMES,
  FAULT_WORDS,
  SEARCH_PAGE_WORDS,
}
const STRINGS = Object.entries(TABLES).flatMap(([table, entries]) =>
  Object.entries(entries).map(([key, texts]): [string, PerLang] => [`${table}.${key}`, texts]),
)

describe('the strings of the interface', () => {
  it.each(STRINGS)('%s is written in the alphabet of each language', (_, texts) => {
    expect(texts.eng).toMatch(/^[^\p{Script=Cyrillic}]+$/u)
    // Signs and the names of the program, of formats and of filters stay as they are.
    for (const text of [texts.rus, texts.kaz])
      expect(
        text.replace(/Tarmaq|JavaScript|BibTeX|CSL|JSON|\b[a-z]+:[\w-]*|\{[a-z]+\}|\b(?:kaz|rus|eng)\b/g, ''),
      ).toMatch(/^[^\p{Script=Latin}]+$/u)
    expect(texts.rus).not.toMatch(/[әғқңөұүһі]/iu)
  })

  it('says the same thing in the same words: no two relations, outcomes or operations share a name', () => {
    for (const table of [RELATION_NAMES, OUTCOME_NAMES, OPERATION_NAMES, FEATURE_NAMES, KIND_NAMES]) {
      for (const lang of ['kaz', 'rus', 'eng'] as const) {
        const names = Object.values(table).map((texts: PerLang) => texts[lang])
        expect(new Set(names).size).toBe(names.length)
      }
    }
  })
})

describe('the name of a provision', () => {
  it.each([
    ['art_50__para_3', '50-бап, 3-тармақ', 'Статья 50, пункт 3', 'Article 50, paragraph 3'],
    [
      'art_94-2__para_3-1__subpara_10-1',
      '94-2-бап, 3-1-тармақ, 10-1) тармақша',
      'Статья 94-2, пункт 3-1, подпункт 10-1)',
      'Article 94-2, paragraph 3-1, subparagraph 10-1)',
    ],
    ['sec_II', 'II бөлім', 'Раздел II', 'Section II'],
    ['chp_13-1', '13-1-тарау', 'Глава 13-1', 'Chapter 13-1'],
    [
      'art_52__para_5__part_2',
      '52-бап, 5-тармақ, 2-бөлік',
      'Статья 52, пункт 5, часть 2',
      'Article 52, paragraph 5, part 2',
    ],
    ['annex_1__art_2', '1-қосымша, 2-бап', 'Приложение 1, статья 2', 'Annex 1, article 2'],
    ['part_I', 'I бөлім', 'Часть I', 'Part I'],
    [
      'art_50__para_3__sentence_last',
      '50-бап, 3-тармақ, соңғы сөйлем',
      'Статья 50, пункт 3, последнее предложение',
      'Article 50, paragraph 3, last sentence',
    ],
    ['art_50__alinea_1', '50-бап, 1-абзац', 'Статья 50, абзац 1', 'Article 50, indent 1'],
    ['sec_VII__heading', 'VII бөлім, тақырып', 'Раздел VII, заголовок', 'Section VII, heading'],
    ['preamble', 'Кіріспе', 'Преамбула', 'Preamble'],
    ['art_nn_2', 'Нөмірсіз бап (2)', 'Статья без номера (2)', 'Article without number (2)'],
    ['act', 'Бүкіл мәтін', 'Весь текст', 'The whole text'],
    ['no locator', 'no locator', 'no locator', 'no locator'],
  ])('%s', (locator, kaz, rus, eng) => {
    expect([provisionName(locator, 'kaz'), provisionName(locator, 'rus'), provisionName(locator, 'eng')]).toEqual([
      kaz,
      rus,
      eng,
    ])
  })
})

describe('dates', () => {
  it.each([
    ['2023-01-01', '2023 жылғы 1 қаңтар', '1 января 2023 года', '1 January 2023'],
    ['1995-08-30', '1995 жылғы 30 тамыз', '30 августа 1995 года', '30 August 1995'],
    ['2022-13-01', '2022-13-01', '2022-13-01', '2022-13-01'],
    ['soon', 'soon', 'soon', 'soon'],
  ])('%s', (date, kaz, rus, eng) => {
    expect([dateText(date, 'kaz'), dateText(date, 'rus'), dateText(date, 'eng')]).toEqual([kaz, rus, eng])
  })
})

describe('addresses', () => {
  it('keep different names different, and inside their folder', () => {
    const names = ['a', 'A', 'a/b', 'a_b', '..', '.', '%2e%2e', 'ә', 'a b', '_61_']
    expect(new Set(names.map(fileName)).size).toBe(names.length)
    expect(names.map(fileName).every((name) => /^[a-z0-9_-]+$/.test(name))).toBe(true)
  })

  it.each([
    ['en/laws/a/1/eng.html', 'en/index.html', undefined, '../../../index.html'],
    ['en/laws/a/1/eng.html', 'kk/laws/a/1/eng.html', undefined, '../../../../kk/laws/a/1/eng.html'],
    ['en/index.html', 'en/index.html', 'laws', '#laws'],
    ['index.html', 'en/compare/c.html', 'art_1__subpara_а', 'en/compare/c.html#art_1__subpara_%D0%B0'],
  ])('from %s to %s', (from, to, fragment, address) => {
    expect(relativeAddress(from, to, fragment)).toBe(address)
  })
})
