import type { Lang } from '../language/lang.ts'
import type { UnitItem } from './clause.ts'
import type { PathStep, UnitPath } from './unit-path.ts'
import { canHold, isAbsolute, stepsOf } from './unit-path.ts'

/** Why the units that a statement names do not make a place. */
export class PlaceFault extends Error {
  override name = 'PlaceFault'
}

/** Units that hold one another, outermost first; an item may still stand for several («пункты 1 и 3»). */
interface Chain {
  items: UnitItem[]
  /** It stands in what the chains before it name, without being joined to them («в пункте 4 статьи 87 предложение второе»). */
  under: boolean
}

/**
 * The places that the units of a clause name, outermost unit first.
 *
 * Russian names the part before the whole, Kazakh the whole before the part, English either. Units joined by «и», «және», "and"
 * are several places; what one of them lacks it takes from its neighbour: «пункт 4 и подпункт 2) пункта 5 статьи 6».
 *
 * @throws PlaceFault when units do not fit into each other.
 */
export function placesOf(items: readonly UnitItem[], text: string, lang: Lang): UnitPath[] {
  const chains = chainsOf(items, text, lang)
  const scopes: UnitPath[][] = []
  let group: UnitPath[][] = []
  for (const chain of chains) {
    if (chain.under && group.length > 0) {
      scopes.push(shareOuter(group, lang).flat())
      group = []
    }
    group.push(expand(chain.items, text, lang))
  }
  const paths = shareOuter(group, lang).flat()
  if (paths.length > 1 && paths.some((path) => path[0]?.unit === 'act'))
    throw new PlaceFault('the whole text and a unit of it are named side by side')
  return scopes.reduceRight((inner, outer) => placeWithin(outer, inner), paths)
}

/** Puts places into others, as a header or a «в пункте 3» does: each into each. Absolute places stay as they are. */
export function placeUnder(outer: readonly UnitPath[], inner: readonly UnitPath[]): UnitPath[] {
  if (outer.length === 0 && inner.some((path) => path[0]?.back))
    throw new PlaceFault('no heading above says which unit is meant')
  if (inner.some(isBareHeading) && inner.length > 1 && (outer.length === 0 || inner.some(isAbsolute)))
    throw new PlaceFault('a heading is named beside another unit, without saying whose it is')
  const isFree = (path: UnitPath): boolean => isAbsolute(path) && !outer.some(isContents)
  if (outer.length === 0 || inner.every(isFree)) return [...inner]
  return inner.flatMap((path) => (isFree(path) ? [path] : outer.map((holder) => join(holder, path))))
}

function isBareHeading([first]: UnitPath): boolean {
  return first?.unit === 'heading'
}

/** In the table of contents, an article is its line there («в оглавлении: заголовок статьи 7 …»). */
function isContents([first]: UnitPath): boolean {
  return first?.unit === 'toc'
}

/** As `placeUnder`, for units that one clause names: an article cannot stand in anything but a division or the whole text. */
function placeWithin(outer: readonly UnitPath[], inner: readonly UnitPath[]): UnitPath[] {
  for (const path of inner.filter(isAbsolute)) for (const holder of outer) checkHolds(holder, path)
  return placeUnder(outer, inner)
}

function checkHolds(holder: UnitPath, path: UnitPath): void {
  const last = holder.at(-1)
  const [first] = path
  if (last && first && !canHold(last, first))
    throw new PlaceFault(`${describe(first)} cannot stand in ${describe(last)}`)
}

function join(holder: UnitPath, path: UnitPath): UnitPath {
  const [first, ...rest] = path
  if (first?.back) return [...namedBy(holder, first), ...rest]
  checkHolds(holder, path)
  return [...holder.filter((step) => step.unit !== 'act'), ...path]
}

/** The outer part of a header's place that ends with the unit that «the article» or «the paragraph» stands for. */
function namedBy(holder: UnitPath, step: PathStep): UnitPath {
  const end = holder.findIndex(({ unit }) => unit === step.unit)
  if (end < 0) throw new PlaceFault(`no heading above says which ${step.unit} is meant`)
  return holder.slice(0, end + 1)
}

function describe(step: PathStep): string {
  return step.num === undefined ? step.unit : `${step.unit} ${step.num}`
}

