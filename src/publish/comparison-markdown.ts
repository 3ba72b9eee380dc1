import type { Act } from '../law/tree.ts'
import type { Alignment, Pair } from '../align/alignment.ts'
import type { Redline } from '../redline/redline.ts'
import { lawText, printedHead, titleOf } from '../law/text.ts'
import { redline } from '../redline/redline-texts.ts'
import { units } from '../law/walk.ts'

/**
 * Writes a comparison as Markdown that reads well in a repository: a heading a pair, and the words that differ, removed ones struck
 * through and added ones in bold. Texts in two languages are printed one after the other.
 */
export function comparisonMarkdown(left: Act, right: Act, alignment: Alignment): string {
  const title = `# ${nameOf(left)} – ${nameOf(right)}`
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
  return [head, quote(redline(before, after).map(runMarkdown).join(''))].join('\n\n')
}

function headsOf(eIds: readonly string[], act: Act): string {
  return unitsOf(eIds, act).map(printedHead).join(', ')
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

function runMarkdown(run: Redline[number]): string {
  if (run.kind === 'added') return marked(run.text, '**')
  if (run.kind === 'removed') return marked(run.text, '~~')
  return escape(run.text)
}

/** Marks every line of a run, white space at its ends left outside: Markdown wants the marks at words. */
function marked(text: string, mark: string): string {
  return text
    .split('\n')
    .map((line) =>
      line.replace(/^(\s*)(.*?)(\s*)$/, (_all, before: string, words: string, after: string) =>
        words === '' ? line : `${before}${mark}${escape(words)}${mark}${after}`,
      ),
    )
    .join('\n')
}

function escape(text: string): string {
  return text.replace(/[\\*_`[\]<~]/g, '\\$&')
}

function quote(text: string): string {
  return text.replace(/^/gm, '> ').replace(/\n/g, '\n>\n')
}
