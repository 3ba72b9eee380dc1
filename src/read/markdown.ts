import type { BlockContent, DefinitionContent, Nodes, Paragraph, PhrasingContent, Root } from 'mdast'
import type { Position } from 'unist'
import type { VFile } from 'vfile'
import { toString } from 'mdast-util-to-string'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import { type Data, unified } from 'unified'
import { parse as parseYaml, YAMLError } from 'yaml'
import type { Block, BlockSource } from './block.ts'
import { beginsWithMarker } from './markers.ts'

/**
 * Markdown constructs that would eat law text: `1.` and `3)` are numbers of provisions, an indent is a matter of taste, and a
 * line of dashes below a line, or `[x]: y`, is text. Switched off, all of it stays in paragraphs as printed.
 */
const NOT_IN_LAWS = { disable: { null: ['list', 'codeIndented', 'codeFenced', 'setextUnderline', 'definition', 'codeText', 'autolink'] } }

const parser = unified()
  .use(function (): void {
    const data = this.data() as Data & { micromarkExtensions?: unknown[] }
    data.micromarkExtensions = [...(data.micromarkExtensions ?? []), NOT_IN_LAWS]
  })
  .use(remarkParse)
  .use(remarkFrontmatter)

const HTML_TAG = /<\/?[a-z][^>]*>|<!--[\s\S]*?-->/gi
const LINE_BREAK_TAG = /^<br\s*\/?>$/i

/**
 * Reads Markdown into blocks: our own dialect, that of the public mirrors of Kazakhstan's laws, or any other.
 *
 * Hard line breaks and `<br>` separate blocks; a soft break is a space, unless the next line begins with the number of a
 * provision. Emphasis, quotations, headings and anchors are markup; numbers, dashes and brackets are text.
 *
 * @param file the source; front matter that is not YAML is reported on it and read as none.
 */
export function readMarkdown(file: VFile): BlockSource {
  const root: Root = parser.parse(file)
  const source = String(file)
  const blocks: Block[] = []
  let frontMatter: Record<string, unknown> = {}
  for (const node of root.children) {
    if (node.type === 'yaml') frontMatter = readFrontMatter(node.value, file)
    else blocks.push(...blocksOf(node, source, false))
  }
  return { blocks, frontMatter }
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

function blocksOf(node: Root['children'][number] | BlockContent | DefinitionContent, source: string, quote: boolean): Block[] {
  const position = node.position
  if (!position) throw new Error(`This is a bug: remark-parse gave a ${node.type} without a position`)
  switch (node.type) {
    case 'heading':
      return linesOf(node.children).map((line) => makeBlock(line, position, { heading: node.depth }))
    case 'paragraph':
      return paragraphBlocks(node, quote)
    case 'blockquote':
      return node.children.flatMap((child) => blocksOf(child, source, true))
    case 'thematicBreak':
      return [makeBlock({ text: slice(source, position) }, position, { furniture: true })]
    case 'html':
      return makeTextBlock(node.value.replace(HTML_TAG, ' '), position)
    default:
      // Nothing else is switched on; should a construct come back, its source is kept as text rather than lost.
      return makeTextBlock(slice(source, position), position)
  }
}

interface Line {
  text: string
  position?: Position
  emphasis?: boolean
  strong?: boolean
}

function paragraphBlocks(node: Paragraph, quote: boolean): Block[] {
  const position = node.position
  if (!position) throw new Error('This is a bug: remark-parse gave a paragraph without a position')
  return linesOf(node.children).map((line) => makeBlock(line, position, quote ? { quote: true } : {}))
}

/** Cuts inline content into printed lines at hard breaks, and at soft breaks before the number of a provision. */
function linesOf(children: PhrasingContent[]): Line[] {
  const lines: PhrasingContent[][] = [[]]
  for (const child of children) {
    if (child.type === 'break' || (child.type === 'html' && LINE_BREAK_TAG.test(child.value))) lines.push([])
    else for (const piece of cutAtSoftBreaks(child)) (piece === 'cut' ? lines.push([]) : lines.at(-1)?.push(piece))
  }
  return lines.map(toLine).filter((line) => line.text !== '')
}

function cutAtSoftBreaks(node: PhrasingContent): (PhrasingContent | 'cut')[] {
  if (node.type !== 'text' || !node.value.includes('\n')) return [node]
  const pieces: (PhrasingContent | 'cut')[] = []
  let pending = ''
  node.value.split('\n').forEach((line, i) => {
    if (i > 0 && beginsWithMarker(line.trim())) {
      pieces.push({ ...node, value: pending }, 'cut')
      pending = line
    } else pending = i === 0 ? line : `${pending} ${line}`
  })
  return [...pieces, { ...node, value: pending }]
}

function toLine(children: PhrasingContent[]): Line {
  const text = children.map(inlineText).join('').trim()
  const inked = children.filter((child) => inlineText(child).trim() !== '')
  const all = (type: 'emphasis' | 'strong'): boolean => inked.length > 0 && inked.every((child) => isWholly(child, type))
  const position = inked[0]?.position
  return { text, emphasis: all('emphasis'), strong: all('strong'), ...(position ? { position } : {}) }
}

function isWholly(node: PhrasingContent, type: 'emphasis' | 'strong'): boolean {
  if (node.type === type) return true
  return (node.type === 'emphasis' || node.type === 'strong') && node.children.every((child) => isWholly(child, type))
}

function inlineText(node: Nodes): string {
  if (node.type === 'html') return LINE_BREAK_TAG.test(node.value) ? '\n' : node.value.replace(HTML_TAG, '')
  if (node.type === 'break') return '\n'
  return 'children' in node ? node.children.map(inlineText).join('') : toString(node)
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
