import { join, relative } from 'node:path'
import type { Alignment, Evidence } from '../align/alignment.ts'
import type { LoadedText } from './load-text.ts'
import type { Workspace } from './workspace.ts'
import { align } from '../align/align.ts'
import { readGlossary } from '../corpus/glossary.ts'
import { parseTextName } from '../corpus/text-name.ts'
import { conceptsIn } from '../annotate/find-terms.ts'
import { readConcepts } from '../annotate/read-concepts.ts'
import { readStudy } from '../annotate/read-study.ts'
import { loadText } from './load-text.ts'
import type { CommandLine, CommonOptions } from './command-line.ts'
import { TEXT_HELP, levelOption } from './command-line.ts'
import { readStudyDecisions, withDecisions, type DecidedText } from './study-decisions.ts'

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

const DECIDED = { confirm: 'confirmed', add: 'added by the study' } as const

/** Merges in what a study decided; a decision that does not fit the texts is left out, and the run says so. */
function decidedIn(
  study: string,
  alignment: Alignment,
  left: LoadedText,
  right: LoadedText,
  workspace: Workspace,
): Alignment {
  const { folder } = readStudy(join(workspace.annotations, study))
  const decided = withDecisions(alignment, readStudyDecisions(folder), nameOf(left), nameOf(right))
  for (const { path, line, message } of decided.findings)
    workspace.notices.push(`${relative(process.cwd(), path)}:${line}: ${message}`)
  return decided.alignment
}

function nameOf({ work, name, act, stored }: LoadedText): DecidedText {
  const parsed = parseTextName(name)
  const date = stored?.date ?? ('problem' in parsed ? undefined : parsed.date)
  return { act, lang: act.lang, work: work ?? name, ...(date === undefined ? {} : { date }) }
}

/** The alignment for people: a line a pair, and below it what a link rests on. */
function printAlignment(alignment: Alignment): string {
  return alignment.pairs
    .flatMap(({ left, right, relation, score, decision, evidence }) => [
      `${left.join(' ') || '–'}  →  ${right.join(' ') || '–'}  ${relation} ${score.toFixed(2)}${decision ? `  ${DECIDED[decision.decide]}` : ''}`,
      ...(evidence.length === 0 ? [] : [`    ${evidence.map(printEvidence).join(' · ')}`]),
    ])
    .join('\n')
}

function printEvidence({ feature, score, shared = [] }: Evidence): string {
  const items = feature === 'wording' ? shared.map((run) => `“${run}”`) : shared
  return `${feature} ${score.toFixed(2)}${items.length > 0 ? ` (${items.join(', ')})` : ''}`
}

/** Adds `tarmaq align`: which provision answers to which. */
export function addAlignCommand(cli: CommandLine): void {
  cli
    .command('align')
    .argument('<left>', TEXT_HELP)
    .argument('<right>', TEXT_HELP)
    .addOption(levelOption())
    .option('--study <id>', 'merge in what a study decided on links: its alignments/*.yaml')
    .action((left: string, right: string, options: CommonOptions & { level: Alignment['level']; study?: string }) => {
      const space = cli.workspace(options)
      const [from, to] = [loadText(left, space), loadText(right, space)]
      const computed = alignTexts(from, to, options.level, space)
      const alignment = options.study === undefined ? computed : decidedIn(options.study, computed, from, to, space)
      cli.finish(options, { json: { pairs: alignment.pairs }, text: () => printAlignment(alignment) })
    })
}
