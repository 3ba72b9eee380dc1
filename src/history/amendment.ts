import { readFileSync } from 'node:fs'
import type { Act } from '../law/tree.ts'
import type { Lang } from '../language/lang.ts'
import type { Instruction } from '../amend/instruction.ts'
import type { AmendingWork, Commencement } from './commencement.ts'
import { textsOf } from '../corpus/text-store.ts'
import { openText } from '../corpus/open-text.ts'
import { TextNotFound } from '../corpus/find-text.ts'
import { readInstructions } from '../amend/read-instructions.ts'
import { commencementOf } from './commencement.ts'
import { canBeBase } from './base-text.ts'

/** The instructions of an amending act for one law, in one language, each with the day from which it is in force. */
export interface Amendment extends AmendingWork {
  instructions: { instruction: Instruction; commencement: Commencement }[]
}

/**
 * Reads an amending act of the catalogue.
 *
 * @param law the title of the law whose part of the act is wanted, where it amends several.
 * @throws TextNotFound when the act is not at hand in the language.
 */
export function openAmendment(amending: AmendingWork, law: string, lang: Lang, storeFolder: string): Amendment {
  const stored = textsOf(amending.act, storeFolder).find((text) => text.lang === lang && canBeBase(text, amending.act))
  if (!stored)
    throw new TextNotFound(
      `the amending act ${amending.act.id}/${lang} is not at hand`,
      'put it into the text store (--texts DIR or TARMAQ_TEXTS), or fetch it with: tarmaq fetch',
    )
  const text = openText(stored)
  const [file, second] = stored.files
  const source = file !== undefined && second === undefined ? { source: readFileSync(file, 'utf8') } : {}
  const { instructions } = readInstructions(text, { ...source, ...(law === '' ? {} : { law }) })
  return { ...amending, instructions: withCommencement(instructions, amending, text) }
}

function withCommencement(
  instructions: readonly Instruction[],
  amending: AmendingWork,
  text: Act,
): Amendment['instructions'] {
  return instructions.map((instruction) => ({ instruction, commencement: commencementOf(instruction, amending, text) }))
}
