import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Alignment } from '../align/alignment.ts'
import type { DecisionFinding } from '../align/apply-decisions.ts'
import type { Act } from '../law/tree.ts'
import type { TextName } from '../corpus/text-name.ts'
import { applyDecisions } from '../align/apply-decisions.ts'
import { readDecisions, type Decisions } from '../align/decision.ts'
import { provisionsOf } from '../align/provision.ts'
import { parseTextName } from '../corpus/text-name.ts'

/** A text of the catalogue as an alignment of a study needs it. */
export interface DecidedText extends TextName {
  act: Act
}

/**
 * The scholar's decisions of a study on links: its files `alignments/*.yaml`, in the order of their names.
 *
 * @throws InvalidFile
 */
export function readStudyDecisions(studyFolder: string): Decisions[] {
  const folder = join(studyFolder, 'alignments')
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => readDecisions(join(folder, name)))
}

/** Merges into an alignment what was decided on these two texts at its level, with the decisions that do not fit them. */
export function withDecisions(
  alignment: Alignment,
  all: readonly Decisions[],
  left: DecidedText,
  right: DecidedText,
): { alignment: Alignment; findings: DecisionFinding[] } {
  const sides = {
    left: provisionsOf(left.act, alignment.level),
    right: provisionsOf(right.act, alignment.level),
  }
  let decided = alignment
  const findings = all
    .filter((file) => file.level === alignment.level && names(file.left, left) && names(file.right, right))
    .flatMap((file) => {
      const applied = applyDecisions(decided, file, sides)
      decided = applied.alignment
      return applied.findings
    })
  return { alignment: decided, findings }
}

/** Whether the name in a file, which may leave date and language open, means a text. */
function names(name: string, text: TextName): boolean {
  const parsed = parseTextName(name)
  return (
    !('problem' in parsed) &&
    parsed.work === text.work &&
    (parsed.date ?? text.date) === text.date &&
    (parsed.lang ?? text.lang) === text.lang
  )
}
