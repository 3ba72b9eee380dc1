import { describe, expect, it } from 'vitest'
import { VFile } from 'vfile'
import { printedText } from '../../src/law/text.ts'
import { readLaw } from '../../src/read/read-law.ts'
import { eIds, ink, messages, own } from './support.ts'

const readText = (value: string): { act: ReturnType<typeof readLaw>; file: VFile } => {
  const file = new VFile({ path: 'law.txt', value })
  return { act: readLaw([file], { format: 'text' }), file }
}

describe('lost line breaks', () => {
  it.each([
    [
      'a paragraph',
      'О законе\n\nСтатья 1\n1. Сенат состоит из депутатов.2. Парламент избирают.',
      ['art_1', 'art_1__para_1', 'art_1__para_2'],
      ['4:31 lost-line-break'],
    ],
    [
      'an inserted paragraph',
      'О законе\nСтатья 1\n1. Сенат есть.1-1. Мажилис есть.2. Все.',
      ['art_1', 'art_1__para_1', 'art_1__para_1-1', 'art_1__para_2'],
      ['3:15 lost-line-break', '3:33 lost-line-break'],
    ],
    [
      'items',
      'О законе\nСтатья 1\n1. Он:\n1) вносит;2) решает; 3) судит.',
      ['art_1', 'art_1__para_1', 'art_1__para_1__subpara_1', 'art_1__para_1__subpara_2', 'art_1__para_1__subpara_3'],
      ['4:11 lost-line-break', '4:22 lost-line-break'],
    ],
    [
      'the end of an article marker',
      'Заң туралы\n80-бап\nМәтін осындай.\n81-бапҚазақстан Республикасының соты бар.',
      ['art_80', 'art_81'],
      ['4:7 lost-line-break'],
    ],
    [
      'the beginning of an article',
      'О законе\nСтатья 1\nТекст статьи.Статья 2\nТекст статьи.',
      ['art_1', 'art_2'],
      ['3:14 lost-line-break'],
    ],
  ])('before %s are found and reported', (_, value, expected, reported) => {
    const { act, file } = readText(value)
    expect(eIds(act)).toEqual(expected)
    expect(messages(file)).toEqual(reported)
    expect(ink(printedText(act))).toBe(ink(value))
  })

  it.each([
    ['a number out of sequence', '1. Сумма равна сорока.7. Парламент избирают.'],
    ['a number in running text', '1. Срок равен 2. Парламент избирают.'],
    ['white space, as running text has it', '1. Он ссылается на пункт.  2. Пункт этот краток.'],
    ['a reference', '1. Он действует по подпункту 1) и 2) статьи.'],
    ['a date', '1. Он принят в июне.2.06.2022 года.'],
    ['a small letter', '1. Том первый, с.2. и далее.'],
  ])('are not seen in %s', (_, line) => {
    const { act, file } = readText(`О законе и о порядке\nСтатья 1\n${line}`)
    expect(eIds(act)).toEqual(['art_1', 'art_1__para_1'])
    expect(file.messages).toEqual([])
  })
})

describe('wrapped plain text', () => {
  const words = 'Республика Казахстан утверждает себя демократическим государством'.split(' ')
  /** A paragraph wrapped at 60 columns. */
  const wrapped = (opening: string, n: number): string => {
    const lines = [opening]
    for (let i = 0; i < n; i++) {
      const word = words[i % words.length] ?? ''
      if (`${lines.at(-1) ?? ''} ${word}`.length > 60) lines.push(word)
      else lines.push(`${lines.pop() ?? ''} ${word}`)
    }
    return `${lines.join('\n')}.`
  }

  it('is put together again, paragraph by paragraph', () => {
    const value = `О законе\n\nСтатья 1\n\n${wrapped('1.', 30)}\n\n${wrapped('2.', 40)}\n${wrapped('3.', 30)}\n`
    const { act } = readText(value)
    expect(eIds(act)).toEqual(['art_1', 'art_1__para_1', 'art_1__para_2', 'art_1__para_3'])
    expect(own(act, 'art_1__para_2')).not.toContain('\n')
    expect(ink(printedText(act))).toBe(ink(value))
  })

  it('is not suspected where a line is a paragraph', () => {
    const { act } = readText(
      `О законе\nСтатья 1\n${Array.from({ length: 30 }, (_, i) => `Краткий текст номер ${i}.`).join('\n')}`,
    )
    expect(own(act, 'art_1').split('\n')).toHaveLength(30)
  })
})

describe('plain text', () => {
  it('places every unit by line and column, whatever ends the lines', () => {
    const { act } = readText('\ufeffО законе\r\n\r\nСтатья 1\r\n   1. Текст закона.\r\n')
    expect(eIds(act)).toEqual(['art_1', 'art_1__para_1'])
    const [, article] = act.children
    const paragraph = article?.type === 'article' ? article.children[0] : undefined
    expect(paragraph?.position).toMatchObject({ start: { line: 4, column: 4 }, end: { line: 4, column: 20 } })
    expect(own(act, 'preface')).toBe('О законе')
  })
})
