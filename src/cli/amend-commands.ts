import { writeFileSync } from 'node:fs'
import type { Instruction, Outcome } from '../amend/instruction.ts'
import type { LoadedText } from './load-text.ts'
import type { OutlineEntry } from './outline-command.ts'
import { applyInstructions } from '../amend/apply-instructions.ts'
import { lawMarkdown } from '../publish/law-markdown.ts'
import { outline } from './outline-command.ts'
import { readInstructions } from '../amend/read-instructions.ts'
import { titleOf } from '../law/text.ts'

/** The instructions of an amending act. */
export function instructionsOf(act: LoadedText, law?: string): Instruction[] {
  const options = { ...(act.source === undefined ? {} : { source: act.source }), ...(law === undefined ? {} : { law }) }
  return readInstructions(act.act, options).instructions
}

/** Instructions for people: a line each, and below it why one was not understood. */
export function printInstructions(instructions: readonly Instruction[]): string {
  const lines = instructions.map((instruction) => {
    if (instruction.status === 'not-understood')
      return `line ${instruction.source.line}: not understood: ${instruction.reason}\n    ${preview(instruction.source.quote)}`
    return `line ${instruction.source.line}: ${describe(instruction)}`
  })
  const understood = instructions.filter(({ status }) => status === 'understood').length
  return [...lines, `${instructions.length} instructions, ${understood} understood`].join('\n')
}

function describe(instruction: Instruction & { status: 'understood' }): string {
  const words = [instruction.words, instruction.replacement]
    .filter((part) => part !== undefined)
    .map((part) => `“${preview(part)}”`)
  const content = instruction.content === undefined ? '' : ` “${preview(instruction.content)}”`
  return `${instruction.op} ${instruction.target}${words.length > 0 ? ` ${words.join(' → ')}` : ''}${content}`
}

/** How many UTF-16 units of quoted text a line shows. */
const PREVIEW = 70

function preview(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > PREVIEW ? `${line.slice(0, PREVIEW)}…` : line
}

/** What `tarmaq apply --json` prints of an instruction: its status is what became of it. */
export type AppliedInstruction = DistributiveOmit<Outcome, 'status' | 'outcome'> & {
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
