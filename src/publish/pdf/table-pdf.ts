import type { Content, TableCell, TDocumentDefinitions } from 'pdfmake/interfaces.js'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import pdfmake from 'pdfmake'
import type { Piece } from '../compared-rows.ts'
import type { PrintedLine, PrintedTable } from '../printed-table.ts'
import { BCP47 } from '../../language/lang.ts'
import { withNoBreaks } from '../no-break.ts'
import { isWholeLine, runningHead } from '../printed-table.ts'

/** The moment that stands in a document for that of its making. */
const NO_TIME = new Date(0)

const MARGIN = 34
const GREY = '#555555'
const INDENT = 9
const REMOVED = '#b3261e'
const ADDED = '#14612b'

/** The look of what stands at the edges of a page. */
const SMALL = { alignment: 'center', fontSize: 7.5, color: GREY } as const

const FONTS = join(dirname(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/package.json')), 'ttf')

pdfmake.setLocalAccessPolicy((path) => path.startsWith(FONTS))
pdfmake.setUrlAccessPolicy(() => false)
pdfmake.addFonts({
  DejaVu: {
    normal: join(FONTS, 'DejaVuSerifCondensed.ttf'),
    bold: join(FONTS, 'DejaVuSerifCondensed-Bold.ttf'),
    italics: join(FONTS, 'DejaVuSerifCondensed-Italic.ttf'),
    bolditalics: join(FONTS, 'DejaVuSerifCondensed-BoldItalic.ttf'),
  },
})

/**
 * A printed table as a PDF: A4 across, its head repeated on every page, removed words struck, added ones bold and underlined, with a
 * bookmark for each provision. The fonts are embedded and have all Kazakh letters. The same table gives the same bytes.
 */
export async function tablePdf(table: PrintedTable): Promise<Uint8Array> {
  const shares = table.columns.reduce((sum, { share }) => sum + share, 0)
  const definition: TDocumentDefinitions = {
    pageSize: 'A4',
    pageOrientation: 'landscape',
    pageMargins: [MARGIN, MARGIN, MARGIN, MARGIN + 8],
    version: '1.7',
    language: BCP47[table.lang],
    displayTitle: true,
    info: { title: [table.title, ...table.subtitles].join('. '), creator: 'Tarmaq', creationDate: NO_TIME },
    defaultStyle: { font: 'DejaVu', fontSize: 8.5, lineHeight: 1.15 },
    header: (page) => (page === 1 ? '' : { ...SMALL, text: runningHead(table), margin: [MARGIN, 16, MARGIN, 0] }),
    footer: (page, pages) => ({ ...SMALL, text: `${page} / ${pages}`, margin: [0, 12, 0, 0] }),
    content: [
      {
        text: table.title.toLocaleUpperCase(BCP47[table.lang]),
        bold: true,
        fontSize: 13,
        alignment: 'center',
        margin: [0, 0, 0, 5],
      },
      ...table.subtitles.map((text): Content => ({ text, fontSize: 10, alignment: 'center', margin: [0, 0, 0, 3] })),
      {
        margin: [0, 8, 0, 0],
        layout: {
          hLineWidth: () => 0.5,
          vLineWidth: () => 0.5,
          hLineColor: () => '#808080',
          vLineColor: () => '#808080',
        },
        table: {
          headerRows: 1,
          widths: widthsOf(table, shares),
          body: [
            table.columns.map(({ head }): TableCell => ({
              text: head,
              bold: true,
              alignment: 'center',
              fillColor: '#ededed',
            })),
            ...table.rows.map((row) => row.map((lines): TableCell => ({ stack: lines.map(lineContent) }))),
          ],
        },
      },
    ],
  }
  return new Uint8Array(await pdfmake.createPdf(definition).getBuffer())
}

/** A4 across is 841.89 points wide; each column has 8 points of padding, and a rule. */
function widthsOf({ columns }: PrintedTable, shares: number): number[] {
  const width = 841.89 - 2 * MARGIN - columns.length * 8.5 - 0.5
  return columns.map(({ share }) => (width * share) / shares)
}

function lineContent(line: PrintedLine): Content {
  const bookmark = line.pieces.map(({ text }) => text).join('')
  return {
    text: line.pieces.map((piece) => pieceContent(piece, line)),
    margin: [INDENT * line.depth, 0, 0, 2],
    ...(line.isBookmark && bookmark !== '' ? { outline: true, outlineText: bookmark } : {}),
  }
}

function pieceContent({ text, mark }: Piece, line: PrintedLine): Content {
  const { isHeading, isRemark } = line
  return {
    text: withNoBreaks(text),
    ...(isHeading || mark === 'added' ? { bold: true } : {}),
    ...(isRemark ? { italics: true } : {}),
    ...(mark === 'removed' ? { decoration: 'lineThrough', color: REMOVED } : {}),
    ...(mark === 'added' ? { color: ADDED } : {}),
    ...(mark === 'added' && !isWholeLine(line) ? { decoration: 'underline' } : {}),
  }
}
