import type { Act } from '../law/tree.ts'
import type { Effect } from './effect.ts'
import type { Instruction, Outcome, Understood } from './instruction.ts'
import { assignEIds } from '../law/eid.ts'
import { applyAdd } from './apply-add.ts'
import { applyRenumber } from './apply-renumber.ts'
import { applyRepeal } from './apply-repeal.ts'
import { applyRestate } from './apply-restate.ts'
import { applyWords } from './apply-words.ts'
import { Conflict } from './conflict.ts'
import { isOnContents, WHOLE_ACT } from './instruction.ts'
import { Positions } from './positions.ts'

export interface ApplyOptions {
  /** Carry out what can be carried out, although other instructions cannot. Without it, all are carried out or none. */
  partial?: boolean
  /** The amending act, as the stubs of repealed units name it («Законом РК от 10.03.2017 № 51-VI»). */
  act?: string
}

export interface Applied {
  /** A new tree: the amended text, or a copy of the text as it was. */
  act: Act
  /** One for each instruction, in order. Where nothing was carried out, they say what would have become of each. */
  outcomes: Outcome[]
  /** Whether `act` is the amended text. */
  complete: boolean
}

/**
 * Carries out instructions of one act on a text, in order, each on what those before it left. The text itself is not touched.
 * Parts, indents and sentences are counted as they stand in the text before the act (`Positions`).
 *
 * An instruction that cannot be carried out exactly ends as a conflict, with its reason, and changes nothing.
 */
export function applyInstructions(
  base: Act,
  instructions: readonly Instruction[],
  options: ApplyOptions = {},
): Applied {
  const act = structuredClone(base)
  const positions = new Positions()
  const outcomes = instructions.map((instruction) => apply(act, instruction, positions, options.act))
  const complete = options.partial === true || outcomes.every(({ outcome }) => outcome === 'applied')
  return { act: complete ? act : structuredClone(base), outcomes, complete }
}

function apply(act: Act, instruction: Instruction, positions: Positions, byAct: string | undefined): Outcome {
  if (instruction.status === 'not-understood') return { ...instruction, outcome: 'not-understood' }
  try {
    const effect = carryOut(act, positions.now(instruction), byAct)
    positions.record(instruction)
    assignEIds(act)
    const place = effect.place.type === 'act' ? WHOLE_ACT : (effect.place.eId ?? instruction.target)
    const remarks = effect.remarks && effect.remarks.length > 0 ? { remarks: effect.remarks } : {}
    return { ...instruction, outcome: 'applied', before: effect.before, after: effect.after, place, ...remarks }
  } catch (error) {
    if (error instanceof Conflict) return { ...instruction, outcome: 'conflict', reason: error.message }
    throw error
  }
}

const NO_CONTENTS = 'the table of contents is no part of the text: it repeats the headings, so nothing was changed'

/** Every operation changes the tree only once it is sure that nothing stands against it. */
function carryOut(act: Act, instruction: Understood, byAct: string | undefined): Effect {
  if (isOnContents(instruction)) return { place: act, before: '', after: '', remarks: [NO_CONTENTS] }
  switch (instruction.op) {
    case 'replaceWords':
    case 'deleteWords':
    case 'insertWords':
      return applyWords(act, instruction)
    case 'restate':
    case 'restateHeading':
      return applyRestate(act, instruction)
    case 'add':
      return applyAdd(act, instruction)
    case 'repeal':
      return applyRepeal(act, instruction, byAct)
    case 'renumber':
      return applyRenumber(act, instruction)
    case 'noChange':
      return { place: act, before: '', after: '' }
  }
}
