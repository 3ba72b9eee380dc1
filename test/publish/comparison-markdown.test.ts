import type { Nodes } from 'mdast'
import { toString } from 'mdast-util-to-string'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import type { Relation } from '../../src/align/alignment.ts'
import { alinea } from '../../src/law/tree.ts'
import { articles } from '../../src/law/walk.ts'
import { comparisonMarkdown } from '../../src/publish/comparison-markdown.ts'
import { law } from '../support/texts.ts'
import { pair } from './sample-site.ts'

const read = (markdown: string): Nodes => unified().use(remarkParse).parse(markdown)

function typesIn(tree: Nodes): Set<string> {
  const types = new Set<string>()
  visit(tree, (node) => void types.add(node.type))
  return types
}

/** What a reader of Markdown sees of the quotations. */
function quotedLines(tree: Nodes): string[] {
  const lines: string[] = []
  visit(tree, 'blockquote', ({ children }) => void lines.push(...children.map((child) => toString(child))))
  return lines
}

const OLD = law(
  '# Law on Voting',
  '### Article 1. Voters',
  '1. A voter has one vote.',
  '2. Voting is secret and takes place on a Sunday.',
  '3. Nothing else.',
)
const NEW = law(
  '# Law on Voting',
  '### Article 1. Voters',
  '1. A voter has two votes.',
  '2. Whoever counts them swears an oath before a court.',
  '3. Nothing else.',
  '### Article 2. Recall',
  'A deputy may be recalled.',
)
const named = (act: typeof OLD, name = '') => ({ act, name })

describe('comparisonMarkdown', () => {
  const markdown = comparisonMarkdown(
    named(OLD),
    named({ ...NEW, date: '2026-01-01' }),
    { level: 'article', pairs: [pair('changed', ['art_1'], ['art_1']), pair('added', [], ['art_2'])] },
    'eng',
  )

  it('is a title, what is compared, what the marks mean, and a heading a pair with its lines', () => {
    expect(markdown.split('\n').filter((line) => line !== '' && line !== '>')).toEqual([
      '# Comparison of texts',
      'Law on Voting – Law on Voting (1 January 2026)',
      '~~removed~~ **added** · changed: 1, added: 1',
      '## Article 1. Voters',
      '*Changed (83 %)*',
      '> 1\\. A voter has ~~one vote~~**two votes**.',
      '> ~~2. Voting is secret and takes place on a Sunday.~~',
      '> **2. Whoever counts them swears an oath before a court.**',
      '> 3\\. Nothing else.',
      '## Article 2. Recall',
      '*Added*',
      '> A deputy may be recalled.',
    ])
  })

  it('calls a text without a title by its name', () => {
    const untitled = law('### Article 1', 'Text.')
    const alignment = { level: 'article' as const, pairs: [] }
    expect(comparisonMarkdown(named(untitled, 'Code'), named(NEW), alignment, 'rus')).toContain('Code – Law on Voting')
  })

  it.each<[Relation]>([['same'], ['changed'], ['removed']])(
    'prints the words of a law as they are, whatever they would mean in Markdown: %s',
    (relation) => {
      const lines = [
        '3. Third, without a first.',
        '7) Seventh.',
        '- a dash',
        '+ a plus',
        '---',
        '===',
        '# no heading',
        '> no quotation',
        '*no* _emphasis_ **at** `all` ~~here~~',
        '[no link](javascript:alert(1)) ![no picture](//evil.example)',
        '<script>alert(1)</script> <b>no element</b>',
        '&lt; &amp; &#60; stay',
        '~~~',
        '| a | b |',
        '\\ a backslash',
      ]
      const act = law('### Article 1', 'Text.')
      const [article] = articles(act)
      if (!article) throw new Error('no article')
      article.children = lines.map(alinea)
      const right = relation === 'removed' ? [] : ['art_1']
      const written = comparisonMarkdown(
        named(act, 'A'),
        named(act, 'B'),
        { level: 'article', pairs: [pair(relation, ['art_1'], right)] },
        'eng',
      )
      const tree = read(written)
      expect(quotedLines(tree).map((line) => line.replace(/\\(?=~)/g, ''))).toEqual(lines)
      for (const type of ['html', 'list', 'link', 'image', 'thematicBreak', 'code'])
        expect(typesIn(tree)).not.toContain(type)
    },
  )

  it('sets two languages side by side as a table', () => {
    const table = comparisonMarkdown(
      named(OLD),
      named({ ...law('# Закон', '### Статья 1', '1. Один голос.', '4. Ничего более.'), lang: 'rus' }),
      { level: 'article', pairs: [pair('changed', ['art_1'], ['art_1'])] },
      'eng',
    )
    expect(table).toContain('| 1. A voter has one vote. | 1. Один голос. |')
    // A line without one beside it in another language is not removed.
    expect(table).toContain('| 3. Nothing else. |  |')
    expect(table).not.toMatch(/~~|\*\*\d/)
  })
})
