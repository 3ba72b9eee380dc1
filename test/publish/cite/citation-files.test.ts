import { describe, expect, it } from 'vitest'
import type { CslItem } from '../../../src/publish/cite/csl-item.ts'
import type { PublishedWork } from '../../../src/publish/site-model.ts'
import { bibtexEntry } from '../../../src/publish/cite/bibtex.ts'
import { citationText } from '../../../src/publish/cite/citation-text.ts'
import { cslItem } from '../../../src/publish/cite/csl-item.ts'
import { gostReference } from '../../../src/publish/cite/gost-reference.ts'
import { renderSite } from '../../../src/publish/render-site.ts'
import { units } from '../../../src/law/walk.ts'
import { law } from '../../support/texts.ts'
import { inThree, sampleSite, work } from '../sample-site.ts'

function lawOf(more: Partial<PublishedWork> = {}): Parameters<typeof bibtexEntry>[0] {
  const one = work('elections', law('# Law', '### Article 3', '1. Text.', '1) Item.'), {
    legal: {
      type: 'constitutional-law',
      adopted: { date: '1995-09-28', by: inThree('President') },
      number: '2464',
    },
    ...more,
  })
  const [text] = one.texts
  if (!text) throw new Error('no text')
  return { work: one, text }
}

const titled = {
  kaz: '«Сайлау туралы» Заң',
  rus: 'Конституционный закон Республики Казахстан от 28 сентября 1995 года «О выборах в Республике Казахстан»',
  eng: 'Law “On Elections”',
}

describe('a provision in a list of references', () => {
  it('is an entry of type legislation for biblatex, with its place', () => {
    expect(bibtexEntry({ ...lawOf({ names: titled }), locator: 'art_3__para_1' })).toBe(
      [
        '@legislation{elections:2020-01-01:eng:art_3:para_1,',
        '  title = {{Law “On Elections”}},',
        '  titleaddon = {article 3, paragraph 1},',
        '  organization = {{President}},',
        '  date = {1995-09-28},',
        '  number = {2464},',
        '  version = {2020-01-01},',
        '  note = {working translation (English)},',
        '  langid = {english},',
        '}',
        '',
      ].join('\n'),
    )
  })

  it('escapes what TeX would read as its own, and keeps Cyrillic as it is', () => {
    const entry = bibtexEntry(lawOf({ names: inThree('50 % of A & B {C} \\input{x} ~^#$_ «Қазақ»') }))
    expect(entry).toContain(
      'title = {{50 \\% of A \\& B \\{C\\} \\textbackslash{}input\\{x\\} \\textasciitilde{}\\textasciicircum{}\\#\\$\\_ «Қазақ»}},',
    )
  })

  it('is an item of type legislation in CSL-JSON', () => {
    expect(cslItem({ ...lawOf({ names: titled }), locator: 'art_3' })).toEqual<CslItem>({
      id: 'elections:2020-01-01:eng:art_3',
      type: 'legislation',
      title: 'Law “On Elections”',
      language: 'en',
      authority: 'President',
      jurisdiction: 'KZ',
      number: '2464',
      section: 'article 3',
      version: '2020-01-01',
      issued: { 'date-parts': [[1995, 9, 28]] },
      note: 'working translation (English)',
    })
  })

  it('is a reference in Russian: the title first, then what it is, edition and place', () => {
    expect(gostReference({ ...lawOf({ names: titled }), locator: 'art_3__para_1__subpara_2' })).toBe(
      'О выборах в Республике Казахстан : конституционный закон Республики Казахстан от 28 сентября 1995 года № 2464 : редакция от 1 января 2020 года : рабочий перевод (английский). Ст. 3, п. 1, подп. 2).',
    )
    const constitution = { ...titled, rus: 'Конституция Республики Казахстан от 30 августа 1995 года' }
    const { work: one, text } = lawOf({ names: constitution })
    const { legal, ...rest } = one
    expect(legal).toBeDefined()
    expect(gostReference({ work: rest, text })).toBe(
      'Конституция Республики Казахстан от 30 августа 1995 года : редакция от 1 января 2020 года : рабочий перевод (английский).',
    )
  })
})

it('leaves a Roman number as it is where it begins the place', () => {
  const cited = { ...lawOf({ names: titled }), locator: 'sec_II' }
  expect(citationText(cited, 'kaz')).toMatch(/^«Сайлау туралы» Заң, II бөлім \(редакция:/)
  expect(citationText(cited, 'rus')).toContain('», раздел II (')
})

describe('the files for reference managers', () => {
  it('have one entry for the law and one for each provision, each with a key of its own', () => {
    const { work: one, text } = lawOf()
    const files = renderSite({ ...sampleSite(), works: [one], concepts: [], comparisons: [], reforms: [], notes: [] })
    const items = JSON.parse(files.get('data/laws/elections/2020-01-01/eng.csl.json') ?? '') as CslItem[]
    const count = 1 + [...units(text.act)].length
    expect(new Set(items.map(({ id }) => id)).size).toBe(count)
    const keys = [...(files.get('data/laws/elections/2020-01-01/eng.bib') ?? '').matchAll(/^@legislation\{(.+),$/gm)]
    expect(keys.map(([, key]) => key)).toEqual(items.map(({ id }) => id))
  })
})
