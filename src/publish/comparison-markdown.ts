import type { Act } from '../law/tree.ts'
import type { Alignment, Pair } from '../align/alignment.ts'
import type { Redline } from '../redline/redline.ts'
import { lawText, printedHead, titleOf } from '../law/text.ts'
import { redline } from '../redline/redline-texts.ts'
import { units } from '../law/walk.ts'
import type { MarkdownPiece } from './markdown-pieces.ts'
import { markdownLine } from './markdown-pieces.ts'
import { provisionName } from './provision-name.ts'

/**
 * Writes a comparison as Markdown that reads well in a repository: a heading a pair, and the words that differ, removed ones struck
 * through and added ones in bold. Texts in two languages are printed one after the other.
 */
export function comparisonMarkdown(left: Act, right: Act, alignment: Alignment): string {
  const title = `# ${escape(nameOf(left))} – ${escape(nameOf(right))}`
  return `${[title, ...alignment.pairs.map((pair) => pairMarkdown(pair, left, right))].join('\n\n')}\n`
}

function nameOf(act: Act): string {
  return [titleOf(act), act.date, act.lang].filter((part) => part !== undefined && part !== '').join(', ')
}

function pairMarkdown(pair: Pair, left: Act, right: Act): string {
  const before = textOf(pair.left, left)
  const after = textOf(pair.right, right)
  const heads = [headsOf(pair.left, left), headsOf(pair.right, right)].filter((head) => head !== '')
  const score =
    pair.left.length > 0 && pair.right.length > 0
      ? ` (${pair.relation}, ${pair.score.toFixed(2)})`
      : ` (${pair.relation})`
  const head = `## ${heads.join(' → ')}${score}`
  if (pair.left.length === 0 || pair.right.length === 0)
    return [head, quote(escape(before === '' ? after : before))].join('\n\n')
  if (left.lang !== right.lang) return [head, quote(escape(before)), quote(escape(after))].join('\n\n')
  return [head, quote(redlineMarkdown(redline(before, after)))].join('\n\n')
}

function headsOf(eIds: readonly string[], act: Act): string {
  return unitsOf(eIds, act)
    .map((unit) => escape(printedHead(unit).replace(/\s*\n\s*/g, ' ')) || provisionName(unit.eId ?? '', act.lang))
    .join(', ')
}

function textOf(eIds: readonly string[], act: Act): string {
  return unitsOf(eIds, act).map(lawText).join('\n')
}

function unitsOf(
  eIds: readonly string[],
  act: Act,
): ReturnType<typeof units> extends Generator<infer Unit> ? Unit[] : never {
  return [...units(act)].filter((unit) => eIds.includes(unit.eId ?? ''))
}

/** A redline as Markdown, line by line. What differs in print only is as in the new text. */
function redlineMarkdown(runs: Redline): string {
  const lines: MarkdownPiece[][] = [[]]
  for (const { kind, text } of runs) {
    const mark = kind === 'added' || kind === 'removed' ? { mark: kind } : {}
    text.split('\n').forEach((part, i) => {
      if (i > 0) lines.push([])
      lines.at(-1)?.push({ text: part, ...mark })
    })
  }
  return lines.map((line) => markdownLine(line)).join('\n')
}

function escape(text: string): string {
  return text
    .split('\n')
    .map((line) => markdownLine([{ text: line }]))
    .join('\n')
}

function quote(text: string): string {
  return text.replace(/^/gm, '> ').replace(/\n/g, '\n>\n')
}
