import type { Act, Division, LawNode, Provision } from '../law/tree.ts'
import type { ChildPair } from './pair-children.ts'
import type { Derivation } from './derivation.ts'
import type { Change } from './read-clause.ts'
import { EID_NAMES } from '../law/eid.ts'
import { bareNumber } from '../law/number.ts'
import { partsAmong } from '../law/part.ts'
import { alineaText, lawText, printedHead } from '../law/text.ts'
import { hasNumber, isDivision } from '../law/tree.ts'
import { childrenOf } from '../law/walk.ts'
import { parentOf } from './find-place.ts'
import { unitIn } from './derivation.ts'
import { deriveEverywhere } from './derive-everywhere.ts'
import { costOf, deriveLine, HALF } from './derive-line.ts'
import { printedUnit } from './effect.ts'
import { lawShape } from './law-shape.ts'
import { pairChildren } from './pair-children.ts'
import { deriveRenumbering } from './derive-renumbering.ts'
import { diffWords } from './word-hunks.ts'

/** In one provision, a drafter changes words in so many places at most before he restates it. */
const MOST_CHANGES = 4
/** How much longer single changes may be than the provision with all that it holds. */
const LONGER = 1.5

/**
 * Derives the changes that make one numbered unit of the present text into another wording of it: inside, where less than half of
 * it changes and that is shorter; else restated as a whole.
 *
 * Gives false, and changes nothing, where neither is possible: then what holds the unit must be restated.
 */
export function deriveUnit(derivation: Derivation, eId: string, after: Division | Provision): boolean {
  const before = unitIn(derivation.state, eId)
  if (!hasNumber(before)) return false
  if (lawShape(before) === lawShape(after)) return true
  if (before.repealed) return false
  if (after.repealed) return repealUnit(derivation, eId, after)
  const put = (act: Act): void => {
    replaceUnit(act, eId, after)
  }
  if (deriveEverywhere(derivation, eId, after, put)) return true
  const inside = derivation.branch(() => deriveInside(derivation, eId, after))
  const whole = derivation.branch(() => restateUnit(derivation, eId, after))
  const best = inside && !(whole && isBetterWhole(inside.changes, whole.changes, before, after)) ? inside : whole
  if (!best) return false
  derivation.take(best)
  return true
}

/**
 * Whether a drafter restates a unit as a whole: when half of its words change, when that is shorter, or when words change in so
 * many places that nobody could follow. A unit that holds others is only restated when half of its words are lost, or the single
 * changes would be longer by half; what is added changes no words.
 */
function isBetterWhole(inside: readonly Change[], whole: readonly Change[], before: LawNode, after: LawNode): boolean {
  const [cost, costWhole] = [costOf(inside), costOf(whole)]
  const { share, lost } = diffWords(lawText(before), lawText(after))
  const holdsUnits = [...childrenOf(before), ...childrenOf(after)].some((child) => hasNumber(child))
  if (holdsUnits) return inside.length > 1 && (lost >= HALF || cost > costWhole * LONGER)
  if (inside.every(({ op }) => op === 'add')) return false
  return share >= HALF || inside.length > MOST_CHANGES || cost >= costWhole
}

function repealUnit(derivation: Derivation, eId: string, after: Division | Provision): boolean {
  return derivation.attempt([{ op: 'repeal', target: eId }], (act) => {
    replaceUnit(act, eId, after)
  })
}

/** Restates a unit as a whole. A heading may stand on the line of the marker or on the next: whichever reads back. */
export function restateUnit(derivation: Derivation, eId: string, after: Division | Provision): boolean {
  return quotedForms(after).some((content) =>
    derivation.attempt([{ op: 'restate', target: eId, content }], (act) => {
      replaceUnit(act, eId, after)
    }),
  )
}

/** The ways in which a unit can be printed in a quotation. */
export function quotedForms(unit: Division | Provision): string[] {
  const printed = printedUnit(unit)
  if (unit.heading === undefined) return [printed]
  const head = unit.label ?? unit.num ?? ''
  return [printed, `${head}\n${unit.heading}${printed.slice(printedHead(unit).length)}`]
}

export function replaceUnit(act: Act, eId: string, after: Division | Provision): void {
  const unit = unitIn(act, eId)
  const children = parentOf(act, unit).children as LawNode[]
  children[children.indexOf(unit)] = structuredClone(after)
}

/** The changes inside a unit: its heading, the numbers of what it holds, its lines and units. */
function deriveInside(derivation: Derivation, eId: string, after: Division | Provision): boolean {
  const before = unitIn(derivation.state, eId)
  if (!hasNumber(before) || before.num !== after.num || before.label !== after.label) return false
  if (!deriveHeading(derivation, eId, after.heading)) return false
  deriveRenumbering(derivation, eId, after)
  const pairs = pairChildren(unitIn(derivation.state, eId).children as LawNode[], after.children as LawNode[])
  const row = new Row(derivation, eId, pairs)
  for (let i = 0; i < pairs.length; i++) {
    const taken = row.derive(i)
    if (taken === 0) return false
    i += taken - 1
  }
  return lawShape(unitIn(derivation.state, eId)) === lawShape(after)
}

