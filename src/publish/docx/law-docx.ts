import type { IParagraphOptions, IRunOptions, ParagraphChild } from 'docx'
import { AlignmentType, DeletedTextRun, Document, HeadingLevel, InsertedTextRun, Paragraph, TextRun } from 'docx'
import type { Act } from '../../law/tree.ts'
import type { DocumentLine, LineKind } from '../document-lines.ts'
import type { LineChange } from '../line-changes.ts'
import { titleOf } from '../../law/text.ts'
import { redline } from '../../redline/redline-texts.ts'
import { documentLines } from '../document-lines.ts'
import { lineChanges } from '../line-changes.ts'
import { A4, MILLIMETRE, documentStyles, pageNumberFooter } from './document-styles.ts'
import { NO_TIME, packDocx } from './pack-docx.ts'

/** Half points. */
const TEXT_SIZE = 24
const INDENT = Math.round(10 * MILLIMETRE)

const NOTE_LOOK: IRunOptions = { italics: true, size: TEXT_SIZE - 4, color: '444444' }

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
  article: { heading: HeadingLevel.HEADING_3 },
  text: { alignment: AlignmentType.JUSTIFIED },
  note: {},
}

/** A law or an amending act as a Word document. Reading it gives the same text. */
export function lawDocx(act: Act): Promise<Uint8Array> {
  return changesDocx(
    act,
    documentLines(act).map((line) => ({ before: line, after: line })),
  )
}

/**
 * The new text as a Word document in which every difference from the old one is a tracked change: rejecting all gives the old
 * text, accepting all the new one.
 *
 * @param author who made the changes, as Word shows it.
 */
export function trackedDocx(before: Act, after: Act, author: string): Promise<Uint8Array> {
  return changesDocx(after, lineChanges(documentLines(before), documentLines(after)), author)
}

function changesDocx(act: Act, changes: readonly LineChange[], author = 'Tarmaq'): Promise<Uint8Array> {
  const revisions = new Revisions(author)
  const last = changes.at(-1)
  const document = new Document({
    creator: 'Tarmaq',
    lastModifiedBy: 'Tarmaq',
    title: titleOf(act),
    styles: documentStyles(act.lang, TEXT_SIZE),
    sections: [
      {
        properties: { page: { size: A4, margin: MARGINS } },
        footers: { default: pageNumberFooter() },
        children: [
          ...changes.map((change) => paragraph(change, revisions)),
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

/** Numbers the tracked changes of a document. */
class Revisions {
  private id = 0

  constructor(private readonly author: string) {}

  next(): Revision {
    this.id++
    return { id: this.id, author: this.author, date: NO_TIME }
  }
}

function paragraph({ before, after }: LineChange, revisions: Revisions): Paragraph {
  const line = after ?? before
  if (!line) throw new Error('This is a bug: a change without a line')
  const mark = before && after ? {} : { run: before ? { deletion: revisions.next() } : { insertion: revisions.next() } }
  return new Paragraph({
    ...LOOKS[line.kind],
    ...indentOf(line),
    ...mark,
    children: runs(before, after, line, revisions),
  })
}

/** Continuous text begins a little further in, as laws are printed. */
function indentOf({ kind, depth }: DocumentLine): IParagraphOptions {
  if (kind === 'text') return { indent: { left: INDENT * depth, ...(depth === 0 ? { firstLine: INDENT } : {}) } }
  return kind === 'note' && depth > 0 ? { indent: { left: INDENT * depth } } : {}
}

function runs(
  before: DocumentLine | undefined,
  after: DocumentLine | undefined,
  { kind }: DocumentLine,
  revisions: Revisions,
): ParagraphChild[] {
  const look: IRunOptions = kind === 'note' ? NOTE_LOOK : {}
  const equal = (text: string): ParagraphChild[] => linesOf(text).map((line) => new TextRun({ ...look, ...line }))
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

/** Text as runs; a line break is an element of its own in Word. */
function linesOf(text: string): IRunOptions[] {
  if (text === '') return []
  return text.split('\n').map((line, i) => ({ text: line, ...(i === 0 ? {} : { break: 1 }) }))
}
