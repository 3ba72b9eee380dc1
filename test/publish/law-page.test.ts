import { describe, expect, it } from 'vitest'
import type { Element, Root } from 'hast'
import type { SiteModel } from '../../src/publish/site-model.ts'
import { printedText } from '../../src/law/text.ts'
import { units } from '../../src/law/walk.ts'
import { renderSite } from '../../src/publish/render-site.ts'
import { law } from '../support/texts.ts'
import { byId, elements, langOf, parseHtml, textOf, withClass, withTag } from './html.ts'
import { inThree, note, sampleSite, work } from './sample-site.ts'

function pageOf(model: SiteModel, path: string): Root {
  const html = renderSite(model).get(path)
  if (html === undefined) throw new Error(`the site has no page ${path}`)
  return parseHtml(html)
}

/** The page of one small law. */
function pageOfLaw(lines: string[], more: Partial<SiteModel> = {}, folder = 'en'): Root {
  const small = work('small', law(...lines))
  const model = { ...sampleSite(), works: [small], concepts: [], comparisons: [], reforms: [], notes: [], ...more }
  return pageOf(model, `${folder}/laws/small/2020-01-01/eng.html`)
}

const isSourceNote = ({ tagName, properties }: Element): boolean => tagName === 'div' && properties.role === 'note'
const bare = (text: string): string => text.replace(/\s+/gu, '')

