import type { BlockContent, DefinitionContent, Paragraph, Root } from 'mdast'
import type { Point, Position } from 'unist'
import type { VFile } from 'vfile'
import { parse as parseYaml, YAMLError } from 'yaml'
import type { Block, BlockSource } from './block.ts'
import type { MarkdownChunk } from './markdown-chunks.ts'
import { markdownChunks } from './markdown-chunks.ts'
import type { Line } from './markdown-lines.ts'
import { inlineText, linesOf, withoutMarkup } from './markdown-lines.ts'
import { parseMarkdown } from './markdown-parser.ts'
import { tableRows } from './markdown-table.ts'

/**
 * Reads Markdown into blocks: our own dialect, that of the public mirrors of Kazakhstan's laws, or any other.
 *
 * Hard line breaks and `<br>` separate blocks; a soft break is a space, unless the next line begins with the number of a
 * provision. Emphasis, quotations, headings and anchors are markup; numbers, dashes and brackets are text.
 *
 * @param file the source; front matter that is not YAML is reported on it and read as none.
 */
export function readMarkdown(file: VFile): BlockSource {
  const blocks: Block[] = []
  let frontMatter: Record<string, unknown> = {}
  for (const chunk of markdownChunks(String(file))) {
    for (const node of parseMarkdown(chunk.text).children) {
      if (node.type === 'yaml' && chunk.offset === 0) frontMatter = readFrontMatter(node.value, file)
      else for (const block of blocksOf(node, chunk.text, false)) blocks.push(moved(block, chunk))
    }
  }
  return { blocks, frontMatter }
}

/** A block of a chunk with its place in the whole file. Chunks begin where lines do, so columns hold. */
function moved(block: Block, chunk: MarkdownChunk): Block {
  const move = (point: Point): Point => ({
    ...point,
    line: point.line + chunk.line,
    ...(point.offset === undefined ? {} : { offset: point.offset + chunk.offset }),
  })
  return { ...block, position: { start: move(block.position.start), end: move(block.position.end) } }
}

function readFrontMatter(value: string, file: VFile): Record<string, unknown> {
  try {
    const data: unknown = parseYaml(value)
    return data !== null && typeof data === 'object' ? { ...data } : {}
  } catch (error) {
    if (!(error instanceof YAMLError)) throw error
    const line = (error.linePos?.[0].line ?? 1) + 1
    file.message(`front matter is not YAML: ${error.message.split('\n')[0] ?? ''}`, {
      place: { line, column: error.linePos?.[0].col ?? 1 },
      source: 'tarmaq',
      ruleId: 'front-matter',
    })
    return {}
  }
}

function blocksOf(
  node: Root['children'][number] | BlockContent | DefinitionContent,
  source: string,
  quote: boolean,
): Block[] {
  const position = node.position
  if (!position) throw new Error(`This is a bug: remark-parse gave a ${node.type} without a position`)
  if (node.type === 'heading')
    return linesOf(node.children, source).map((line) => makeBlock(line, position, { heading: node.depth }))
  if (node.type === 'paragraph') return paragraphBlocks(node, source, quote)
  if (node.type === 'blockquote') return node.children.flatMap((child) => blocksOf(child, source, true))
  if (node.type === 'thematicBreak')
    return [makeBlock({ text: slice(source, position) }, position, { furniture: true })]
  if (node.type === 'html') return makeTextBlock(withoutMarkup(node.value, ' '), position)
  // Nothing else is switched on; should a construct come back, its source is kept as text rather than lost.
  return makeTextBlock(slice(source, position), position)
}

function paragraphBlocks(node: Paragraph, source: string, quote: boolean): Block[] {
  const position = node.position
  if (!position) throw new Error('This is a bug: remark-parse gave a paragraph without a position')
  const rows = tableRows(slice(source, position), position, cellText)
  if (rows) return rows
  return linesOf(node.children, source).map((line) => makeBlock(line, position, quote ? { quote: true } : {}))
}

/** The text of one cell of a table: parsed by itself, as the table's own construct is not switched on. */
function cellText(cell: string): string {
  return parseMarkdown(cell).children.map(inlineText).join(' ').trim()
}

function makeTextBlock(text: string, position: Position): Block[] {
  const trimmed = text.replace(/\s+/g, ' ').trim()
  return trimmed === '' ? [] : [makeBlock({ text: trimmed }, position, {})]
}

function makeBlock(line: Line, whole: Position, flags: Partial<Block>): Block {
  const start = line.position?.start ?? whole.start
  return {
    text: line.text,
    position: { start, end: line.position?.end ?? whole.end },
    indent: whole.start.column - 1,
    ...(line.emphasis === true ? { emphasis: true } : {}),
    ...(line.strong === true ? { strong: true } : {}),
    ...flags,
  }
}

function slice(source: string, position: Position): string {
  return source.slice(position.start.offset ?? 0, position.end.offset ?? 0).trim()
}
