import fc from 'fast-check'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { readInstructions } from '../../src/amend/read-instructions.ts'
import { LANGS } from '../../src/language/lang.ts'
import { readLaw } from '../../src/read/read-law.ts'
import { amending, brief, instructions, textOf } from './support.ts'

const briefs = (...lines: string[]): string[] => instructions('rus', ...lines).map(brief)

describe('an amending act', () => {
  const act = [
    'Статья 1. Внести в Закон «О выборах» (Ведомости, 1995 г., № 1) следующие изменения:',
    '1. В статье 5:',
    '1) пункт 1 исключить;',
    '2) в пункте 2 слово «а» заменить словом «б».',
    '2. Статью 7 исключить.',
    'Статья 2. До этого дня действуют прежние нормы.',
    'Статья 3. Настоящий Закон вводится в действие со дня его опубликования.',
    'Президент Республики Казахстан',
  ]

  it('gives its instructions in order, and the final articles apart', () => {
    const read = amending('rus', act)
    expect(read.instructions.map(brief)).toEqual([
      'repeal art_5__para_1',
      'replaceWords art_5__para_2 [а] > [б]',
      'repeal art_7',
    ])
    expect(read.provisions.map(({ kind }) => kind)).toEqual(['transitional', 'commencement'])
    expect(read.laws).toEqual([])
  })

  it('takes Roman parts for articles', () => {
    const read = amending('rus', [
      'I. В Закон внести следующие изменения:',
      '1. Статью 7 исключить.',
      'II. Настоящий Закон вводится в действие со дня опубликования.',
    ])
    expect(read.instructions.map(brief)).toEqual(['repeal art_7'])
    expect(read.provisions.map(({ kind }) => kind)).toEqual(['commencement'])
  })

  it('keeps a garbled instruction, also in an article that holds nothing else', () => {
    const read = amending('rus', [
      ...act.slice(0, 5),
      'Статья 2. В пункте 3 статьи 5 слова «а» заменить на.',
      ...act.slice(6),
    ])
    expect(read.instructions.at(-1)).toMatchObject({
      status: 'not-understood',
      source: { quote: 'В пункте 3 статьи 5 слова «а» заменить на.' },
    })
    expect(read.provisions).toHaveLength(1)
  })

  it('does not take a final line of a draft without articles for an instruction', () => {
    const read = amending('rus', [
      '1. Статью 7 исключить.',
      '2. Настоящий Закон вводится в действие с 1 января 2030 года.',
    ])
    expect(read.instructions.map(brief)).toEqual(['repeal art_7'])
    expect(read.provisions.map(({ kind }) => kind)).toEqual(['commencement'])
  })

  it('reads a first line that is an instruction, not a title', () => {
    const source = 'Пункт 3 статьи 50 изложить в следующей редакции:\n\n«3. Текст.».\n\n1. Статью 7 исключить.'
    const read = readInstructions(readLaw([new VFile({ path: 'a.md', value: source })], { lang: 'rus' }))
    expect(read.instructions.map(brief)).toEqual(['restate art_50__para_3 {3. Текст.}', 'repeal art_7'])
  })
})

describe('several laws in one act', () => {
  const act = [
    'Статья 1. Внести изменения в следующие законодательные акты:',
    '1. В Конституционный закон Республики Казахстан от 28 сентября 1995 года «О выборах в Республике Казахстан»:',
    '1) статью 5 исключить.',
    '2. В Закон Республики Казахстан от 11 июля 2002 года «О политических партиях»:',
    '1) статью 6 исключить;',
    '2) статью 7 исключить.',
  ]

  it('takes the part for the law that is asked for', () => {
    const only = (law: string): string[] => amending('rus', act, { law }).instructions.map(brief)
    expect(only('О выборах в Республике Казахстан')).toEqual(['repeal art_5'])
    expect(only('О политических партиях')).toEqual(['repeal art_6', 'repeal art_7'])
    expect(only('О референдуме')).toEqual([])
  })

  it('says of each instruction which law it amends when none is asked for', () => {
    const read = amending('rus', act)
    expect(read.laws).toHaveLength(2)
    expect(read.instructions.map(({ law }) => law?.includes('партиях'))).toEqual([false, true, true])
  })

  it('tells the Constitution from a constitutional law', () => {
    const read = amending(
      'rus',
      [
        '1. В Конституцию Республики Казахстан:',
        '1) статью 1 исключить.',
        '2. В Конституционный закон Республики Казахстан «О судах»:',
        '1) статью 2 исключить.',
      ],
      { law: 'Конституция Республики Казахстан' },
    )
    expect(read.instructions.map(brief)).toEqual(['repeal art_1'])
  })
})

