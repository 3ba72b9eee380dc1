import type { Lang } from '../language/lang.ts'
import type { Span } from '../language/sentences.ts'
import type { PrintedLine } from './printed-lines.ts'
import type { QuotationStyle } from './quotation.ts'
import type { LinePiece } from './source-span.ts'
import { opensAnnex } from './act-annex.ts'
import { soundsLikeInstruction } from './final-provision.ts'
import { articleMarker, isBareArticle, numberMarker } from '../read/markers.ts'
import { QuotationScanner, beginsQuotation } from './quotation.ts'

/**
 * A statement of an amending act: a line with the quotations that it introduces, however many lines they take. Offsets are UTF-16
 * units into `text`.
 */
export interface Statement {
  text: string
  /** The outermost quotations, marks included. */
  quotations: Span[]
  /** The quotations repeat their opening mark at every paragraph, as English drafters write. */
  repeatsMarks?: true
  /** A quotation was opened and never closed. */
  unclosed?: true
  /** The depth of its number in the act: 1 for `1.`, 2 for `1)`, 3 for `а)`; absent where it has none. */
  level?: number
  /** Its article of the act, counted from 0; the act's numbered parts (`I.`, `II.`) count as such. */
  block: number
  /** It stands in the preface, so it is more likely the title than a statement. */
  isTitle: boolean
  pieces: LinePiece[]
  /** The reasons printed below it. */
  rationale: PrintedLine[]
}

const ROMAN_PART = /^[IVXІХ]+\.(?=\s)/u
const LEVELS = { paragraph: 1, subparagraph: 2, letter: 3 } as const

/** The lines of an act: its statements, and below its signature what is annexed to it. */
export interface ActLines {
  statements: Statement[]
  annexed: PrintedLine[]
}

/** Cuts the lines of an act into statements, in order. Every line ends up in one, but for annexes and editorial notes outside quotations. */
export function statementsOf(lines: readonly PrintedLine[], lang: Lang, isHeader: (text: string) => boolean): ActLines {
  const statements: Statement[] = []
  let block = 0
  for (let i = 0; i < lines.length;) {
    const line = lines[i]
    if (!line) break
    if (line.kind === 'rationale' || (line.kind === 'note' && !soundsLikeInstruction(line.text, lang))) {
      if (line.kind === 'rationale') statements.at(-1)?.rationale.push(line)
      i++
      continue
    }
    if (block > 0 && opensAnnex(line))
      return { statements, annexed: lines.slice(i).filter(({ kind }) => kind === 'text') }
    const opener = openerOf(line.text)
    if (opener > 0 && statements.some((statement) => !statement.isTitle)) block++
    if (opener < line.text.length) {
      const taken = cutHeader(takeLines(lines, i), opener, lang, isHeader)
      statements.push(...cutInlineItems(makeStatement(taken, opener, block, lang), lang))
      i += taken.lines.length
    } else i++
  }
  return { statements, annexed: [] }
}

/** The length of the marker that opens an article of the act itself (`Статья 1.`) or a numbered part of it (`II.`), or 0. */
function openerOf(text: string): number {
  const roman = ROMAN_PART.exec(text)
  if (roman) return roman[0].length
  if (!isBareArticle(text)) return 0
  const marker = articleMarker(text)
  return marker?.type === 'article' ? text.length - marker.rest.length : 0
}

interface TakenLines {
  lines: PrintedLine[]
  quotations: Span[]
  unclosed: boolean
  repeatsMarks?: boolean
}

/** The line at an index and those that its quotations go on over, or that continue its list of quotations. */
function takeLines(lines: readonly PrintedLine[], from: number): TakenLines {
  for (const style of ['nested', 'repeated'] as const) {
    const taken = takeWith(style, lines, from)
    if (!taken.unclosed) return { ...taken, repeatsMarks: style === 'repeated' }
  }
  return takeUnclosed(lines, from)
}

function takeWith(style: QuotationStyle, lines: readonly PrintedLine[], from: number): TakenLines {
  const scanner = new QuotationScanner(style)
  const taken: PrintedLine[] = []
  let introduced = false
  for (let i = from; i < lines.length; i++) {
    const line = lines[i]
    if (!line) break
    if (taken.length > 0 && !scanner.isOpen && !(introduced && beginsQuotation(line.text) && line.kind === 'text'))
      break
    scanner.feed(line.text)
    taken.push(line)
    introduced = !scanner.isOpen && goesOn(line.text, introduced || taken.length > 1)
  }
  return { lines: taken, quotations: scanner.quotations, unclosed: scanner.isOpen }
}

/**
 * A header and the line below it, when that line only begins with quoted words («41-бапта:», ««бес» деген сөз …»): then the header
 * is a statement of its own.
 */
function cutHeader(taken: TakenLines, opener: number, lang: Lang, isHeader: (text: string) => boolean): TakenLines {
  const [first] = taken.lines
  const end = taken.quotations.at(-1)?.end
  if (!first || end === undefined || taken.lines.length < 2 || !/:\s*$/u.test(first.text)) return taken
  const text = taken.lines.map((line) => line.text).join('\n')
  const item = itemMarker(first.text.slice(opener), lang)?.length ?? 0
  const goesOnAfter = /\p{L}/u.test(text.slice(end))
  return goesOnAfter && isHeader(first.text.slice(opener + item))
    ? { lines: [first], quotations: [], unclosed: false }
    : taken
}

