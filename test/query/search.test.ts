import { describe, expect, it } from 'vitest'
import type { Act } from '../../src/law/tree.ts'
import type { SearchOutcome } from '../../src/query/search.ts'
import { Collection } from '../../src/query/collection.ts'
import { searchGroups } from '../../src/query/passages.ts'
import { parseQuery } from '../../src/query/query-language.ts'
import { search } from '../../src/query/search.ts'
import { law } from '../support/texts.ts'

const HEADINGS = new Map([
  ['art_1', { kaz: 'Сайлау құқығы', rus: 'Избирательное право', eng: 'Right to vote' }],
  ['art_2', { kaz: 'Салық төлеу', rus: 'Уплата налогов', eng: 'Paying taxes' }],
])
const RUS: Act = {
  ...law(
    '### Статья 1',
    '1. Граждане избирают депутатов маслихата.',
    '2. Не имеют права избирать содержащиеся в местах лишения свободы по приговору суда.',
    '### Статья 2',
    'Уплата налогов является долгом каждого.',
    '### Статья 3',
    'Столица – город Астана.',
  ),
  lang: 'rus',
}
const ENG = law(
  '### Article 1',
  '1. Citizens elect deputies of the maslikhat.',
  '2. Those held in places of confinement by a court sentence may not elect.',
  '### Article 2',
  'Everyone shall pay taxes.',
)
const THESAURUS = [
  {
    id: 'prisoner',
    kaz: { said: ['түрме'], law: ['бас бостандығынан айыру орындары'] },
    rus: { said: ['тюрьма', 'заключенные'], law: ['местах лишения свободы'] },
    eng: { said: ['jail', 'inmates'], law: ['places of confinement'] },
  },
  {
    id: 'dues',
    kaz: { said: ['алым'], law: ['алым төлеу'] },
    rus: { said: ['подати'], law: ['внесение сборов'] },
    eng: { said: ['pay taxes', 'elect rarely'], law: ['discharge of dues'] },
  },
]
const texts = [RUS, ENG].map((act) => ({
  work: 'sample',
  date: '2020-01-01',
  lang: act.lang,
  kind: 'official',
  groups: searchGroups(act),
  headings: HEADINGS,
}))
const collection = new Collection(texts, THESAURUS)

function ask(query: string, lang?: 'rus' | 'eng'): SearchOutcome {
  const parsed = parseQuery(query)
  if ('problem' in parsed) throw new Error(parsed.problem)
  return search({ ...parsed, ...(lang ? { lang } : {}) }, collection)
}
const first = (query: string, lang?: 'rus' | 'eng'): string | undefined => ask(query, lang).hits[0]?.eId

describe('search', () => {
  it('finds a provision by its words, the smallest that has them all', () => {
    expect(first('депутат маслихата')).toBe('art_1__para_1')
    expect(first('who pays taxes?')).toBe('art_2')
  })

  it('reads a citation as one', () => {
    expect(ask('ст. 1 п. 2', 'rus').hits.map(({ eId, citation }) => [eId, citation])).toEqual([
      ['art_1__para_2', 'пункт 2 статьи 1'],
    ])
  })

  it('reads errors, another alphabet, another layout', () => {
    expect(first('налагов уплта')).toBe('art_2')
    expect(first('uplata nalogov', 'rus')).toBe('art_2')
    expect(first('yfkjub', 'rus')).toBe('art_2')
    expect(ask('маслихта').wider).toEqual([{ text: 'маслихта', spelling: ['маслихата'], thesaurus: [] }])
  })

  it('looks for the law’s words for what people say, and says so', () => {
    const { hits, wider } = ask('заключенные')
    expect(hits[0]?.eId).toBe('art_1__para_2')
    expect(wider).toEqual([{ text: 'заключенные', spelling: [], thesaurus: ['местах лишения свободы'] }])
  })

  it('looks for the phrases of another translation too, where the text prints them side by side', () => {
    expect(ask('discharge of dues', 'eng').hits.map(({ eId }) => eId)).toEqual(['art_2'])
  })

  it('answers a query of mostly unknown words where one paragraph has several telling ones', () => {
    expect(first('my neighbour wonders whether citizens elect gardeners as deputies of some maslikhat', 'eng')).toBe(
      'art_1__para_1',
    )
    expect(ask('my neighbour wonders whether gardeners elect umbrellas', 'eng').hits).toEqual([])
  })

  it('finds a text through the language of the query, and says so', () => {
    expect(ask('уплата налогов', 'eng').hits[0]).toMatchObject({ eId: 'art_2', lang: 'eng', through: 'rus' })
    expect(ask('түрме', 'rus').hits[0]).toMatchObject({ eId: 'art_1__para_2', through: 'kaz' })
    expect(ask('салық төлеу', 'rus').hits[0]).toMatchObject({ eId: 'art_2', through: 'kaz' })
  })

  it('names an article once, with the same article of the other languages', () => {
    const [hit, ...rest] = ask('уплата налогов').hits
    expect(hit).toMatchObject({ lang: 'rus', eId: 'art_2', counterparts: [{ lang: 'eng', eId: 'art_2' }] })
    expect(rest.map(({ eId }) => eId)).not.toContain('art_2')
  })

  it('gives nothing where nothing answers, with the nearest words', () => {
    expect(ask('рецепт пирога с капустой').hits).toEqual([])
    expect(ask('погода в Астане завтра утром')).toMatchObject({ hits: [], nearest: ['астана'] })
  })

  it('names the provisions that have some of the words, where none answers', () => {
    const { hits, near } = ask('столица кулинарии и гастрономии', 'rus')
    expect({ hits, near: near.map(({ eId }) => eId) }).toEqual({ hits: [], near: ['art_3'] })
    expect(ask('рецепт пирога с капустой').near).toEqual([])
  })

  it('keeps to an exact phrase, and lists what filters let through', () => {
    expect(ask('"избирают депутатов"').hits.map(({ eId }) => eId)).toEqual(['art_1__para_1'])
    expect(ask('"депутатов избирают"').hits).toEqual([])
    expect(ask('lang:eng').hits.map(({ eId }) => eId)).toEqual(['art_1__para_1', 'art_1__para_2', 'art_2'])
  })

  it('marks the words that answer, in code points', () => {
    const [hit] = ask('налоги', 'rus').hits
    const letters = Array.from(hit?.snippet ?? '')
    expect(hit?.marks.map(([start, end]) => letters.slice(start, end).join(''))).toEqual(['налогов'])
  })

  it('ranks so that scores fall', () => {
    const scores = ask('граждане избирают депутатов налогов').hits.map(({ score }) => score)
    expect(scores).toEqual([...scores].sort((left, right) => right - left))
  })

  it('gives scores that fall from hit to hit, and a constitution before a law that says the same', () => {
    const scores = ask('права граждан избирать депутатов').hits.map(({ score }) => score)
    expect(scores).toEqual([...scores].sort((left, right) => right - left))
    const [text] = texts
    if (!text) throw new Error('there is a text')
    const ranked = new Collection(
      [
        { ...text, work: 'law', type: 'constitutionalLaw' },
        { ...text, work: 'constitution', type: 'constitution' },
      ],
      THESAURUS,
    )
    const query = parseQuery('депутаты маслихата')
    expect('problem' in query ? [] : search(query, ranked).hits.map(({ work }) => work)).toEqual([
      'constitution',
      'law',
    ])
  })

  it('does not take a short word for another one that differs in a letter, when that is all it has', () => {
    expect(ask('hold').hits).toHaveLength(1)
    expect(ask('gold').hits).toEqual([])
  })
})
