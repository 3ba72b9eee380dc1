import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Act } from '../../src/law/tree.ts'
import type { Counterparts } from '../../src/amend/retarget.ts'
import { align } from '../../src/align/align.ts'
import { carriedInstructions, rebase, type Rebased } from '../../src/amend/rebase.ts'
import { runJson } from '../support/run.ts'
import { ROOT } from '../support/texts.ts'
import { instructions, textOf } from './support.ts'

const LAW = [
  '# Law on City Parks',
  'Article 1',
  '1. A park is a piece of land that is open to all residents of the city.',
  '2. The council appoints the keeper of the park for three years.',
  'Article 2',
  '1. The council looks after trees. It reports to the residents once a year.',
  '2. The council:',
  '1) keeps the books of the park;',
  '2) hires gardeners and watchmen.',
  'Article 3',
  'Fires are forbidden in the park.',
]

function law(...lines: string[]): Act {
  return textOf('eng', ...lines)
}

/** Counterparts by hand: what is not named is its own. */
function mapped(names: Record<string, string | string[] | undefined>): Counterparts {
  return (eId) => {
    if (/__(?:sub|part)/.test(eId)) return undefined
    const to = eId in names ? names[eId] : eId
    return [to ?? []].flat().map((one) => ({ eId: one, score: 0.9 }))
  }
}

function brief(one: Rebased | undefined): string {
  if (!one) return 'nothing'
  if (one.outcome === 'conflict') return `conflict: ${one.reason}`
  if (one.outcome === 'not-understood') return one.outcome
  const remarks = one.remarks ? ` [${one.remarks.join()}]` : ''
  return `${one.outcome} ${one.newTarget}${remarks}`
}

function carried(
  draft: string[],
  after: string[],
  names: Record<string, string | string[] | undefined> = {},
): string[] {
  return rebase(instructions('eng', ...draft), law(...LAW), law(...after), mapped(names)).map(brief)
}

const WORDS = ['In paragraph 2 of Article 1 the word “three” shall be replaced by the word “five”.']

describe('a draft carried to another text', () => {
  it.each<[string, string[], string[], Record<string, string | string[] | undefined>, string]>([
    ['the same provision', WORDS, LAW, {}, 'unchanged art_1__para_2'],
    [
      'a provision with another number',
      WORDS,
      LAW.map((line) => line.replace('Article 1', 'Article 7')),
      { art_1: 'art_7', art_1__para_1: 'art_7__para_1', art_1__para_2: 'art_7__para_2' },
      'retargeted art_7__para_2',
    ],
    [
      'words that changed',
      WORDS,
      LAW.map((line) => line.replace('three', 'four')),
      {},
      'conflict: the words «three» are no longer there; there is «four» instead',
    ],
    [
      'words that stand in more places now',
      WORDS,
      LAW.map((line) => line.replace('three years', 'three years, or three terms')),
      {},
      'conflict: the words «three» are there 2 times, and 1 when the draft was written',
    ],
    [
      'a target that is gone, though its number is not',
      WORDS,
      LAW,
      { art_1__para_2: undefined },
      'conflict: nothing in the other text answers to art_1__para_2',
    ],
    [
      'several that answer',
      WORDS,
      LAW,
      { art_1__para_2: ['art_1__para_2', 'art_2__para_1'] },
      'conflict: several provisions answer to art_1__para_2: art_1__para_2, art_2__para_1',
    ],
    [
      'a number that is taken',
      ['Article 1 shall be supplemented with paragraph 3 as follows: “3. Dogs wait.”.'],
      LAW.toSpliced(4, 0, '3. No fee is charged.'),
      {},
      'conflict: art_1__para_3 is there already',
    ],
    [
      'a list item that moved on by one',
      ['Subparagraph 2) of paragraph 2 of Article 2 shall be restated as follows: “2) hires gardeners.”.'],
      [
        ...LAW.slice(0, 7),
        '1) meets on Mondays;',
        '2) keeps the books of the park;',
        '3) hires gardeners and watchmen.',
        ...LAW.slice(9),
      ],
      {},
      'retargeted art_2__para_2__subpara_3',
    ],
    [
      'a sentence behind a new one',
      ['The second sentence of paragraph 1 of Article 2 shall be repealed.'],
      LAW.map((line) => line.replace('trees. ', 'trees. It meets on Mondays. ')),
      {},
      'retargeted art_2__para_1__sentence_3',
    ],
    [
      'a text that others changed',
      ['Article 3 shall be restated as follows: “Article 3', 'Fires and fireworks are forbidden.”.'],
      LAW.map((line) => line.replace('Fires are', 'Open fires are')),
      {},
      'unchanged art_3 [its wording there is not the one that the draft was written on]',
    ],
    [
      'an inserted number, after what answers to the one before it',
      ['Article 1 shall be supplemented with paragraph 1-1 as follows: “1-1. Dogs wait.”.'],
      LAW.map((line) => line.replace('Article 3', 'Article 4')),
      { art_1: 'art_2', art_1__para_1: 'art_2__para_2' },
      'retargeted art_2__para_2-1',
    ],
    [
      'a draft for another text',
      ['Article 9 shall be repealed.'],
      LAW,
      {},
      'conflict: it does not hold on the text that it was written on: the text has no art_9',
    ],
  ])('%s', (_, draft, after, names, expected) => {
    expect(carried(draft, after, names)).toEqual([expected])
  })

  it('gives the quotation the number that its unit has there', () => {
    const draft = instructions('eng', 'Paragraph 2 of Article 1 shall be restated as follows: “2. Dogs wait.”.')
    const after = law(
      ...LAW.toSpliced(3, 0, '2. No fee is charged.').map((line) =>
        line.replace(/^2\. The council a/, '3. The council a'),
      ),
    )
    const done = rebase(draft, law(...LAW), after, mapped({ art_1__para_2: 'art_1__para_3' }))
    expect(carriedInstructions(done).map(({ target, content }) => [target, content])).toEqual([
      ['art_1__para_3', '3. Dogs wait.'],
    ])
  })

  it('follows what the draft itself adds', () => {
    const draft = [
      'Article 1 shall be supplemented with paragraph 3 as follows: “3. Dogs wait outside.”.',
      '2. In paragraph 3 of Article 1 the word “outside” shall be replaced by the word “inside”.',
    ]
    expect(carried(draft, LAW)).toEqual(['unchanged art_1__para_3', 'unchanged art_1__para_3'])
  })
})

