import { toString } from 'mdast-util-to-string'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import type { MarkdownPiece } from '../../src/publish/markdown-pieces.ts'
import { markdownLine } from '../../src/publish/markdown-pieces.ts'

/** What a reader of Markdown takes for bold, by mark or element, and the text of the whole line. */
function read(markdown: string): { bold: string[]; text: string } {
  const [paragraph] = unified().use(remarkParse).parse(markdown).children
  const children = paragraph && 'children' in paragraph ? paragraph.children : []
  const marked = children.flatMap((child) => (child.type === 'strong' ? [toString(child)] : []))
  const elements = [...markdown.matchAll(/<strong>(.*?)<\/strong>/g)].map(([, text]) => text ?? '')
  return { bold: [...marked, ...elements], text: toString(children).replace(/<\/?strong>/g, '') }
}

describe('markdownLine', () => {
  it.each<[string, MarkdownPiece[]]>(
    [
      ['**one**', [{ text: 'one', mark: 'added' }]],
      ['has **one** vote', [{ text: 'has ' }, { text: 'one', mark: 'added' }, { text: ' vote' }]],
      [
        'has ~~one~~**two** votes',
        [{ text: 'has ' }, { text: 'one', mark: 'removed' }, { text: 'two ', mark: 'added' }, { text: 'votes' }],
      ],
      ['law<strong>,</strong> and', [{ text: 'law' }, { text: ',', mark: 'added' }, { text: ' and' }]],
      ['<strong>law,</strong>and', [{ text: 'law,', mark: 'added' }, { text: 'and' }]],
      ['votes<del>;</del>', [{ text: 'votes' }, { text: ';', mark: 'removed' }]],
    ].map(([markdown, pieces]) => [markdown, pieces] as [string, MarkdownPiece[]]),
  )('writes %s', (markdown, pieces) => {
    expect(markdownLine(pieces)).toBe(markdown)
  })

  it('marks what it says, whatever stands beside it', () => {
    const texts = ['a', ' a', 'a ', ',', ' – ', '«a»', '*', '~', '_a_', '1)', '№ 5']
    for (const before of texts)
      for (const words of texts)
        for (const after of texts) {
          const line = markdownLine([{ text: `x${before}` }, { text: words, mark: 'added' }, { text: `${after}x` }])
          expect(read(line).text.replace(/\\(?=[*~_])/g, '')).toBe(`x${before}${words}${after}x`)
          expect(read(line).bold.map((text) => text.replace(/\\(?=[*~_])/g, ''))).toEqual([words.trim()])
        }
  })
})
