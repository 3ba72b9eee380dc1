import { describe, expect, it } from 'vitest'
import type { Root } from 'hast'
import { renderSite } from '../../src/publish/render-site.ts'
import { byId, parseHtml, textOf, withClass, withTag } from './html.ts'
import { note, sampleSite } from './sample-site.ts'

const site = renderSite(sampleSite())
const page = (path: string): Root => parseHtml(site.get(path) ?? '')

describe('the page of a concept', () => {
  it('gives its definition and terms, and marks its words in the laws', () => {
    const concept = page('ru/concepts/people.html')
    expect(textOf(concept)).toContain('Those who rule. (рус)')
    expect(withClass(concept, 'terms').map(textOf)).toEqual(['народ', 'халық', 'people'])
    expect(withClass(concept, 'except').map(textOf)).toEqual(['Не учитываются: young people'])
    const [concordance] = withClass(concept, 'concordance')
    expect(concordance && withTag(concordance, 'tr').map(textOf)).toEqual([
      'Статья 3, пункт 1The sole source of state power is the people.',
    ])
    expect(withTag(concept, 'mark').map(textOf)).toEqual(['people', 'people'])
    expect(withClass(concept, 'passage-place').map(textOf)).toEqual(['Статья 3, пункт 1 [Source of power (рус)]'])
    expect(withClass(concept, 'law-lines').map(textOf)).toEqual(['The sole source of state power is the people.'])
  })

  it('gives each text a page of its own where there are very many passages', () => {
    const model = sampleSite()
    const [people] = model.concepts
    const [passage] = people?.occurrences ?? []
    if (!people || !passage) throw new Error('the sample has a concept')
    people.occurrences = Array.from({ length: 501 }, () => passage)
    const files = renderSite(model)
    const [list] = withClass(parseHtml(files.get('en/concepts/people.html') ?? ''), 'concept-column')
    const path = 'people/constitution-1995--2023-01-01--eng.html'
    expect(list && withTag(list, 'a').map(({ properties }) => properties.href)).toEqual([path])
    expect(list && withTag(list, 'mark')).toEqual([])
    const text = parseHtml(files.get(`en/concepts/${path}`) ?? '')
    expect(withTag(text, 'tr')).toHaveLength(501)
    expect(textOf(withTag(text, 'h1')[0] ?? text)).toBe('people: Short constitution-1995 (English)')
  })
})

describe('the page of a reform draft', () => {
  const reform = page('kk/reform/draft.html')

  it('shows each instruction as written, with what it changes and what became of it', () => {
    const first = byId(reform, 'instruction-1')
    expect(textOf(first)).toContain('1. 3-бап, 1-тармақ: жаңа редакцияда жазу')
    expect(textOf(first)).toContain('1) the words shall be replaced;')
    expect(withTag(first, 'del').map(textOf)).toEqual(['sole'])
    expect(withTag(first, 'ins').map(textOf)).toEqual(['only'])
    expect(withClass(reform, 'instruction').map((one) => textOf(withClass(one, 'badge')[0] ?? one))).toEqual([
      '✓ Қолданылды',
      '✓ Қолданылды',
      '! Қайшылық бар',
      '? Түсініксіз',
    ])
    expect(withClass(reform, 'reason').map(textOf)).toEqual(['Себебі: target missing', 'Себебі: no operation'])
  })

  it('gives the rationale in the language of the page, or another with a label', () => {
    expect(textOf(byId(page('ru/reform/draft.html'), 'instruction-1'))).toContain('Потому.')
    expect(withClass(byId(page('ru/reform/draft.html'), 'instruction-1'), 'fallback')).toEqual([])
    expect(withClass(byId(reform, 'instruction-1'), 'fallback').map(textOf)).toEqual([
      'Қазақша мәтіні жоқ. Көрсетілген тіл: ағылшын тілі.',
    ])
  })

  it('prints the articles that were changed, whole and once', () => {
    const [consolidated] = withClass(reform, 'consolidated')
    expect(consolidated && withClass(consolidated, 'article').map(({ properties }) => properties.id)).toEqual(['art_3'])
  })

  it('shows a note on a changed article once, with the instruction nearest to it', () => {
    const model = {
      ...sampleSite(),
      notes: [note('art_3__para_5'), note('art_3__para_1__sentence_1'), note('art_3'), note('art_50')],
    }
    const html = parseHtml(renderSite(model).get('en/reform/draft.html') ?? '')
    const notesOf = (id: string): string[] => withClass(byId(html, id), 'note-place').map(textOf)
    expect(notesOf('instruction-1')).toEqual(['Article 3, paragraph 1, sentence 1', 'Article 3'])
    expect(notesOf('instruction-2')).toEqual(['Article 3, paragraph 5'])
    expect(withClass(html, 'scholar-note')).toHaveLength(3)
  })
})