describe('the page of a law', () => {
  const model = { ...sampleSite(), notes: [] }
  const site = renderSite(model)

  it.each(model.works.map(({ id, texts }) => [id, texts[0]] as const))(
    'prints all of %s, each unit with its anchor',
    (id, text) => {
      if (!text) throw new Error('no text')
      const page = parseHtml(site.get(`en/laws/${id}/${text.date}/eng.html`) ?? '')
      const [body] = withClass(page, 'law-text')
      if (!body) throw new Error('no law text')
      const added = [
        ...['pilcrow', 'about', 'set-apart-label', 'repealed-label'].flatMap((name) => withClass(body, name)),
        ...withTag(body, 'i'),
        // The label of a note of the source.
        ...elements(body, isSourceNote).flatMap((set) => withTag(set, 'p').slice(0, 1)),
      ]
      for (const element of added) element.children = []
      expect(bare(textOf(body)) === bare(printedText(text.act))).toBe(true)
      const ids = elements(body, ({ properties }) => properties.id !== undefined).map(({ properties }) => properties.id)
      expect(ids).toEqual([...units(text.act)].map(({ eId }) => eId))
    },
  )

  it('keeps the language of the law whatever that of the page', () => {
    const page = pageOf(sampleSite(), 'kk/laws/constitution-1995/2023-01-01/eng.html')
    expect(withClass(page, 'law-text')[0]?.properties.lang).toBe('en')
    const added = [...withTag(page, 'i').slice(0, 9), ...withClass(page, 'scholar-note')]
    expect(added.map((element) => langOf(page, element))).toEqual(added.map(() => 'kk'))
  })

  it('marks editorial headings, and shows none where the law has its own', () => {
    const headings = new Map([
      ['art_1', inThree('Ours')],
      ['art_2', inThree('Not shown')],
    ])
    const small = work('small', law('# Law', '### Article 1', '1. Text.', '### Article 2. Its own', '1. Text.'), {
      headings,
    })
    const page = pageOf(
      { ...sampleSite(), works: [small], concepts: [], comparisons: [], reforms: [] },
      'ru/laws/small/2020-01-01/eng.html',
    )
    expect(textOf(byId(page, 'art_1'))).toContain('[Ours (рус)]')
    expect(textOf(byId(page, 'art_2'))).toContain('Its own')
    expect(textOf(byId(page, 'art_2'))).not.toContain('Not shown')
  })

  it('sets notes of the source apart, dates later wordings and greys what was repealed', () => {
    const page = pageOfLaw([
      '# Law',
      '### Article 1',
      '1. Text.',
      '> *Footnote. Amended in 2007.*',
      '2. Repealed by Law No. 1 of 1 May 2007.',
    ])
    const [set] = elements(page, isSourceNote)
    expect(set && textOf(set)).toBe('Editorial noteFootnote. Amended in 2007.')
    const repealed = byId(page, 'art_1__para_2')
    expect(repealed.properties.className).toContain('repealed')
    expect(withClass(repealed, 'repealed-label').map(textOf)).toEqual(['Repealed'])
  })

  it('puts a pending wording with its date into a group of its own', () => {
    const act = law('# Law', '### Article 1', '1. Text.')
    const article = [...units(act)].find(({ eId }) => eId === 'art_1')
    if (article?.type !== 'article') throw new Error('no article')
    const later = { type: 'alinea' as const, children: [{ type: 'text' as const, value: 'Later.' }] }
    article.children.push({ type: 'pending', eId: 'art_1__pending_1', from: '2023-01-01', children: [later] })
    const site = { ...sampleSite(), works: [work('small', act)], concepts: [], comparisons: [], reforms: [], notes: [] }
    const group = (folder: string): string =>
      textOf(byId(pageOf(site, `${folder}/laws/small/2020-01-01/eng.html`), 'art_1__pending_1'))
    expect(group('en')).toBe('Later wording, in force from 1 January 2023Later.')
    expect(group('ru')).toBe('Последующая редакция, вводится в действие с 1 января 2023 годаLater.')
    expect(group('kk')).toBe('Кейінгі редакция, қолданысқа енгізілу күні: 2023 жылғы 1 қаңтарLater.')
  })

  it('shows every note once: after its provision, or apart when the text does not hold it', () => {
    const notes = [
      'art_1__para_2',
      'art_1',
      'art_1__para_1__sentence_1',
      'preface',
      'preamble',
      'sec_I',
      'art_7',
      'nonsense',
    ].map((locator) => note(locator, { work: 'small', date: '2020-01-01' }))
    const page = pageOfLaw(
      [
        '# Law',
        'We, the people,',
        '## Section I. General',
        '### Article 1',
        '1. One.',
        '2. Two.',
        '### Article 2',
        '1. Three.',
      ],
      { notes },
    )
    expect(withClass(page, 'scholar-note').map(({ properties }) => properties.id)).toHaveLength(notes.length)
    const [elsewhere] = withClass(page, 'notes-elsewhere')
    expect(elsewhere && withClass(elsewhere, 'scholar-note')).toHaveLength(2)
    const body = textOf(withClass(page, 'law-text')[0] ?? page)
    const order = [...body.matchAll(/Note on (\w+?)A scholar|(Article \d(?=\s)|\b(?:One|Two|Three))/g)].map(
      ([, on, text]) => on ?? text,
    )
    expect(order).toEqual([
      ...['preface', 'preamble', 'sec_I'],
      ...['Article 1', 'One', 'art_1__para_1__sentence_1', 'Two', 'art_1__para_2', 'art_1'],
      ...['Article 2', 'Three'],
    ])
  })

  it('underlines the words that a note quotes, and says on which edition it was written', () => {
    const quoting = note('art_1__para_1', {
      work: 'small',
      date: '1999-12-31',
      quotes: [{ exact: 'the people', lang: 'eng' }],
    })
    const page = pageOfLaw(['# Law', '### Article 1', '1. Power is the people.'], { notes: [quoting] })
    expect(withClass(page, 'noted-words').map(textOf)).toEqual(['the people'])
    expect(textOf(page)).toContain('Written on the edition of: 31 December 1999')
  })

  it('shows a note in another language with a label when there is none in that of the page', () => {
    const russian = note('art_1', { work: 'small', date: '2020-01-01', body: { kaz: '', rus: 'По-русски.', eng: '' } })
    const page = pageOfLaw(['# Law', '### Article 1', '1. Text.'], { notes: [russian] }, 'kk')
    expect(withClass(page, 'fallback').map(textOf)).toEqual(['Қазақша мәтіні жоқ. Көрсетілген тіл: орыс тілі.'])
  })
})
