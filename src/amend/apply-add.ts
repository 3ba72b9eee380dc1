import type { Act, LawNode, LawParent, Unit } from '../law/tree.ts'
import type { Locator, LocatorStep } from '../law/locator.ts'
import type { Effect } from './effect.ts'
import type { Place } from './find-place.ts'
import type { Understood } from './instruction.ts'
import type { NumberedUnit } from './read-quoted-unit.ts'
import { parseLocator, printLocator } from '../law/locator.ts'
import { compareNumbers } from '../law/number.ts'
import { partsOf } from '../law/part.ts'
import { alineaText } from '../law/text.ts'
import { hasNumber, isDivision } from '../law/tree.ts'
import { articles, childrenOf } from '../law/walk.ts'
import { Conflict } from './conflict.ts'
import { cutEditorialMark } from './edit-words.ts'
import { nodesText, printedUnit } from './effect.ts'
import { findPlace, hasPlace, parentOf, sentencesOf } from './find-place.ts'
import { readQuotedAlinea, readQuotedText, readQuotedUnit } from './read-quoted-unit.ts'
import { spliceChildren } from './read-fragment.ts'
import { writeAlinea } from './text-slots.ts'

/**
 * Adds a unit in the order of numbers, or a part, an indent or a sentence at its place.
 *
 * @throws Conflict when what it is added to is missing, its number is taken (a repealed unit keeps its own), or its place is not one.
 */
export function applyAdd(act: Act, instruction: Understood): Effect {
  const { target, unit } = instruction
  const locator = parseLocator(target)
  if (!locator) throw new Conflict(`«${target}» is no locator`)
  if (unit === 'alinea') return addAlinea(act, holderOf(act, target), undefined, instruction)
  if (unit === 'part') return addPart(act, holderOf(act, target), undefined, instruction)
  if (locator.heading) return addHeading(act, locator, instruction)
  if (locator.sentence !== undefined) return addSentence(act, locator, locator.sentence, instruction)
  if (locator.alinea !== undefined) {
    const number = locator.alinea === 'last' ? undefined : locator.alinea
    return addAlinea(act, holderOf(act, printLocator({ steps: locator.steps })), number, instruction)
  }
  const last = locator.steps.at(-1)
  if (!last) throw new Conflict(`«${target}» names nothing`)
  if (last.name === 'part' && locator.steps.length > 1 && !/^[IVXLC]+$/.test(last.num ?? '')) {
    return addPart(
      act,
      holderOf(act, printLocator({ steps: locator.steps.slice(0, -1) })),
      Number(last.num),
      instruction,
    )
  }
  return addUnit(act, locator.steps, last, instruction)
}

/** What something without a number is added to. */
type Holder = Place & { kind: 'unit' | 'part' }

function holderOf(act: Act, target: string): Holder {
  const place = findPlace(act, target)
  if (place.kind !== 'unit' && place.kind !== 'part') throw new Conflict(`nothing can be added to ${target}`)
  return place
}

function lawNodes(holder: Holder): readonly LawNode[] {
  return holder.kind === 'part'
    ? holder.nodes
    : childrenOf(holder.unit).filter((child) => child.type !== 'note' && child.type !== 'pending')
}

/** Puts nodes among the children of a unit after one of them, or first. */
function insertAfterNode(unit: LawParent, node: LawNode | undefined, added: readonly LawNode[]): void {
  spliceChildren(unit, node ? (unit.children as LawNode[]).indexOf(node) + 1 : 0, 0, added)
}

function addUnit(act: Act, steps: readonly LocatorStep[], last: LocatorStep, instruction: Understood): Effect {
  if (hasPlace(act, instruction.target)) throw new Conflict(`${instruction.target} is there already`)
  const remarks: string[] = []
  const unit = readQuotedUnit(instruction.content ?? '', last, act.lang, remarks)
  if (unit.type === 'article' || unit.type === 'principle') insertArticle(act, unit, instruction)
  else if (isDivision(unit)) insertDivision(act, steps, unit)
  else insertProvision(holderOf(act, printLocator({ steps: [...steps.slice(0, -1)] })), unit)
  return { place: unit, before: '', after: printedUnit(unit), remarks }
}

/** An article goes after the one with the next lower number, or first into the division that the act names for it. */
function insertArticle(act: Act, unit: NumberedUnit, { within }: Understood): void {
  const division = within === undefined ? undefined : findPlace(act, within).unit
  const all = articles(act).filter((article) => division === undefined || contains(division, article))
  const before = all
    .filter((article) => article.num !== undefined && compareNumbers(article.num, unit.num ?? '') < 0)
    .at(-1)
  if (before) insertAfterNode(parentOf(act, before), before, [unit])
  else if (all[0])
    spliceChildren(parentOf(act, all[0]), (parentOf(act, all[0]).children as LawNode[]).indexOf(all[0]), 0, [unit])
  else if (division && isDivision(division)) (division.children as LawNode[]).push(unit)
  else throw new Conflict('there is no article after which the new one can stand')
}

function contains(parent: LawNode, node: LawNode): boolean {
  return childrenOf(parent).some((child) => child === node || contains(child, node))
}

function insertDivision(act: Act, steps: readonly LocatorStep[], unit: NumberedUnit): void {
  const holder =
    steps.length > 1 ? findPlace(act, printLocator({ steps: steps.slice(0, -1) })).unit : divisionHolder(act, unit)
  insertByNumber(holder, unit)
}

