import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Citation } from '../../src/cite/citation.ts'
import { findCitations, scanCitations } from '../../src/cite/find-citations.ts'
import { LANGS, type Lang } from '../../src/language/lang.ts'
import { HAS_TEXTS, law, readStored, ROOT, TEXT_STORE } from '../support/texts.ts'
import { CASES } from './cases.ts'
import { compareCase } from './marked.ts'
import { PASSAGES_DEV } from './passages-dev.ts'

const GOLD = path.resolve(ROOT, process.env.TARMAQ_GOLD ?? '../shared/gold', 'citations-dev.jsonl')
if (!existsSync(GOLD))
  console.warn(`SKIPPED: citations against the hand-made truth, because there is none at ${GOLD} (set TARMAQ_GOLD)`)

const targets = (text: string, options: Parameters<typeof findCitations>[1]): string[][] =>
  findCitations(text, options).map((citation) => citation.targets)

describe('findCitations', () => {
  it.each([...CASES, ...PASSAGES_DEV])('$lang $form: $text', (one) => {
    const { expected, found } = compareCase(one)
    expect(found).toEqual(expected)
  })

  it('counts offsets in code points', () => {
    const [citation] = findCitations('𝕏𝕏 статья 5 действует', { lang: 'rus' })
    expect(citation).toMatchObject({ start: 3, end: 11, quote: 'статья 5' })
  })

  it('finds what look-alike letters hide, and quotes it as printed', () => {
    expect(findCitations('по 5-баптың 2-тармағы, осы жерде', { lang: 'kaz' })[0]?.quote).toBe('5-баптың 2-тармағы')
    expect(findCitations('12-бaптың 1-тaрмaғындa', { lang: 'kaz' })[0]).toMatchObject({
      quote: '12-бaптың 1-тaрмaғындa',
      targets: ['art_12__para_1'],
    })
  })

  it('does not go over a blank line', () => {
    expect(targets('по пункту 2\n\nстатьи 5 нет', { lang: 'rus' })).toEqual([['art_5']])
  })

  it('goes over a line break', () => {
    expect(targets('по пункту 2\nстатьи 5 нет', { lang: 'rus' })).toEqual([['art_5__para_2']])
  })

  it('lets items below a header inherit its article, until the next number', () => {
    const text =
      '7. В статье 44:\n\n1) подпункт 2) исключить;\n\n2) дополнить подпунктом 5-1).\n\n8. Подпункт 3) исключить.'
    const { citations, unresolved } = scanCitations(text, { lang: 'rus', amends: 'constitution' })
    expect(citations.flatMap((citation) => citation.targets)).toEqual([
      'art_44',
      'art_44__subpara_2',
      'art_44__subpara_5-1',
    ])
    expect(unresolved.map(({ quote }) => quote)).toEqual(['Подпункт 3)'])
  })

  it('says of an item of another paper that it is none of an act', () => {
    const { citations, unresolved } = scanCitations('По пункту 2 повестки дня и статье 9 Международного пакта.', {
      lang: 'rus',
      article: '5',
    })
    expect(citations).toEqual([])
    expect(unresolved.map(({ reason }) => reason)).toEqual(
      Array(2).fill('it is of another paper than an act of Kazakhstan'),
    )
  })

  it('reports what it cannot follow and does not cite it', () => {
    const { citations, unresolved } = scanCitations('Срок по пункту 1 настоящей статьи истёк.', { lang: 'rus' })
    expect(citations).toEqual([])
    expect(unresolved).toMatchObject([{ quote: 'пункту 1 настоящей статьи', start: 8 }])
  })

  it('tells the paragraph from the number that the line opens with, where the article is known', () => {
    const text = '3. Законопроекты по вопросам, указанным в части первой настоящего пункта, вносятся.'
    expect(targets(text, { lang: 'rus', article: '61' })).toEqual([['art_61__para_3__part_1']])
  })

  it('tells the text’s own act', () => {
    const act = (own?: 'constitution'): Citation['act'] | undefined =>
      findCitations('по статье 78 Конституции', { lang: 'rus', ...(own ? { own } : {}) })[0]?.act
    expect([act(), act('constitution')]).toEqual(['constitution', null])
  })
})

