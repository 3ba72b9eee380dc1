/**
 * What the acts did to a passage: the truth for notes carried from the edition of 1998-10-07 to that of 2022-09-17. It follows from
 * the amending acts alone; the alignment and the anchoring are not asked.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Understood } from '../../src/amend/instruction.ts'
import type { Act } from '../../src/law/tree.ts'
import type { Lang } from '../../src/language/lang.ts'
import { WHOLE_ACT } from '../../src/amend/instruction.ts'
import { readInstructions } from '../../src/amend/read-instructions.ts'
import { foldedForm } from '../../src/language/folded-form.ts'
import { pendingChanges } from '../../src/law/at-date.ts'
import { readStored, TEXT_STORE } from '../support/texts.ts'

const ACTS = [
  '2007-05-21-254-III',
  '2011-02-02-403-IV',
  '2017-03-10-51-VI',
  '2019-03-23-238-VI',
  '2022-06-08',
  '2022-09-17-142-VII',
]

/** Words of a provision's own text. */
export interface Passage {
  eId: string
  /** The provision's own text, and the words in it (UTF-16 units). */
  text: string
  start: number
  end: number
}

/** Where a passage may be, and whether its words may still stand there; `must`: no act touches the provision. */
export interface Fate {
  places: string[]
  verbatim: 'must' | 'may' | 'no'
}

/** The instructions of the acts after 1998, act by act, in order. */
export function instructionsSince1998(lang: Lang): Understood[][] {
  return ACTS.map((name) => {
    const path = `acts/${name}/${lang}.md`
    const { instructions } = readInstructions(readStored(path), {
      source: readFileSync(join(TEXT_STORE, path), 'utf8'),
    })
    return instructions.filter((instruction) => instruction.status === 'understood')
  })
}

/**
 * Follows a passage through the acts; what an edition prints for a later day only may stand as it was. A provision keeps its eId; where
 * an act restates it, the words may also have gone into another provision of the same article that the same act restates or adds.
 */
export function fateOf(passage: Passage, acts: readonly (readonly Understood[])[], edition: Act): Fate {
  let state = { ...passage, text: foldedForm(passage.text) }
  const fate: Fate = { places: [passage.eId], verbatim: 'must' }
  for (const [instruction, act] of acts.flatMap((all) => all.map((one) => [one, all] as const))) {
    const unit = unitOf(instruction.target)
    const isWhole = unit === instruction.target || instruction.target === WHOLE_ACT
    if (instruction.op === 'renumber') throw new Error('the truth does not know renumbering')
    if (!isWithin(passage.eId, unit) && instruction.target !== WHOLE_ACT) continue
    switch (instruction.op) {
      case 'replaceWords':
      case 'deleteWords':
      case 'insertWords': {
        const edited = edit(state, instruction)
        if (!edited.intact) fate.verbatim = isWhole && fate.verbatim === 'must' ? 'no' : 'may'
        state = edited.state
        break
      }
      case 'restate':
        fate.places.push(unit, ...rewrittenWith(unit, act))
        fate.verbatim = 'may'
        break
      case 'repeal':
        fate.verbatim = isWhole ? 'no' : 'may'
        if (isWhole) fate.places = []
        break
      case 'add':
      case 'noChange':
      case 'restateHeading':
        break
    }
  }
  const isDeferred = pendingChanges(edition).some(({ announces }) =>
    announces.targets.some((target) => isWithin(passage.eId, unitOf(target))),
  )
  if (isDeferred && fate.verbatim === 'no') return { places: [passage.eId], verbatim: 'may' }
  return fate
}

/** The other provisions of an article that an act words anew. */
function rewrittenWith(unit: string, act: readonly Understood[]): string[] {
  const [article = ''] = unit.split('__')
  return act
    .filter(({ op, target }) => (op === 'restate' || op === 'add') && isWithin(target, article) && target !== article)
    .map(({ target }) => unitOf(target))
}

/** Carries out an instruction on words as far as this passage goes. */
function edit(state: Passage, { op, words, replacement, position }: Understood): { state: Passage; intact: boolean } {
  const wanted = foldedForm(words ?? '')
  if (wanted === '' || position === 'end') return { state, intact: true }
  let { text, start, end } = state
  let intact = true
  const found = text.includes(wanted)
  for (let at = text.indexOf(wanted); at >= 0;) {
    const from = op === 'insertWords' ? (position === 'before' ? at : at + wanted.length) : at
    const to = op === 'insertWords' ? from : at + wanted.length
    const put =
      op === 'deleteWords'
        ? ''
        : ` ${foldedForm(replacement ?? '')} `.slice(
            op === 'replaceWords' ? 1 : 0,
            op === 'replaceWords' ? -1 : undefined,
          )
    if (from < end && to > start) intact = false
    const shift = put.length - (to - from)
    if (to <= start) [start, end] = [start + shift, end + shift]
    text = text.slice(0, from) + put + text.slice(to)
    at = text.indexOf(wanted, Math.max(at + 1, from + put.length))
  }
  return { state: { ...state, text, start, end }, intact: intact || !found }
}

/** The unit of a locator, without parts, alineas, sentences and headings. */
export function unitOf(locator: string): string {
  return locator.replace(/__(?:part|alinea|sentence)_\w+|__heading/gu, '')
}

export function isWithin(eId: string, unit: string): boolean {
  return eId === unit || eId.startsWith(`${unit}__`)
}
