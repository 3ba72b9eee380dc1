import type { Act, Division, LawNode, LawParent, Provision } from '../law/tree.ts'
import type { Findings } from './findings.ts'
import { compareNumbers, romanValue, bareNumber } from '../law/number.ts'
import { partsOf } from '../law/part.ts'
import { hasNumber, isDivision } from '../law/tree.ts'
import { childrenOf } from '../law/walk.ts'
import { follows } from './sequence.ts'

type NumberedUnit = Division | Provision

/**
 * Reports numbers that do not follow one another:
 *
 * - `skipped-number`: `5.` after `3.`, a list that begins with `2)`. An article's first number is not judged: a file may be a part.
 * - `repeated-number`: `3.` after `3.`, with the place of the first.
 * - `number-out-of-order`: `3.` after `5.`
 *
 * Articles are numbered through the act, and anew in each annex; paragraphs in their article; items of a list in the part
 * (часть) of the paragraph that opens the list; divisions in the one above them, where they may also go on counting.
 */
export function checkNumbering(act: Act, findings: Findings): void {
  checkArticles(act, findings)
  checkInside(act, findings)
}

function checkArticles(root: LawParent, findings: Findings): void {
  const articles: NumberedUnit[] = []
  const collect = (node: LawNode): void => {
    if (node.type === 'article') articles.push(node)
    else if (node.type === 'annex' && node !== root) checkArticles(node, findings)
    else if (node === root || isDivision(node)) for (const child of childrenOf(node)) collect(child)
  }
  collect(root)
  checkSequence(articles, { findings, first: 'any' })
}

function checkInside(node: LawNode, findings: Findings): void {
  if (node.type === 'text' || node.type === 'pending' || node.type === 'note') return
  const children = node.children as LawNode[]
  const units = children.filter(hasNumber)
  for (const type of new Set(units.map((unit) => unit.type))) {
    const ofType = units.filter((unit) => unit.type === type)
    if (type === 'subparagraph') checkLists(node, findings)
    else if (type !== 'article') checkSequence(ofType, { findings, first: type === 'paragraph' ? 'one' : 'any' })
  }
  for (const child of children) checkInside(child, findings)
}

/** Each part of a paragraph has its own list; one that simply goes on counting from the part before is no fault either. */
function checkLists(node: LawParent, findings: Findings): void {
  let last: NumberedUnit | undefined
  for (const part of partsOf(node)) {
    const items = part.filter((child) => child.type === 'subparagraph')
    const [first] = items
    if (!first) continue
    const goesOn = last?.num !== undefined && first.num !== undefined && follows(first.num, last.num)
    checkSequence(items, { findings, first: goesOn ? 'any' : 'one' })
    last = items.at(-1)
  }
}

interface Checked {
  findings: Findings
  /** Whether the first number must be 1. */
  first: 'one' | 'any'
}

function checkSequence(units: readonly NumberedUnit[], { findings, first }: Checked): void {
  let previous: NumberedUnit | undefined
  for (const unit of units) {
    const { num } = unit
    if (num === undefined) continue
    const before = previous?.num
    previous = unit
    if (before === undefined) {
      if (first === 'one' && !isFirst(num)) report(findings, 'skipped-number', unit, `begins with ${num}, not with 1`)
      continue
    }
    const order = compareNumbers(num, before)
    if (order === 0) {
      findings.report({
        ...finding('repeated-number', unit, `has the number ${num} again`),
        ...(firstOf(units, num, unit) ?? {}),
      })
    } else if (order < 0) report(findings, 'number-out-of-order', unit, `has the number ${num}, after ${before}`)
    else if (!isNext(num, before))
      report(findings, 'skipped-number', unit, `has the number ${num}, right after ${before}`)
  }
}

function firstOf(
  units: readonly NumberedUnit[],
  num: string,
  than: NumberedUnit,
): { related: { node: LawNode; reason: string } } | undefined {
  const node = units.find((unit) => unit !== than && unit.num !== undefined && compareNumbers(unit.num, num) === 0)
  return node && { related: { node, reason: `the first ${num} is here` } }
}

function report(findings: Findings, rule: string, unit: NumberedUnit, what: string): void {
  findings.report(finding(rule, unit, what))
}

function finding(
  rule: string,
  unit: NumberedUnit,
  what: string,
): { rule: string; reason: string; node: LawNode; excerpt: string; actual: string } {
  const printed = unit.label ?? unit.num ?? ''
  return { rule, reason: `The ${unit.type} «${printed}» ${what}`, node: unit, excerpt: printed, actual: unit.num ?? '' }
}

/** Letters may begin anywhere in the alphabet's order and leave letters out; only numbers are counted. */
function isFirst(num: string): boolean {
  return follows(num, undefined) || isLetter(num) || romanValue(bareNumber(num)) === 1
}

function isNext(num: string, before: string): boolean {
  const [value, last] = [romanValue(bareNumber(num)), romanValue(bareNumber(before))]
  if (value !== undefined || last !== undefined)
    return (value ?? Number(bareNumber(num))) === (last ?? Number(bareNumber(before))) + 1
  return follows(num, before) || isLetter(num) || isLetter(before)
}

function isLetter(num: string): boolean {
  return /^\p{L}$/u.test(bareNumber(num)) && romanValue(bareNumber(num)) === undefined
}
