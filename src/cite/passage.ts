import type { CiteOptions } from './citation.ts'
import type { Path, PathStep } from './path.ts'
import type { Reference } from './reference.ts'
import { locatorToPath } from './path.ts'
import { DIVISION_UNITS } from './reference.ts'

/** The number that a line opens with: `3. …`, «3-1. …», `10-1) …`. */
const OPENING_NUMBER = /^[\s>*#«"“]*(\d{1,4}(?:-\d{1,3})*)(\.|\\?\))(?=\s|$)/u

/**
 * The provision in which an offset of a text stands, as far as the caller said, or the numbers that the lines before it open with say.
 *
 * Lines count only where the caller named an article and nothing deeper, as the line `3. …` of article 61; a list item is taken
 * where the line of its paragraph is there too.
 */
export function provisionAt(text: string, offset: number, options: CiteOptions): Path {
  const given = options.context === undefined ? undefined : locatorToPath(options.context)
  const article: Path =
    options.article === undefined ? [] : [{ unit: 'art', num: options.article.replace(/^art_/, '') }]
  const whole = given ?? article
  if (whole.length !== 1 || whole[0]?.unit !== 'art' || options.amends !== undefined) return whole
  return [...whole, ...openingNumbers(text.slice(0, offset))]
}

function openingNumbers(before: string): PathStep[] {
  let open: PathStep[] = []
  for (const line of before.split('\n')) {
    const [, num, mark] = OPENING_NUMBER.exec(line) ?? []
    if (num === undefined) continue
    if (mark === '.') open = [{ unit: 'para', num }]
    else if (open.length > 0) open = [...open.slice(0, 1), { unit: 'subpara', num }]
  }
  return open
}

const DIVISION_OR_ARTICLE: ReadonlySet<string> = new Set([...DIVISION_UNITS, 'art', 'principle'])
const NOMINATIVE =
  /^(?:статья|раздел|подраздел|глава|параграф|часть|принцип|article|section|subsection|chapter|subchapter|part|principle)\s|(?:бап|бөл[іi]м|тарау|параграф|қағида)$/iu
/** What may follow the number of a heading: nothing, a full stop, or its title, which begins with a capital letter. */
const AFTER_MARKER = /^(?:[*_]*[ \t]*\.?[*_]*[ \t]*(?:$|\r?\n|<br)|[ \t]*\.[ \t]|[ \t]*[-–—]?[ \t]*\p{Lu})/u

/** Whether a reference is the heading of the provision itself: `Статья 52`, `VI бөлім. Соттар`, `Article 5 The President`. */
export function isHeading(text: string, reference: Reference): boolean {
  if (reference.kind !== 'provisions' || reference.act || reference.members.length > 1) return false
  const [step, ...rest] = reference.members[0]?.steps ?? []
  if (!step || rest.length > 0 || step.items.length !== 1 || !DIVISION_OR_ARTICLE.has(step.unit)) return false
  const line = text.slice(text.lastIndexOf('\n', reference.start - 1) + 1, reference.start)
  if (!/^[\s>*#«"“]*$/u.test(line.replace(/<[^>]*>/gu, ''))) return false
  return NOMINATIVE.test(text.slice(reference.start, reference.end)) && AFTER_MARKER.test(text.slice(reference.end))
}

/** Whether a new sentence begins between two places. */
export function isSentenceBreak(between: string): boolean {
  return /(?<=[\p{L}\p{N}»”")]{2})[.!?]["»”)]*\s+["«“(]?\p{Lu}/u.test(between) || /\n\s*\n/.test(between)
}

/** Whether nothing but list signs and whole brackets stands between two references: «РК от 10.03.2017 № 51-VI (…); от 08.06.2022». */
export function isListGap(between: string): boolean {
  return /^(?:\s|[;,:]|\([^()]*\)|(?:и|және|and)(?=\s))+$/u.test(between)
}

/** Whether a place stands in a bracket that opens directly behind another: «№ 124-IV (порядок введения в действие см. статью 2)». */
export function isInBracketBehind(between: string): boolean {
  return /^\s*\([^()]*$/u.test(between)
}
