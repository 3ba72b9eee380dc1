import { readFileSync } from 'node:fs'
import type { Act } from '../law/tree.ts'
import type { Lang } from '../language/lang.ts'
import type { Instruction } from '../amend/instruction.ts'
import type { Deferral } from '../corpus/manifest.ts'
import type { AmendingWork, Commencement } from './commencement.ts'
import type { StatedDeferral } from './stated-commencement.ts'
import { textsOf } from '../corpus/text-store.ts'
import { openText } from '../corpus/open-text.ts'
import { TextNotFound } from '../corpus/find-text.ts'
import { readInstructions } from '../amend/read-instructions.ts'
import { units } from '../law/walk.ts'
import { commencementOf } from './commencement.ts'
import { statedCommencement } from './stated-commencement.ts'
import { canBeBase } from './base-text.ts'

/** The instructions of an amending act for one law, in one language, each with the day from which it is in force. */
export interface Amendment extends AmendingWork {
  instructions: { instruction: Instruction; commencement: Commencement }[]
  /** What of the act's final provisions a reader should know: deferrals that are not understood. */
  remarks: string[]
}

/**
 * Reads an amending act of the catalogue, once in a run: every later edition of a law is computed from it.
 *
 * @param law the title of the law whose part of the act is wanted, where it amends several.
 * @throws TextNotFound when the act is not at hand in the language.
 */
export function openAmendment(amending: AmendingWork, law: string, lang: Lang, storeFolder: string): Amendment {
  const ofAct = opened.get(amending.act) ?? new Map<string, Amendment>()
  opened.set(amending.act, ofAct)
  const key = JSON.stringify([amending.entry, law, lang, storeFolder])
  const amendment = ofAct.get(key) ?? readAmendment(amending, law, lang, storeFolder)
  ofAct.set(key, amendment)
  return amendment
}

const opened = new WeakMap<AmendingWork['act'], Map<string, Amendment>>()

function readAmendment(amending: AmendingWork, law: string, lang: Lang, storeFolder: string): Amendment {
  const stored = textsOf(amending.act, storeFolder).find((text) => text.lang === lang && canBeBase(text, amending.act))
  if (!stored)
    throw new TextNotFound(
      `the amending act ${amending.act.id}/${lang} is not at hand`,
      'put it into the text store (--texts DIR or TARMAQ_TEXTS), or fetch it with: tarmaq fetch',
    )
  const text = openText(stored)
  const [file, second] = stored.files
  const source = file !== undefined && second === undefined ? { source: readFileSync(file, 'utf8') } : {}
  const { instructions, provisions } = readInstructions(text, { ...source, ...(law === '' ? {} : { law }) })
  const { act } = amending
  if (act.deferred.length > 0)
    return { ...amending, instructions: withCommencement(instructions, amending, text), remarks: [] }
  const stated = statedCommencement(provisions, lang)
  const deferred = stated.deferred.map(toDeferral)
  return {
    ...amending,
    instructions: withCommencement(instructions, { ...amending, act: { ...act, deferred } }, text),
    remarks: [
      ...stated.notUnderstood.map((sentence) => `not understood, and carried out with the act: «${sentence}»`),
      ...itemsWithout(deferred, text).map((item) => `${item} is deferred, and the act has no such item`),
    ].map((remark) => `${act.id}: ${remark}`),
  }
}

/** What an act's own words defer, in the form in which a manifest says so. */
export function toDeferral({ items, from }: StatedDeferral): Deferral {
  return { clause: items[0] ?? '', provisions: [], items, from }
}

/** The items that are deferred and that the act has not. */
function itemsWithout(deferred: readonly { items: string[] }[], text: Act): string[] {
  const eIds = new Set([...units(text)].map(({ eId }) => eId))
  return deferred.flatMap(({ items }) => items).filter((item) => !eIds.has(item))
}

function withCommencement(
  instructions: readonly Instruction[],
  amending: AmendingWork,
  text: Act,
): Amendment['instructions'] {
  return instructions.map((instruction) => ({ instruction, commencement: commencementOf(instruction, amending, text) }))
}
