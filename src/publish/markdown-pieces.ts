import { escapeMarkdown } from '../read/escape-markdown.ts'

/** A stretch of a line, marked or not. */
export interface MarkdownPiece {
  text: string
  mark?: 'removed' | 'added'
}

const MARKS = { added: ['**', 'strong'], removed: ['~~', 'del'] } as const

/**
 * A line as Markdown, its removed words struck through and its added ones bold.
 *
 * White space at the ends of a mark stays outside it. Where the marks of Markdown would not be read as such, because punctuation meets
 * a word («закона**,** и» is printed with its stars), the elements of HTML that they stand for are written.
 *
 * @param escape how text is kept from being read as Markdown.
 */
export function markdownLine(pieces: readonly MarkdownPiece[], escape = escapeText): string {
  const parts = pieces.flatMap(({ text, mark }): MarkdownPiece[] => {
    const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? []
    if (mark === undefined || words === '') return [{ text: escape(text) }]
    return [{ text: before }, { text: escape(words), mark }, { text: after }]
  })
  const inked = parts.filter(({ text }) => text !== '')
  return inked.map((part, i) => markedPart(part, sideOf(inked[i - 1], 'end'), sideOf(inked[i + 1], 'start'))).join('')
}

/** What makes a line a list, a rule or an underline of a heading: «1.», «1)», «-», «+», «=» at its beginning. */
const BLOCK_MARK = /^(?:(\d{1,9})([.)])(?=\s|$)|([-+=]))/

/**
 * A line as a paragraph of its own in Markdown: a number at its beginning stays the number that it is, and makes no list, whose
 * items are counted anew.
 */
export function markdownBlock(pieces: readonly MarkdownPiece[]): string {
  return markdownLine(pieces)
    .trim()
    .replace(BLOCK_MARK, (_, number = '', sign = '', other = '') => `${number}\\${sign}${other}`)
}

/** Keeps text from being read as Markdown of any kind, strikethrough included. */
function escapeText(text: string): string {
  return escapeMarkdown(text).replace(/~/g, '\\~')
}

/** The letter of a neighbour that a mark meets: that of its own mark, where it has one; a space where there is none. */
function sideOf(part: MarkdownPiece | undefined, side: 'start' | 'end'): string {
  if (!part) return ' '
  if (part.mark !== undefined) return '*'
  return (side === 'end' ? Array.from(part.text).at(-1) : Array.from(part.text)[0]) ?? ' '
}

/** CommonMark 0.31, 6.2: a mark opens before punctuation, or closes behind it, only where no letter stands on its other side. */
function markedPart({ text, mark }: MarkdownPiece, before: string, after: string): string {
  if (mark === undefined) return text
  const letters = Array.from(text)
  const opens = isWord(letters[0]) || !isWord(before)
  const closes = isWord(letters.at(-1)) || !isWord(after)
  const [sign, element] = MARKS[mark]
  return opens && closes ? `${sign}${text}${sign}` : `<${element}>${text}</${element}>`
}

function isWord(letter: string | undefined): boolean {
  return letter !== undefined && !/[\s\p{P}\p{S}]/u.test(letter)
}
