import type { Lang } from '../language/lang.ts'
import type { CommandLine, CommonOptions } from './command-line.ts'
import type { LoadedText } from './load-text.ts'
import type { Step } from '../history/timeline.ts'
import type { Workspace } from './workspace.ts'
import { blame } from '../history/blame.ts'
import { provisionHistory } from '../history/provision-history.ts'
import { timeline } from '../history/timeline.ts'
import { TEXT_HELP, langOption } from './command-line.ts'
import { loadText } from './load-text.ts'
import { readCitation } from './read-command.ts'

const CITATION_HELP = 'art. 50(3), «ст. 50 п. 3», «50-баптың 3-тармағы», or art_50__para_3'

/** A provision of a text, and the life of that text: of a file, only itself. */
interface Subject {
  text: LoadedText
  eIds: string[]
  steps: Step[]
}

function subjectOf(name: string, citation: string, space: Workspace, lang: Lang | undefined): Subject {
  const text = loadText(name, space, lang)
  const { act, work } = text
  const eIds = readCitation(act, citation, name).map(({ eId }) => eId)
  const alone: Step[] = [{ act: null, date: act.date ?? '', text: act, outcomes: [] }]
  const isAmended = work !== undefined && act.date !== undefined && space.catalogue.get(work)?.amends.length === 0
  const steps = isAmended
    ? timeline({ work, date: act.date ?? '', lang: act.lang }, space.catalogue, space.texts)
    : alone
  return { text, eIds, steps }
}

/** Adds `tarmaq history`: the wordings of a provision over time. */
export function addHistoryCommand(cli: CommandLine): void {
  cli
    .command('history')
    .argument('<text>', TEXT_HELP)
    .argument('<citation>', CITATION_HELP)
    .addOption(langOption('language of the text'))
    .action((name: string, citation: string, options: CommonOptions & { lang?: Lang }) => {
      const { eIds, steps } = subjectOf(name, citation, cli.workspace(options), options.lang)
      const wordings = eIds.flatMap((eId) => provisionHistory(steps, eId).map((wording) => ({ eId, ...wording })))
      cli.finish(options, {
        json: wordings,
        text: () =>
          wordings
            .map(({ date, act, ops, text }) =>
              [
                `${date}  ${act ?? 'the first text at hand'}  ${ops.join(', ')}`.trimEnd(),
                indent(text ?? '(not in the text)'),
              ].join('\n'),
            )
            .join('\n\n'),
      })
    })
}

/** Adds `tarmaq blame`: the act that introduced each run of words of a provision. */
export function addBlameCommand(cli: CommandLine): void {
  cli
    .command('blame')
    .argument('<text>', TEXT_HELP)
    .argument('<citation>', CITATION_HELP)
    .addOption(langOption('language of the text'))
    .action((name: string, citation: string, options: CommonOptions & { lang?: Lang }) => {
      const { text, eIds, steps } = subjectOf(name, citation, cli.workspace(options), options.lang)
      const runs = eIds.flatMap((eId) => blame(steps, eId, text.act))
      cli.finish(options, {
        json: runs,
        text: () =>
          runs
            .map((run) =>
              [`${run.date ?? ''}  ${run.act ?? 'the text itself'}`.trim(), indent(run.text.trim())].join('\n'),
            )
            .join('\n'),
      })
    })
}

function indent(text: string): string {
  return text.replace(/^/gm, '    ')
}
