import type { Act, LawNode, Unit } from '../law/tree.ts'
import type { Locator, LocatorStep } from '../law/locator.ts'
import { normalForm } from '../language/normal-form.ts'
import { bareNumber } from '../law/number.ts'
import { parseLocator, printLocator } from '../law/locator.ts'
import { partsOf } from '../law/part.ts'
import { alineaText, lawText } from '../law/text.ts'
import { hasNumber } from '../law/tree.ts'
import { childrenOf, units } from '../law/walk.ts'
import { Conflict } from './conflict.ts'
import { nodesText, placeText } from './effect.ts'
import { findPlace, hasPlace, sentencesOf } from './find-place.ts'
import { diffWords } from './word-hunks.ts'

/** A provision of another text that answers to one of the text that a draft was written on. */
export interface Counterpart {
  eId: string
  /** How sure that is, from 0 to 1. */
  score: number
}

/** The counterparts of a provision, by its eId; empty where it has none, undefined for what is not compared (a list item). */
export type Counterparts = (eId: string) => readonly Counterpart[] | undefined

/** From this score on, a counterpart is one; a second that is as near as `NEAR` leaves the choice to a person. */
const SURE = 0.5
const NEAR = 0.15

/** Where a locator leads in another text. */
export interface Retargeted {
  target: string
  score: number
}

/**
 * Carries a locator from one text to another: its provision through the counterparts; what stands inside (list items, parts, lines,
 * sentences) by its words, never by its number alone.
 *
 * @throws Conflict when it leads nowhere, or to several places.
 */
export function retarget(from: Act, to: Act, target: string, counterparts: Counterparts): Retargeted {
  const locator = parseLocator(target)
  if (!locator) throw new Conflict(`«${target}» is no locator`)
  if (!hasPlace(from, target)) throw new Conflict(`the text that the draft was written on has no ${target}`)
  const steps = carrySteps(from, to, locator.steps, counterparts)
  return { target: carryInside(from, to, locator, steps.target), score: steps.score }
}

function carrySteps(from: Act, to: Act, steps: readonly LocatorStep[], counterparts: Counterparts): Retargeted {
  const eId = printLocator({ steps: [...steps] })
  const known = counterparts(eId)
  if (known) return { ...choose(eId, known) }
  if (steps.length === 1) {
    if (unitOf(to, eId) === undefined) throw new Conflict(`nothing in the other text answers to ${eId}`)
    return { target: eId, score: 1 }
  }
  const holder = carrySteps(from, to, steps.slice(0, -1), counterparts)
  const last = steps.at(-1)
  if (last?.name === 'part') return { ...holder, target: carryPart(from, to, eId, holder.target) }
  const own = unitOf(from, eId)
  const others = [...units(to)].filter((unit) => unit.eId?.replace(/__[^_]+_[^_]*$/, '') === holder.target)
  return {
    ...holder,
    target: sameWords(
      own,
      others.filter((unit) => unit.type === own?.type),
      eId,
    ),
  }
}

function choose(eId: string, known: readonly Counterpart[]): Retargeted {
  const sure = known.filter(({ score }) => score >= SURE).toSorted((a, b) => b.score - a.score)
  const [best, second] = sure
  if (!best) {
    const weak = known.map((one) => `${one.eId} (${one.score.toFixed(2)})`).join(', ')
    throw new Conflict(`nothing in the other text answers to ${eId}${weak === '' ? '' : `; ${weak} is too unlike`}`)
  }
  if (second && best.score - second.score < NEAR && second.eId !== best.eId)
    throw new Conflict(`several provisions answer to ${eId}: ${sure.map((one) => one.eId).join(', ')}`)
  return { target: best.eId, score: best.score }
}

function unitOf(act: Act, eId: string): Unit | undefined {
  return [...units(act)].find((unit) => unit.eId === eId)
}

/** The unit among others that has the words of one: the same, or most of them and no other nearly as many. */
function sameWords(own: Unit | undefined, others: readonly Unit[], eId: string): string {
  if (!own) throw new Conflict(`the text that the draft was written on has no ${eId}`)
  const shares = others
    .filter((other) => !(hasNumber(other) && other.repealed))
    .map((other) => ({
      eId: other.eId ?? '',
      share: diffWords(normalForm(lawText(own)), normalForm(lawText(other))).share,
    }))
    .toSorted((a, b) => a.share - b.share)
  const [best, second] = shares
  if (!best || best.share >= SURE) throw new Conflict(`${eId} is no longer there: no unit beside it has its words`)
  if (second && second.share < SURE && second.share - best.share < NEAR)
    throw new Conflict(`several units answer to ${eId}: ${best.eId}, ${second.eId}`)
  return best.eId
}

function carryPart(from: Act, to: Act, locator: string, holder: string): string {
  const text = placeText(findPlace(from, locator))
  const parts = partsOf(findPlace(to, holder).unit).map(nodesText)
  return `${holder}__part_${indexOfText(text, parts, locator) + 1}`
}

