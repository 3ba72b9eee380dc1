import { describe, expect, it } from 'vitest'
import { join } from 'node:path'
import type { TextToIndex } from '../../src/query/build-index.ts'
import { readCatalogue } from '../../src/corpus/catalogue.ts'
import { openText } from '../../src/corpus/open-text.ts'
import { textsOf } from '../../src/corpus/text-store.ts'
import { LANGS } from '../../src/language/lang.ts'
import { buildIndex } from '../../src/query/build-index.ts'
import { searchGroups } from '../../src/query/passages.ts'
import { phraseHits } from '../../src/query/phrase-hits.ts'
import { readThesaurus } from '../../src/query/read-thesaurus.ts'
import { phraseStems } from '../../src/query/thesaurus.ts'
import { HAS_TEXTS, ROOT, TEXT_STORE } from '../support/texts.ts'

const thesaurus = readThesaurus(join(ROOT, 'corpus'))

/** The share of the law's words that may stand in none of the texts at hand: other translations; Kazakh chapters that the store lacks. */
const NOT_AT_HAND = { kaz: 0.06, rus: 0.01, eng: 0.02 }

describe('the thesaurus', () => {
  it('has each entry once, and no wording twice in one', () => {
    const ids = thesaurus.map(({ id }) => id)
    expect(ids.filter((id, i) => ids.indexOf(id) < i)).toEqual([])
    const twice = thesaurus.flatMap((entry) =>
      LANGS.flatMap((lang) =>
        [entry[lang].said, entry[lang].law].flatMap((all) =>
          all.filter((text, i) => all.indexOf(text) < i).map((text) => `${entry.id}: ${text}`),
        ),
      ),
    )
    expect(twice).toEqual([])
  })

  it('has for the law’s words phrases that every entry can find by', () => {
    const empty = thesaurus.flatMap(({ id, ...entry }) =>
      LANGS.flatMap((lang) => entry[lang].law.filter((text) => phraseStems(text, lang).length === 0).map(() => id)),
    )
    expect(empty).toEqual([])
  })

  it.skipIf(!HAS_TEXTS)('writes the law’s words as the laws do', () => {
    const texts = [...readCatalogue(join(ROOT, 'corpus')).values()].flatMap((work): TextToIndex[] =>
      textsOf(work, TEXT_STORE).map((stored) => {
        const { date, lang, kind } = stored
        return { work: work.id, date, lang, kind, groups: searchGroups(openText(stored)), headings: work.headings }
      }),
    )
    const index = buildIndex(texts)
    for (const lang of LANGS) {
      const all = thesaurus.flatMap(({ id, ...entry }) => entry[lang].law.map((text) => ({ id, text })))
      const missing = all.filter(({ text }) => phraseHits(phraseStems(text, lang), index, lang).size === 0)
      expect(missing.length / all.length, missing.map(({ id, text }) => `${id}: ${text}`).join('; ')).toBeLessThan(
        NOT_AT_HAND[lang],
      )
    }
  })
})
