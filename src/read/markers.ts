import type { DivisionType } from '../law/tree.ts'
import { RAISED_DIGITS } from '../law/number.ts'

/** What a printed line begins with: the number of a unit, with its word where it has one. */
export interface Marker {
  type: DivisionType | 'principle' | 'article' | 'paragraph' | 'subparagraph' | 'letter'
  /** As printed: `52`, `3-1.`, `1)`, `II`; absent where the line names a unit without a number, or with an unknown one `[…]`. */
  num?: string
  /** The whole marker as printed, where it is more than the number. */
  label?: string
  /** What follows on the line, trimmed. */
  rest: string
}

/** Older laws raise the number of an inserted provision: `13¹`. */
const ARABIC = String.raw`\d{1,4}[${RAISED_DIGITS}]*(?:\s?[-‑–]\s?\d{1,3})*`
/** Roman numerals, Cyrillic look-alike letters included. */
const ROMAN = '[IVXLCІХС]+'
const UNKNOWN = String.raw`\[…\]|\[\.\.\.\]`
/** After a number in a heading: an optional full stop, then white space or the end. */
const END = String.raw`\s?\.?(?=\s|$)`

const RUS_DIVISIONS: Record<string, DivisionType> = {
  часть: 'part',
  раздел: 'section',
  подраздел: 'subsection',
  глава: 'chapter',
  параграф: 'subchapter',
  '§': 'subchapter',
}
const ENG_DIVISIONS: Record<string, DivisionType> = {
  part: 'part',
  section: 'section',
  subsection: 'subsection',
  chapter: 'chapter',
  subchapter: 'subchapter',
}

const RUS_DIVISION = new RegExp(
  `^(часть|раздел|подраздел|глава|параграф|§)\\s*(?<=\\s|§)(${ROMAN}|${ARABIC})${END}`,
  'iu',
)
const ENG_DIVISION = new RegExp(`^(part|section|subsection|chapter|subchapter)\\s+(${ROMAN}|${ARABIC})${END}`, 'iu')
const KAZ_DIVISION = new RegExp(
  `^(${ROMAN}|${ARABIC})(?:\\s|-|\\s-\\s)(к[іi]ш[іi] бөл[іi]м|бөл[іi]м|тарау|параграф)${END}`,
  'iu',
)
/** `I. Общая часть`, `II. ОСОБЕННАЯ ЧАСТЬ`, `I. General Part`, and the same without a number. */
const NAMED_PART =
  /^(?:([IVXІХ]+)\.?\s+)?(?=(?:общая|особенная)\s+часть$|(?:жалпы|ерекше)\s+бөл[іi]м$|(?:general|special)\s+part$)/iu

/** `Приложение`, `Приложение № 2`, `Annex A`, `Appendix 1`. */
const ANNEX_NUMBER = String.raw`(?:(?:№|N|No\.?)\s*)?(${ARABIC}|${ROMAN}(?!\p{L})|[A-ZА-Я](?!\p{L}))`
const ANNEX = new RegExp(`^(?:приложение|annex|appendix|schedule)(?:\\s+${ANNEX_NUMBER})?${END}`, 'iu')
/** Kazakh says to what it is annexed first: `1-қосымша`, `№ 1 қосымша`, `Заңға 2-қосымша`. */
const KAZ_ANNEX = new RegExp(`^(?:.{0,200}\\s)?(?:(?:№\\s*)?(${ARABIC})(?:\\s?-\\s?|\\s))?қосымша$`, 'iu')

const RUS_ARTICLE = new RegExp(`^статья\\s+(${ARABIC})${END}`, 'iu')
const ENG_ARTICLE = new RegExp(`^article\\s+(${ARABIC}|${UNKNOWN})${END}`, 'iu')
const KAZ_ARTICLE = new RegExp(`^(${ARABIC})\\s?-\\s?бап${END}`, 'iu')
const PRINCIPLE = new RegExp(`^(?:principle\\s+(${ARABIC})|принцип\\s+(${ARABIC})|(${ARABIC})-қағида)${END}`, 'iu')