describe('headers', () => {
  it('a header that is not understood leaves the items below it not understood, instead of giving them to another', () => {
    expect(
      briefs('1. В статье 5:', 'пункт 1 исключить;', 'в сттье 6:', 'пункт 2 исключить;', 'статью 8 исключить.'),
    ).toEqual([
      'repeal art_5__para_1',
      'not-understood: not understood from «сттье 6:» on',
      'not-understood: the heading above it is not understood',
      'repeal art_8',
    ])
  })

  it('an unnumbered header lasts until another unit of its kind is named', () => {
    expect(
      briefs(
        '1. В статье 5:',
        'в пункте 1:',
        'слово «а» исключить;',
        'слово «б» исключить;',
        'в пункте 2 слово «в» исключить.',
      ),
    ).toEqual(['deleteWords art_5__para_1 [а]', 'deleteWords art_5__para_1 [б]', 'deleteWords art_5__para_2 [в]'])
  })

  it('lines that begin with quoted words stand under the header before them', () => {
    expect(
      instructions(
        'kaz',
        '1. 41-бапта:',
        '«бес» деген сөз «жеті» деген сөзбен ауыстырылсын;',
        '«он» деген сөз алып тасталсын.',
      ).map(brief),
    ).toEqual(['replaceWords art_41 [бес] > [жеті]', 'deleteWords art_41 [он]'])
  })

  it('a unit without its number is that of the header', () => {
    expect(
      briefs(
        '1. В статье 5:',
        '1) статью дополнить пунктом 4 следующего содержания: «4. Текст.»;',
        '2) пункт 1 исключить.',
      ),
    ).toEqual(['add art_5__para_4 {4. Текст.}', 'repeal art_5__para_1'])
    expect(briefs('1. Статью дополнить пунктом 4 следующего содержания: «4. Текст.».')[0]).toContain('not-understood')
  })
})

describe('quotations', () => {
  it('hold quotations, and lines that look like items or articles of the act', () => {
    expect(
      briefs(
        '1. Статью 5 изложить в следующей редакции:',
        '«Статья 5',
        '1. Закон «О выборах».',
        '2. Статья 2. Текст.».',
        '2. Статью 6 исключить.',
      ),
    ).toEqual(['restate art_5 {Статья 5 | 1. Закон «О выборах». | 2. Статья 2. Текст.}', 'repeal art_6'])
  })

  it('hold straight marks within straight marks', () => {
    expect(
      briefs(
        '1. Статью 5 изложить в следующей редакции:',
        '"Статья 5',
        '1. Закон "О выборах".',
        '2. Текст.".',
        '2. Статью 6 исключить.',
      ),
    ).toEqual(['restate art_5 {Статья 5 | 1. Закон "О выборах". | 2. Текст.}', 'repeal art_6'])
  })

  it('keep a line that the reader of laws takes for a note', () => {
    expect(briefs('1. Статью 5 изложить в следующей редакции: «Статья 5', 'Примечание. Текст.».')).toEqual([
      'restate art_5 {Статья 5 | Примечание. Текст.}',
    ])
  })

  it('that are not closed do not swallow the items after them', () => {
    expect(
      briefs('1. Пункт 1 статьи 5 изложить в следующей редакции:', '«1. Текст.', '2. Статью 6 исключить.'),
    ).toEqual(['not-understood: a quotation is opened and not closed', 'repeal art_6'])
  })

  it('that lack a unit that is named are not understood', () => {
    expect(briefs('1. Пункты 1 и 2 статьи 5 изложить в следующей редакции:', '«1. Текст.».')[0]).toContain(
      'does not hold the 2 units',
    )
  })
})