function chainsOf(items: readonly UnitItem[], text: string, lang: Lang): Chain[] {
  const chains: Chain[] = []
  items.forEach((item, i) => {
    const chain = chains.at(-1)
    const before = items[i - 1]
    if (!chain || !before) chains.push({ items: [item], under: false })
    else if (!extend(chain, before, item, text, lang))
      chains.push({ items: [item], under: opensWithin(chain, item, text) })
  })
  return chains
}

/** Puts an item into a chain, outside or inside of what is there, if the words say so. */
function extend(chain: Chain, before: UnitItem, item: UnitItem, text: string, lang: Lang): boolean {
  if (item.joint === 'and') return false
  const [outermost] = chain.items
  const innermost = chain.items.at(-1)
  if (!outermost || !innermost) return false
  if (lang !== 'kaz' && item.joint === 'of' && before === outermost && holds(item, outermost, text)) {
    chain.items.unshift(item)
    return true
  }
  const inward = lang === 'kaz' ? item.joint === 'of' : lang === 'eng' && before === innermost
  if (!inward || !holds(innermost, item, text)) return false
  chain.items.push(item)
  return true
}

/**
 * A unit that follows another without a word or sign between them, and does not hold it, must stand in it.
 *
 * @throws PlaceFault when it cannot.
 */
function opensWithin(chain: Chain, item: UnitItem, text: string): boolean {
  const innermost = chain.items.at(-1)
  if (item.joint !== 'of' || !innermost) return false
  if (!holds(innermost, item, text)) throw new PlaceFault(`${item.unit} cannot stand in ${innermost.unit}`)
  return true
}

function holds(outer: UnitItem, inner: UnitItem, text: string): boolean {
  const [a] = stepsOf(outer, text, false, isDivisionPart(outer))
  const [b] = stepsOf(inner, text, false, isDivisionPart(inner))
  const last = a?.at(-1)
  const first = b?.[0]
  return last !== undefined && first !== undefined && canHold(last, first)
}

/** A part with a Roman number is one of the act; with an ordinal, or an Arabic number («часть 2 статьи 5»), one of a provision. */
function isDivisionPart(item: UnitItem): boolean {
  return (
    item.unit === 'part' &&
    item.numbers.length > 0 &&
    item.numbers.every((number) => number.ordinal === undefined && number.roman === true)
  )
}

/** Every combination of the numbers of a chain's items, outermost unit first. */
function expand(items: readonly UnitItem[], text: string, lang: Lang): UnitPath[] {
  return items.reduce<UnitPath[]>(
    (paths, item, i) => {
      const isHead = lang === 'kaz' || i === items.length - 1
      const steps = stepsOf(item, text, isHead, isDivisionPart(item))
      return paths.flatMap((path) => steps.map((step) => [...path, ...step]))
    },
    [[]],
  )
}

/**
 * Gives each of several joined places the outer units that only its neighbour names: in Kazakh the one before it, in Russian and
 * English the one after it, or else the one before it.
 */
function shareOuter(group: readonly UnitPath[][], lang: Lang): UnitPath[][] {
  const done = [...group]
  const share = (to: number, from: number): void => {
    const paths = done[to]
    const neighbours = done[from]
    if (paths && neighbours) done[to] = paths.flatMap((path) => takeOuter(path, neighbours))
  }
  if (lang !== 'kaz') for (let i = done.length - 2; i >= 0; i--) share(i, i + 1)
  for (let i = 1; i < done.length; i++) share(i, i - 1)
  return done
}

/**
 * A path with the outer units of its neighbours that can hold it, if it does not say itself in which article it is: one path for
 * each place that the neighbours stand in.
 */
export function takeOuter(path: UnitPath, neighbours: readonly UnitPath[]): UnitPath[] {
  const [first] = path
  if (!first || isAbsolute(path)) return [path]
  const outers = neighbours.map((neighbour) =>
    neighbour.slice(0, -1).filter((step) => canHold(step, first) && step.unit !== 'act'),
  )
  const distinct = new Map(outers.map((outer) => [JSON.stringify(outer), outer]))
  return [...distinct.values()].map((outer) => [...outer, ...path])
}
