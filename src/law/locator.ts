import type { Act, Alinea, LawNode, LawParent, Unit } from './tree.ts'
import { EID_NAMES, TABLE_OF_CONTENTS } from './eid.ts'
import { bareNumber } from './number.ts'
import { partsOf } from './part.ts'
import { units } from './walk.ts'

/**
 * A locator: an eId, extended down to words. `art_50__para_3`, and then `__part_2` (часть вторая), `__alinea_1` (абзац первый),
 * `__alinea_last`, `__sentence_2`, `__sentence_last`, or `__heading`.
 */
export interface Locator {
  /** The steps of the eId, from the outermost: `[{ name: 'art', num: '50' }, { name: 'para', num: '3' }]`. */
  steps: LocatorStep[]
  /** The last part named, after which nothing but alineas, sentences and the list of that part follow. */
  sentence?: number | 'last'
  alinea?: number | 'last'
  heading?: true
}

/** One step: a unit (`art`, `para`, …) or, between units, a part (`part`) of the unit before it. */
export interface LocatorStep {
  name: string
  num?: string
}

const STEP_NAMES: ReadonlySet<string> = new Set([...Object.values(EID_NAMES), TABLE_OF_CONTENTS])
const NUMBER = /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*(?:~\d+)?$/u

/** Reads a locator; undefined when the text is none. */
export function parseLocator(text: string): Locator | undefined {
  const locator: Locator = { steps: [] }
  for (const segment of text.split('__')) {
    if (locator.heading || locator.sentence !== undefined) return undefined
    const underscore = segment.indexOf('_')
    const name = underscore < 0 ? segment : segment.slice(0, underscore)
    const num = underscore < 0 ? undefined : segment.slice(underscore + 1)
    if (name === 'heading' && num === undefined && locator.steps.length > 0) locator.heading = true
    else if (name === 'sentence' && num === 'last') locator.sentence = 'last'
    else if (name === 'sentence' && isCount(num)) locator.sentence = Number(num)
    else if (name === 'alinea' && num === 'last') locator.alinea = 'last'
    else if (name === 'alinea' && isCount(num)) locator.alinea = Number(num)
    else if (locator.alinea === undefined && isStep(name, num))
      locator.steps.push({ name, ...(num === undefined ? {} : { num }) })
    else return undefined
  }
  return locator.steps.length > 0 ? locator : undefined
}

function isCount(num: string | undefined): boolean {
  return num !== undefined && /^[1-9]\d{0,3}$/.test(num)
}

function isStep(name: string, num: string | undefined): boolean {
  return STEP_NAMES.has(name) && (num === undefined || NUMBER.test(num.replace(/^nn_/, '')))
}

/** Prints a locator; the inverse of `parseLocator`. */
export function printLocator(locator: Locator): string {
  const segments = locator.steps.map(({ name, num }) => (num === undefined ? name : `${name}_${num}`))
  if (locator.alinea !== undefined) segments.push(`alinea_${locator.alinea}`)
  if (locator.sentence !== undefined) segments.push(`sentence_${locator.sentence}`)
  if (locator.heading) segments.push('heading')
  return segments.join('__')
}

/** What a locator names in an act. */
export interface Located {
  /** The innermost unit. */
  unit: Unit
  /** The parts (часть) of the unit that are meant, in order; all its law children where no part is named. */
  nodes: LawNode[]
  /** The number of the part, where one is named. */
  part?: number
  alinea?: Alinea
}

/**
 * Finds what a locator names. Undefined when the act has no such unit, part or alinea; sentences are not looked into.
 *
 * `art_52__para_5__part_2__subpara_1` is found though the eId of that subparagraph is plain `art_52__para_5__subpara_1`.
 */
export function resolveLocator(act: Act, locator: Locator): Located | undefined {
  const exact = unitOf(act, printLocator({ steps: locator.steps }))
  return exact ? locate(exact, undefined, locator) : resolveThroughParts(act, locator)
}

function unitOf(act: Act, eId: string): Unit | undefined {
  for (const unit of units(act)) if (unit.eId === eId) return unit
  return undefined
}

function resolveThroughParts(act: Act, locator: Locator): Located | undefined {
  const last = locator.steps.findLastIndex((step, i) => step.name === 'part' && i > 0)
  if (last < 0) return undefined
  const holder = unitOf(act, printLocator({ steps: locator.steps.slice(0, last) }))
  const part = Number(locator.steps[last]?.num)
  const nodes = holder && partsOf(holder)[part - 1]
  if (!holder || !nodes) return undefined
  const [below, ...deeper] = locator.steps.slice(last + 1)
  if (!below) return locate(holder, part, locator)
  const found = nodes.find((node) => isNamed(node, below))
  if (!found || !('eId' in found)) return undefined
  const eId = [found.eId, ...deeper.map((step) => printLocator({ steps: [step] }))].join('__')
  const unit = unitOf(act, eId)
  return unit && locate(unit, undefined, locator)
}

function isNamed(node: LawNode, step: LocatorStep): boolean {
  return node.type === 'subparagraph' && EID_NAMES[node.type] === step.name && bareNumber(node.num ?? '') === step.num
}

function locate(unit: Unit, part: number | undefined, locator: Locator): Located | undefined {
  const nodes = part === undefined ? partsOf(unit as LawParent).flat() : (partsOf(unit)[part - 1] ?? [])
  const located: Located = { unit, nodes, ...(part === undefined ? {} : { part }) }
  if (locator.alinea === undefined) return located
  const alineas = nodes.filter((node) => node.type === 'alinea')
  const alinea = locator.alinea === 'last' ? alineas.at(-1) : alineas[locator.alinea - 1]
  return alinea && { ...located, alinea }
}