/** Lines and sentences are found by their words too; a heading is its unit's. */
function carryInside(from: Act, to: Act, locator: Locator, holder: string): string {
  if (locator.heading) return `${holder}__heading`
  const inside = { ...locator, steps: parseLocator(holder)?.steps ?? [] }
  if (locator.alinea !== undefined) {
    const whole = { steps: locator.steps, alinea: locator.alinea }
    const lines = linesOf(to, holder).map((node) => (node.type === 'alinea' ? alineaText(node) : ''))
    inside.alinea = indexOfText(placeText(findPlace(from, printLocator(whole))), lines, printLocator(whole)) + 1
  }
  if (locator.sentence !== undefined && locator.sentence !== 'last') {
    const own = sentenceTexts(from, { ...locator })
    const text = own[locator.sentence - 1] ?? ''
    inside.sentence = indexOfText(text, sentenceTexts(to, inside), printLocator(locator)) + 1
  }
  return printLocator(inside)
}

function linesOf(act: Act, target: string): readonly LawNode[] {
  const place = findPlace(act, target)
  const nodes = place.kind === 'part' ? place.nodes : childrenOf(place.unit)
  return nodes.filter((node) => node.type === 'alinea')
}

function sentenceTexts(act: Act, { steps, alinea }: Locator): string[] {
  const place = findPlace(act, printLocator({ steps, ...(alinea === undefined ? {} : { alinea }) }))
  const nodes = place.kind === 'alinea' ? [place.alinea] : place.kind === 'part' ? place.nodes : childrenOf(place.unit)
  return sentencesOf(nodes, act.lang).map(({ alinea: line, span }) => alineaText(line).slice(span.start, span.end))
}

function indexOfText(text: string, others: readonly string[], locator: string): number {
  const shares = others.map((other) => diffWords(normalForm(text), normalForm(other)).share)
  const best = Math.min(1, ...shares)
  const near = shares.filter((share) => share < SURE && share - best < NEAR)
  if (near.length === 0) throw new Conflict(`${locator} is no longer there: «${text.slice(0, 60)}» stands nowhere`)
  if (near.length > 1) throw new Conflict(`several texts answer to ${locator}`)
  return shares.indexOf(best)
}

/**
 * Carries the place of what is added: what it is added to, and its number. An inserted number (3-1) goes after the counterpart of
 * the unit whose number it repeats (3).
 */
export function retargetAdded(from: Act, to: Act, target: string, counterparts: Counterparts): Retargeted {
  const locator = parseLocator(target)
  const last = locator?.steps.at(-1)
  if (!locator || !last) throw new Conflict(`«${target}» is no locator`)
  if (locator.sentence !== undefined || locator.alinea !== undefined || locator.heading) {
    const holder = retarget(from, to, printLocator({ steps: locator.steps }), counterparts)
    return { ...holder, target: printLocator({ ...locator, steps: parseLocator(holder.target)?.steps ?? [] }) }
  }
  const outer = locator.steps.slice(0, -1)
  const holder: Retargeted =
    outer.length === 0 ? { target: '', score: 1 } : retarget(from, to, printLocator({ steps: outer }), counterparts)
  const inserted = /^(.+)-\d+$/.exec(last.num ?? '')
  const base = inserted ? printLocator({ steps: [...outer, { name: last.name, num: inserted[1] ?? '' }] }) : undefined
  if (inserted && base !== undefined && hasPlace(from, base)) {
    const after = retarget(from, to, base, counterparts)
    return { ...after, target: after.target + (last.num ?? '').slice((inserted[1] ?? '').length) }
  }
  const own = printLocator({ steps: [last] })
  if (outer.length === 0) requireSamePlace(from, to, last, counterparts)
  return { ...holder, target: holder.target === '' ? own : `${holder.target}__${own}` }
}

/** A new article keeps its number only where the article before it kept its own. */
function requireSamePlace(from: Act, to: Act, { name, num }: LocatorStep, counterparts: Counterparts): void {
  if (name !== 'art') return
  const before = `art_${Number(num) - 1}`
  if (!hasPlace(from, before)) return
  const after = retarget(from, to, before, counterparts)
  if (after.target !== before)
    throw new Conflict(
      `the article before the new one, ${before}, is ${after.target} there: its number must be chosen anew`,
    )
}

/** Puts the number that a unit has in the other text in the place of the one that a quotation begins with. */
export function renumberContent(content: string, target: string, newTarget: string): string {
  const old = parseLocator(target)?.steps.at(-1)?.num
  const fresh = parseLocator(newTarget)?.steps.at(-1)?.num
  if (old === undefined || fresh === undefined || old === fresh) return content
  const [first = '', ...rest] = content.split('\n')
  const at = first.search(/[\p{N}\p{L}]+(?:-\d+)*(?=[.)\s-]|$)/u)
  const head = /^(?:(?:статья|раздел|глава|article|section|chapter)\s+)?/iu.exec(first)?.[0] ?? ''
  if (at < 0 || !bareNumber(first.slice(head.length)).startsWith(old)) return content
  return [head + fresh + first.slice(head.length + old.length), ...rest].join('\n')
}