const TOPICS = [
  'rivers and lakes',
  'schools and teachers',
  'markets and traders',
  'roads and bridges',
  'bakers and millers',
]

describe('with an alignment', () => {
  it('finds every article again behind new ones, and none where it was restated', () => {
    const article = (num: number, topic: string): string[] => [
      `Article ${num}`,
      `1. The council of the city keeps ${topic} in good order and reports on ${topic} every year.`,
    ]
    fc.assert(
      fc.property(
        fc.nat(TOPICS.length - 1),
        fc.array(fc.nat(TOPICS.length), { minLength: 1, maxLength: 3 }),
        fc.boolean(),
        (at, places, restated) => {
          const before = law('# Law', ...TOPICS.flatMap((topic, i) => article(i + 1, topic)))
          const topics: { topic: string; from?: number }[] = TOPICS.map((topic, from) => ({ topic, from }))
          places.forEach((place, i) =>
            topics.splice(place, 0, { topic: `new halls number ${'xyz'.charAt(i)}, their roofs and windows` }),
          )
          const after = law(
            '# Law',
            ...topics.flatMap(({ topic, from }, i) =>
              restated && from === at
                ? [`Article ${i + 1}`, '1. Nobody may fish by night without a lamp.']
                : article(i + 1, topic),
            ),
          )
          const [word = ''] = (TOPICS[at] ?? '').split(' ')
          const draft = instructions(
            'eng',
            `In paragraph 1 of Article ${at + 1} the words “keeps ${word}” shall be replaced by the words “sells ${word}”.`,
          )
          const pairs = (['article', 'paragraph'] as const).flatMap((level) => align(before, after, { level }).pairs)
          const counterparts: Counterparts = (eId) => {
            const found = pairs.filter(({ left }) => left.includes(eId))
            return found.flatMap(({ right, score }) => right.map((one) => ({ eId: one, score })))
          }
          const [done] = rebase(draft, before, after, counterparts)
          if (restated) expect(done?.outcome).toBe('conflict')
          else
            expect(done && 'newTarget' in done && done.newTarget).toBe(
              `art_${topics.findIndex(({ from }) => from === at) + 1}__para_1`,
            )
        },
      ),
      { numRuns: 40 },
    )
  })
})

describe('the reform draft', () => {
  const draft = `${ROOT}/annotations/representation/drafts/constitution.eng.md`
  const outcomes = async (onto: string): Promise<string[]> => {
    const { json } = await runJson('rebase', draft, '--onto', onto)
    return (json as { instructions: Rebased[] }).instructions.map((one) =>
      one.outcome === 'conflict' ? `conflict ${one.target}` : brief(one).replace(/ \[.*/, ''),
    )
  }

  it('holds unchanged on the edition that it was written on', async () => {
    expect((await outcomes('constitution-1995@2023-01-01')).every((one) => one.startsWith('unchanged'))).toBe(true)
  })

  it('goes to the articles on the Kurultai in the Constitution of 2026, and says what has no place there', async () => {
    expect(await outcomes('constitution-2026')).toEqual([
      'retargeted art_53__para_1',
      'retargeted art_54__para_1-1',
      'retargeted art_54__para_1-2',
      'retargeted art_54__para_3__sentence_last',
      'conflict art_51__para_5',
      'conflict art_52__para_5__part_3',
    ])
  })

  it('meets the words of another time in the edition of 1998', async () => {
    expect(await outcomes(`${ROOT}/corpus/constitution-1995/eng/1998-10-07.md`)).toEqual([
      'unchanged art_50__para_3',
      'unchanged art_51__para_1-1',
      'unchanged art_51__para_1-2',
      'unchanged art_51__para_4__sentence_last',
      'conflict art_51__para_5',
      'conflict art_52__para_5__part_3',
    ])
  })
})
