import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alineaText, lawText } from '../../src/law/text.ts'
import { parseLocator, printLocator, resolveLocator } from '../../src/law/locator.ts'
import { law } from '../support/texts.ts'

const act = law(
  '# A law',
  '## Section I. General',
  '### Article 1',
  '5. First part: it ends here.',
  'Second part opens a list:',
  '1) one;',
  '2) two.',
  'Third part opens another:',
  '1) three;',
  '2) four',
  'and closes it.',
)

const find = (text: string): string | undefined => {
  const locator = parseLocator(text)
  const located = locator && resolveLocator(act, locator)
  if (!located) return undefined
  return located.alinea ? alineaText(located.alinea) : located.nodes.map(lawText).join('|')
}

describe('resolveLocator', () => {
  it.each([
    ['art_1__para_5__part_1', 'First part: it ends here.'],
    ['art_1__para_5__part_2', 'Second part opens a list:|one;|two.'],
    ['art_1__para_5__part_3', 'Third part opens another:|three;|four|and closes it.'],
    ['art_1__para_5__subpara_1', 'one;'],
    ['art_1__para_5__part_2__subpara_2', 'two.'],
    ['art_1__para_5__part_3__subpara_1', 'three;'],
    ['art_1__para_5__alinea_2', 'Second part opens a list:'],
    ['art_1__para_5__part_3__alinea_2', 'and closes it.'],
  ])('%s', (locator, text) => {
    expect(find(locator)).toBe(text)
  })

  it.each(['art_2', 'art_1__para_5__part_4', 'art_1__para_5__alinea_9', 'art_1__para_5__part_1__subpara_1', 'sec_II'])(
    'finds no %s',
    (locator) => {
      expect(parseLocator(locator)).toBeDefined()
      expect(find(locator)).toBeUndefined()
    },
  )
})

describe('parseLocator', () => {
  it.each([
    '',
    'art 1',
    'foo_1',
    'art_1__heading__para_1',
    'art_1__sentence_0',
    'heading',
    'art_1____para_2',
    'art_<b>',
  ])('refuses %j', (text) => {
    expect(parseLocator(text)).toBeUndefined()
  })

  it('reads what printLocator prints', () => {
    const num = fc.tuple(
      fc.integer({ min: 1, max: 200 }),
      fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
    )
    const printed = num.map(([n, m]) => (m === undefined ? String(n) : `${n}-${m}`))
    const step = fc
      .tuple(fc.constantFrom('art', 'para', 'subpara', 'part', 'sec'), printed)
      .map(([name, n]) => ({ name, num: n }))
    const tail = fc.constantFrom(
      {},
      { heading: true as const },
      { sentence: 2 },
      { sentence: 'last' as const },
      { alinea: 3 },
    )
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 4 }), tail, (steps, end) => {
        const locator = { steps, ...end }
        expect(parseLocator(printLocator(locator))).toEqual(locator)
      }),
    )
  })
})
