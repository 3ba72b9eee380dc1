import { writeFileSync } from 'node:fs'
import type { Lang } from '../language/lang.ts'
import type { Outcome, Understood } from '../amend/instruction.ts'
import { explain } from '../history/explain.ts'
import type { LoadedText } from './load-text.ts'
import type { OutlineEntry } from './outline-command.ts'
import { applyInstructions } from '../amend/apply-instructions.ts'
import { titleOf } from '../law/text.ts'
import { lawMarkdown } from '../publish/law-markdown.ts'
import { instructionsOf } from './instructions-command.ts'
import { loadText } from './load-text.ts'
import { UserError } from './user-error.ts'
import type { Workspace } from './workspace.ts'
import { outline } from './outline-command.ts'
import type { CommandLine, CommonOptions } from './command-line.ts'
import { TEXT_HELP, DONE, FINDINGS, langOption } from './command-line.ts'

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

/**
 * What became of the instructions, for people: each in words of the reader's language, the text before and after, and why one was not
 * carried out.
 */
export function printApplied(result: ApplyResult, lang: Lang): string {
  const count = (status: string): number =>
    result.instructions.filter((instruction) => instruction.status === status).length
  return [
    ...result.instructions.flatMap((instruction) => printInstruction(instruction, lang)),
    `${count('applied')} applied, ${count('conflict')} in conflict, ${count('not-understood')} not understood`,
  ].join('\n')
}

function printInstruction(instruction: AppliedInstruction, lang: Lang): string[] {
  const at = `${instruction.act}:${instruction.source.line}: ${instruction.status}`
  if (instruction.status === 'not-understood')
    return [`${at}: ${'reason' in instruction ? instruction.reason : ''}`, indented(instruction.source.quote)]
  const understood = { ...instruction, status: 'understood' } as Understood
  const said = `${at}: ${explain(understood, lang)}`
  if ('reason' in instruction) return [`${said}: ${instruction.reason}`]
  if (!('before' in instruction)) return [said]
  return [
    said,
    ...(instruction.before === '' ? [] : [marked('- ', instruction.before)]),
    ...(instruction.after === '' ? [] : [marked('+ ', instruction.after)]),
    ...(instruction.remarks ?? []).map((remark) => `    (${remark})`),
  ]
}

function marked(mark: string, text: string): string {
  return text.replace(/^/gm, `    ${mark}`)
}

function indented(text: string): string {
  return marked('', text)
}

/** An act of the catalogue is for the laws that the catalogue says: numbers of another law would fit by chance. */
function refuseForeign(act: LoadedText, base: LoadedText, { catalogue }: Workspace): void {
  const amends = act.work === undefined ? [] : (catalogue.get(act.work)?.amends ?? [])
  if (base.work === undefined || amends.length === 0 || amends.includes(base.work)) return
  throw new UserError(`${act.name} does not amend ${base.work}`, `it amends ${amends.join(', ')}`)
}

/** Adds `tarmaq apply`: acts applied to a text. */
export function addApplyCommand(cli: CommandLine): void {
  cli
    .command(
      'apply',
      'applies amending acts to a text, each as a whole or not at all; without -o, only shows what they would do',
    )
    .argument('<base>', TEXT_HELP)
    .argument('<act...>', TEXT_HELP)
    .option('--partial', 'carry out what can be carried out')
    .option('-o, --output <file>', 'write the consolidated text as Markdown')
    .addOption(langOption('language in which the instructions are explained (else that of the text)'))
    .action(
      (base: string, acts: string[], options: CommonOptions & { partial?: true; output?: string; lang?: Lang }) => {
        const space = cli.workspace(options)
        const text = loadText(base, space)
        const lang = text.act.lang
        const loaded = acts.map((act) => loadText(act, space, act.startsWith('acts/') ? lang : undefined))
        for (const act of loaded) refuseForeign(act, text, space)
        const result = applyActs(text, loaded, options.partial === true, options.output)
        const applied = result.instructions.every(({ status }) => status === 'applied')
        cli.finish(options, {
          json: result,
          text: () => printApplied(result, options.lang ?? lang),
          status: applied ? DONE : FINDINGS,
        })
      },
    )
}
