import { writeFileSync } from 'node:fs'
import type { Outcome } from '../amend/instruction.ts'
import type { LoadedText } from './load-text.ts'
import type { OutlineEntry } from './outline-command.ts'
import { applyInstructions } from '../amend/apply-instructions.ts'
import { titleOf } from '../law/text.ts'
import { lawMarkdown } from '../publish/law-markdown.ts'
import { instructionsOf } from './instructions-command.ts'
import { loadText } from './load-text.ts'
import { outline } from './outline-command.ts'
import type { CommandLine, CommonOptions } from './command-line.ts'
import { TEXT_HELP, DONE, FINDINGS } from './command-line.ts'

/** What `tarmaq apply --json` prints of an instruction: its status is what became of it. */
type AppliedInstruction = DistributiveOmit<Outcome, 'status' | 'outcome'> & {
  act: string
  status: Outcome['outcome']
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never

export interface ApplyResult {
  provisions: OutlineEntry[]
  instructions: AppliedInstruction[]
}

/**
 * Applies amending acts to a text, one after another. An act whose instructions cannot all be carried out changes nothing, and the
 * acts after it are not tried, unless `partial` is asked for.
 *
 * @param outFile where the consolidated text is written as Markdown; not written when an act was refused.
 */
export function applyActs(
  base: LoadedText,
  acts: readonly LoadedText[],
  partial: boolean,
  outFile?: string,
): ApplyResult {
  let text = base.act
  const instructions: AppliedInstruction[] = []
  for (const act of acts) {
    const applied = applyInstructions(text, instructionsOf(act, titleOf(base.act)), { partial })
    instructions.push(...applied.outcomes.map(({ outcome, ...rest }) => ({ ...rest, act: act.name, status: outcome })))
    if (!applied.complete) return { provisions: outline(text).provisions, instructions }
    text = applied.act
  }
  if (outFile !== undefined) writeFileSync(outFile, lawMarkdown(text))
  return { provisions: outline(text).provisions, instructions }
}

/** What became of the instructions, for people. */
export function printApplied(result: ApplyResult): string {
  const lines = result.instructions.map((instruction) => {
    const target = 'target' in instruction ? ` ${instruction.op} ${instruction.target}` : ''
    const reason = 'reason' in instruction ? `: ${instruction.reason}` : ''
    return `${instruction.act}:${instruction.source.line}: ${instruction.status}${target}${reason}`
  })
  const count = (status: string): number =>
    result.instructions.filter((instruction) => instruction.status === status).length
  return [
    ...lines,
    `${count('applied')} applied, ${count('conflict')} in conflict, ${count('not-understood')} not understood`,
  ].join('\n')
}

/** Adds `tarmaq apply`: acts applied to a text. */
export function addApplyCommand(cli: CommandLine): void {
  cli
    .command('apply', 'applies amending acts to a text, each as a whole or not at all')
    .argument('<base>', TEXT_HELP)
    .argument('<act...>', TEXT_HELP)
    .option('--partial', 'carry out what can be carried out')
    .option('-o, --output <file>', 'write the consolidated text as Markdown')
    .action((base: string, acts: string[], options: CommonOptions & { partial?: true; output?: string }) => {
      const space = cli.workspace(options)
      const text = loadText(base, space)
      const lang = text.act.lang
      const loaded = acts.map((act) => loadText(act, space, act.startsWith('acts/') ? lang : undefined))
      const result = applyActs(text, loaded, options.partial === true, options.output)
      const applied = result.instructions.every(({ status }) => status === 'applied')
      cli.finish(options, { json: result, text: () => printApplied(result), status: applied ? DONE : FINDINGS })
    })
}
