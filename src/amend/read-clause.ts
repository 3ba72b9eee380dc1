import type { Lang } from '../language/lang.ts'
import type { Span } from '../language/sentences.ts'
import type { ActAnnex } from './act-annex.ts'
import type { Annexed, Clause, QuotedWords, UnitItem } from './clause.ts'
import type { Understood } from './instruction.ts'
import type { PathStep, UnitPath } from './unit-path.ts'
import { bareNumber } from '../law/number.ts'
import { annexedText } from './act-annex.ts'
import { placesOf, placeUnder } from './place.ts'
import { cutUnits, quotedText } from './cut-quoted-units.ts'
import { isAbsolute, isDivisionStep, pathLocator } from './unit-path.ts'

/** The operation of an instruction, without its place in the act. */
export type Change = Omit<Understood, 'status' | 'language' | 'source' | 'rationale' | 'law'>

/** Why a clause is no instruction although its grammar is understood: a sentence for the user. */
export class ClauseFault extends Error {
  override name = 'ClauseFault'
}

/** What a clause stands in: the text it is printed in, its language, and the places that headers before it name. */
export interface ClauseContext {
  text: string
  lang: Lang
  header: readonly UnitPath[]
  /** See `Statement`. */
  repeatsMarks: boolean
  /** What is annexed to the act. */
  annexes: readonly ActAnnex[]
}

/** The places that a clause works on, with those of its headers. */
function clausePlaces(items: readonly UnitItem[], { text, lang, header }: ClauseContext): UnitPath[] {
  if (items.length === 0) return [...header]
  return placeUnder(header, placesOf(items, text, lang))
}

/**
 * The changes that a clause orders, one for each target, pair of words and quoted unit.
 *
 * @throws ClauseFault or PlaceFault when the clause contradicts itself or leaves open what is changed.
 */
export function readClause(clause: Clause, context: ClauseContext): Change[] {
  const { op } = clause
  const places = clausePlaces(op.op === 'repeal' && op.object ? [] : clause.items, context)
  const except = exceptions(clause, context)
  switch (op.op) {
    case 'restate':
      return readRestate(places, op, context)
    case 'add':
      return readAdd(op, places, context)
    case 'replaceWords':
      return wordTargets(places).flatMap((target) =>
        op.pairs
          .flatMap((pair) => pairWords(pair.words, pair.by, context.text))
          .map(([old, replacement]) => ({
            op: 'replaceWords',
            ...target,
            words: old,
            replacement,
            ...(op.inflected ? { inflected: true } : {}),
            ...except,
          })),
      )
    case 'deleteWords':
      return wordTargets(places).flatMap((target) =>
        op.words.map((span) => ({ op: 'deleteWords', ...target, words: quoted(span, context.text), ...except })),
      )
    case 'insertWords':
      return wordTargets(places).map((target) => ({
        op: 'insertWords',
        ...target,
        position: op.position,
        ...(op.anchor ? { words: quoted(op.anchor, context.text) } : {}),
        replacement: quoted(op.words, context.text),
        ...except,
      }))
    case 'repeal':
      return targets(op.object ? clausePlaces([...clause.items, ...asPart(op.object)], context) : places).map(
        (target) => ({ op: 'repeal', target }),
      )
    case 'renumber':
      return readRenumber(op.to, places, context)
    case 'noChange':
      return targets(places).map((target) => ({ op: 'noChange', target }))
  }
}

function quoted(span: QuotedWords, text: string): string {
  return span.mark ?? text.slice(span.start, span.end).replace(/\s+/gu, ' ').trim()
}

/** «В статье 5 исключить пункт 3»: what is named after the verb stands in what is named before it. */
function asPart(items: readonly UnitItem[]): UnitItem[] {
  return items.map((item, i) => (i === 0 ? { ...item, joint: 'of' } : item))
}

function exceptions(clause: Clause, context: ClauseContext): { except?: string[] } {
  if (!clause.except || clause.except.length === 0) return {}
  return { except: targets(placesOf(clause.except, context.text, context.lang)) }
}

function targets(places: readonly UnitPath[]): string[] {
  if (places.length === 0) throw new ClauseFault('the instruction names no provision, and no heading above it does')
  return places.map(locatorOf)
}

/** Targets, with whether only the text below the heading is meant. */
function wordTargets(places: readonly UnitPath[]): Pick<Change, 'target' | 'belowHeading'>[] {
  return targets(places).map((target, i) => ({
    target,
    ...(places[i]?.at(-1)?.belowHeading ? { belowHeading: true } : {}),
  }))
}

function locatorOf(place: UnitPath): string {
  const locator = pathLocator(place)
  if (locator === undefined) throw new ClauseFault(`the ${place.at(-1)?.unit ?? 'unit'} that is meant has no number`)
  if (!isAbsolute(place) && place[0]?.unit !== 'heading')
    throw new ClauseFault(`neither the instruction nor a heading above it says in which article ${locator} is`)
  return locator
}

function readRestate(
  places: readonly UnitPath[],
  op: Clause['op'] & { op: 'restate' },
  context: ClauseContext,
): Change[] {
  const locators = wordTargets(places)
  const pieces = contentsOf(op, places.map(printedStep), context)
  return locators.map((target, i) => ({
    op: places[i]?.at(-1)?.unit === 'heading' ? 'restateHeading' : 'restate',
    ...target,
    content: pieces[i] ?? '',
  }))
}

