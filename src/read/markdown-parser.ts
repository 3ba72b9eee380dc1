import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import { type Data, unified } from 'unified'

/**
 * Markdown constructs that would eat law text: `1.` and `3)` are numbers of provisions, an indent is a matter of taste, and a
 * line of dashes below a line, or `[x]: y`, is text. Switched off, all of it stays in paragraphs as printed.
 */
const NOT_IN_LAWS = ['list', 'codeIndented', 'codeFenced', 'setextUnderline', 'definition', 'codeText', 'autolink']

/** What makes markup inside a paragraph. */
const INLINE = [
  'attention',
  'labelStartImage',
  'labelStartLink',
  'labelEnd',
  'htmlText',
  'htmlFlow',
  'characterReference',
]

const PARSER = parserWithout(NOT_IN_LAWS)
const PLAIN_PARSER = parserWithout([...NOT_IN_LAWS, ...INLINE])

/**
 * How many marks that may open markup one paragraph may hold before all of it is taken for text. micromark takes time with the
 * square of their number (measured: 25,000 of `***a` in a paragraph 17 s); no paragraph of a law has a hundred.
 */
const MOST_MARKS = 2000

/** Parses Markdown as laws use it. */
export function parseMarkdown(text: string): Root {
  const tooMany = text.split(/\n[ \t]*\r?\n/).some((paragraph) => countMarks(paragraph) > MOST_MARKS)
  return (tooMany ? PLAIN_PARSER : PARSER).parse(text)
}

function countMarks(paragraph: string): number {
  return paragraph.split(/[*_[<&]/, MOST_MARKS + 2).length - 1
}

function parserWithout(constructs: string[]): { parse: (text: string) => Root } {
  return unified()
    .use(function (): void {
      const data: Data = this.data()
      data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: constructs } }]
    })
    .use(remarkParse)
    .use(remarkFrontmatter)
    .freeze()
}