/** Whether a quotation that begins the next line belongs to the statement: after a colon, or after another such quotation. */
function goesOn(line: string, inQuotations: boolean): boolean {
  return /:\s*$/u.test(line) || (inQuotations && /[»”"][.;,]?\s*$/u.test(line))
}

/** A quotation that is never closed: what stands up to the next item of the act, so that the items after it are not lost in it. */
function takeUnclosed(lines: readonly PrintedLine[], from: number): TakenLines {
  const [first, ...rest] = lines.slice(from)
  if (!first) return { lines: [], quotations: [], unclosed: true }
  const expected = nextItem(first.text)
  const end = rest.findIndex(
    (line) => openerOf(line.text) > 0 || (expected !== undefined && line.text.startsWith(expected)),
  )
  return { lines: [first, ...(end < 0 ? rest : rest.slice(0, end))], quotations: [], unclosed: true }
}

/** The marker of the item after one: `3. …` → `4.`. */
function nextItem(text: string): string | undefined {
  const num = numberMarker(text)?.num
  const match = num === undefined ? null : /^(\d+)([.)])$/.exec(num)
  return match ? `${Number(match[1]) + 1}${match[2] ?? ''}` : undefined
}

function makeStatement(taken: TakenLines, opener: number, block: number, lang: Lang): Statement {
  const whole = taken.lines.map((line) => line.text).join('\n')
  const item = itemMarker(whole.slice(opener), lang)
  const start = opener + (item?.length ?? 0)
  const pieces = taken.lines.map((line, i) => ({ line, start: i === 0 ? start : 0, end: line.text.length }))
  return {
    text: whole.slice(start),
    quotations: taken.quotations.map((span) => ({ start: span.start - start, end: span.end - start })),
    ...(taken.unclosed ? { unclosed: true } : {}),
    ...(taken.repeatsMarks ? { repeatsMarks: true } : {}),
    ...(item ? { level: item.level } : {}),
    block,
    isTitle: taken.lines.every((line) => line.kind === 'title'),
    pieces,
    rationale: [],
  }
}

/**
 * The number of an item of the act at the start of a line. In Kazakh, `1) тармақшада …` and `2), 3) тармақшалар …` are no items:
 * the numbers are those of the units that the statement names.
 */
function itemMarker(text: string, lang: Lang): { length: number; level: number } | undefined {
  const marker = numberMarker(text)
  if (marker?.type !== 'paragraph' && marker?.type !== 'subparagraph' && marker?.type !== 'letter') return undefined
  const num = marker.num ?? ''
  const after = text.slice(num.length)
  if (after.trim() === '') return undefined
  if (lang === 'kaz' && marker.type !== 'paragraph' && NAMES_A_UNIT.test(after)) return undefined
  return { length: num.length + (/^\s*/u.exec(after)?.[0].length ?? 0), level: LEVELS[marker.type] }
}

const NAMES_A_UNIT = /^\s*(?:,|-|–|тармақша|(?:және|жəне|мен)\s+\d+(?:-\d+)*\))/iu

/** Items that run on in one line, outside quotations: `Article 52: 1) …; 2) …`. */
function cutInlineItems(statement: Statement, lang: Lang): Statement[] {
  if (statement.unclosed) return [statement]
  const cuts: { end: number; start: number }[] = []
  for (const match of statement.text.matchAll(/[:;]\s+(?=\d{1,3}(?:-\d{1,3})*\)\s)/gu)) {
    const start = match.index + match[0].length
    const quoted = statement.quotations.some((span) => span.start < start && start < span.end)
    if (!quoted && itemMarker(statement.text.slice(start), lang)) cuts.push({ end: match.index + 1, start })
  }
  if (cuts.length === 0) return [statement]
  const starts = [0, ...cuts.map((cut) => cut.start)]
  const ends = [...cuts.map((cut) => cut.end), statement.text.length]
  return starts.map((start, i) => {
    const item = i === 0 ? undefined : itemMarker(statement.text.slice(start), lang)
    const part = sliceStatement(statement, start + (item?.length ?? 0), ends[i] ?? start)
    return item ? { ...part, level: item.level } : part
  })
}

/** A stretch of a statement as a statement of its own. */
export function sliceStatement(statement: Statement, start: number, end: number): Statement {
  const quotations = statement.quotations.filter((span) => span.start >= start && span.end <= end)
  return {
    ...statement,
    text: statement.text.slice(start, end),
    quotations: quotations.map((span) => ({ start: span.start - start, end: span.end - start })),
    pieces: slicePieces(statement.pieces, start, end),
  }
}

/** The pieces of lines that a stretch of a statement's text takes up. */
export function slicePieces(pieces: readonly LinePiece[], start: number, end: number): LinePiece[] {
  const sliced: LinePiece[] = []
  let offset = 0
  for (const { line, start: from, end: to } of pieces) {
    const length = to - from
    if (offset < end && offset + length > start) {
      sliced.push({ line, start: from + Math.max(0, start - offset), end: from + Math.min(length, end - offset) })
    }
    offset += length + 1
  }
  return sliced
}
