import type { DivisionType, NoteKind } from '../law/tree.ts'
import type { Block } from './block.ts'
import type { Marker } from './markers.ts'
import { articleMarker, divisionMarker, isBareArticle, numberMarker } from './markers.ts'
import { noteKind } from './notes.ts'

/** A block with what it is, as far as the line itself and its neighbours tell. */
export type Marked = { block: Block } & (
  | { kind: 'title' | 'divisionHeading' | 'signature' | 'text' }
  | { kind: 'division'; type: DivisionType; num?: string; label?: string; rest: string }
  | { kind: 'article'; type: 'article' | 'principle'; num?: string; label?: string; heading?: string; text?: string }
  | { kind: 'paragraph' | 'subparagraph' | 'letter'; num?: string; rest: string }
  | { kind: 'note'; note: NoteKind }
  | { kind: 'quoted'; opens: boolean }
)

/** The head of state's signature, alone on its line, spaces lost or not. */
const SIGNATURE = /^(?:Президент\s*Республики\s*Казахстан|Қазақстан\s*Республикасының\s*Президент[іi]|(?:The\s+)?President of the Republic(?: of Kazakhstan)?)$/u

/** Longest line that is taken for the heading of a division when the source does not mark headings, in UTF-16 units. */
const HEADING_LENGTH = 250

/** Says of every block what it is. */
export function markBlocks(blocks: readonly Block[]): Marked[] {
  const marked: Marked[] = []
  const marksHeadings = blocks.some((block) => block.heading !== undefined)
  let quote: QuoteState | undefined
  let signed = false
  for (const [i, block] of blocks.entries()) {
    const previous = marked.at(-1)
    if (quote) {
      marked.push({ kind: 'quoted', opens: false, block })
      if (closesQuote(block.text, quote)) quote = undefined
      continue
    }
    quote = openedQuote(block, previous)
    if (quote) {
      marked.push({ kind: 'quoted', opens: previous?.kind !== 'quoted', block })
      if (closesQuote(block.text, quote)) quote = undefined
      continue
    }
    signed ||= SIGNATURE.test(block.text) && !blocks.slice(i + 1).some((later) => isBareArticle(later.text))
    marked.push(markBlock(block, previous, { first: i === 0, marksHeadings, signed }))
  }
  return marked
}

interface Surroundings {
  first: boolean
  marksHeadings: boolean
  signed: boolean
}

function markBlock(block: Block, previous: Marked | undefined, around: Surroundings): Marked {
  const note = block.furniture ? 'furniture' : noteKind(block.text)
  if (note !== undefined) return { kind: 'note', note, block }
  if (around.signed) return { kind: 'signature', block }
  const setApart = block.heading !== undefined || block.strong === true || !around.marksHeadings
  const division = setApart ? divisionMarker(block.text) : undefined
  if (division && isDivisionLine(division, block)) {
    return { kind: 'division', type: division.type as DivisionType, ...markerNumber(division), rest: division.rest, block }
  }
  const article = setApart || isBareArticle(block.text) ? articleMarker(block.text) : undefined
  if (article && (block.heading !== undefined || block.strong === true || isBareArticle(block.text))) return markArticle(article, block)
  if (block.heading !== undefined) return markHeading(block, previous)
  if (around.first && !numberMarker(block.text)) return { kind: 'title', block }
  if (previous?.kind === 'division' && previous.rest === '' && !around.marksHeadings && isHeadingLike(block.text)) {
    return { kind: 'divisionHeading', block }
  }
  const number = numberMarker(block.text)
  if (number && (number.type === 'paragraph' || number.type === 'subparagraph' || number.type === 'letter')) {
    return { kind: number.type, ...markerNumber(number), rest: number.rest, block }
  }
  return { kind: 'text', block }
}

/** A division's line in a source without headings is short and ends without a full stop; elsewhere the heading mark is enough. */
function isDivisionLine(marker: Marker, block: Block): boolean {
  return block.heading !== undefined || block.strong === true || (marker.rest.length < HEADING_LENGTH && !/[.;:,]$/.test(marker.rest))
}

function isHeadingLike(text: string): boolean {
  return text.length < HEADING_LENGTH && !/[.;:]$/.test(text) && !numberMarker(text) && !isBareArticle(text)
}

function markArticle(marker: Marker, block: Block): Marked {
  const marked = { kind: 'article' as const, type: marker.type as 'article' | 'principle', ...markerNumber(marker), block }
  if (marker.rest === '') return marked
  return block.heading !== undefined || block.strong === true ? { ...marked, heading: marker.rest } : { ...marked, text: marker.rest }
}

/** A heading that names no unit: the title, the heading of the division before it, or a division that has no number. */
function markHeading(block: Block, previous: Marked | undefined): Marked {
  if (block.heading === 1 && (previous === undefined || previous.kind === 'title')) return { kind: 'title', block }
  if (previous === undefined) return { kind: 'title', block }
  if (previous.kind === 'division' && previous.rest === '') return { kind: 'divisionHeading', block }
  return { kind: 'division', type: 'section', rest: block.text, block }
}

function markerNumber(marker: Marker): { num?: string; label?: string } {
  return {
    ...(marker.num === undefined ? {} : { num: marker.num }),
    ...(marker.label === undefined ? {} : { label: marker.label }),
  }
}

/** A quotation that is open: its marks, and how many of them have been opened and not yet closed. */
interface QuoteState {
  open: string
  close: string
  depth: number
}

const QUOTE_PAIRS: ReadonlyMap<string, string> = new Map([
  ['«', '»'],
  ['"', '"'],
  ['“', '”'],
])

/**
 * Whether a block opens a quotation of law text: it begins with a quotation mark, after a line that ends with a colon, as
 * amending acts introduce new wordings, or right after another such quotation.
 */
function openedQuote(block: Block, previous: Marked | undefined): QuoteState | undefined {
  const open = block.text.charAt(0)
  const close = QUOTE_PAIRS.get(open)
  if (close === undefined || !previous) return undefined
  const introduced = /:$/.test(previous.block.text) && previous.kind !== 'note'
  return introduced || previous.kind === 'quoted' ? { open, close, depth: 0 } : undefined
}

/**
 * Whether the quotation is closed at the end of this line. Paired marks are counted; straight marks cannot be, so there the
 * quotation ends with a line that ends in one, but for the full stop or semicolon of the act (`".`, `";`).
 */
function closesQuote(text: string, quote: QuoteState): boolean {
  if (quote.open === quote.close) return text.length > 1 && /"[.;,]?$/.test(text)
  quote.depth += count(text, quote.open) - count(text, quote.close)
  return quote.depth <= 0
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1
}
