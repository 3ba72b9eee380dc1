import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Act } from '../../src/law/tree.ts'
import type { Instruction, Outcome } from '../../src/amend/instruction.ts'
import type { Lang } from '../../src/language/lang.ts'
import { applyInstructions } from '../../src/amend/apply-instructions.ts'
import { partFor } from '../../src/amend/part-for.ts'
import { readInstructions } from '../../src/amend/read-instructions.ts'
import { knownLaw } from '../../src/amend/same-law.ts'
import { LANGS } from '../../src/language/lang.ts'
import { ownText } from '../../src/law/text.ts'
import { hasNumber } from '../../src/law/tree.ts'
import { units } from '../../src/law/walk.ts'
import { readLaw } from '../../src/read/read-law.ts'
import { ROOT } from './texts.ts'

const FOLDER = join(ROOT, 'test/fixtures/amending-acts')

/** `dev` is what the grammars are written on; `test` is only measured. Which form is in which half was drawn by a hash of its name. */
export const HALVES = ['dev', 'test'] as const
export type Half = (typeof HALVES)[number]

const caseSchema = z.strictObject({
  /** The form of instruction that the case is about. */
  form: z.string(),
  /** Which frame the items stand in, where it is not that of the language. */
  law: z.string().optional(),
  /** The items, a line each. */
  act: z.string().optional(),
  /** The whole act, where it is not the usual frame around items. */
  whole: z.string().optional(),
  /** What is annexed to the act, after its signature. */
  annex: z.string().optional(),
  /** The instructions in short (`brief`), without the quoted text of whole units. */
  is: z.array(z.string()),
  /** What the act changes: the text of a unit, or its heading (`art_5 heading`); null where it is no more. Absent: not checked. */
  text: z.record(z.string(), z.string().nullable()).optional(),
  /** The act cannot be carried out on this text, so nothing changes. */
  conflict: z.literal(true).optional(),
})
const frameSchema = z.strictObject({
  law: z.string(),
  lang: z.enum(LANGS),
  before: z.string(),
  after: z.string(),
})

export type AmendingCase = z.infer<typeof caseSchema>

/** Invented acts of one language and half, each with what it orders and what it changes. */
export function amendingCases(half: Half, lang: Lang): AmendingCase[] {
  return z.array(caseSchema).parse(parse(readFileSync(join(FOLDER, half, `${lang}.yaml`), 'utf8')))
}

const FRAMES = z.record(z.string(), frameSchema).parse(parse(readFileSync(join(FOLDER, 'frames.yaml'), 'utf8')))

function frameOf({ law }: AmendingCase, lang: Lang): z.infer<typeof frameSchema> {
  const frame = FRAMES[law ?? lang]
  if (!frame) throw new Error(`there is no frame ${law ?? lang}`)
  return frame
}

/** The lines of the act of a case. */
export function actLines(one: AmendingCase, lang: Lang): string[] {
  const { before, after } = frameOf(one, lang)
  const blocks = one.whole === undefined ? [before, one.act ?? '', after] : [one.whole]
  return [...blocks, one.annex ?? '']
    .flatMap((block) => block.split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

function read(path: string, value: string, lang: Lang): Act {
  return readLaw([new VFile({ path, value })], { lang })
}

/** The text that the act of a case amends. */
function baseOf(one: AmendingCase, lang: Lang): Act {
  const { law } = frameOf(one, lang)
  return read(law, readFileSync(join(FOLDER, 'laws', law), 'utf8'), lang)
}

/** What the product makes of a case. */
export interface CaseResult {
  instructions: Instruction[]
  outcomes: Outcome[]
  /** What differs between the text before and after, as the cases have it. */
  changes: Record<string, string | null>
}

export function runCase(one: AmendingCase, lang: Lang): CaseResult {
  const base = baseOf(one, lang)
  const [title = '', ...rest] = actLines(one, lang)
  const act = readInstructions(read('act.md', [`# ${title}`, ...rest].join('\n\n'), lang))
  const part = partFor(knownLaw(base), act)
  const { act: after, outcomes } = applyInstructions(base, part.instructions)
  return { instructions: part.instructions, outcomes, changes: changesBetween(base, after) }
}

/** The text and the heading of every unit that is in force. */
function textsOf(act: Act): Map<string, string> {
  const texts = new Map<string, string>()
  for (const unit of units(act)) {
    if (unit.eId === undefined || unit.type === 'note' || (hasNumber(unit) && unit.repealed)) continue
    texts.set(unit.eId, ownText(unit))
    if (hasNumber(unit) && unit.heading !== undefined) texts.set(`${unit.eId} heading`, unit.heading)
  }
  return texts
}

function changesBetween(before: Act, after: Act): Record<string, string | null> {
  const old = textsOf(before)
  const now = textsOf(after)
  const changes: Record<string, string | null> = {}
  for (const [unit, text] of now) if (old.get(unit) !== text) changes[unit] = text
  for (const unit of old.keys()) if (!now.has(unit) && now.has(unit.replace(' heading', ''))) changes[unit] = null
  for (const unit of old.keys()) if (!now.has(unit) && !unit.endsWith(' heading')) changes[unit] = null
  return changes
}

/** Whether the consolidated text is the one that the case expects; undefined where it does not say. */
export function isTextRight(one: AmendingCase, result: CaseResult): boolean | undefined {
  if (one.conflict) return isSame({}, result.changes)
  return one.text === undefined ? undefined : isSame(one.text, result.changes)
}

function isSame(left: Record<string, string | null>, right: Record<string, string | null>): boolean {
  const keys = [...new Set([...Object.keys(left), ...Object.keys(right)])]
  return keys.every((key) => left[key] === right[key])
}

/** How instructions read off an act compare with those that are expected. */
export interface Score {
  expected: number
  right: number
  /** Returned as not understood although an instruction is there: nothing is lost, a person must read it. */
  notUnderstood: number
  /** Understood as something that the act does not say. */
  wrong: number
}

/**
 * Compares instructions in short with the expected ones, without regard to their order. A whole line that must not be understood
 * counts as right when it is returned so.
 */
export function score(expected: readonly string[], found: readonly string[]): Score {
  const left = [...expected]
  let wrong = 0
  let refused = 0
  for (const one of found) {
    const at = left.indexOf(one)
    if (at >= 0) left.splice(at, 1)
    else if (one === NOT_UNDERSTOOD) refused++
    else wrong++
  }
  return {
    expected: expected.length,
    right: expected.length - left.length,
    notUnderstood: Math.min(refused, left.length),
    wrong,
  }
}

export const NOT_UNDERSTOOD = 'not-understood'