/** The text of each unit: cut out of the quotation, or printed in an annex of the act. */
function contentsOf(
  { content, annexed }: { content: readonly Span[]; annexed?: Annexed },
  steps: readonly PathStep[],
  { text, lang, repeatsMarks, annexes }: ClauseContext,
): string[] {
  if (annexed) {
    const number = annexed.number && bareNumber(text.slice(annexed.number.start, annexed.number.end))
    return steps.map((step) => {
      const found = annexedText(annexes, number, step)
      if (found === undefined)
        throw new ClauseFault('the annex that it refers to is not there, or does not hold the unit')
      return found
    })
  }
  const pieces = cutUnits(quotedText(text, content, repeatsMarks), steps, lang)
  if (!pieces)
    throw new ClauseFault(`the quotation does not hold the ${steps.length} units that are named, in their order`)
  return pieces
}

/** The unit by whose number a quotation is cut: a heading is printed with that of its unit. */
function printedStep(place: UnitPath): PathStep {
  const last = place.at(-1) ?? { unit: 'act' as const }
  return last.unit === 'heading' ? (place.at(-2) ?? last) : last
}

function readAdd(op: Clause['op'] & { op: 'add' }, places: readonly UnitPath[], context: ClauseContext): Change[] {
  const { text, lang } = context
  const added = op.added ? placesOf(op.added, text, lang) : places
  const holders = op.added ? places : []
  if (holders.length > 1) throw new ClauseFault('one quotation cannot be added to several provisions')
  if (added.length === 0) throw new ClauseFault('the instruction does not say what is added')
  const [holder] = holders
  const division = holder && [...holder].every(isDivisionStep) ? holder : undefined
  const isOwn = added.some(([first]) => first?.unit === 'subchapter')
  const full = division && !isOwn ? added : placeUnder(holders, added)
  const beside = op.beside && { position: op.beside.position, path: besidePath(op.beside.items, holders, context) }
  const pieces = contentsOf(op, full.map(printedStep), context)
  return full.map((path, i) => ({
    op: 'add',
    ...addedTarget(path, beside, i),
    content: pieces[i] ?? '',
    ...(beside ? { beside: { position: beside.position, locator: locatorOf(beside.path) } } : {}),
    ...(division ? { within: locatorOf(division) } : {}),
  }))
}

function besidePath(items: readonly UnitItem[], holders: readonly UnitPath[], { text, lang }: ClauseContext): UnitPath {
  const paths = placeUnder(holders, placesOf(items, text, lang))
  const [path] = paths
  if (!path || paths.length > 1) throw new ClauseFault('the place beside which the text is added is not one unit')
  return path
}

/**
 * The locator of what is added. An indent or part without a number follows from the one beside it; a sentence without a number
 * becomes the last. Without either, the target is the unit that it is added to, and `unit` says what is added at its end.
 */
function addedTarget(
  path: UnitPath,
  beside: { position: 'after' | 'before'; path: UnitPath } | undefined,
  i: number,
): Pick<Change, 'target' | 'unit'> {
  const last = path.at(-1)
  if (!last || last.num !== undefined || (last.unit !== 'alinea' && last.unit !== 'part' && last.unit !== 'sentence'))
    return { target: locatorOf(path) }
  const neighbour = beside?.path.at(-1)
  if (neighbour?.unit === last.unit && neighbour.num !== undefined && neighbour.num !== 'last') {
    const num = Number(neighbour.num) + (beside?.position === 'after' ? 1 : 0) + i
    return { target: locatorOf([...path.slice(0, -1), { ...last, num: String(num) }]) }
  }
  if (last.unit === 'sentence') return { target: locatorOf([...path.slice(0, -1), { ...last, num: 'last' }]) }
  return { target: locatorOf(path.slice(0, -1)), unit: last.unit }
}

function readRenumber(to: readonly UnitItem[], places: readonly UnitPath[], { text, lang }: ClauseContext): Change[] {
  const numbers = placesOf(to, text, lang).map((path) => path.at(-1)?.num)
  const locators = targets(places)
  if (numbers.length !== locators.length)
    throw new ClauseFault(`${locators.length} units cannot have ${numbers.length} new numbers`)
  const changes = locators.map((target, i): Change => {
    const newNumber = numbers[i]
    if (newNumber === undefined) throw new ClauseFault('the instruction gives no new number')
    return { op: 'renumber', target, newNumber }
  })
  // Numbers that move up must do so from the last on, or the first would meet the number of the second.
  const movesUp = locators.some((locator, i) =>
    locators.some((other, j) => j > i && other === withNumber(locator, numbers[i])),
  )
  return movesUp ? changes.reverse() : changes
}

function withNumber(locator: string, num: string | undefined): string {
  return locator.replace(/_[^_]*$/, `_${num ?? ''}`)
}

/** Pairs words with what replaces them: one for one, or all by the same. */
function pairWords(words: readonly QuotedWords[], by: readonly QuotedWords[], text: string): [string, string][] {
  if (by.length !== 1 && by.length !== words.length)
    throw new ClauseFault(`${words.length} quoted words cannot be replaced by ${by.length}`)
  return words.map((span, i) => {
    const replacement = by[by.length === 1 ? 0 : i]
    return [quoted(span, text), replacement ? quoted(replacement, text) : '']
  })
}
