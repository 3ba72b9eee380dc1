import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Alignment, Pair, Relation } from '../../src/align/alignment.ts'
import type { Act } from '../../src/law/tree.ts'
import type { GlossaryEntry } from '../../src/align/glossary-ids.ts'
import { align } from '../../src/align/align.ts'
import { provisionsOf } from '../../src/align/provision.ts'
import { HAS_TEXTS, law, openOwn, readOwn, readStored } from '../support/texts.ts'

const COURT = 'The Supreme Court decides civil, criminal and administrative cases in the last instance.'
const BUDGET = 'The Government drafts the yearly budget and reports on its execution to the Assembly.'
const RIVERS =
  'Everybody keeps rivers, forests and animals from harm. Officials who hide a flood or a fire answer for it.'
const SPEECH = 'Nobody is punished for words printed or spoken. Censorship of newspapers is forbidden.'
const FLAG = 'The flag, the emblem and the anthem are symbols of the state.'

const acts = (...articles: (readonly [string, string])[]): Act =>
  law('# A law', ...articles.flatMap(([num, text]) => [`### Article ${num}`, text]))
const line = ({ left, relation, right }: Pair): string =>
  `${left.join('+')} ${relation} ${right.join('+')}`.replaceAll('art_', '').trim()
const lines = ({ pairs }: Alignment): string[] => pairs.map(line)

