/** A stretch of a Markdown source that can be parsed by itself. */
export interface MarkdownChunk {
  text: string
  /** Where it begins in the file: lines before it, and UTF-16 units before it. */
  line: number
  offset: number
}

/**
 * The least length of a chunk in UTF-16 units. remark-parse takes longer than in proportion for long sources (measured: 1 MB
 * 0.7 s, 4 MB 9 s in one piece), and next to nothing extra for each chunk of this size.
 */
const CHUNK = 32_000

/** Constructs of HTML that run over blank lines, with what ends them (CommonMark 0.31, section 4.6, kinds 1 to 5). */
const LONG_HTML: readonly (readonly [RegExp, RegExp])[] = [
  [/<(?:script|pre|style|textarea)(?=[\s>]|$)/gi, /<\/(?:script|pre|style|textarea)>/gi],
  [/<!--/g, /-->/g],
  [/<\?/g, /\?>/g],
  [/<!\[CDATA\[/g, /\]\]>/g],
  [/<![a-z]/gi, />/g],
]

/**
 * Cuts a Markdown source at blank lines, where every construct that laws use ends, preferably before the heading of an article.
 *
 * Joined together the chunks are the source. Not cut: front matter, and HTML that may run over blank lines (comments and the
 * like), as long as it is open.
 */
export function* markdownChunks(source: string): Generator<MarkdownChunk> {
  let offset = 0
  let line = 0
  while (offset < source.length) {
    const end = chunkEnd(source, offset)
    const text = source.slice(offset, end)
    yield { text, line, offset }
    line += count(text, '\n')
    offset = end
  }
}

function chunkEnd(source: string, start: number): number {
  const from = start === 0 ? frontMatterLength(source) : start
  for (let size = CHUNK; from + size < source.length; size *= 2) {
    const end = cutAfter(source, from + size)
    if (end >= source.length) break
    if (!leavesHtmlOpen(source.slice(start, end))) return end
  }
  return source.length
}

/** The next blank line before a heading or anchor within the reach of another chunk, else the next blank line. */
function cutAfter(source: string, start: number): number {
  const blank = /\n[ \t]*\r?\n(?=[^\s])/g
  blank.lastIndex = start
  let first: number | undefined
  for (let match = blank.exec(source); match; match = blank.exec(source)) {
    const end = match.index + match[0].length
    first ??= end
    if (/^(?:#|<a |\*\*)/.test(source.slice(end, end + 3))) return end
    if (end > start + CHUNK) break
  }
  return first ?? source.length
}

function leavesHtmlOpen(text: string): boolean {
  return LONG_HTML.some(([open, close]) => lastIndexOf(text, open) > lastIndexOf(text, close))
}

function lastIndexOf(text: string, pattern: RegExp): number {
  let last = -1
  for (const match of text.matchAll(pattern)) last = match.index
  return last
}

function frontMatterLength(source: string): number {
  if (!/^\ufeff?---[ \t]*\r?\n/.test(source)) return 0
  const end = source.indexOf('\n---', 3)
  return end < 0 ? 0 : end + 4
}

function count(text: string, letter: string): number {
  let found = 0
  for (let i = text.indexOf(letter); i >= 0; i = text.indexOf(letter, i + 1)) found++
  return found
}
