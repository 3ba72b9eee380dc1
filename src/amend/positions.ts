import type { Locator } from '../law/locator.ts'
import type { Understood } from './instruction.ts'
import { parseLocator, printLocator } from '../law/locator.ts'
import { Conflict } from './conflict.ts'
import { WHOLE_ACT } from './instruction.ts'

/** Units that are counted, and so move up or down when one before them goes or comes. */
type Counted = 'part' | 'alinea' | 'sentence'

interface Shift {
  /** The number in the text as it was, from which on the others move. */
  at: number
  by: 1 | -1
}

/**
 * Where the parts, indents and sentences that an act names have gone while it is carried out.
 *
 * An act names them by their place in the text that it amends, as it stands before the act: «абзац второй исключить; в абзаце
 * третьем …» means the third of the old ones, which is then the second. (Numbered units keep their numbers, so nothing moves.)
 * What is added is named by the place that it gets, so only what stood there moves.
 */
export class Positions {
  private readonly shifts = new Map<string, Shift[]>()

  /**
   * The target of an instruction, counted in the text as it is now.
   *
   * @throws Conflict when the act itself has repealed it.
   */
  now(instruction: Understood): Understood {
    const locator = instruction.target === WHOLE_ACT ? undefined : parseLocator(instruction.target)
    if (!locator || instruction.op === 'add') return instruction
    const moved = this.moved(locator, instruction.target)
    return moved ? { ...instruction, target: printLocator(moved) } : instruction
  }

  /** Keeps in mind what an instruction, in the numbers of the act, has taken out or put in. */
  record({ op, target }: Understood): void {
    const locator = op === 'repeal' || op === 'add' ? parseLocator(target) : undefined
    const counted = locator && innermost(locator)
    if (!counted) return
    const shift: Shift = { at: counted.num, by: op === 'add' ? 1 : -1 }
    this.shifts.set(counted.key, [...(this.shifts.get(counted.key) ?? []), shift])
  }

  private moved(locator: Locator, target: string): Locator | undefined {
    if (this.shifts.size === 0) return undefined
    const moved = structuredClone(locator)
    moved.steps.forEach((step, i) => {
      const num = partNumber(locator, i)
      if (num !== undefined) step.num = String(this.number(keyOf(locator, 'part', i), num, target))
    })
    if (typeof locator.alinea === 'number') moved.alinea = this.number(keyOf(locator, 'alinea'), locator.alinea, target)
    if (typeof locator.sentence === 'number')
      moved.sentence = this.number(keyOf(locator, 'sentence'), locator.sentence, target)
    return moved
  }

  private number(key: string, num: number, target: string): number {
    const shifts = this.shifts.get(key) ?? []
    if (shifts.some(({ at, by }) => by < 0 && at === num)) throw new Conflict(`the act itself has repealed ${target}`)
    return shifts.reduce((now, { at, by }) => ((by > 0 ? at <= num : at < num) ? now + by : now), num)
  }
}

/** The innermost counted unit that a locator ends with, and what it is counted in. */
function innermost(locator: Locator): { key: string; num: number } | undefined {
  if (locator.heading) return undefined
  if (locator.sentence !== undefined)
    return locator.sentence === 'last' ? undefined : { key: keyOf(locator, 'sentence'), num: locator.sentence }
  if (locator.alinea !== undefined)
    return locator.alinea === 'last' ? undefined : { key: keyOf(locator, 'alinea'), num: locator.alinea }
  const last = locator.steps.length - 1
  const num = partNumber(locator, last)
  return num === undefined ? undefined : { key: keyOf(locator, 'part', last), num }
}

/** The number of a step that is a part (часть) of a provision; a part of the act is numbered, not counted. */
function partNumber({ steps }: Locator, i: number): number | undefined {
  const step = steps[i]
  return step?.name === 'part' && i > 0 && /^\d+$/.test(step.num ?? '') ? Number(step.num) : undefined
}

function keyOf(locator: Locator, counted: Counted, step = locator.steps.length): string {
  const holder: Locator = { steps: locator.steps.slice(0, step) }
  if (counted === 'sentence' && locator.alinea !== undefined) holder.alinea = locator.alinea
  return `${counted} of ${printLocator(holder)}`
}
