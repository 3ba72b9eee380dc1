import { join } from 'node:path'
import type { Alignment } from '../align/alignment.ts'
import type { LoadedText } from './load-text.ts'
import type { Workspace } from './workspace.ts'
import { align } from '../align/align.ts'
import { readGlossary } from '../corpus/glossary.ts'
import { conceptsIn } from '../annotate/find-terms.ts'
import { readConcepts } from '../annotate/read-concepts.ts'
import { loadText } from './load-text.ts'
import type { CommandLine, CommonOptions } from './command-line.ts'
import { TEXT_HELP, levelOption } from './command-line.ts'

/**
 * Aligns two texts. The concepts of the lexicon help; between two languages so do the glossary and, where the catalogue has them,
 * editorial headings in one language for both.
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
    glossary: readGlossary(workspace.corpus),
    conceptsOf: (text, lang) => conceptsIn(text, lang, concepts),
    ...(inOneLang ? {} : { headings }),
  })
}

function sideHeadings(
  side: 'left' | 'right',
  text: LoadedText,
  workspace: Workspace,
): { [key in typeof side]?: Map<string, string> } {
  const work = text.work === undefined ? undefined : workspace.catalogue.get(text.work)
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

/** Adds `tarmaq align`: which provision answers to which. */
export function addAlignCommand(cli: CommandLine): void {
  cli
    .command('align', 'which provision of one text answers to which of another')
    .argument('<left>', TEXT_HELP)
    .argument('<right>', TEXT_HELP)
    .addOption(levelOption())
    .action((left: string, right: string, options: CommonOptions & { level: Alignment['level'] }) => {
      const space = cli.workspace(options)
      const alignment = alignTexts(loadText(left, space), loadText(right, space), options.level, space)
      cli.finish(options, { json: { pairs: alignment.pairs }, text: () => printAlignment(alignment) })
    })
}
