import type { VFile } from 'vfile'
import type { Block, BlockSource } from './block.ts'
import { LineIndex } from './line-index.ts'
import { LostLineBreaks } from './lost-line-breaks.ts'
import { beginsWithMarker } from './markers.ts'

/**
 * Reads plain text into blocks, a line each; where the file is wrapped at a column, the lines between blank lines are put
 * together again. Line breaks that were lost before a number are found again and reported (see `LostLineBreaks`).
 */
export function readPlainText(file: VFile): BlockSource {
  const source = String(file)
  const index = new LineIndex(source)
  const lines = linesIn(source)
  const printed = isWrapped(lines) ? unwrapped(lines) : lines
  const found = new LostLineBreaks(file, index)
  const blocks = printed.flatMap((line) =>
    found.cut(line.text, line.start).map(({ text, start }): Block => {
      const position = index.positionOf(start, line.pieces > 1 ? line.end : start + text.length)
      return { text, position, indent: start === line.start ? line.indent : 0 }
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
 * Whether the file breaks its lines at a column: no line is longer than a page is wide, and most lines that another follows
 * directly nearly fill it and end in the middle of a sentence.
 */
function isWrapped(lines: readonly Line[]): boolean {
  const width = lines.reduce((widest, line) => Math.max(widest, line.text.length + line.indent), 0)
  if (width < NARROWEST_COLUMN || width > WIDEST_COLUMN) return false
  const followed = lines.filter((_, i) => lines[i + 1]?.afterBlank === false)
  const full = followed.filter((line) => line.text.length + line.indent > width * 0.75 && !/[.;:!?]$/.test(line.text))
  return full.length >= FEWEST_WRAPPED && full.length > followed.length * 0.6
}

function unwrapped(lines: readonly Line[]): Line[] {
  const joined: Line[] = []
  for (const line of lines) {
    const last = joined.at(-1)
    if (!last || line.afterBlank || beginsWithMarker(line.text)) joined.push({ ...line })
    else {
      last.text += ` ${line.text}`
      last.end = line.end
      last.pieces++
    }
  }
  return joined
}
