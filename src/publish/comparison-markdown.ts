import type { Alignment, Pair } from '../align/alignment.ts'
import type { Lang } from '../language/lang.ts'
import type { Row } from './compared-rows.ts'
import type { ComparedText } from './comparison-html.ts'
import type { MarkdownPiece } from './markdown-pieces.ts'
import type { Line } from './provision-lines.ts'
import { RELATIONS } from '../align/alignment.ts'
import { redline } from '../redline/redline-texts.ts'
import { comparedRows } from './compared-rows.ts'
import { RELATION_NAMES } from './interface.ts'
import { markdownBlock, markdownLine } from './markdown-pieces.ts'
import {
  COMPARISON_TITLE,
  comparedName,
  comparedUnits,
  linesBelowHead,
  printedComparison,
  unitHead,
} from './printed-comparison.ts'
import { tableMarkdown } from './table-markdown.ts'

/**
 * Writes a comparison as Markdown that reads well in a repository: a heading a pair, and below it the text line by line, removed
 * words struck through and added ones bold; a line of which little stays is printed twice, old and new. Of a provision without
 * counterpart the text stands as it is. Two texts in different languages are set side by side, as a table.
 *
 * @param lang the language of what the texts do not say themselves.
 */
export function comparisonMarkdown(left: ComparedText, right: ComparedText, alignment: Alignment, lang: Lang): string {
  if (left.act.lang !== right.act.lang) return tableMarkdown(printedComparison(left, right, alignment, lang))
  const sides = comparedUnits(left, right)
  return `${[
    `# ${markdownLine([{ text: COMPARISON_TITLE[lang] }])}`,
    [left, right].map((text) => markdownLine([{ text: comparedName(text, lang) }])).join(' – '),
    legend(alignment, lang),
    ...alignment.pairs.flatMap((pair) => pairBlocks(pair, sides, lang)),
  ].join('\n\n')}\n`
}

/** What the marks mean, and how many pairs there are of each relation. */
function legend({ pairs }: Alignment, lang: Lang): string {
  const word = (relation: 'removed' | 'added'): MarkdownPiece => ({
    text: RELATION_NAMES[relation][lang].toLowerCase(),
    mark: relation,
  })
  const counts = RELATIONS.flatMap((relation) => {
    const count = pairs.filter((pair) => pair.relation === relation).length
    return count === 0 ? [] : [`${RELATION_NAMES[relation][lang].toLowerCase()}: ${count}`]
  })
  return `${markdownLine([word('removed'), { text: ' ' }, word('added')])} · ${counts.join(', ')}`
}

type Sides = ReturnType<typeof comparedUnits>

function pairBlocks(pair: Pair, sides: Sides, lang: Lang): string[] {
  const [before, after] = [sides[0](pair.left), sides[1](pair.right)]
  const heads = [before, after]
    .filter((units) => units.length > 0)
    .map((units) => units.map((unit) => unitHead(unit, lang)).join(', '))
  const isLink = pair.left.length > 0 && pair.right.length > 0
  const relation = RELATION_NAMES[pair.relation][lang] + (isLink ? ` (${Math.round(pair.score * 100)} %)` : '')
  const lines = isLink
    ? comparedRows(before.flatMap(linesBelowHead), after.flatMap(linesBelowHead)).flatMap(rowLines)
    : [...before, ...after].flatMap(linesBelowHead).map((line) => [{ text: textOf(line) }])
  return [
    `## ${markdownLine([{ text: [...new Set(heads)].join(' → ') }])}`,
    `*${markdownLine([{ text: relation }])}*`,
    ...(lines.length === 0 ? [] : [quoted(lines)]),
  ]
}

/** A row of a comparison as one line with its marks, or as the old line and the new one. What differs in print only is as in the new. */
function rowLines({ kind, left, right }: Row): MarkdownPiece[][] {
  if (kind === 'edited' && left && right) return [editedLine(left.line, right.line)]
  if (kind === 'same' || kind === 'editorial') return right ? [[{ text: textOf(right.line) }]] : []
  return [
    ...(left ? [[{ text: textOf(left.line), mark: 'removed' as const }]] : []),
    ...(right ? [[{ text: textOf(right.line), mark: 'added' as const }]] : []),
  ]
}

function editedLine(before: Line, after: Line): MarkdownPiece[] {
  return redline(textOf(before), textOf(after)).map(({ kind, text }) =>
    kind === 'added' || kind === 'removed' ? { text, mark: kind } : { text },
  )
}

function textOf({ num, text }: Line): string {
  return num === undefined ? text : `${num} ${text}`
}

/** Lines as a quotation, each a paragraph of it. */
function quoted(lines: readonly MarkdownPiece[][]): string {
  return lines.map((line) => `> ${markdownBlock(line)}`).join('\n>\n')
}
