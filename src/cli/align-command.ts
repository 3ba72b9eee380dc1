import { writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { Alignment } from '../align/alignment.ts'
import type { Lang } from '../language/lang.ts'
import type { LoadedText } from './load-text.ts'
import type { Workspace } from './workspace.ts'
import { align } from '../align/align.ts'
import { comparisonMarkdown } from '../publish/comparison-markdown.ts'
import { comparisonHtml } from '../publish/comparison-html.ts'
import { conceptsIn } from '../annotate/find-terms.ts'
import { outline } from './outline-command.ts'
import { readConcepts } from '../annotate/read-concepts.ts'
import { UserError } from './user-error.ts'

/**
 * Aligns two texts. The concepts of the lexicon help; so do editorial headings, in one language for both texts where the texts
 * are in two languages.
 */
export function alignTexts(
  left: LoadedText,
  right: LoadedText,
  level: Alignment['level'],
  workspace: Workspace,
): Alignment {
  const concepts = readConcepts(join(workspace.annotations, 'concepts'))
  const inOneLang = left.act.lang === right.act.lang
  const headings = {
    ...sideHeadings('left', left, workspace),
    ...sideHeadings('right', right, workspace),
    ...(inOneLang ? {} : { lang: 'eng' as const }),
  }
  return align(left.act, right.act, {
    level,
    conceptsOf: (text, lang) => conceptsIn(text, lang, concepts),
    ...(inOneLang ? {} : { headings }),
  })
}

function sideHeadings(
  side: 'left' | 'right',
  text: LoadedText,
  workspace: Workspace,
): { [key in typeof side]?: Map<string, string> } {
  const work = text.stored && workspace.catalogue.get(text.stored.work)
  return work ? { [side]: new Map([...work.headings].map(([eId, heading]) => [eId, heading.eng])) } : {}
}

/** The alignment for people, a line a pair. */
export function printAlignment(alignment: Alignment): string {
  return alignment.pairs
    .map(
      ({ left, right, relation, score }) =>
        `${left.join(' ') || '–'}  →  ${right.join(' ') || '–'}  ${relation} ${score.toFixed(2)}`,
    )
    .join('\n')
}

/**
 * Writes a comparison as a file: HTML, Markdown or JSON, by the ending of its name.
 *
 * @param lang the language of the interface, for HTML.
 * @throws UserError for another ending.
 */
export function writeComparison(
  left: LoadedText,
  right: LoadedText,
  alignment: Alignment,
  path: string,
  lang: Lang,
): void {
  switch (extname(path)) {
    case '.html':
      writeFileSync(path, comparisonHtml(left, right, alignment, lang))
      return
    case '.md':
      writeFileSync(path, comparisonMarkdown(left.act, right.act, alignment))
      return
    case '.json':
      writeFileSync(
        path,
        `${JSON.stringify({ left: outline(left.act), right: outline(right.act), ...alignment }, null, 2)}\n`,
      )
      return
    default:
      throw new UserError(
        `${path}: a comparison cannot be written as ${extname(path) || 'a file without an ending'}`,
        'use .html, .md or .json',
      )
  }
}
