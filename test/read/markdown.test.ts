import { describe, expect, it } from 'vitest'
import { VFile } from 'vfile'
import { readMarkdown } from '../../src/read/markdown.ts'
import { markdownChunks } from '../../src/read/markdown-chunks.ts'
import { messages, read, eIds, own } from './support.ts'

const blocks = (value: string): ReturnType<typeof readMarkdown>['blocks'] =>
  readMarkdown(new VFile({ path: 'law.md', value })).blocks
const texts = (value: string): string[] => blocks(value).map((block) => block.text)

describe('reading Markdown', () => {
  it.each([
    ['numbers are text', '1. Один\n\n3) три\n\n1\\) четыре', ['1. Один', '3) три', '1) четыре']],
    ['a date is no list', '1994. Год', ['1994. Год']],
    ['an indent is no code', 'Текст\n\n      шесть', ['Текст', 'шесть']],
    ['a soft break is a space', 'Первая\nвторая', ['Первая вторая']],
    ['a soft break before a number is a break', '1. Первая\n2. Вторая', ['1. Первая', '2. Вторая']],
    ['a hard break is a break', 'Первая\\\nвторая', ['Первая', 'вторая']],
    ['<br> is a break', 'Раздел I<br>Общее', ['Раздел I', 'Общее']],
    ['anchors and comments are markup', '<a id="st1"></a>\n\nТекст<!-- нет -->', ['Текст']],
    ['what looks like a tag and is none is text', 'a < b и <*> в', ['a < b и <*> в']],
    ['a rule line is furniture', 'Текст\n\n\\_\\_\\_\n\n***', ['Текст', '___', '***']],
  ])('%s', (_, value, expected) => {
    expect(texts(value)).toEqual(expected)
  })

  it('knows emphasis, quotations and headings', () => {
    const [title, italic, bold, quote, note] = blocks(
      '# Закон\n\n*курсив*\n\n**Статья 1**\n\n> цитата\n\n> *Сноска. Текст.*',
    )
    expect(title).toMatchObject({ text: 'Закон', heading: 1 })
    expect(italic).toMatchObject({ text: 'курсив', emphasis: true })
    expect(bold).toMatchObject({ text: 'Статья 1', strong: true })
    expect(quote).toMatchObject({ text: 'цитата', quote: true })
    expect(note).toMatchObject({ text: 'Сноска. Текст.', quote: true, emphasis: true })
  })

  it('divides emphasis that runs over line breaks, and knows where each line begins', () => {
    const source = '*1. Первая\n2. Вторая\\\nтретья\nчетвёртая*'
    const lines = blocks(source)
    expect(lines.map(({ text, emphasis }) => [text, emphasis])).toEqual([
      ['1. Первая', true],
      ['2. Вторая', true],
      ['третья четвёртая', true],
    ])
    expect(lines.map(({ position }) => [position.start.line, position.start.column])).toEqual([
      [1, 1],
      [2, 1],
      [3, 1],
    ])
  })

  it('knows where a line begins in a quotation, and where one with markup inside ends', () => {
    const source = '> 1. Первая\n> 2. **Вторая** и [третья](x)'
    expect(
      blocks(source).map(({ position: { start, end } }) => [
        start.line,
        start.column,
        source.slice(start.offset, end.offset),
      ]),
    ).toEqual([
      [1, 3, '1. Первая\n> 2. '],
      [2, 3, '2. **Вторая** и [третья](x)'],
    ])
  })

  it('reads a pipe table row by row, the cells separated by tabs', () => {
    const act = read(['# Закон', '### Статья 1', '| № | Округ |\n| --- | :--: |\n| 1. | Первый |'], {
      format: 'markdown',
    })
    expect(eIds(act)).toEqual(['art_1'])
    expect(own(act, 'art_1')).toBe('№\tОкруг\n1.\tПервый')
  })

  it('reads front matter, and reports one that is not YAML', () => {
    const good = readMarkdown(new VFile({ value: '---\nlang: kaz\ndate: 2023-01-01\n---\n\nтекст' }))
    expect(good.frontMatter).toEqual({ lang: 'kaz', date: '2023-01-01' })
    const bad = new VFile({ value: '---\nlang: [kaz\n---\n\nтекст' })
    expect(readMarkdown(bad).blocks.map((block) => block.text)).toEqual(['текст'])
    expect(messages(bad)).toEqual(['2:11 front-matter'])
  })

  describe('in chunks', () => {
    const paragraph = `${'слово '.repeat(80).trim()}.`
    const article = (n: number): string =>
      `<a id="st${n}"></a>\n\n### Статья ${n}\n\n1. ${paragraph}\n\n   > *Сноска. ${paragraph}*\n\n`
    const source = `---\nlang: rus\n# no heading\n---\n\n# Закон\n\n${Array.from({ length: 300 }, (_, i) => article(i + 1)).join('')}`

    it('cuts a long source so that the pieces joined are the source, each at the beginning of a line', () => {
      const chunks = [...markdownChunks(source)]
      expect(chunks.length).toBeGreaterThan(5)
      expect(chunks.map((chunk) => chunk.text).join('')).toBe(source)
      for (const chunk of chunks) {
        expect(source.slice(chunk.offset).startsWith(chunk.text)).toBe(true)
        expect(source.slice(0, chunk.offset).split('\n').length - 1).toBe(chunk.line)
        expect(chunk.offset === 0 || source.charAt(chunk.offset - 1)).toBeTruthy()
        expect(chunk.offset === 0 || /^(?:#|<a)/.test(chunk.text)).toBe(true)
      }
    })

    it('gives every block its place in the whole file', () => {
      const lines = source.split('\n')
      for (const { text, position } of blocks(source)) {
        const { start, end } = position
        const printed = source.slice(start.offset, end.offset).replace(/[#*>]/g, '').trim()
        expect(printed).toBe(text)
        expect(lines[start.line - 1]?.slice(start.column - 1)).toContain(text)
      }
    })

    it('does not cut comments and other HTML that may hold blank lines', () => {
      const comment = `<!--\n\n${`# не заголовок\n\n${paragraph}\n\n`.repeat(200)}-->\n\n### Статья 1\n\n1. Текст.`
      expect(texts(`# Закон\n\n${comment}`)).toEqual(['Закон', 'Статья 1', '1. Текст.'])
    })

    it('cuts sources without headings, and with line ends of Windows', () => {
      const plain = `${paragraph}\r\n\r\n`.repeat(400)
      const chunks = [...markdownChunks(plain)]
      expect(chunks.length).toBeGreaterThan(3)
      expect(chunks.map((chunk) => chunk.text).join('')).toBe(plain)
      expect(texts(plain)).toEqual(Array.from({ length: 400 }, () => paragraph))
    })
  })
})
