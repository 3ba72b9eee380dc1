import type { IStylesOptions } from 'docx'
import { AlignmentType, Footer, Header, LineRuleType, PageNumber, Paragraph, TextRun } from 'docx'
import type { Lang } from '../../language/lang.ts'
import { BCP47 } from '../../language/lang.ts'

/** The font of official documents in Kazakhstan; it has all Kazakh letters, and so have those that stand in for it. */
const FONT = 'Times New Roman'

/** Lengths in twentieths of a point, as Word counts. */
export const MILLIMETRE = 56.7
export const A4 = { width: 11906, height: 16838 }

/** Lines a tenth higher than the type; said in every style, since programs differ in what they inherit. */
const LINES = { line: 264, lineRule: LineRuleType.AUTO }

/** The region that Word wants beside a language. */
const WORD_LANGS: Record<Lang, string> = { kaz: `${BCP47.kaz}-KZ`, rus: `${BCP47.rus}-RU`, eng: `${BCP47.eng}-GB` }

type Heading = NonNullable<NonNullable<IStylesOptions['default']>['heading1']>

/** The styles of a document: its headings are Word's own, so that its navigation pane and tables of contents know them. */
export function documentStyles(lang: Lang, size: number): IStylesOptions {
  const heading = (grow: number, before: number, isCentred = true): Heading => ({
    run: { size: size + grow, bold: true, color: '000000', font: FONT },
    paragraph: {
      spacing: { before, after: 120, ...LINES },
      keepNext: true,
      ...(isCentred ? { alignment: AlignmentType.CENTER } : {}),
    },
  })
  return {
    default: {
      document: {
        run: { font: FONT, size, language: { value: WORD_LANGS[lang] } },
        paragraph: { spacing: { after: 100, ...LINES } },
      },
      title: {
        run: { size: size + 4, bold: true, font: FONT, characterSpacing: 0 },
        paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 0, after: 240, ...LINES } },
      },
      heading1: heading(4, 360),
      heading2: heading(2, 320),
      heading3: heading(0, 240, false),
    },
  }
}

/** What stands at the top right of a draft's first page. */
export function firstPageHeader(text: string): Header {
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [new TextRun(text)] })] })
}

/** What stands in small type at the head of the pages after the first. */
export function runningHeader(text: string): Header {
  const run = new TextRun({ text, size: 16, color: '555555' })
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [run] })] })
}

/** The number of the page at the foot of every page. */
export function pageNumberFooter(): Footer {
  const number = new TextRun({ children: [PageNumber.CURRENT], size: 18 })
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })] })
}
