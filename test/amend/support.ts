import { VFile } from 'vfile'
import type { Lang } from '../../src/language/lang.ts'
import type { Act } from '../../src/law/tree.ts'
import type { Instruction } from '../../src/amend/instruction.ts'
import type { AmendingAct, ReadInstructionsOptions } from '../../src/amend/read-instructions.ts'
import { readInstructions } from '../../src/amend/read-instructions.ts'
import { readLaw } from '../../src/read/read-law.ts'

/** A law or an act given line by line. */
export function textOf(lang: Lang, ...lines: string[]): Act {
  return readLaw([new VFile({ path: 'law.md', value: lines.join('\n\n') })], { lang })
}

/** What an amending act says that has these lines. A statement without a number gets one, so that the reader knows it for a law. */
export function amending(lang: Lang, lines: readonly string[], options: ReadInstructionsOptions = {}): AmendingAct {
  const [first = '', ...rest] = lines
  return readInstructions(
    textOf(lang, /^(?:\d+\. |(?:Статья|Article) \d+\.|\d+-бап\.)/u.test(first) ? first : `1. ${first}`, ...rest),
    options,
  )
}

export function instructions(lang: Lang, ...lines: string[]): Instruction[] {
  return amending(lang, lines).instructions
}

/** An instruction on one line: `op target [words] > [replacement] {content} …`. */
export function brief(instruction: Instruction): string {
  if (instruction.status === 'not-understood') return `not-understood: ${instruction.reason}`
  const { op, target, words, replacement, position, content, newNumber, unit, beside, within, except, inflected } =
    instruction
  return [
    op,
    target,
    position,
    words === undefined ? undefined : `[${words}]`,
    replacement === undefined ? undefined : `> [${replacement}]`,
    newNumber === undefined ? undefined : `= ${newNumber}`,
    unit === undefined ? undefined : `unit ${unit}`,
    beside && `${beside.position} ${beside.locator}`,
    within && `within ${within}`,
    except && `except ${except.join()}`,
    inflected && 'inflected',
    content === undefined ? undefined : `{${content.replaceAll('\n', ' | ')}}`,
  ]
    .filter((part) => part !== undefined)
    .join(' ')
}
