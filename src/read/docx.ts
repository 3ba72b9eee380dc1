import type { Element } from 'xast'
import type { VFile } from 'vfile'
import type { Block, BlockSource } from './block.ts'
import type { TrackedChanges } from './docx-revisions.ts'
import type { Run } from './docx-runs.ts'
import { DocxNumbering } from './docx-numbering.ts'
import { openDocx } from './docx-package.ts'
import { Revisions, markProperties } from './docx-revisions.ts'
import { DocxRuns } from './docx-runs.ts'
import { readStyles } from './docx-styles.ts'
import { attribute, childAt, childElements } from './docx-xml.ts'

/**
 * Reads a Word document (DOCX) into blocks: paragraphs and table rows in order.
 *
 * Numbers that are text are read as text; numbers that Word counts are put before the paragraph as Word prints them, and the
 * file gets one message that says so. Headings are known by their style, footnotes and endnotes follow the paragraph that refers
 * to them, as notes. A block's line is the number of its paragraph in the document, from 1; there is no offset.
 *
 * Tracked changes are refused unless `trackedChanges` says what they mean; then each is reported on the file.
 *
 * @throws UnreadableSource when the file is no DOCX, is damaged or too large, or has tracked changes and no choice is given.
 */
export function readDocx(file: VFile, trackedChanges?: TrackedChanges): BlockSource {
  const source = openDocx(file)
  const revisions = new Revisions(file, trackedChanges)
  revisions.refuseUndecided(source.document)
  const reader = new DocxReader(file, source, revisions)
  reader.read(childAt(source.document, 'w:body') ?? source.document)
  return { blocks: reader.finish(), frontMatter: {} }
}

class DocxReader {
  private readonly file: VFile
  private readonly styleOf: ReturnType<typeof readStyles>
  private readonly numbering: DocxNumbering
  private readonly revisions: Revisions
  private readonly runs: DocxRuns
  private readonly notes: ReadonlyMap<string, Element>
  private blocks: Block[] = []
  private line = 0
  private counted = 0
  /** What a paragraph has printed whose mark is deleted: it goes on with the next. */
  private carried: Run[] = []

  constructor(file: VFile, source: ReturnType<typeof openDocx>, revisions: Revisions) {
    this.file = file
    this.styleOf = readStyles(source.styles)
    this.numbering = new DocxNumbering(source.numbering)
    this.revisions = revisions
    this.runs = new DocxRuns(file, revisions)
    this.notes = new Map([...notesOf(source.footnotes, 'w:footnote'), ...notesOf(source.endnotes, 'w:endnote')])
  }

  read(container: Element): void {
    for (const child of childElements(container)) {
      if (child.name === 'w:p') this.readParagraph(child)
      else if (child.name === 'w:tbl') this.readTable(child)
      else if (child.name === 'w:sdt') this.read(childAt(child, 'w:sdtContent') ?? child)
      else if (this.revisions.keeps(child) && child.name !== 'mc:Fallback') this.read(child)
    }
  }

  finish(): Block[] {
    if (this.carried.length > 0) this.addLines(this.carried, {})
    if (this.counted > 0) {
      this.file.message(
        `The numbers of paragraphs that Word counts (${this.counted}) are read as Word would print them`,
        {
          source: 'tarmaq',
          ruleId: 'automatic-number',
        },
      )
    }
    return this.blocks
  }

  private readParagraph(paragraph: Element): void {
    this.line++
    const style = this.styleOf(attribute(childAt(paragraph, 'w:pPr', 'w:pStyle')))
    const number = this.numbering.next(childAt(paragraph, 'w:pPr', 'w:numPr') ?? style.numbering)
    const read = this.runs.read(paragraph, style, this.line)
    const inked = read.some((run) => run.text.trim() !== '')
    const runs =
      number !== undefined && number !== '' && inked
        ? [{ ...NUMBER_STYLE, text: `${number} `, ...lookOf(read) }, ...read]
        : read
    if (number !== undefined && inked) this.counted++
    if (!this.revisions.keepsPart(markProperties(paragraph))) {
      this.carried.push(...runs)
      return
    }
    const all = [...this.carried, ...runs]
    this.carried = []
    this.addLines(all, {
      ...(style.heading === undefined ? {} : { heading: style.heading }),
      ...(style.contents ? { furniture: true as const } : {}),
    })
    for (const id of this.runs.takeNotes()) this.addNote(id)
    for (const box of this.runs.takeBoxes()) this.read(box)
  }

  private addLines(runs: readonly Run[], look: Partial<Block>): void {
    const lines: Run[][] = [[]]
    for (const run of runs) {
      const [first = '', ...others] = run.text.split('\n')
      lines.at(-1)?.push({ ...run, text: first })
      lines.push(...others.map((text) => [{ ...run, text }]))
    }
    for (const line of lines) {
      const printed = line.map((run) => run.text).join('')
      const text = printed.trim()
      if (text === '') continue
      const inked = line.filter((run) => run.text.trim() !== '')
      this.blocks.push({
        text,
        position: this.position(),
        indent: printed.length - printed.trimStart().length,
        ...(inked.every((run) => run.italic) ? { emphasis: true } : {}),
        ...(inked.every((run) => run.bold) ? { strong: true } : {}),
        ...look,
      })
    }
  }

  private addNote(id: string): void {
    const note = this.notes.get(id)
    if (!note) return
    const first = this.blocks.length
    const { line } = this
    this.read(note)
    this.line = line
    const position = this.position()
    for (let i = first; i < this.blocks.length; i++) {
      const block = this.blocks[i]
      if (block) this.blocks[i] = { text: block.text, position, indent: 0, footnote: true }
    }
  }

  /** As in HTML: a row with one cell that holds text is layout, any other is a row of a table. */
  private readTable(table: Element): void {
    for (const row of childElements(table, 'w:tr')) {
      if (!this.revisions.keepsPart(childAt(row, 'w:trPr'))) continue
      const cells = childElements(row, 'w:tc').filter((cell) => this.revisions.keepsPart(childAt(cell, 'w:tcPr')))
      const read = cells.map((cell) => this.readCell(cell))
      const inked = read.filter((blocks) => blocks.length > 0)
      const [only] = inked
      const position = inked[0]?.[0]?.position
      if (only && inked.length === 1) this.blocks.push(...only)
      else if (position) {
        const text = read.map((blocks) => blocks.map((block) => block.text).join(' ')).join('\t')
        this.blocks.push({ text: text.replace(/^\t+|\t+$/g, ''), position, row: true, indent: 0 })
      }
    }
  }

  private readCell(cell: Element): Block[] {
    const before = this.blocks
    this.blocks = []
    this.read(cell)
    const read = this.blocks
    this.blocks = before
    return read
  }

  private position(): Block['position'] {
    return { start: { line: this.line, column: 1 }, end: { line: this.line, column: 1 } }
  }
}

const NUMBER_STYLE: Run = { text: '', bold: false, italic: false }

/** A counted number is printed like the text that it stands before. */
function lookOf(runs: readonly Run[]): Partial<Run> {
  const first = runs.find((run) => run.text.trim() !== '')
  return first ? { bold: first.bold, italic: first.italic } : {}
}

function notesOf(root: Element | undefined, name: string): [string, Element][] {
  return childElements(root, name)
    .filter((note) => attribute(note, 'w:type') === undefined || attribute(note, 'w:type') === 'normal')
    .map((note) => [`${name} ${attribute(note, 'w:id') ?? ''}`, note])
}
