import type { Act } from '../law/tree.ts'
import type { Lang } from '../language/lang.ts'
import type { Instruction, Understood } from './instruction.ts'
import type { Change } from './read-clause.ts'
import { buildTree } from '../read/build-tree.ts'
import { DRAFTERS } from './drafter.ts'
import { draftStatement } from './draft-statement.ts'
import { readInstructions } from './read-instructions.ts'

/**
 * What the reader of acts makes of changes once they are written as one statement; undefined when they cannot be written, or are
 * not understood. Derived changes are only trusted after this.
 */
export function readBack(changes: readonly Change[], lang: Lang): Understood[] | undefined {
  const lines = linesOf(changes, lang)
  if (!lines) return undefined
  const [first = '', ...rest] = lines
  const { instructions } = readInstructions(actOf([`1. ${first}`, ...rest], lang))
  return instructions.every(isUnderstood) ? instructions : undefined
}

function linesOf(changes: readonly Change[], lang: Lang): string[] | undefined {
  try {
    return draftStatement(changes, lang)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function isUnderstood(instruction: Instruction): instruction is Understood {
  return instruction.status === 'understood'
}

function actOf(lines: readonly string[], lang: Lang): Act {
  const opening = DRAFTERS[lang].opening({ changes: 2, additions: 2 })
  return buildTree(
    [opening, ...lines].map((text, i) => {
      const at = { line: i + 1, column: 1 }
      return { text: text.trim(), position: { start: at, end: at }, indent: 0 }
    }),
    lang,
  )
}

/** Whether two lists of changes say the same, in the same order. */
export function saySame(left: readonly Change[], right: readonly Change[]): boolean {
  return left.length === right.length && left.every((change, i) => keyOf(change) === keyOf(right[i]))
}

function keyOf(change: Change | undefined): string {
  if (!change) return ''
  const { op, target, words, replacement, position, content, newNumber, unit, beside, within } = change
  return JSON.stringify([op, target, words, replacement, position, content, newNumber, unit, beside, within])
}
