import { describe, expect, it } from 'vitest'
import type { Act } from '../../src/law/tree.ts'
import type { Anchor, CarriedAnchor } from '../../src/annotate/anchor.ts'
import { align } from '../../src/align/align.ts'
import { Carrier } from '../../src/annotate/carry-anchor.ts'
import { HAS_TEXTS, law, readStored } from '../support/texts.ts'

const OLD = [
  '# Law',
  '### Article 1',
  '1. The people are the only source of state power.',
  '2. The people exercise power directly through a referendum and free elections. Courts are bound by the law alone.',
  '3. No one may appropriate power in the Republic.',
  '### Article 2',
  'The President:',
  '1) appoints the Prosecutor with the consent of the Senate;',
  '2) grants pardons to citizens of the Republic;',
  '3) awards state decorations and honours.',
  '### Article 3',
  '1. The Council consists of seven members appointed for six years.',
  '2. The chair of the Council is appointed by the President of the Republic.',
]

function edition(...changes: [string, string][]): Act {
  return law(...OLD.map((line) => changes.find(([from]) => from === line)?.[1] ?? line).filter((line) => line !== ''))
}

function carry(to: Act, anchor: Anchor, from = law(...OLD)): CarriedAnchor {
  const alignments = { articles: align(from, to), paragraphs: align(from, to, { level: 'paragraph' }) }
  return new Carrier(from, to, alignments).carry(anchor)
}

const on = (locator: string, exact?: string): Anchor => ({
  locator,
  ...(exact === undefined ? {} : { quote: { exact } }),
})

describe('Carrier', () => {
  it('keeps a note where nothing changed, printing apart', () => {
    const same = edition([OLD[2] ?? '', '1. The people  are the only source of state power.'])
    expect(carry(same, on('art_1__para_1', 'only source of state power'))).toMatchObject({
      outcome: 'exact',
      score: 1,
      locator: 'art_1__para_1',
      prefix: 'The people  are the ',
    })
    expect(carry(same, on('art_1'))).toMatchObject({ outcome: 'exact', locator: 'art_1' })
    expect(carry(same, on('art_1', 'appropriate power'))).toMatchObject({ outcome: 'exact', locator: 'art_1' })
  })

  it('gives both wordings of words that changed', () => {
    const to = edition([OLD[11] ?? '', '1. The Court consists of seven members appointed for six years.'])
    expect(carry(to, on('art_3__para_1', 'The Council consists of seven members'))).toMatchObject({
      outcome: 'changed',
      locator: 'art_3__para_1',
      before: 'The Council consists of seven members',
      after: 'The Court consists of seven members',
    })
  })

  it('counts a changed comma as a changed wording', () => {
    const to = edition([OLD[4] ?? '', '3. No one may, appropriate power in the Republic.'])
    expect(carry(to, on('art_1__para_3', 'may appropriate'))).toMatchObject({
      outcome: 'changed',
      after: 'may, appropriate',
    })
  })

  it('orphans a note whose words were deleted, and names where the same words stand without going there', () => {
    const to = edition(
      [OLD[3] ?? '', '2. The people exercise power directly through a referendum and free elections.'],
      [
        OLD[12] ?? '',
        '2. The chair of the Council is appointed by the President of the Republic. Courts are bound by the law alone.',
      ],
    )
    expect(carry(to, on('art_1__para_2', 'Courts are bound by the law alone'))).toMatchObject({
      outcome: 'orphaned',
      lookalikes: ['art_3__para_2'],
    })
  })

  it('orphans a note on a repealed provision, even where its words stand in another', () => {
    const to = edition(
      [OLD[4] ?? '', '3. Repealed.'],
      [OLD[11] ?? '', '1. The Council consists of seven members. No one may appropriate power in the Republic.'],
    )
    expect(carry(to, on('art_1__para_3', 'No one may appropriate power'))).toMatchObject({
      outcome: 'orphaned',
      lookalikes: ['art_3__para_1'],
    })
  })

  it('stays in its item of a list, beside an item that quotes the very words', () => {
    const to = edition([
      OLD[7] ?? '',
      '1) appoints the Prosecutor with the consent of the Senate and grants pardons to citizens of the Republic;',
    ])
    expect(carry(to, on('art_2__subpara_2', 'grants pardons to citizens'))).toMatchObject({
      outcome: 'exact',
      locator: 'art_2__subpara_2',
    })
  })

  it('follows a paragraph to its new number', () => {
    const to = edition(
      [OLD[2] ?? '', '1. The Republic is a democratic state.'],
      [OLD[3] ?? '', '2. The people are the only source of state power.'],
      [
        OLD[4] ?? '',
        '3. The people exercise power directly through a referendum and free elections. Courts are bound by the law alone.',
      ],
    )
    expect(carry(to, on('art_1__para_1', 'only source of state power'))).toMatchObject({
      outcome: 'moved',
      locator: 'art_1__para_2',
    })
  })

  it.each([
    ['words that its own text has not', on('art_1__para_1', 'the nation'), 'does not have the quoted words'],
    ['words that stand there twice', on('art_1', 'power'), 'has the quoted words 3 times'],
    ['a provision that its own text has not', on('art_9'), 'has no art_9'],
  ])('orphans a note on %s, with the reason', (_, anchor, reason) => {
    const carried = carry(law(...OLD), anchor)
    expect(carried.outcome).toBe('orphaned')
    expect(carried.reason).toContain(reason)
  })

  it('finds words that stand more than once by what stands around them', () => {
    const anchor = { locator: 'art_1', quote: { exact: 'power', prefix: 'may appropriate ' } }
    expect(carry(law(...OLD), anchor)).toMatchObject({ outcome: 'exact', suffix: ' in the Republic.' })
  })

  it.runIf(HAS_TEXTS)('keeps every note when a text is read again from another format of the same edition', () => {
    const from = readStored('constitution-1995/rus/2022-09-17.md')
    const again = structuredClone(from)
    const carrier = new Carrier(from, again, {
      articles: align(from, again),
      paragraphs: align(from, again, { level: 'paragraph' }),
    })
    const locators = ['preamble', 'art_3__para_1', 'art_44__subpara_3', 'art_50__para_3', 'art_52__para_5', 'sec_I']
    expect(locators.map((locator) => carrier.carry({ locator }).outcome)).toEqual(locators.map(() => 'exact'))
  })

  it('carries no note to an item of another number that merely repeats the words', () => {
    const pardons = 'grants pardons to citizens of the Republic'
    const to = edition(
      ['2) grants pardons to citizens of the Republic;', '2) receives the credentials of ambassadors;'],
      ['3) awards state decorations and honours.', `3) awards state decorations and honours. It also ${pardons}.`],
    )
    const carried = carry(to, on('art_2__subpara_2', pardons))
    expect(carried).toMatchObject({ outcome: 'orphaned', lookalikes: ['art_2__subpara_3'] })
  })

  it('offers, and never takes, the same words in an article that answers to another one', () => {
    const appoints = 'appoints the Prosecutor with the consent of the Senate'
    const to = edition(
      ['1) appoints the Prosecutor with the consent of the Senate;', '1) signs the laws of the Republic;'],
      [OLD[12] ?? '', `2. The Council ${appoints};`],
    )
    expect(carry(to, on('art_2__subpara_1', appoints))).toMatchObject({
      outcome: 'orphaned',
      lookalikes: ['art_3__para_2'],
    })
  })
})
