import type { IParagraphOptions, IRunOptions, ParagraphChild } from 'docx'
import { AlignmentType, DeletedTextRun, Document, HeadingLevel, InsertedTextRun, Paragraph, TextRun } from 'docx'
import type { PerLang } from '../../language/lang.ts'
import type { Act } from '../../law/tree.ts'
import type { DocumentLine, LineKind } from '../document-lines.ts'
import type { LineChange } from '../line-changes.ts'
import { titleOf } from '../../law/text.ts'
import { redline } from '../../redline/redline-texts.ts'
import { documentLines } from '../document-lines.ts'
import { lineChanges } from '../line-changes.ts'
import { withNoBreaks } from '../no-break.ts'
import { A4, MILLIMETRE, documentStyles, firstPageHeader, pageNumberFooter } from './document-styles.ts'
import { NEXT_HOUR, NO_TIME, packDocx } from './pack-docx.ts'

/** Half points: official documents are set in 14 points, and each paragraph begins 12.5 mm further in. */
const TEXT_SIZE = 28
const INDENT = Math.round(12.5 * MILLIMETRE)

const RUN_LOOKS: Partial<Record<LineKind, IRunOptions>> = {
  note: { italics: true, size: TEXT_SIZE - 6, color: '444444' },
  signature: { bold: true },
}

/** The margins of official documents: 30 mm on the left, where they are bound. */
const MARGINS = {
  top: Math.round(20 * MILLIMETRE),
  bottom: Math.round(20 * MILLIMETRE),
  left: Math.round(30 * MILLIMETRE),
  right: Math.round(15 * MILLIMETRE),
}

const LOOKS: Record<LineKind, IParagraphOptions> = {
  title: { heading: HeadingLevel.TITLE },
  front: { alignment: AlignmentType.CENTER },
  division: { heading: HeadingLevel.HEADING_1 },
  chapter: { heading: HeadingLevel.HEADING_2 },
  article: { heading: HeadingLevel.HEADING_3, indent: { firstLine: INDENT } },
  opening: {
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: INDENT },
    spacing: { before: 240 },
    widowControl: true,
  },
  text: { alignment: AlignmentType.JUSTIFIED, indent: { firstLine: INDENT }, widowControl: true },
  note: { indent: { left: INDENT } },
  signature: { keepLines: true, spacing: { after: 0 } },
}

const DRAFT: PerLang = { kaz: 'Жоба', rus: 'Проект', eng: 'Draft' }

/** How an act is printed. */
interface LawDocxOptions {
  /** It is not adopted, and says so at the top right of its first page, as drafts do. */
  isDraft?: boolean
}

/**
 * A law or an amending act as a Word document. Reading it gives the same text, but for the rationales of a draft: they are no part
 * of the act, and stand in its comparative table.
 */
export function lawDocx(act: Act, { isDraft = false }: LawDocxOptions = {}): Promise<Uint8Array> {
  const lines = documentLines(act, { withoutRationales: true }).map((line) => ({
    ...line,
    text: withNoBreaks(line.text),
  }))
  return changesDocx(
    act,
    lines.map((line) => ({ before: line, after: line })),
    isDraft ? { header: DRAFT[act.lang] } : {},
  )
}

/**
 * The new text as a Word document in which every difference from the old one is a tracked change: rejecting all gives the old
 * text, accepting all the new one.
 *
 * @param author who made the changes, as Word shows it.
 */
export function trackedDocx(before: Act, after: Act, author: string): Promise<Uint8Array> {
  return changesDocx(after, lineChanges(documentLines(before), documentLines(after)), { author })
}

function changesDocx(
  act: Act,
  changes: readonly LineChange[],
  { author = 'Tarmaq', header }: { author?: string; header?: string } = {},
): Promise<Uint8Array> {
  const revisions = new Revisions(author)
  const last = changes.at(-1)
  const document = new Document({
    creator: 'Tarmaq',
    lastModifiedBy: 'Tarmaq',
    title: titleOf(act),
    styles: documentStyles(act.lang, TEXT_SIZE),
    sections: [
      {
        properties: { page: { size: A4, margin: MARGINS }, titlePage: header !== undefined },
        ...(header === undefined ? {} : { headers: { first: firstPageHeader(header) } }),
        footers: { default: pageNumberFooter(), ...(header === undefined ? {} : { first: pageNumberFooter() }) },
        children: [
          ...changes.map((change, i) => paragraph(change, placeOf(changes, i), revisions)),
          // The mark of the last paragraph can neither be inserted nor deleted.
          ...(last?.before && last.after ? [] : [new Paragraph({})]),
        ],
      },
    ],
  })
  return packDocx(document)
}

