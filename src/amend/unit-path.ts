import type { NumberPlace, UnitItem, UnitName } from './clause.ts'
import type { Locator } from '../law/locator.ts'
import { EID_NAMES, TABLE_OF_CONTENTS } from '../law/eid.ts'
import { printLocator } from '../law/locator.ts'
import { bareNumber } from '../law/number.ts'
import { WHOLE_ACT } from './instruction.ts'

/** One unit of a place, with its number as locators have it. */
export interface PathStep {
  /** As `UnitName`, but a numbered part of the act (I. Общая часть) is a `division`, so that `part` is a часть of a provision. */
  unit: UnitName | 'division'
  num?: string
  /** It stands for the unit of its kind that a header names. */
  back?: true
  /** Only the text below its heading is meant. */
  belowHeading?: true
}

/** A place in the law, outermost unit first. */
export type UnitPath = PathStep[]

/** How deep a unit stands; a unit can hold those of a higher rank. */
const RANKS: Record<PathStep['unit'], number> = {
  act: 0,
  toc: 0,
  annex: 1,
  division: 2,
  section: 3,
  subsection: 4,
  chapter: 5,
  subchapter: 6,
  preamble: 7,
  principle: 7,
  article: 7,
  paragraph: 8,
  subparagraph: 9,
  part: 9,
  alinea: 10,
  sentence: 11,
  heading: 12,
}

/** Whether one unit can stand directly in a place that names the other: a list item in a часть, a часть in a list item, `а)` in `1)`. */
export function canHold(outer: PathStep, inner: PathStep): boolean {
  if (RANKS[outer.unit] < RANKS[inner.unit]) return true
  if (RANKS[outer.unit] > RANKS[inner.unit]) return false
  return outer.unit !== inner.unit
    ? outer.unit === 'part' || inner.unit === 'part'
    : isLetter(inner.num) && !isLetter(outer.num)
}

function isLetter(num: string | undefined): boolean {
  return num !== undefined && /^\p{Ll}$/u.test(num)
}

/** Whether a path needs no header to say where it is: articles and divisions are numbered through the act, but a chapter's own are not. */
export function isAbsolute(path: UnitPath): boolean {
  const [first] = path
  if (first === undefined || first.back === true) return false
  return RANKS[first.unit] <= RANKS.article && first.unit !== 'subchapter'
}

/** Whether a step is a division, in which articles stand. */
export function isDivisionStep(step: PathStep): boolean {
  return RANKS[step.unit] > RANKS.act && RANKS[step.unit] < RANKS.article
}

/**
 * The numbers of an item, ranges expanded, as locators have them.
 *
 * `13-15` after a plural, alone, can only be a range; in a list it is taken for an inserted number, as 3-1 is one. A dash that is
 * longer than a hyphen («7–9») makes a range in a list, too.
 */
function numbersOf(item: UnitItem, text: string, isHead: boolean): string[] {
  const isMany = isPlural(text.slice(item.word.start, item.word.end), isHead)
  return item.numbers.flatMap((number) => {
    if (number.ordinal !== undefined)
      return number.ordinalTo === undefined
        ? [String(number.ordinal)]
        : range(String(number.ordinal), String(number.ordinalTo))
    const num = printed(number, text)
    if (number.to) return range(bareNumber(num), bareNumber(printed(number.to, text)))
    const joined = /^(\d+)([-‑‐–—−])(\d+)$/u.exec(num)
    const [, from = '', dash = '', to = ''] = joined ?? []
    const isRange = isMany && Number(from) < Number(to) && (item.numbers.length === 1 || /[–—−]/u.test(dash))
    return joined && isRange ? range(from, to) : [bareNumber(num)]
  })
}

function printed(number: { start: number; end: number }, text: string): string {
  const num = text.slice(number.start, number.end)
  return /^[ivxlcdmіхсмү]+$/i.test(num) && /[ivxlcdm]/i.test(num) ? num.toUpperCase() : num
}

