import { existsSync, readFileSync } from 'node:fs'
import type { CommandLine, CommonOptions } from './command-line.ts'
import type { Lang } from '../language/lang.ts'
import type { LoadedText } from './load-text.ts'
import type { Rebased } from '../amend/rebase.ts'
import type { Workspace } from './workspace.ts'
import type { Counterpart } from '../amend/retarget.ts'
import { draftAct } from '../amend/draft-act.ts'
import { carriedInstructions, rebase } from '../amend/rebase.ts'
import { readDraft } from '../annotate/read-draft.ts'
import { titleOf } from '../law/text.ts'
import { alignTexts } from './align-command.ts'
import { DONE, FINDINGS, TEXT_HELP, langOption } from './command-line.ts'
import { instructionsOf } from './instructions-command.ts'
import { loadText } from './load-text.ts'
import { checkOutput, writeOutput } from './output-file.ts'
import { UserError } from './user-error.ts'

interface RebaseResult {
  /** How the texts were named. */
  from: string
  onto: string
  instructions: Rebased[]
}

/**
 * Carries a draft to another text. Which provision answers to which is what aligning the two texts gives, articles and paragraphs.
 */
function rebaseDraft(draft: LoadedText, from: LoadedText, onto: LoadedText, space: Workspace): RebaseResult {
  const found = new Map<string, Counterpart[]>()
  for (const level of ['article', 'paragraph'] as const) {
    const levelFound = new Map<string, Counterpart[]>()
    for (const { left, right, score } of alignTexts(from, onto, level, space).pairs)
      for (const eId of left)
        levelFound.set(eId, [...(levelFound.get(eId) ?? []), ...right.map((one) => ({ eId: one, score }))])
    for (const [eId, list] of levelFound) if (!found.has(eId)) found.set(eId, list)
  }
  const instructions = instructionsOf(draft, titleOf(from.act))
  return {
    from: from.name,
    onto: onto.name,
    instructions: rebase(instructions, from.act, onto.act, (eId) => found.get(eId)),
  }
}

/** What became of each instruction, for people. */
function printRebased({ instructions }: RebaseResult): string {
  const lines = instructions.map((one) => {
    const place = 'target' in one ? ` ${one.op} ${one.target}` : ''
    const to = one.outcome === 'retargeted' ? ` → ${one.newTarget} (${one.score.toFixed(2)})` : ''
    const reason = 'reason' in one ? `: ${one.reason}` : ''
    const remarks = 'remarks' in one ? ` [${(one.remarks ?? []).join('; ')}]` : ''
    return `line ${one.source.line}: ${one.outcome}${place}${to}${reason}${remarks}`
  })
  const count = (outcome: Rebased['outcome']): number => instructions.filter((one) => one.outcome === outcome).length
  return [
    ...lines,
    `${count('unchanged')} unchanged, ${count('retargeted')} retargeted, ${count('conflict')} in conflict, ${count('not-understood')} not understood`,
  ].join('\n')
}

/** The text that a draft says it was written on; undefined where it does not say. */
function namedBase(path: string): { text: string; lang: Lang } | undefined {
  if (!existsSync(path) || !/^---\r?\n[\s\S]*?^amends:/mu.test(readFileSync(path, 'utf8'))) return undefined
  const { amends, edition, lang } = readDraft(path)
  return { text: `${amends}@${edition}`, lang }
}

/** Adds `tarmaq rebase`: a draft written on one text carried to another. */
export function addRebaseCommand(cli: CommandLine): void {
  cli
    .command('rebase')
    .argument('<draft>', 'the draft: an amending act as a file, or named as texts are')
    .requiredOption('--onto <text>', `the text that it is carried to: ${TEXT_HELP}`)
    .option('--from <text>', 'the text that it was written on, where its front matter does not say')
    .option('--partial', 'write what can be carried, although other instructions cannot')
    .option('-o, --output <file>', 'write the rebased act as Markdown')
    .addOption(langOption('language of the texts'))
    .action((name: string, options: CommonOptions & RebaseOptions) => {
      if (options.output !== undefined) checkOutput(options.output)
      const space = cli.workspace(options)
      const base = namedBase(name)
      const fromName = options.from ?? base?.text
      if (fromName === undefined)
        throw new UserError(`${name} does not say on which text it was written`, 'give that text with --from')
      const draft = loadText(name, space, options.lang ?? base?.lang)
      const lang = draft.act.lang
      const onto = loadText(options.onto, space, lang)
      const result = rebaseDraft(draft, loadText(fromName, space, lang), onto, space)
      const carried = carriedInstructions(result.instructions)
      const isWhole = carried.length === result.instructions.length
      if (options.output !== undefined && (isWhole || options.partial === true))
        writeOutput(options.output, draftAct(carried, lang, titleOf(onto.act)))
      cli.finish(options, { json: result, text: () => printRebased(result), status: isWhole ? DONE : FINDINGS })
    })
}

interface RebaseOptions {
  onto: string
  from?: string
  partial?: true
  output?: string
  lang?: Lang
}