describe('the rationale of a draft', () => {
  it('belongs to the instruction that it follows, in each language that it is given in', () => {
    const [first, second] = instructions(
      'rus',
      '1. Статью 5 исключить.',
      'Обоснование. Так лучше.',
      'Rationale. It is better.',
      'Негіздеме. Солай жақсы.',
      '2. Статью 6 исключить.',
    )
    expect(first?.rationale).toEqual({ rus: 'Так лучше.', eng: 'It is better.', kaz: 'Солай жақсы.' })
    expect(second?.rationale).toBeUndefined()
  })

  it('below a header holds for all its items', () => {
    const read = instructions(
      'rus',
      '1. В статье 5:',
      'Обоснование. Так лучше.',
      '1) пункт 1 исключить;',
      '2) пункт 2 исключить.',
      '2. Статью 6 исключить.',
    )
    expect(read.map(({ rationale }) => rationale?.rus)).toEqual(['Так лучше.', 'Так лучше.', undefined])
  })
})

describe('the place of an instruction', () => {
  const source =
    '# 𝒜 Title\n\n1. Статью **5** исключить.\n\n2. В пункте 1\\) статьи 6 слово «а» исключить, слово «б» заменить словом «в».\n'
  const read = readInstructions(readLaw([new VFile({ path: 'a.md', value: source })], { lang: 'rus' }), { source })
  const points = Array.from(source)

  it('is exact to the code point, past markup and characters of two units', () => {
    expect(read.instructions.map(({ source: span }) => points.slice(span.start, span.end).join(''))).toEqual([
      'Статью **5** исключить.',
      'В пункте 1\\) статьи 6 слово «а» исключить',
      'слово «б» заменить словом «в»',
    ])
  })

  it('has the printed words and the line', () => {
    expect(read.instructions.map(({ source: span }) => [span.line, span.quote])).toEqual([
      [3, 'Статью 5 исключить.'],
      [5, 'В пункте 1) статьи 6 слово «а» исключить'],
      [5, 'слово «б» заменить словом «в»'],
    ])
  })
})

describe('whatever an act says', () => {
  const words = fc.constantFrom(
    'В',
    'статье',
    '5',
    'пункт',
    '3-1',
    '2)',
    'слово',
    '«а»',
    '"б"',
    'заменить',
    'исключить',
    'дополнить',
    'изложить',
    'в следующей редакции',
    ':',
    ';',
    '.',
    'и',
    ',',
    '-',
    'частью',
    'второй',
    'бап',
    '5-бап',
    'деген сөз',
    'алып тасталсын',
    'shall be',
    'repealed',
    '“',
    '«',
    'Article',
  )
  const line = fc.array(words, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(' '))

  it('reading it gives an answer, never an error', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), fc.constantFrom(...LANGS), (lines, lang) => {
        const read = readInstructions(textOf(lang, '1. В статье 5:', ...lines))
        expect(read.instructions.every(({ source }) => source.quote !== '')).toBe(true)
      }),
      { numRuns: 200 },
    )
  })

  it('a line that is garbled is the only one that is not understood', () => {
    const items = [
      'Статью 5 исключить.',
      'В пункте 2 статьи 6 слово «а» исключить.',
      'Статью 7 дополнить пунктом 3 следующего содержания: «3. Текст.».',
      'Пункт 2 статьи 8 после слова «а» дополнить словом «б».',
    ]
    fc.assert(
      fc.property(fc.nat(items.length - 1), fc.nat(200), (which, at) => {
        const lines = items.map((item, i) => `${i + 1}. ${i === which ? garble(item, at) : item}`)
        const understood = instructions('rus', ...lines).map(({ status }) => status === 'understood')
        expect(understood).toEqual(items.map((_, i) => i !== which))
      }),
    )
  })
})

/** Puts letters that no word has into the stem of a word of a statement, outside its quotations. */
function garble(statement: string, at: number): string {
  const places = [...statement.matchAll(/(?<!\p{L})\p{L}(?=\p{Ll}{3})(?![^«]*»)/gu)].map((match) => match.index + 1)
  const place = places[at % places.length] ?? 1
  return `${statement.slice(0, place)}ъъ${statement.slice(place)}`
}
