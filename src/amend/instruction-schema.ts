import { z } from 'zod'
import type { Instruction } from './instruction.ts'
import { LANGS } from '../language/lang.ts'
import { OPERATIONS } from './instruction.ts'

const locator = z
  .string()
  .min(1)
  .describe(
    'a locator: an eId of Akoma Ntoso extended down to parts, lines, sentences and headings (src/law/README.md); `act` is the whole text, `toc` and what begins with it the table of contents',
  )

const sourceSpan = z
  .strictObject({
    start: z.int().min(0).describe('offset into the text of the act, in code points'),
    end: z.int().min(0).describe('end of the stretch, exclusive'),
    quote: z.string().describe('the printed words of the stretch, lines joined by a newline'),
    line: z.int().min(1).describe('line of the file'),
  })
  .describe('a stretch of the amending act')

const sourced = {
  language: z.enum(LANGS).describe('language of the act'),
  source: sourceSpan,
  rationale: z
    .strictObject({ kaz: z.string().optional(), rus: z.string().optional(), eng: z.string().optional() })
    .optional()
    .describe('why, as a draft says beside the instruction'),
  law: z.string().optional().describe('how the act names the law that it amends here, where it amends more than one'),
}

const understood = z.strictObject({
  ...sourced,
  status: z.literal('understood'),
  op: z.enum(OPERATIONS),
  target: locator.describe('what is changed; for `add`, what is added'),
  words: z
    .string()
    .optional()
    .describe('words that are replaced, deleted, or beside which words are inserted, as quoted'),
  replacement: z.string().optional().describe('words that come in their place or are inserted, as quoted'),
  position: z.enum(['after', 'before', 'end']).optional().describe('for `insertWords`: where'),
  inflected: z.literal(true).optional().describe('the replacement must be put into the case of each place'),
  content: z
    .string()
    .optional()
    .describe('the quoted text that is restated or added, without the quotation marks of the act'),
  belowHeading: z.literal(true).optional().describe('only the text below the heading of the target is meant'),
  newNumber: z.string().optional().describe('for `renumber`'),
  unit: z
    .enum(['alinea', 'part'])
    .optional()
    .describe('for `add`, where the act gives no number: what is added at the end of the target'),
  beside: z
    .strictObject({ position: z.enum(['after', 'before']), locator })
    .optional()
    .describe('for `add`: the unit beside which the act puts what is added'),
  within: locator.optional().describe('for `add` of an article or chapter: the division that the act names for it'),
  except: z.array(locator).optional().describe('what is excepted from the target'),
})

const notUnderstood = z.strictObject({
  ...sourced,
  status: z.literal('not-understood'),
  reason: z.string().min(1).describe('why it could not be read: a sentence'),
})

/** One instruction of an amending act, as `tarmaq instructions --json` prints it. */
const instructionSchema = z.discriminatedUnion('status', [understood, notUnderstood]).meta({
  title: 'Instruction',
  description: 'One instruction of an amending act: one operation on one locator, or what could not be read, whole.',
})

/** The JSON Schema (draft 2020-12) of instructions; `instruction.schema.json` beside this file is this. */
export function instructionJsonSchema(): unknown {
  return z.toJSONSchema(instructionSchema)
}

/** Neither type may allow what the other does not: this line does not compile when they part. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never
true satisfies Same<Exactly<z.infer<typeof instructionSchema>>, Exactly<Instruction>>

/** A type with `undefined` left out of optional properties, which JSON does not have. */
type Exactly<T> = T extends readonly (infer U)[]
  ? Exactly<U>[]
  : T extends object
    ? { [K in keyof T]: Exactly<Exclude<T[K], undefined>> }
    : T