/** A tracked change as Word keeps it. */
type Revision = Pick<ConstructorParameters<typeof InsertedTextRun>[0], 'id' | 'author' | 'date'>

/**
 * Numbers the tracked changes of a document. Those of neighbouring paragraphs bear different hours: LibreOffice takes a change at the
 * end of a paragraph and one at the beginning of the next, of one author and within a minute, for a single one that holds the mark between
 * them, and rejecting it would join two paragraphs.
 */
class Revisions {
  private id = 0
  private paragraphs = 0

  constructor(private readonly author: string) {}

  beginParagraph(): void {
    this.paragraphs++
  }

  next(): Revision {
    this.id++
    return { id: this.id, author: this.author, date: this.paragraphs % 2 === 0 ? NO_TIME : NEXT_HOUR }
  }
}

/** What a paragraph must know of its neighbours. */
function placeOf(changes: readonly LineChange[], i: number): IParagraphOptions {
  const kindAt = (at: number): LineKind | undefined => (changes[at]?.after ?? changes[at]?.before)?.kind
  const isSignature = kindAt(i) === 'signature'
  const line = changes[i]?.after ?? changes[i]?.before
  return {
    // A line that announces or heads what follows stands on its page; the lines of a signature stay together, and with the end of
    // the text.
    ...(line?.text.endsWith(':') || line?.isQuotedHeading || kindAt(i + 1) === 'signature' ? { keepNext: true } : {}),
    ...(isSignature && kindAt(i - 1) !== 'signature' ? { spacing: { before: 480, after: 0 } } : {}),
  }
}

function paragraph({ before, after }: LineChange, place: IParagraphOptions, revisions: Revisions): Paragraph {
  const line = after ?? before
  if (!line) throw new Error('This is a bug: a change without a line')
  revisions.beginParagraph()
  const mark = before && after ? {} : { run: before ? { deletion: revisions.next() } : { insertion: revisions.next() } }
  return new Paragraph({
    ...LOOKS[line.kind],
    ...place,
    ...mark,
    children: runs(before, after, line, revisions),
  })
}

function runs(
  before: DocumentLine | undefined,
  after: DocumentLine | undefined,
  { kind, num }: DocumentLine,
  revisions: Revisions,
): ParagraphChild[] {
  const look: IRunOptions = RUN_LOOKS[kind] ?? {}
  const plain = (text: string): ParagraphChild[] => linesOf(text).map((line) => new TextRun({ ...look, ...line }))
  const lead = kind === 'opening' && before && before === after ? withNoBreaks(num ?? '') : ''
  if (lead !== '' && before?.text.startsWith(lead))
    return [new TextRun(boldly(lead)), ...plain(before.text.slice(lead.length))]
  const equal = plain
  const deleted = (text: string): ParagraphChild[] =>
    linesOf(text).map((line) => new DeletedTextRun({ ...revisions.next(), ...look, ...line }))
  const inserted = (text: string): ParagraphChild[] =>
    linesOf(text).map((line) => new InsertedTextRun({ ...revisions.next(), ...look, ...line }))
  return redline(before?.text ?? '', after?.text ?? '').flatMap((run) => {
    if (run.kind === 'editorial') return [...deleted(run.old), ...inserted(run.text)]
    if (run.kind === 'equal') return equal(run.text)
    return run.kind === 'added' ? inserted(run.text) : deleted(run.text)
  })
}

function boldly(text: string): IRunOptions {
  return { text, bold: true }
}

/** Text as runs; a line break is an element of its own in Word. */
function linesOf(text: string): IRunOptions[] {
  if (text === '') return []
  return text.split('\n').map((line, i) => ({ text: line, ...(i === 0 ? {} : { break: 1 }) }))
}
