import type { Division, LawNode, Provision } from '../law/tree.ts'
import type { Derivation } from './derivation.ts'
import { bareNumber, compareNumbers } from '../law/number.ts'
import { unitIn } from './derivation.ts'
import { setNumber } from './apply-renumber.ts'
import { lawShape } from './law-shape.ts'

/**
 * Gives new numbers to the units of a provision that have kept their words, letter by letter, under another number, because a unit
 * was put in before them. Where the numbers do not only move up, nothing is renumbered.
 */
export function deriveRenumbering(derivation: Derivation, eId: string, after: Division | Provision): void {
  const before = (unitIn(derivation.state, eId).children as LawNode[]).filter(isListed)
  const wanted = (after.children as LawNode[]).filter(isListed)
  const taken = new Set(before.map(numberOf))
  const moved = before.flatMap((unit) => {
    if (unit.repealed || wanted.some((one) => numberOf(one) === numberOf(unit) && wordsOf(one) === wordsOf(unit)))
      return []
    const same = wanted.filter((one) => one.type === unit.type && wordsOf(one) === wordsOf(unit))
    const [only] = same
    return only && same.length === 1 && unit.eId !== undefined ? [{ unit, to: bareNumber(only.num ?? '') }] : []
  })
  const movesUp = moved.every(({ unit, to }) => compareNumbers(to, unit.num ?? '') > 0)
  const numbers = new Set(moved.map(({ unit }) => numberOf(unit)))
  const isFree = moved.every(({ unit, to }) => !taken.has(`${unit.type} ${to}`) || numbers.has(`${unit.type} ${to}`))
  if (moved.length === 0 || !movesUp || !isFree) return
  for (const { unit, to } of moved.toReversed()) {
    const target = unit.eId ?? ''
    derivation.attempt([{ op: 'renumber', target, newNumber: to }], (act) => {
      const moving = unitIn(act, target)
      if (isListed(moving)) setNumber(moving, to)
    })
  }
}

type Listed = Provision & { type: 'paragraph' | 'subparagraph' }

function isListed(node: LawNode): node is Listed {
  return node.type === 'paragraph' || node.type === 'subparagraph'
}

function numberOf(unit: Listed): string {
  return `${unit.type} ${bareNumber(unit.num ?? '')}`
}

/** The unit without its number. */
function wordsOf(unit: Listed): string {
  return lawShape({ ...unit, num: '' })
}
