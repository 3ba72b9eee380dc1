import type { Element } from 'xast'
import { attribute, childAt, childElements, isOn } from './docx-xml.ts'

/** What a paragraph style says of a paragraph. */
export interface ParagraphStyle {
  /** The depth of a heading, from 1. */
  heading?: number
  bold?: boolean
  italic?: boolean
  /** The numbering that the style carries. */
  numbering?: Element
  /** A line of a table of contents. */
  contents?: boolean
}

/** Styles may be based on one another; a chain this long is a circle. */
const LONGEST_CHAIN = 20

/** The paragraph styles of a document by id. Takes the root of `word/styles.xml`, where there is one. */
export function readStyles(root: Element | undefined): (id: string | undefined) => ParagraphStyle {
  const elements = new Map(childElements(root, 'w:style').map((style) => [attribute(style, 'w:styleId'), style]))
  const known = new Map<string, ParagraphStyle>()
  const styleOf = (id: string | undefined, chain = 0): ParagraphStyle => {
    const element = id === undefined || chain > LONGEST_CHAIN ? undefined : elements.get(id)
    if (id === undefined || !element) return headingName(id ?? '')
    const found = known.get(id) ?? {
      ...styleOf(attribute(childAt(element, 'w:basedOn')), chain + 1),
      ...ownStyle(element, id),
    }
    known.set(id, found)
    return found
  }
  return styleOf
}

function ownStyle(element: Element, id: string): ParagraphStyle {
  const name = attribute(childAt(element, 'w:name')) ?? id
  const outline = attribute(childAt(element, 'w:pPr', 'w:outlineLvl'))
  const numbering = childAt(element, 'w:pPr', 'w:numPr')
  const bold = isOn(childAt(element, 'w:rPr', 'w:b'))
  const italic = isOn(childAt(element, 'w:rPr', 'w:i'))
  return {
    ...(outline !== undefined && Number(outline) < 9 ? { heading: Number(outline) + 1 } : {}),
    ...headingName(name),
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(numbering ? { numbering } : {}),
  }
}

/** Word's own names are English in every language version; the id may be all that there is. */
function headingName(name: string): ParagraphStyle {
  const heading = /^heading\s?([1-9])$/i.exec(name)
  if (heading) return { heading: Number(heading[1]) }
  if (/^title$/i.test(name)) return { heading: 1 }
  return /^toc\s?[1-9]$/i.test(name) ? { contents: true } : {}
}
