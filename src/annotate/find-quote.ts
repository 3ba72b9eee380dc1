import type { Quote } from './note.ts'
import type { Span } from '../language/sentences.ts'
import { foldedForm } from '../language/folded-form.ts'

/** Where a quote stands in a text (UTF-16 units, end exclusive), or why that cannot be said. */
export type FoundQuote = Span | { problem: 'not-found' | 'ambiguous'; places: number }

/** How much of a prefix or suffix is compared, in UTF-16 units of its folded form. */
const CONTEXT = 64

/**
 * Finds quoted words in a text. Printing does not matter (white space, look-alike letters, dashes, quotation marks, letter case), the
 * words do. Whole words go before parts of words.
 *
 * Where the words stand more than once, prefix and suffix decide; where they do not, the quote is ambiguous, never guessed.
 */
export function findQuote(text: string, quote: Pick<Quote, 'exact' | 'prefix' | 'suffix'>): FoundQuote {
  const folded = fold(text)
  const places = placesOf(folded.text, fold(quote.exact).text)
  if (places.length === 0) return { problem: 'not-found', places: 0 }
  const before = fold(quote.prefix ?? '').text
  const after = fold(quote.suffix ?? '').text
  const ranked = places
    .map((place) => ({ place, score: context(folded.text, place, before, after) }))
    .sort((left, right) => right.score - left.score)
  const [best, second] = ranked
  if (!best || best.score === second?.score) return { problem: 'ambiguous', places: places.length }
  return { start: folded.offset(best.place.start), end: folded.offset(best.place.end - 1) + 1 }
}

/** Every place where words stand in a text, printing apart. */
export function findAllPlaces(text: string, words: string): Span[] {
  const folded = fold(text)
  return placesOf(folded.text, fold(words).text).map(({ start, end }) => ({
    start: folded.offset(start),
    end: folded.offset(end - 1) + 1,
  }))
}

/** Whether folded words stand in a folded text. */
export function standsIn(text: string, words: string): boolean {
  return placesOf(text, words).length > 0
}

interface Folded {
  text: string
  /** The offset in the printed text of an offset in the folded one. */
  offset(at: number): number
}

/** Folded letter by letter, runs of white space as one space, without soft hyphens. */
export function fold(text: string): Folded {
  const letters = foldedForm(text)
  const offsets: number[] = []
  let folded = ''
  for (let i = 0; i < letters.length; i++) {
    const letter = letters.charAt(i)
    if (letter === '\u00ad' || (letter === ' ' && (folded === '' || folded.endsWith(' ')))) continue
    folded += letter
    offsets.push(i)
  }
  if (folded.endsWith(' ')) folded = folded.slice(0, -1)
  return { text: folded, offset: (at) => offsets[at] ?? letters.length }
}

function placesOf(text: string, words: string): Span[] {
  if (words === '') return []
  const places: Span[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    places.push({ start: at, end: at + words.length })
  }
  const whole = places.filter(({ start, end }) => !joins(text, start) && !joins(text, end))
  return whole.length > 0 ? whole : places
}

/** Whether a word runs on over an offset. */
function joins(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && /[\p{L}\p{N}]/u.test(text.charAt(at))
}

/** How many letters before and after a place are those of the quote's prefix and suffix. */
function context(text: string, { start, end }: Span, prefix: string, suffix: string): number {
  const before = text.slice(Math.max(0, start - CONTEXT), start).trimEnd()
  const after = text.slice(end, end + CONTEXT).trimStart()
  return commonEnd(before, prefix) + commonStart(after, suffix)
}

function commonEnd(left: string, right: string): number {
  let length = 0
  while (length < Math.min(left.length, right.length) && left.at(-1 - length) === right.at(-1 - length)) length++
  return length
}

function commonStart(left: string, right: string): number {
  let length = 0
  while (length < Math.min(left.length, right.length) && left[length] === right[length]) length++
  return length
}