describe('numbers that exist', () => {
  const act = law(
    'Article 1',
    ...['1. One.', '2. Two.', '2-3. Inserted.', '3. Three.', '5. Five.'],
    ...['Article 13', 'Text.', 'Article 13-1', 'Text.', 'Article 15', 'Text.'],
  )
  const found = (text: string): string[] => targets(text, { lang: 'eng', act }).flat()

  it('gives of a range only the numbers that the act has, inserted ones too', () => {
    expect(found('under Articles 13–15 alone')).toEqual(['art_13', 'art_13-1', 'art_15'])
    expect(found('under paragraphs 1–5 of Article 1')).toEqual([
      'art_1__para_1',
      'art_1__para_2',
      'art_1__para_2-3',
      'art_1__para_3',
      'art_1__para_5',
    ])
  })

  it('takes a number that the act has as one number', () => {
    expect(found('under paragraphs 2-3 and 5 of Article 1')).toEqual(['art_1__para_2-3', 'art_1__para_5'])
  })

  it('without an act takes the word in the singular, or an inserted number beside it, for one number', () => {
    expect(targets('paragraph 2-3 of Article 1', { lang: 'eng' })).toEqual([['art_1__para_2-3']])
    expect(targets('paragraphs 2-1 and 2-3 of Article 1', { lang: 'eng' })).toEqual([
      ['art_1__para_2-1', 'art_1__para_2-3'],
    ])
    expect(targets('paragraphs 2-3 of Article 1', { lang: 'eng' })).toEqual([['art_1__para_2', 'art_1__para_3']])
  })
})

describe('on any text', () => {
  const word = fc.constantFrom(
    ...[
      'пункт',
      'статьи',
      '5',
      '2)',
      '3-1',
      ',',
      'и',
      'часть',
      'вторая',
      'Законом',
      'РК',
      'от',
      '08.06.2022',
      '№',
      '«',
      '»',
      '(',
      ')',
      '\n',
    ],
    ...[
      'баптың',
      '-',
      '1-тармағы',
      'осы',
      'және',
      'Заңымен',
      'ҚР',
      'екінші',
      'бөлігі',
      'Article',
      '(1)',
      'of',
      'this',
      'paragraph',
      'No.',
      'IV',
    ],
  )
  const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '))
  const lang = fc.constantFrom<Lang>(...LANGS)

  it('never throws, and quotes what stands at its offsets, in order, without overlap', () => {
    fc.assert(
      fc.property(text, lang, (passage, language) => {
        const letters = Array.from(passage)
        let end = 0
        for (const citation of findCitations(passage, { lang: language, article: '7' })) {
          expect(citation.start).toBeGreaterThanOrEqual(end)
          expect(letters.slice(citation.start, citation.end).join('')).toBe(citation.quote)
          end = citation.end
        }
      }),
    )
  })
})

describe.skipIf(!existsSync(GOLD))('the hand-made truth', () => {
  interface Row {
    id: string
    lang: Lang
    source: string
    article: string | null
    context?: string
    text: string
    citations: Citation[]
  }
  const rows = existsSync(GOLD)
    ? readFileSync(GOLD, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Row)
    : []

  it.each(rows)('$id', ({ lang, source, article, context, text, citations }) => {
    const where = { ...(article === null ? {} : { article }), ...(context === undefined ? {} : { context }) }
    const own = source.startsWith('constitution-1995') ? { own: 'constitution' as const } : {}
    const amends = source.startsWith('acts') ? { amends: 'constitution' as const } : {}
    expect(findCitations(text, { lang, ...where, ...own, ...amends })).toEqual(citations)
  })
})

describe.skipIf(!HAS_TEXTS)('the official texts', () => {
  it('resolves every reference of the amending acts but those to the place of a quotation', () => {
    for (const [act, lang] of [
      ['1998-10-07-284-I', 'kaz'],
      ['2022-06-08', 'rus'],
    ] as const) {
      const text = readFileSync(path.join(TEXT_STORE, 'acts', act, `${lang}.md`), 'utf8')
      const { unresolved } = scanCitations(text, { lang, amends: 'constitution' })
      expect(unresolved.filter(({ quote }) => !/осы|настоящ/iu.test(quote))).toEqual([])
    }
  })

  it('cites only what the Constitution has, where it cites its own articles', () => {
    const act = readStored('constitution-1995/rus/2022-09-17.md')
    const text = readFileSync(path.join(TEXT_STORE, 'constitution-1995/rus/2022-09-17.md'), 'utf8')
    const articles = findCitations(text, { lang: 'rus', act, own: 'constitution' })
      .filter((citation) => citation.act === null)
      .flatMap((citation) => citation.targets)
      .filter((target) => /^art_[\d-]+$/.test(target))
    const known = new Set(act.children.flatMap(eIdsOf))
    expect(articles.length).toBeGreaterThan(50)
    expect(articles.filter((target) => !known.has(target))).toEqual([])
  })
})

function eIdsOf(node: object): string[] {
  const own = 'eId' in node && typeof node.eId === 'string' ? [node.eId] : []
  return 'children' in node && Array.isArray(node.children)
    ? [...own, ...(node.children as object[]).flatMap(eIdsOf)]
    : own
}
