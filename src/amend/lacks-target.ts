import type { Act } from '../law/tree.ts'
import type { Instruction } from './instruction.ts'
import { parseLocator, printLocator } from '../law/locator.ts'
import { hasPlace } from './find-place.ts'

/**
 * Whether a text has not the article that an instruction works on, so that what it does cannot be seen in a text held in part.
 * A whole article or division that is added lacks nothing.
 */
export function lacksTarget(act: Act, instruction: Instruction): boolean {
  if (instruction.status !== 'understood') return false
  const steps = parseLocator(instruction.target)?.steps ?? []
  const end = steps.findIndex(({ name }) => name === 'art' || name === 'principle')
  if (end < 0 || (instruction.op === 'add' && end === steps.length - 1)) return false
  return !hasPlace(act, printLocator({ steps: steps.slice(0, end + 1) }))
}
