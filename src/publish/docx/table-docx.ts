import type { IRunOptions } from 'docx'
import {
  AlignmentType,
  BorderStyle,
  Document,
  HeadingLevel,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  UnderlineType,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import type { Piece } from '../compared-rows.ts'
import type { PrintedLine, PrintedTable } from '../printed-table.ts'
import { withNoBreaks } from '../no-break.ts'
import { isWholeLine, runningHead } from '../printed-table.ts'
import { A4, MILLIMETRE, documentStyles, pageNumberFooter, runningHeader } from './document-styles.ts'
import { packDocx } from './pack-docx.ts'

/** Half points, as Word counts. */
const TEXT_SIZE = 20
const MARGIN = Math.round(15 * MILLIMETRE)
const INSIDE = Math.round(1.5 * MILLIMETRE)
const INDENT = Math.round(4 * MILLIMETRE)

const REMOVED = 'B3261E'
const ADDED = '14612B'
const HEAD_FILL = 'EDEDED'
const RULE = { style: BorderStyle.SINGLE, size: 4, color: '808080' } as const

/** A printed table as a Word document: A4 across, its head repeated on every page, removed words struck, added ones bold and underlined. */
export function tableDocx(table: PrintedTable): Promise<Uint8Array> {
  const width = A4.height - 2 * MARGIN
  const shares = table.columns.reduce((sum, { share }) => sum + share, 0)
  const widths = table.columns.map(({ share }) => Math.floor((width * share) / shares))
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: table.columns.map((column, i) =>
      cell([headLine(column.head)], widths[i] ?? 0, { shading: { fill: HEAD_FILL } }),
    ),
  })
  const rows = table.rows.map(
    (row) =>
      new TableRow({
        cantSplit: isShort(row),
        children: row.map((lines, i) => cell(lines.map(lineParagraph), widths[i] ?? 0)),
      }),
  )
  const borders = { top: RULE, bottom: RULE, left: RULE, right: RULE, insideHorizontal: RULE, insideVertical: RULE }
  const document = new Document({
    creator: 'Tarmaq',
    lastModifiedBy: 'Tarmaq',
    title: [table.title, ...table.subtitles].join('. '),
    styles: documentStyles(table.lang, TEXT_SIZE),
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { ...A4, orientation: PageOrientation.LANDSCAPE },
            margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
          },
        },
        headers: { default: runningHeader(runningHead(table)) },
        footers: { default: pageNumberFooter(), first: pageNumberFooter() },
        children: [
          new Paragraph({
            heading: HeadingLevel.TITLE,
            spacing: { after: 120 },
            children: [new TextRun({ text: table.title, allCaps: true })],
          }),
          ...table.subtitles.map((text, i) => subtitle(text, i === table.subtitles.length - 1)),
          new Table({
            rows: [head, ...rows],
            width: { size: widths.reduce((sum, each) => sum + each, 0), type: WidthType.DXA },
            columnWidths: widths,
            layout: TableLayoutType.FIXED,
            borders,
          }),
        ],
      },
    ],
  })
  return packDocx(document)
}

/** Up to how many letters in its longest cell a row stays on one page: about a quarter of one. */
const SHORT_ROW = 400

function isShort(row: readonly PrintedLine[][]): boolean {
  const lengths = row.map((lines) =>
    lines.flatMap(({ pieces }) => pieces).reduce((sum, { text }) => sum + text.length, 0),
  )
  return Math.max(...lengths) <= SHORT_ROW
}

function subtitle(text: string, isLast: boolean): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: isLast ? 240 : 60 },
    children: [new TextRun({ text, size: TEXT_SIZE + 2 })],
  })
}

function headLine(text: string): Paragraph {
  const look: IRunOptions = { text, bold: true }
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    spacing: { after: 0 },
    children: [new TextRun(look)],
  })
}

function cell(children: readonly Paragraph[], width: number, look: { shading?: { fill: string } } = {}): TableCell {
  return new TableCell({
    // A cell without a paragraph is no valid one.
    children: children.length === 0 ? [new Paragraph({ spacing: { after: 0 } })] : children,
    width: { size: width, type: WidthType.DXA },
    margins: { top: INSIDE, bottom: INSIDE, left: INSIDE, right: INSIDE },
    verticalAlign: VerticalAlignTable.TOP,
    ...look,
  })
}

function lineParagraph(line: PrintedLine): Paragraph {
  return new Paragraph({
    spacing: { after: 60, line: 240 },
    ...(line.depth > 0 ? { indent: { left: INDENT * line.depth } } : {}),
    ...(line.isHeading ? { keepNext: true } : {}),
    children: line.pieces.map((piece) => pieceRun(piece, line)),
  })
}

function pieceRun({ text, mark }: Piece, line: PrintedLine): TextRun {
  const { isHeading, isRemark } = line
  const look: IRunOptions = {
    text: withNoBreaks(text),
    ...(isHeading || mark === 'added' ? { bold: true } : {}),
    ...(isRemark ? { italics: true } : {}),
    ...(mark === 'removed' ? { strike: true, color: REMOVED } : {}),
    ...(mark === 'added' ? { color: ADDED } : {}),
    ...(mark === 'added' && !isWholeLine(line) ? { underline: { type: UnderlineType.SINGLE } } : {}),
  }
  return new TextRun(look)
}