/** Where chapters stand: in the act itself, or in the division of the chapter with the next lower number. */
function divisionHolder(act: Act, unit: NumberedUnit): LawParent {
  const alike: [LawNode, LawParent][] = []
  const visit = (parent: LawParent): void => {
    for (const child of parent.children as LawNode[]) {
      if (child.type === unit.type) alike.push([child, parent])
      if (isDivision(child)) visit(child)
    }
  }
  visit(act)
  const before = alike.filter(([node]) => hasNumber(node) && compareNumbers(node.num ?? '', unit.num ?? '') < 0).at(-1)
  return (before ?? alike[0])?.[1] ?? act
}

function insertProvision(holder: Holder, unit: NumberedUnit): void {
  const nodes = lawNodes(holder)
  const alike = nodes.filter((node) => node.type === unit.type)
  if (unit.type === 'subparagraph' && holder.kind === 'unit' && listsOf(holder.unit) > 1) {
    throw new Conflict(
      `${holder.unit.eId ?? 'the unit'} has several lists: the instruction does not say to which it adds`,
    )
  }
  if (alike.length > 0) insertByNumber(holder.unit, unit, nodes)
  else insertAfterNode(holder.unit, nodes.at(-1), [unit])
}

/** How many parts of a unit have a list. */
function listsOf(unit: LawParent): number {
  return partsOf(unit).filter((part) => part.some((node) => node.type === 'subparagraph')).length
}

function insertByNumber(parent: LawParent, unit: NumberedUnit, among: readonly LawNode[] = childrenOf(parent)): void {
  const alike = among.filter((node) => node.type === unit.type && hasNumber(node))
  const before = alike.filter((node) => hasNumber(node) && compareNumbers(node.num ?? '', unit.num ?? '') < 0).at(-1)
  const [first] = alike
  const children = parent.children as LawNode[]
  if (before) insertAfterNode(parent, before, [unit])
  else spliceChildren(parent, first ? children.indexOf(first) : children.length, 0, [unit])
}

function addPart(act: Act, holder: Holder, number: number | undefined, { content, beside }: Understood): Effect {
  if (holder.kind === 'part') throw new Conflict('a part has no parts')
  const parts = partsOf(holder.unit)
  const wanted = number ?? parts.length + 1
  if (wanted > parts.length + 1) throw new Conflict(`the unit has ${parts.length} parts: part ${wanted} cannot follow`)
  if (wanted <= parts.length && beside === undefined)
    throw new Conflict(`the unit has ${parts.length} parts: number ${wanted} is taken`)
  const nodes = readQuotedText(content ?? '', holder.unit, act.lang)
  insertAfterNode(holder.unit, parts[wanted - 2]?.at(-1), nodes)
  return { place: holder.unit, before: '', after: nodesText(nodes) }
}

function addAlinea(act: Act, holder: Holder, number: number | undefined, { content, beside }: Understood): Effect {
  const nodes = lawNodes(holder)
  const lines = nodes.filter((node) => node.type === 'alinea')
  const wanted = number ?? lines.length + 1
  if (wanted > lines.length + 1)
    throw new Conflict(`the unit has ${lines.length} indents: indent ${wanted} cannot follow`)
  if (wanted <= lines.length && beside === undefined)
    throw new Conflict(`the unit has ${lines.length} indents: number ${wanted} is taken`)
  const added = readQuotedAlinea(content ?? '', holder.unit, act.lang)
  insertAfterNode(holder.unit, wanted === lines.length + 1 ? nodes.at(-1) : lines[wanted - 2], [added])
  return { place: holder.unit, before: '', after: alineaText(added) }
}

/**
 * A sentence goes after the sentence before it: the last one, or the one beside which the act puts it. Where the text ends with a semicolon, as items of a list do, the semicolon moves to
 * the end of the new sentence.
 */
function addSentence(act: Act, locator: Locator, number: number | 'last', { content, beside }: Understood): Effect {
  const holder = { ...locator }
  delete holder.sentence
  const place = findPlace(act, printLocator(holder))
  const nodes =
    place.kind === 'alinea' ? [place.alinea] : place.kind === 'unit' || place.kind === 'part' ? lawNodes(place) : []
  if (place.kind === 'act' || nodes.some(hasNumber)) throw new Conflict('the unit has a list: the end is not one place')
  const all = sentencesOf(nodes, act.lang)
  const after = number === 'last' ? all.at(-1) : all[number - 2]
  if (!after || (number !== 'last' && number <= all.length && beside === undefined))
    throw new Conflict(`the unit has ${all.length} sentences: sentence ${number} cannot be added`)
  const added = alineaText(readQuotedAlinea(content ?? '', unitOf(place), act.lang))
  const before = alineaText(after.alinea)
  const remarks: string[] = []
  const isWithin = before.slice(after.span.end).trim() !== '' && beside !== undefined
  const text = isWithin
    ? `${before.slice(0, after.span.end)} ${added}${before.slice(after.span.end)}`
    : withSentence(before, added, remarks)
  writeAlinea(after.alinea, text)
  return { place: unitOf(place), before, after: alineaText(after.alinea), remarks }
}

function unitOf(place: Exclude<Place, { kind: 'act' }>): Unit {
  return place.unit
}

function withSentence(text: string, sentence: string, remarks: string[]): string {
  const { law, mark } = cutEditorialMark(text)
  if (!law.endsWith(';')) return `${law} ${sentence}${mark}`
  remarks.push('the semicolon that ended the text now ends the new sentence')
  return `${law.slice(0, -1)}. ${sentence.replace(/[.;]$/u, '')};${mark}`
}

function addHeading(act: Act, locator: Locator, { content }: Understood): Effect {
  const { unit } = holderOf(act, printLocator({ steps: locator.steps }))
  if (!hasNumber(unit)) throw new Conflict(`a ${unit.type} has no heading`)
  if (unit.heading !== undefined) throw new Conflict(`${unit.eId ?? 'the unit'} has a heading already`)
  unit.heading = content ?? ''
  return { place: unit, before: '', after: unit.heading }
}