export function deriveHeading(derivation: Derivation, eId: string, after: string | undefined): boolean {
  const unit = unitIn(derivation.state, eId)
  if (!hasNumber(unit) || unit.heading === after) return true
  const target = `${eId}__heading`
  const change: Change =
    after === undefined
      ? { op: 'repeal', target }
      : { op: unit.heading === undefined ? 'add' : 'restateHeading', target, content: after }
  return derivation.attempt([change], (act) => {
    const holder = unitIn(act, eId)
    if (!hasNumber(holder)) return
    if (after === undefined) delete holder.heading
    else holder.heading = after
  })
}

/** The children of a unit, on the way from one wording to the other, in the order of both. */
class Row {
  private readonly derivation: Derivation
  private readonly eId: string
  private readonly pairs: readonly ChildPair[]
  /** The present node of each pair; undefined where there is none (yet, or any more). */
  private readonly present: (LawNode | undefined)[]

  constructor(derivation: Derivation, eId: string, pairs: readonly ChildPair[]) {
    this.derivation = derivation
    this.eId = eId
    this.pairs = pairs
    this.present = pairs.map(({ before }) => before)
  }

  /** Derives one pair, or several that go together; gives how many, 0 where it cannot be done. */
  derive(i: number): number {
    const { before, after } = this.pairs[i] ?? {}
    if (before && after) return this.change(i, before, after) ? 1 : 0
    if (after) return hasNumber(after) ? Number(this.addUnit(i, after)) : this.addLines(i)
    return this.removeLines(i)
  }

  private change(i: number, before: LawNode, after: LawNode): boolean {
    if (lawShape(before) === lawShape(after)) return true
    const at = this.indexOf(i)
    const child = (unitIn(this.derivation.state, this.eId).children as LawNode[])[at]
    const done =
      after.type === 'alinea'
        ? deriveLine(this.derivation, this.eId, at, alineaText(after))
        : hasNumber(after) && child !== undefined && hasNumber(child) && child.eId !== undefined
          ? deriveUnit(this.derivation, child.eId, after)
          : false
    this.present[i] = after
    return done
  }

  private addUnit(i: number, after: Division | Provision): boolean {
    if (isDivision(after)) return false
    const target = `${this.eId}__${EID_NAMES[after.type]}_${bareNumber(after.num ?? '')}`
    return quotedForms(after).some((content) => this.set({ op: 'add', target, content }, i, [after]))
  }

  /** A new line: a part with the list that it opens, or an indent, at the end or after another. */
  private addLines(i: number): number {
    const goal = this.goal()
    const node = this.pairs[i]?.after
    const parts = partsAmong(goal)
    const part = parts.findIndex((nodes) => nodes[0] === node)
    const nodes = parts[part] ?? []
    const isNewPart = part > 0 && nodes.every((one) => this.pairs.some((pair) => pair.after === one && !pair.before))
    if (isNewPart && part === parts.length - 1) {
      const content = nodes.map((one) => (one.type === 'alinea' ? alineaText(one) : printedUnit(one))).join('\n')
      const target = `${this.eId}__part_${part + 1}`
      if (this.set({ op: 'add', target, content }, i, nodes)) return nodes.length
    }
    if (node?.type !== 'alinea') return 0
    const content = alineaText(node)
    const isLast = this.pairs.slice(i + 1).every((pair) => !pair.before)
    if (isLast && this.set({ op: 'add', target: this.eId, unit: 'alinea', content }, i, [node])) return 1
    const lines = this.present.slice(0, i).filter((one) => one?.type === 'alinea').length
    if (lines === 0) return 0
    const beside = { position: 'after', locator: `${this.eId}__alinea_${lines}` } as const
    const change: Change = { op: 'add', target: `${this.eId}__alinea_${lines + 1}`, content, beside }
    return Number(this.set(change, i, [node]))
  }

  /** A line that is gone: with its whole part, or alone. */
  private removeLines(i: number): number {
    const node = this.present[i]
    if (node?.type !== 'alinea') return 0
    const present = this.present.filter((one) => one !== undefined)
    const parts = partsAmong(present)
    const part = parts.findIndex((nodes) => nodes[0] === node)
    const nodes = parts[part] ?? []
    const isWholePart =
      parts.length > 1 && nodes.length > 0 && nodes.every((_, k) => this.pairs[i + k]?.after === undefined)
    if (
      isWholePart &&
      this.set(
        { op: 'repeal', target: `${this.eId}__part_${part + 1}` },
        i,
        nodes.map(() => undefined),
      )
    )
      return nodes.length
    const lines = this.present.slice(0, i + 1).filter((one) => one?.type === 'alinea').length
    return Number(this.set({ op: 'repeal', target: `${this.eId}__alinea_${lines}` }, i, [undefined]))
  }

  private goal(): LawNode[] {
    return this.pairs.flatMap(({ after }) => after ?? [])
  }

  /** Where the present node of a pair stands among the unit's children. */
  private indexOf(i: number): number {
    return this.present.slice(0, i).filter((node) => node !== undefined).length
  }

  /** Takes a change if it puts these nodes in the place of as many pairs. */
  private set(change: Change, i: number, nodes: readonly (LawNode | undefined)[]): boolean {
    const next = [...this.present]
    next.splice(i, nodes.length, ...nodes)
    const taken = this.derivation.attempt([change], (act) => {
      const unit = unitIn(act, this.eId)
      unit.children = structuredClone(next.filter((node) => node !== undefined)) as typeof unit.children
    })
    if (taken) this.present.splice(i, nodes.length, ...nodes)
    return taken
  }
}
