import type { Instruction, Understood } from '../amend/instruction.ts'

/** A provision that two language versions of an act do not treat alike. */
export interface LanguageDifference {
  target: string
  /** What each version does there, in order; one is empty where it says nothing of the provision. */
  left: Understood[]
  right: Understood[]
}

/**
 * Compares two language versions of one act: the same provisions must be changed in the same way, though not by the same words. A
 * version may say that its text of a provision does not change (`noChange`): then the other may do there what it will, and two
 * replacements in one language may be one in the other. What is not understood is compared with nothing.
 */
export function compareLanguages(left: readonly Instruction[], right: readonly Instruction[]): LanguageDifference[] {
  const [a, b] = [byTarget(left), byTarget(right)]
  return [...new Set([...a.keys(), ...b.keys()])].flatMap((target) => {
    const [ours, theirs] = [a.get(target) ?? [], b.get(target) ?? []]
    return isAlike(ours, theirs) ? [] : [{ target, left: ours, right: theirs }]
  })
}

function byTarget(instructions: readonly Instruction[]): Map<string, Understood[]> {
  const targets = new Map<string, Understood[]>()
  for (const instruction of instructions) {
    if (instruction.status === 'not-understood') continue
    const known = targets.get(instruction.target)
    if (known) known.push(instruction)
    else targets.set(instruction.target, [instruction])
  }
  return targets
}

function isAlike(left: readonly Understood[], right: readonly Understood[]): boolean {
  if ([...left, ...right].some(({ op }) => op === 'noChange')) return left.length > 0 && right.length > 0
  return operations(left) === operations(right)
}

function operations(instructions: readonly Understood[]): string {
  return [...new Set(instructions.map(({ op }) => op))].sort().join(' ')
}
