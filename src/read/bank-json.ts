import type { VFile } from 'vfile'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import type { Block, BlockSource } from './block.ts'
import { HtmlLines } from './html-lines.ts'
import { jsonItems } from './json-items.ts'
import { LineIndex } from './line-index.ts'
import { beginsWithMarker } from './markers.ts'
import { UnreadableSource } from './unreadable-source.ts'

/** An item of the flat list that the bank keeps a text in; only these keys matter here. */
interface Item {
  type: string
  /** Absent where the item has nothing but markup, as tables have. */
  text?: string
  /** The same text with its markup, where it has any. */
  html: string
}

const fragments = unified().use(rehypeParse, { fragment: true })

const ADVICE = 'give a document as https://zan.gov.kz/api/documents/… answers it, with its list "content"'

/** The types of item that print a heading. The number of a unit stands in its printed text, so what only opens a unit prints nothing. */
const HEADINGS = new Set(['heading', 'title'])

/**
 * Reads the official bank's JSON into blocks: one for each item with text, in order.
 *
 * Items of type `title` and `heading` are headings, `note` are notes, and text that the bank prints in italics is emphasised, as
 * its notes and later wordings are. The tree that its `level` gives is not needed: the printed numbers say the same.
 *
 * @throws UnreadableSource when the file is not JSON, or not of this shape.
 */
export function readBankJson(file: VFile): BlockSource {
  const source = String(file).replace(/^\ufeff/, '')
  const document = parse(source, file)
  const { content } = document
  if (!Array.isArray(content)) throw new UnreadableSource(file, 'the JSON has no list "content"', ADVICE)
  const index = new LineIndex(source)
  const spans = jsonItems(source, 'content')
  const blocks = content.flatMap((value: unknown, i) => {
    const item = itemOf(value)
    if (!item) throw new UnreadableSource(file, `item ${i} of "content" is not an object with a type`, ADVICE)
    const span = spans[i]
    if (!span) throw new Error(`This is a bug: item ${i} of "content" was not found in the source`)
    const position = index.positionOf(span.start, span.end)
    return linesOf(item).map((line): Block => ({ ...line, position, ...look(item) }))
  })
  return { blocks, frontMatter: frontMatterOf(document) }
}

function parse(source: string, file: VFile): Readonly<Record<string, unknown>> {
  let value: unknown
  try {
    value = JSON.parse(source)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw new UnreadableSource(
      file,
      `the JSON is broken (${error.message.replace(/\s+/g, ' ')})`,
      'save the document again; the file may be cut off',
    )
  }
  if (!isRecord(value)) throw new UnreadableSource(file, 'the JSON is not an object', ADVICE)
  return value
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

function itemOf(value: unknown): Item | undefined {
  if (!isRecord(value) || typeof value.type !== 'string') return undefined
  const properties: unknown[] = Array.isArray(value.properties) ? value.properties : []
  const html = properties.find((property) => isRecord(property) && property.key === 'html')
  const markup = isRecord(html) && typeof html.value === 'string' ? html.value : ''
  return { type: value.type, ...(typeof value.text === 'string' ? { text: value.text } : {}), html: markup }
}

/** The printed lines of an item, its markup read as that of a page where it has no text of its own. */
function linesOf({ text, html }: Item): Pick<Block, 'text' | 'indent' | 'row'>[] {
  if (text !== undefined && !MARKUP.test(text)) return printedLines(text).map((line) => ({ text: line, indent: 0 }))
  const source = text ?? html
  return new HtmlLines(source, new LineIndex(source))
    .read(fragments.parse(source))
    .flatMap(({ text: line, row }) =>
      row ? [{ text: line, indent: 0, row }] : printedLines(line).map((part) => ({ text: part, indent: 0 })),
    )
}

/** Markup in the text itself, as of a raised number. */
const MARKUP = /<\/?(?:sup|sub|b|i|em|strong|a|br|p|span|font)\b[^<>]*>/i

/** The lines of a text: its line breaks are where the bank wrapped the text, unless a provision's number follows one. */
function printedLines(text: string): string[] {
  const lines: string[] = []
  for (const line of text.split('\n').map((part) => part.replace(/\s+/g, ' ').trim())) {
    const last = lines.at(-1)
    if (line === '') continue
    if (last === undefined || beginsWithMarker(line)) lines.push(line)
    else lines[lines.length - 1] = `${last} ${line}`
  }
  return lines
}

function look(item: Item): Partial<Block> {
  if (HEADINGS.has(item.type)) return { heading: item.type === 'title' ? 1 : 2 }
  return {
    ...(item.type === 'note' ? { editorial: true as const } : {}),
    ...(isItalic(item.html) ? { emphasis: true as const } : {}),
  }
}

/** Whether nothing but punctuation stands outside the italics. */
function isItalic(html: string): boolean {
  if (!/<i\b/i.test(html)) return false
  const outside = html.split(/<\/?(?:i|em)\b[^<>]*>/i).filter((_, i) => i % 2 === 0)
  return !/[\p{L}\p{N}]/u.test(withoutTags(outside.join(' ')))
}

function withoutTags(html: string): string {
  return html.replace(/<[^<>]*>/g, '')
}

function frontMatterOf(document: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const version = isRecord(document.version) ? document.version : {}
  const lang = document.language ?? version.language
  const date = document.versionDate ?? version.versionDate
  return { ...(lang === undefined ? {} : { lang }), ...(date === undefined ? {} : { date }) }
}
