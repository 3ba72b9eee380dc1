import type { VFile } from 'vfile'
import type { Instruction } from '../amend/instruction.ts'
import type { Act } from '../law/tree.ts'
import { applyInstructions } from '../amend/apply-instructions.ts'
import { lacksTarget } from '../amend/lacks-target.ts'

/** The text that a draft is written on. */
export interface DraftBase {
  act: Act
  /** Whether it is held in part, so that an article that it lacks may be in the law nevertheless. */
  isPart: boolean
}

/**
 * Checks what a draft says: that there are instructions, that each is understood, and that each can be carried out on the text that
 * the draft is written on, after those before it. Findings are messages on the file, at the lines of the instructions. Where the
 * text is held in part, instructions on articles that it lacks are left out.
 *
 * @param base undefined where the text is not at hand: then only the draft itself is checked.
 */
export function checkDraft(file: VFile, instructions: readonly Instruction[], base: DraftBase | undefined): void {
  const report = (ruleId: string, reason: string, line?: number): void => {
    file.message(reason, { ruleId, source: 'tarmaq', ...(line === undefined ? {} : { place: { line, column: 1 } }) })
  }
  if (instructions.length === 0) report('draft-empty', 'the draft has no instruction')
  for (const instruction of instructions) {
    if (instruction.status === 'not-understood')
      report('draft-not-understood', `not understood: ${instruction.reason}`, instruction.source.line)
  }
  if (!base) return
  const { act, isPart } = base
  const checkable = instructions.filter((instruction) => !isPart || !lacksTarget(act, instruction))
  for (const outcome of applyInstructions(act, checkable).outcomes) {
    if (outcome.outcome === 'conflict')
      report('draft-conflict', `${outcome.op} ${outcome.target}: ${outcome.reason}`, outcome.source.line)
  }
}
