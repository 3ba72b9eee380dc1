import type { Element } from 'xast'
import type { VFile } from 'vfile'
import type { Revisions } from './docx-revisions.ts'
import type { ParagraphStyle } from './docx-styles.ts'
import { revisionOf } from './docx-revisions.ts'
import { attribute, childAt, childElements, isOn } from './docx-xml.ts'
import { superscript } from './superscript.ts'

/** A stretch of a paragraph that is printed alike. Line breaks are newlines, tabs are spaces. */
export interface Run {
  text: string
  bold: boolean
  italic: boolean
}

/** Reads the text of paragraphs. What hangs on them, notes and text boxes, is kept until it is taken. */
export class DocxRuns {
  private readonly file: VFile
  private readonly revisions: Revisions
  private notes: string[] = []
  private boxes: Element[] = []

  constructor(file: VFile, revisions: Revisions) {
    this.file = file
    this.revisions = revisions
  }

  /** The runs of a paragraph that are part of the text, tracked changes decided. `line` is the number of the paragraph. */
  read(paragraph: Element, style: ParagraphStyle, line: number): Run[] {
    return childElements(paragraph).flatMap((child) => this.runsIn(child, style, line))
  }

  /** The keys of the footnotes and endnotes that were referred to since the last call: `w:footnote 2`. */
  takeNotes(): string[] {
    const taken = this.notes
    this.notes = []
    return taken
  }

  /** The contents of the text boxes that were anchored since the last call. */
  takeBoxes(): Element[] {
    const taken = this.boxes
    this.boxes = []
    return taken
  }

  private runsIn(element: Element, style: ParagraphStyle, line: number): Run[] {
    if (element.name === 'w:pPr' || element.name === 'mc:Fallback') return []
    if (element.name === 'w:r') return this.readRun(element, style, line)
    if (revisionOf(element)) this.revisions.report(element, plainText(element), line)
    if (!this.revisions.keeps(element)) return []
    return childElements(element).flatMap((child) => this.runsIn(child, style, line))
  }

  private readRun(run: Element, style: ParagraphStyle, line: number): Run[] {
    const properties = childAt(run, 'w:rPr')
    const text = childElements(run)
      .map((child) => this.textOf(child))
      .join('')
    if (text === '') return []
    if (isOn(childAt(properties, 'w:vanish'))) {
      this.file.message(`Hidden text is left out: «${text.trim()}»`, {
        place: { line, column: 1 },
        source: 'tarmaq',
        ruleId: 'hidden-text',
      })
      return []
    }
    return [
      {
        text: isRaised(properties) ? superscript(text) : text,
        bold: isOn(childAt(properties, 'w:b')) ?? style.bold ?? false,
        italic: isOn(childAt(properties, 'w:i')) ?? style.italic ?? false,
      },
    ]
  }

  private textOf(element: Element): string {
    switch (element.name) {
      case 'w:t':
      case 'w:delText':
        // That a line may not end here is layout, as in HTML.
        return valueOf(element).replaceAll('\u00a0', ' ')
      case 'w:tab':
      case 'w:ptab':
        return ' '
      case 'w:br':
        return attribute(element, 'w:type') === undefined || attribute(element, 'w:type') === 'textWrapping'
          ? '\n'
          : ' '
      case 'w:cr':
        return '\n'
      case 'w:noBreakHyphen':
        return '\u2011'
      case 'w:softHyphen':
        return '\u00ad'
      case 'w:sym':
        return symbol(attribute(element, 'w:char'))
      case 'w:footnoteReference':
        this.notes.push(`w:footnote ${attribute(element, 'w:id') ?? ''}`)
        return ''
      case 'w:endnoteReference':
        this.notes.push(`w:endnote ${attribute(element, 'w:id') ?? ''}`)
        return ''
      default:
        this.boxes.push(...textBoxes(element))
        return ''
    }
  }
}

function isRaised(properties: Element | undefined): boolean {
  return attribute(childAt(properties, 'w:vertAlign'), 'w:val') === 'superscript'
}

/** The contents of text boxes inside a drawing; the fallback for old programs repeats them. */
function textBoxes(element: Element): Element[] {
  if (element.name === 'w:txbxContent') return [element]
  return element.name === 'mc:Fallback' ? [] : childElements(element).flatMap(textBoxes)
}

function valueOf(element: Element): string {
  return element.children.map((child) => (child.type === 'text' || child.type === 'cdata' ? child.value : '')).join('')
}

/** All text inside an element, inserted or deleted. */
function plainText(element: Element): string {
  if (element.name === 'w:t' || element.name === 'w:delText') return valueOf(element)
  return childElements(element).map(plainText).join('')
}

function symbol(code: string | undefined): string {
  const point = Number.parseInt(code ?? '', 16)
  return point > 0 && point <= 0xffff ? String.fromCharCode(point) : ''
}
