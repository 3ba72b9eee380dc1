import type { Act, Unit } from '../law/tree.ts'
import type { Instruction } from './instruction.ts'
import type { Change } from './read-clause.ts'
import { assignEIds } from '../law/eid.ts'
import { units } from '../law/walk.ts'
import { applyInstructions } from './apply-instructions.ts'
import { lawShape } from './law-shape.ts'
import { readBack } from './read-back.ts'

/**
 * A text on the way from one wording to another, with the changes that led there so far. A change is taken only once it was
 * written, read and carried out, and gave what is wanted.
 */
export class Derivation {
  changes: Change[] = []
  state: Act

  /** @param state the text to begin with; it is copied before anything is changed. */
  constructor(state: Act) {
    this.state = state
  }

  /**
   * Takes changes if they lead to what an edit of the tree gives; otherwise nothing happens.
   *
   * @param edit makes the wanted text out of a copy of the present one.
   */
  attempt(changes: readonly Change[], edit: (act: Act) => void): boolean {
    const wanted = structuredClone(this.state)
    edit(wanted)
    assignEIds(wanted)
    const read: Instruction[] = []
    for (const change of changes) {
      const back = readBack([change], this.state.lang)
      if (!back) return false
      read.push(...back)
    }
    const applied = applyInstructions(this.state, read)
    if (!applied.complete || lawShape(applied.act) !== lawShape(wanted)) return false
    this.changes.push(...read.map(withoutSource))
    this.state = wanted
    return true
  }

  /** Does something, and undoes what it did to the text unless it succeeds. Gives the changes that it took. */
  branch(action: () => boolean): { changes: Change[]; state: Act } | undefined {
    const { state, changes } = this
    this.changes = []
    const done = action()
    const result = { changes: this.changes, state: this.state }
    this.state = state
    this.changes = changes
    return done ? result : undefined
  }

  /** Takes what a branch did. */
  take(branch: { changes: Change[]; state: Act }): void {
    this.state = branch.state
    this.changes.push(...branch.changes)
  }
}

function withoutSource(instruction: Instruction): Change {
  const { op, target, words, replacement, position, content, newNumber, unit, beside, within } = instruction as Change
  const optional = { words, replacement, position, content, newNumber, unit, beside, within }
  return {
    op,
    target,
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
  }
}

/** The unit of a text with an eId that it is known to have. */
export function unitIn(act: Act, eId: string): Unit {
  const found = [...units(act)].find((unit) => unit.eId === eId)
  if (!found) throw new Error(`This is a bug: ${eId} is derived, and the text does not have it`)
  return found
}
