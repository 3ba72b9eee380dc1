import type { Act } from '../law/tree.ts'
import type { Instruction, NotUnderstood, Understood } from './instruction.ts'
import type { Counterpart, Counterparts, Retargeted } from './retarget.ts'
import { applyInstructions } from './apply-instructions.ts'
import { Conflict } from './conflict.ts'
import { placeText } from './effect.ts'
import { findPlace, hasPlace } from './find-place.ts'
import { findWords } from './find-words.ts'
import { WHOLE_ACT } from './instruction.ts'
import { diffWords, isWord } from './word-hunks.ts'
import { renumberContent, retarget, retargetAdded } from './retarget.ts'
import { textSlots } from './text-slots.ts'
import { lawLine } from './law-shape.ts'

export type { Counterparts }

/** What became of an instruction of a draft on another text. */
export type Rebased =
  | (Understood & { outcome: 'unchanged'; newTarget: string; remarks?: string[] })
  | (Understood & {
      outcome: 'retargeted'
      newTarget: string
      score: number
      instruction: Understood
      remarks?: string[]
    })
  | (Understood & { outcome: 'conflict'; reason: string })
  | (NotUnderstood & { outcome: 'not-understood' })

/**
 * Carries a draft that was written on one text to another: a later edition, or another law.
 *
 * Each instruction is looked at where the draft left the text that it was written on, and carried out where it would stand in the
 * other. It is unchanged where its provision is its own counterpart, retargeted where that is another one, in conflict where there
 * is none or several, where the words that it names are not there as often as they were, or a number is taken. Nothing goes to a
 * provision only because it has the same number.
 *
 * @param counterparts which provision of `to` answers to which of `from`, as an alignment has it.
 */
export function rebase(
  instructions: readonly Instruction[],
  from: Act,
  to: Act,
  counterparts: Counterparts,
): Rebased[] {
  const rebasing = new Rebasing(from, to, counterparts)
  return instructions.map((instruction) => rebasing.carry(instruction))
}

/** The instructions of a rebased draft that hold on the other text, as they read there. */
export function carriedInstructions(rebased: readonly Rebased[]): Understood[] {
  return rebased.flatMap((one) => {
    if (one.outcome === 'retargeted') return [one.instruction]
    return one.outcome === 'unchanged' ? [one] : []
  })
}

class Rebasing {
  private from: Act
  private to: Act
  private readonly counterparts: Counterparts
  /** What the draft itself has added, by its locator in the first text. */
  private readonly added = new Map<string, Counterpart>()

  constructor(from: Act, to: Act, counterparts: Counterparts) {
    this.from = from
    this.to = to
    this.counterparts = (eId) => {
      const own = this.added.get(eId)
      return own ? [own] : counterparts(eId)
    }
  }

  carry(instruction: Instruction): Rebased {
    if (instruction.status === 'not-understood') return { ...instruction, outcome: 'not-understood' }
    try {
      return this.carryUnderstood(instruction)
    } catch (error) {
      if (!(error instanceof Conflict)) throw error
      return { ...instruction, outcome: 'conflict', reason: error.message }
    }
  }

  private carryUnderstood(instruction: Understood): Rebased {
    const onFrom = applyInstructions(this.from, [instruction])
    const [own] = onFrom.outcomes
    if (own?.outcome === 'conflict')
      throw new Conflict(`it does not hold on the text that it was written on: ${own.reason}`)
    const before = this.from
    this.from = onFrom.act
    const { target: newTarget, score } = this.placeOf(instruction, before)
    const carried = this.retargeted(instruction, newTarget, before)
    checkWords(instruction, before, carried, this.to)
    const remarks = changedSince(instruction, before, newTarget, this.to)
    const onTo = applyInstructions(this.to, [carried])
    const [outcome] = onTo.outcomes
    if (outcome?.outcome !== 'applied')
      throw new Conflict(outcome && 'reason' in outcome ? outcome.reason : 'not applied')
    this.to = onTo.act
    if (instruction.op === 'add') this.added.set(instruction.target, { eId: newTarget, score })
    const noted = remarks.length > 0 ? { remarks } : {}
    return JSON.stringify(carried) === JSON.stringify(instruction)
      ? { ...instruction, outcome: 'unchanged', newTarget, ...noted }
      : { ...instruction, outcome: 'retargeted', newTarget, score, instruction: carried, ...noted }
  }

  private placeOf({ target, op, unit }: Understood, from: Act): Retargeted {
    if (target === WHOLE_ACT) return { target, score: 1 }
    return op === 'add' && unit === undefined
      ? retargetAdded(from, this.to, target, this.counterparts)
      : retarget(from, this.to, target, this.counterparts)
  }

  private retargeted(instruction: Understood, newTarget: string, from: Act): Understood {
    const { target, content, beside, within, except } = instruction
    const carry = (locator: string): string => retarget(from, this.to, locator, this.counterparts).target
    return {
      ...instruction,
      target: newTarget,
      ...(content === undefined ? {} : { content: renumberContent(content, target, newTarget) }),
      ...(beside ? { beside: { ...beside, locator: carry(beside.locator) } } : {}),
      ...(within === undefined ? {} : { within: carry(within) }),
      ...(except ? { except: except.map(carry) } : {}),
    }
  }
}

/** The words of an instruction must be there as often as in the text that it was written on. */
function checkWords(instruction: Understood, from: Act, carried: Understood, to: Act): void {
  const { words } = instruction
  if (words === undefined) return
  const count = (act: Act, target: string): number =>
    textSlots(findPlace(act, target)).reduce((sum, slot) => sum + findWords(slot.read(), words).length, 0)
  const meant = count(from, instruction.target)
  const found = count(to, carried.target)
  if (found === meant) return
  if (found > 0)
    throw new Conflict(`the words «${words}» are there ${found} times, and ${meant} when the draft was written`)
  const now = wordsNow(words, placeText(findPlace(from, instruction.target)), placeText(findPlace(to, carried.target)))
  throw new Conflict(
    `the words «${words}» are no longer there${now === undefined ? '' : `; there is «${now}» instead`}`,
  )
}

/** What stands in another wording where words stood: undefined where nothing in their place can be told. */
function wordsNow(words: string, before: string, after: string): string | undefined {
  const [span] = findWords(before, words)
  if (!span) return undefined
  const diff = diffWords(before, after)
  let offset = 0
  const starts = diff.before.map((token) => (offset += token.length) - token.length)
  const hunk = diff.hunks.find(
    ({ from, to }) => (starts[from] ?? offset) < span.end && (starts[to] ?? offset) > span.start,
  )
  const now = hunk && diff.after.slice(hunk.newFrom, hunk.newTo)
  const text = now?.some(isWord) ? now.join('').trim() : undefined
  return text !== undefined && text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text
}

/** How much is shown, in UTF-16 units, of what stands in the place of words. */
const SHOWN = 100

/** A wording that is restated or repealed, and was changed since the draft was written: what others changed would be lost. */
function changedSince({ op, target }: Understood, from: Act, newTarget: string, to: Act): string[] {
  if ((op !== 'restate' && op !== 'repeal' && op !== 'restateHeading') || !hasPlace(to, newTarget)) return []
  const text = (act: Act, locator: string): string =>
    textSlots(findPlace(act, locator))
      .map((slot) => lawLine(slot.read()))
      .join('\n')
  return text(from, target) === text(to, newTarget)
    ? []
    : ['its wording there is not the one that the draft was written on']
}
