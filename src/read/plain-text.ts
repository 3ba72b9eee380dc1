import type { VFile } from 'vfile'
import type { Block, BlockSource } from './block.ts'
import { LineIndex } from './line-index.ts'
import { LostLineBreaks } from './lost-line-breaks.ts'
import { beginsWithMarker } from './markers.ts'
import { WordDivision } from './word-division.ts'

/**
 * Reads plain text into blocks, a line each; where the file is wrapped at a column, the lines between blank lines are put
 * together again, and the numbers of pages are furniture. Line breaks that were lost before a number are found again and reported (see `LostLineBreaks`).
 */
export function readPlainText(file: VFile): BlockSource {
  const source = String(file)
  const index = new LineIndex(source)
  const lines = linesIn(source)
  const wrapped = isWrapped(lines)
  const division = new WordDivision(wrapped ? lines.map((line) => line.text) : [])
  const printed = wrapped ? unwrapped(lines, division) : lines
  division.report(file, index)
  const found = new LostLineBreaks(file, index)
  const blocks = printed.flatMap((line) =>
    found.cut(line.text, line.start).map(({ text, start }): Block => {
      const position = index.positionOf(start, line.pieces > 1 ? line.end : start + text.length)
      const furniture = wrapped && isPageNumber(text) ? { furniture: true as const } : {}
      return { text, position, indent: start === line.start ? line.indent : 0, ...furniture }
    }),
  )
  return { blocks, frontMatter: {} }
}

interface Line {
  text: string
  /** Offsets in UTF-16 units. */
  start: number
  end: number
  indent: number
  /** Of how many lines of the file it is made. */
  pieces: number
  /** A blank line, or the beginning of the file, is before it. */
  afterBlank: boolean
}

function linesIn(source: string): Line[] {
  const lines: Line[] = []
  let start = source.startsWith('\ufeff') ? 1 : 0
  let afterBlank = true
  while (start <= source.length) {
    const newline = source.indexOf('\n', start)
    const end = newline < 0 ? source.length : newline
    const line = source.slice(start, end)
    const text = line.trim()
    if (text === '') afterBlank = true
    else {
      const indent = line.length - line.trimStart().length
      lines.push({ text, start: start + indent, end: start + indent + text.length, indent, pieces: 1, afterBlank })
      afterBlank = false
    }
    start = end + 1
  }
  return lines
}

/** No text is wrapped narrower or wider than this, and no law's paragraphs are all shorter. */
const NARROWEST_COLUMN = 50
const WIDEST_COLUMN = 100
/** A file with fewer lines that go on is not worth judging. */
const FEWEST_WRAPPED = 8

/**
 * Whether the file breaks its lines at a column: no line is longer than a page is wide, and most lines that end in the middle of a
 * sentence, with another directly below that opens no provision, nearly fill it.
 */
function isWrapped(lines: readonly Line[]): boolean {
  const width = lines.reduce((widest, line) => Math.max(widest, widthOf(line)), 0)
  if (width < NARROWEST_COLUMN || width > WIDEST_COLUMN) return false
  const followed = lines.filter((_, i) => {
    const next = lines[i + 1]
    return next !== undefined && !next.afterBlank && !beginsWithMarker(next.text)
  })
  const open = followed.filter((line) => !ENDS_SENTENCE.test(line.text))
  const full = open.filter((line) => widthOf(line) > width * 0.75)
  return full.length >= FEWEST_WRAPPED && full.length > open.length * 0.6 && open.length > followed.length * 0.6
}

function widthOf(line: Line): number {
  return line.text.length + line.indent
}

const ENDS_SENTENCE = /[.;:!?]["»”)]?$/

function unwrapped(lines: readonly Line[], division: WordDivision): Line[] {
  const joined: Line[] = []
  const margin = lines.reduce((least, line) => Math.min(least, line.indent), Infinity)
  lines.forEach((line, i) => {
    const last = joined.at(-1)
    const before = lines[i - 1]
    if (!last || !before || opensParagraph(line, before, margin)) joined.push({ ...line })
    else {
      last.text = division.join(last.text, line.text, line.start)
      last.end = line.end
      last.pieces++
    }
  })
  return joined
}

/** Whether a line begins a paragraph: after a blank line, with a number, or set in from the margin after a sentence's end. */
function opensParagraph(line: Line, before: Line, margin: number): boolean {
  if (line.afterBlank || beginsWithMarker(line.text) || isPageNumber(before.text)) return true
  return line.indent > margin && before.indent <= line.indent && ENDS_SENTENCE.test(before.text)
}

/** A line of a printed page that only numbers it: `12`, `- 12 -`, «стр. 12», "Page 12 of 40". */
function isPageNumber(text: string): boolean {
  return /^(?:[-–—]\s*\d{1,4}\s*[-–—]|\d{1,4}|(?:стр\.?|страница|page|бет)\s*\d{1,4}(?:\s*(?:из|of|\/)\s*\d{1,4})?)$/iu.test(
    text,
  )
}