/** `3.`, `3-1.`, also with the space after it lost; never a date (`17.09.2022`) or a decimal. */
const PARAGRAPH = new RegExp(String.raw`^(\d{1,3}[${RAISED_DIGITS}]*(?:-\d{1,3})*\.)(?=\s|$|[^\d\s.,)])`, 'u')
const SUBPARAGRAPH = new RegExp(String.raw`^(\d{1,3}[${RAISED_DIGITS}]*(?:-\d{1,3})*\))`, 'u')
const LETTER = /^(\p{Ll}\))(?=\s)/u

/** The marker of a division: `Раздел I. Общие положения`, `I бөлім`, `13-1-тарау`, `Chapter 2`, `I. Общая часть`. */
export function divisionMarker(text: string): Marker | undefined {
  const rus = RUS_DIVISION.exec(text)
  if (rus) return named(RUS_DIVISIONS[rus[1]?.toLowerCase() ?? ''] ?? 'section', rus[2], rus[0], text)
  const eng = ENG_DIVISION.exec(text)
  if (eng) return named(ENG_DIVISIONS[eng[1]?.toLowerCase() ?? ''] ?? 'section', eng[2], eng[0], text)
  const kaz = KAZ_DIVISION.exec(text)
  if (kaz) return named(kazakhDivision(kaz[2] ?? ''), kaz[1], kaz[0], text)
  const part = NAMED_PART.exec(text)
  if (part) return part[1] === undefined ? { type: 'part', rest: text } : named('part', part[1], part[0], text)
  return undefined
}

function kazakhDivision(word: string): DivisionType {
  const first = word.charAt(0).toLowerCase()
  return first === 'т' ? 'chapter' : first === 'к' ? 'subsection' : first === 'п' ? 'subchapter' : 'section'
}

/** The marker of an annex: `Приложение 1 к Закону`, `2-қосымша`, `Annex A`. What follows on the line says to what it is annexed. */
export function annexMarker(text: string): Marker | undefined {
  const annex = ANNEX.exec(text)
  if (annex) return named('annex', annex[1], annex[0], text)
  const kaz = text.length < 250 ? KAZ_ANNEX.exec(text) : null
  return kaz ? named('annex', kaz[1], text, text) : undefined
}

/** The marker of an article or of a principle: `Статья 94-2. Heading`, `50-бап`, `Article 50`, `Article […]`, `Principle 1`. */
export function articleMarker(text: string): Marker | undefined {
  for (const pattern of [RUS_ARTICLE, KAZ_ARTICLE, ENG_ARTICLE]) {
    const match = pattern.exec(text)
    if (match) return named('article', match[1]?.startsWith('[') ? undefined : match[1], match[0], text)
  }
  const principle = PRINCIPLE.exec(text)
  return principle ? named('principle', principle[1] ?? principle[2] ?? principle[3], principle[0], text) : undefined
}

function named(type: Marker['type'], num: string | undefined, label: string, text: string): Marker {
  const compact = num?.replace(/\s/g, '').replace(/[‑–]/g, '-')
  return {
    type,
    label: label.trim(),
    rest: text.slice(label.length).trim(),
    ...(compact === undefined ? {} : { num: compact }),
  }
}

/** The number that a line of text begins with: `3-1.`, `10-1)`, `а)`. */
export function numberMarker(text: string): Marker | undefined {
  const paragraph = PARAGRAPH.exec(text)
  if (paragraph) return { type: 'paragraph', num: paragraph[1] ?? '', rest: text.slice(paragraph[0].length).trim() }
  const subparagraph = SUBPARAGRAPH.exec(text)
  if (subparagraph)
    return { type: 'subparagraph', num: subparagraph[1] ?? '', rest: text.slice(subparagraph[0].length).trim() }
  const letter = LETTER.exec(text)
  if (letter) return { type: 'letter', num: letter[1] ?? '', rest: text.slice(letter[0].length).trim() }
  return undefined
}

/** Whether a line begins with a number or word of structure, so that it cannot be the middle of a sentence. */
export function beginsWithMarker(text: string): boolean {
  return numberMarker(text) !== undefined || isBareArticle(text)
}

/** A line of its own that names an article: nothing follows the marker, or a full stop does (`Статья 1. Внести …`). */
export function isBareArticle(text: string): boolean {
  const marker = articleMarker(text)
  return marker !== undefined && (marker.rest === '' || marker.label?.endsWith('.') === true)
}