describe('align', () => {
  it('tells same from changed, and what was added and removed, in the order of the texts', () => {
    const left = acts(['1', COURT], ['2', BUDGET], ['3', FLAG])
    const right = acts(['1', COURT.replace('last', 'highest')], ['2', SPEECH], ['3', FLAG], ['4', RIVERS])
    expect(lines(align(left, right))).toEqual(['1 changed 1', 'added 2', '2 removed', '3 same 3', 'added 4'])
  })

  it('follows an article that changed its number and its place', () => {
    const left = acts(['1', COURT], ['2', BUDGET], ['3', RIVERS], ['4', SPEECH], ['5', FLAG])
    const right = acts(['1', SPEECH], ['2', COURT], ['3', BUDGET], ['4', RIVERS], ['5', FLAG])
    expect(lines(align(left, right))).toEqual(['1 same 2', '2 same 3', '3 same 4', '4 same 1', '5 same 5'])
  })

  it('sees one article divided', () => {
    const left = acts(['1', COURT], ['2', `${RIVERS} ${SPEECH}`], ['3', FLAG])
    const right = acts(['1', COURT], ['2', RIVERS], ['3', SPEECH], ['4', FLAG])
    expect(lines(align(left, right))).toEqual(['1 same 1', '2 split 2+3', '3 same 4'])
  })

  it('sees two articles made one', () => {
    const left = acts(['1', COURT], ['2', RIVERS], ['3', SPEECH], ['4', FLAG])
    const right = acts(['1', COURT], ['2', `${RIVERS} ${SPEECH}`], ['3', FLAG])
    expect(lines(align(left, right))).toEqual(['1 same 1', '2+3 merged 2', '4 same 3'])
  })

  it('sees one clause that moved into another article', () => {
    const [first = '', second = ''] = RIVERS.split(/(?<=\.) /)
    const left = acts(['1', COURT], ['2', `${first} ${second}`], ['3', SPEECH])
    const right = acts(['1', COURT], ['2', first], ['3', `${SPEECH} ${second}`])
    expect(lines(align(left, right))).toContain('2 moved 3')
  })

  it('does not take a copied clause for a division', () => {
    const left = acts(['1', COURT], ['2', RIVERS], ['3', FLAG])
    const right = acts(['1', COURT], ['2', RIVERS], ['2-1', RIVERS.replace('rivers', 'lakes')], ['3', FLAG])
    expect(lines(align(left, right))).toEqual(['1 same 1', '2 same 2', 'added 2-1', '3 same 3'])
  })

  it('is not misled by look-alike letters and spacing', () => {
    const right = acts(['1', COURT.replace('Supreme', 'Suprеme')], ['2', BUDGET.replace(' yearly', '  yearly')])
    expect(align(acts(['1', COURT], ['2', BUDGET]), right).pairs.map((pair) => pair.relation)).toContain('same')
    expect(align(acts(['1', COURT], ['2', BUDGET]), right).pairs).toHaveLength(2)
  })

  it('links what was repealed by its number where numbers hold, and not where they do not', () => {
    const stub = 'Repealed by the Law of 1 May 2007 No. 1-I.'
    const many: [string, string][] = [COURT, BUDGET, RIVERS, SPEECH, FLAG].map((text, i) => [`${i + 1}`, text])
    const left = acts(...many, ['6', 'A notary certifies deeds, wills and signatures.'])
    const renumbered = many.map(([num, text]): [string, string] => [`${Number(num) + 10}`, text])
    const right = acts(...many, ['6', stub])
    const sixth = right.children.find((node) => node.type === 'article' && node.num === '6')
    expect(sixth).toHaveProperty('repealed', true)
    expect(lines(align(left, right)).at(-1)).toBe('6 changed 6')
    expect(lines(align(left, acts(...renumbered, ['6', stub])))).toContain('6 removed')
  })

  it('gives reasons whose shares add up to the score', () => {
    const [pair] = align(acts(['1', COURT]), acts(['1', COURT.replace('last', 'highest')])).pairs
    expect(pair?.evidence.reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(pair?.score ?? -1, 1)
    expect(pair?.evidence.find(({ feature }) => feature === 'terms')?.shared).toContain('court')
    expect(pair?.evidence.find(({ feature }) => feature === 'wording')?.shared).toEqual([
      'The Supreme Court decides civil, criminal and administrative cases in the',
    ])
  })

  it('uses headings that are handed in', () => {
    const left = acts(['1', 'They are free.'], ['2', FLAG])
    const right = acts(['1', 'Nobody interferes with the press.'], ['2', FLAG])
    const headings = {
      left: new Map([['art_1', 'Freedom of the press']]),
      right: new Map([['art_1', 'Freedom of the press']]),
    }
    expect(lines(align(left, right, { ignoreNumbers: true }))).toContain('1 removed')
    expect(lines(align(left, right, { ignoreNumbers: true, headings }))).toContain('1 changed 1')
  })

  it('uses concepts that are handed in', () => {
    const left = acts(['1', 'Plebiscite.'], ['2', FLAG])
    const right = acts(['1', 'Referendum.'], ['2', FLAG])
    const conceptsOf = (text: string): string[] => (/plebiscite|referendum/i.test(text) ? ['popular-vote'] : [])
    const concepts = align(left, right, { ignoreNumbers: true, conceptsOf }).pairs[0]
    expect(concepts?.evidence.find(({ feature }) => feature === 'concepts')?.shared).toEqual(['popular-vote'])
  })

  it('uses a glossary that is handed in, between two languages', () => {
    const left = acts(['1', COURT], ['2', SPEECH], ['3', RIVERS])
    const right = law(
      '# Закон',
      '### Статья 1',
      'Никто не наказывается за напечатанное или сказанное слово. Цензура газет запрещается.',
      '### Статья 2',
      'Верховный Суд решает гражданские, уголовные и административные дела в последней инстанции.',
    )
    const entry = (id: string, eng: string, rus: string): GlossaryEntry => ({ id, kaz: [], rus: [rus], eng: [eng] })
    const glossary = [
      entry('supreme-court', 'Supreme Court', 'Верховный Суд'),
      entry('case', 'case', 'дело'),
      entry('criminal', 'criminal', 'уголовный'),
      entry('word', 'word', 'слово'),
      entry('newspaper', 'newspaper', 'газета'),
      entry('forbid', 'forbidden', 'запрещается'),
    ]
    const found = align(left, { ...right, lang: 'rus' }, { ignoreNumbers: true, glossary })
    expect(lines(found).map((one) => one.replace('same', 'changed'))).toEqual([
      '1 changed 2',
      '2 changed 1',
      '3 removed',
    ])
    expect(found.pairs[0]?.evidence.find(({ feature }) => feature === 'terms')?.shared).toContain('Верховный Суд')
  })

  it('aligns what there is of partial texts', () => {
    const left = openOwn({ work: 'constitution-1995', date: '2023-01-01', lang: 'eng' })
    const right = readOwn('constitution-2026/eng/2026-07-01.md')
    const found = lines(align(left, right))
    expect(found).toEqual(expect.arrayContaining(['preamble changed preamble', '3 changed 4']))
  })

  it('finds every provision of any part of a text in the whole, and in order', () => {
    const whole = openOwn({ work: 'constitution-1995', date: '2023-01-01', lang: 'eng' })
    const all = provisionsOf(whole, 'article').map(({ eId }) => eId)
    fc.assert(
      fc.property(
        fc.subarray(all, { minLength: 1 }),
        fc.constantFrom('article' as const, 'paragraph' as const),
        (kept, level) => {
          const part = keep(whole, kept)
          const { pairs } = align(part, whole, { level })
          expect(pairs.flatMap(({ left }) => left)).toEqual(provisionsOf(part, level).map(({ eId }) => eId))
          expect(pairs.flatMap(({ right }) => right).sort()).toEqual(
            provisionsOf(whole, level)
              .map(({ eId }) => eId)
              .sort(),
          )
          expect(
            pairs.every(
              ({ left, right, relation }) => left.length === 0 || (relation === 'same' && left[0] === right[0]),
            ),
          ).toBe(true)
        },
      ),
      { numRuns: 10 },
    )
  })
})

/** An act with only some of its articles (and its preamble, if it is among them). */
function keep(act: Act, eIds: readonly string[]): Act {
  const cut = <T extends { children: unknown[] }>(node: T): T => ({
    ...node,
    children: (node.children as { type: string; eId?: string; children: unknown[] }[])
      .filter(({ type, eId }) => (type !== 'article' && type !== 'preamble') || eIds.includes(eId ?? ''))
      .map((child) =>
        child.type === 'article' || child.type === 'alinea' || child.type === 'text' ? child : cut(child),
      ),
  })
  return cut(act)
}

describe.skipIf(!HAS_TEXTS)('align, on official texts', () => {
  const relations = (pairs: readonly Pair[], relation: Relation): string[] =>
    pairs.filter((pair) => pair.relation === relation).map(line)

  it.each(['rus', 'kaz'])('finds every article of the Constitution of 1995 through its amendments: %s', (lang) => {
    const { pairs } = align(
      readStored(`constitution-1995/${lang}/1998-10-07.md`),
      readStored(`constitution-1995/${lang}/2022-09-17.md`),
    )
    const main = pairs.filter(({ relation }) => relation !== 'moved')
    expect(main.filter(({ left, right }) => left.length > 0 && left.join() !== right.join())).toEqual([])
    expect(relations(pairs, 'added')).toEqual(['added 83-1', 'added 94-1', 'added 94-2', 'added 99'])
  })

  it('matches the articles of one edition across languages', () => {
    const { pairs } = align(
      readStored('constitution-1995/rus/2022-09-17.md'),
      readStored('constitution-1995/kaz/2022-09-17.md'),
    )
    expect(pairs.filter(({ left, right }) => left.join() !== right.join())).toEqual([])
  })
})