/**
 * Whether the word for a unit is in the plural. Russian «статьи», «части», «главы» are also a genitive singular, so they count
 * only where they open the chain of units; so does «статей».
 */
function isPlural(word: string, isHead: boolean): boolean {
  const lower = word.toLowerCase()
  if (/^(?:стать|част|глав)/u.test(lower)) return isHead && /(?:и|ы|ей|ям|ями|ях|ам|ами|ах)$/u.test(lower)
  return /^[a-z-]+s$/.test(lower) || /(?:ы|ов|ам|ами|ах)$/u.test(lower) || /.[лтд][ае]р/u.test(lower)
}

/** `1`, `4` → 1 to 4; `5-1`, `5-3` → 5-1 to 5-3. Anything else is not a range and stays two numbers. */
function range(from: string, to: string): string[] {
  const first = /^(.*?)(\d+)$/.exec(from)
  const last = /^(.*?)(\d+)$/.exec(to)
  const [low, high] = [Number(first?.[2]), Number(last?.[2])]
  if (!first || !last || first[1] !== last[1] || low > high) return [from, to]
  return Array.from({ length: high - low + 1 }, (_, i) => `${first[1] ?? ''}${low + i}`)
}

/** One level down, for numbers in brackets: "Article 52(5)(3)". */
const BELOW: Partial<Record<UnitName, UnitName>> = {
  article: 'paragraph',
  principle: 'paragraph',
  paragraph: 'subparagraph',
  subparagraph: 'subparagraph',
}

/** The steps of an item: one for each number; below each, those of the numbers in brackets. */
export function stepsOf(item: UnitItem, text: string, isHead: boolean, isDivision: boolean): UnitPath[] {
  const unit = item.unit === 'part' && isDivision ? 'division' : item.unit
  const inner = innerSteps(item, text)
  const below = item.belowHeading ? { belowHeading: true as const } : {}
  if (item.numbers.length === 0) return [[{ unit, ...(item.back ? { back: true } : {}), ...below }, ...inner]]
  return numbersOf(item, text, isHead).map((num) => [{ unit, num, ...below }, ...inner])
}

function innerSteps(item: UnitItem, text: string): UnitPath {
  let unit: UnitName | undefined = item.unit
  return (item.inner ?? []).flatMap((number: NumberPlace) => {
    unit = unit && BELOW[unit]
    return unit ? [{ unit, num: bareNumber(text.slice(number.start, number.end)) }] : []
  })
}

/** What is called «приложение» without a number has none: the eId of the first of these. */
const ONLY = 'nn_1'

/** The title of a law: the first line of its preface. */
const TITLE: Locator = { steps: [{ name: EID_NAMES.preface }], alinea: 1 }

/** The locator of a path, or `WHOLE_ACT`; a heading of no unit is the title of the law; undefined when a unit lacks the number that its locator needs. */
export function pathLocator(path: UnitPath): string | undefined {
  const inside = path.filter((step) => step.unit !== 'act')
  if (inside.length === 0) return path.length > 0 ? WHOLE_ACT : undefined
  const locator: Locator = { steps: [] }
  for (const { unit, num } of inside) {
    if (unit === 'heading') locator.heading = true
    else if (unit === 'sentence') {
      if (num === undefined) return undefined
      locator.sentence = num === 'last' ? 'last' : Number(num)
    } else if (unit === 'alinea') {
      if (num === undefined) return undefined
      locator.alinea = num === 'last' ? 'last' : Number(num)
    } else if (unit === 'preamble') locator.steps.push({ name: EID_NAMES.preamble })
    else if (unit === 'toc') locator.steps.push({ name: TABLE_OF_CONTENTS })
    else if (unit === 'annex' && num === undefined) locator.steps.push({ name: EID_NAMES.annex, num: ONLY })
    else {
      if (num === undefined || num === 'last') return undefined
      locator.steps.push({ name: unit === 'act' || unit === 'division' ? EID_NAMES.part : EID_NAMES[unit], num })
    }
  }
  if (locator.steps.length > 0) return printLocator(locator)
  return locator.heading ? printLocator(TITLE) : undefined
}
