import type { DivisionType, NoteKind } from '../law/tree.ts'
import type { Block } from './block.ts'
import type { Marker } from './markers.ts'
import type { Quotation } from './quotation.ts'
import { continuesHeading, isHeadingLike, isSeparateHeading } from './heading.ts'
import { annexMarker, articleMarker, divisionMarker, isBareArticle, numberMarker } from './markers.ts'
import { isRepealStub, noteKind } from './notes.ts'
import { closesQuotation, openedQuotation } from './quotation.ts'
import { follows } from './sequence.ts'
import { tableOfContents } from './table-of-contents.ts'
import { isRequisites, namesOnlyKind } from './requisites.ts'

/** A block with what it is, as far as the line itself and its neighbours tell. */
export type Marked = { block: Block } & (
  | { kind: 'title' | 'divisionHeading' | 'articleHeading' | 'signature' | 'text' }
  | { kind: 'division'; type: DivisionType; num?: string; label?: string; rest: string }
  | { kind: 'article'; type: 'article' | 'principle'; num?: string; label?: string; heading?: string; text?: string }
  | { kind: 'paragraph' | 'subparagraph' | 'letter'; num?: string; rest: string }
  | { kind: 'note'; note: NoteKind; goesOn?: true }
  | { kind: 'quoted'; opens: boolean }
)

/** The head of state's signature, alone on its line or in the first cell of a row, spaces lost or not. */
const SIGNATURE =
  /^(?:Президент\s*Республики\s*Казахстан|Қазақстан\s*Республикасының\s*Президент[іi]|(?:The\s+)?President of the Republic(?: of Kazakhstan)?)(?=\t|\s{2}|$)/u

/** Says of every block what it is. */
export function markBlocks(blocks: readonly Block[]): Marked[] {
  const marker = new BlockMarker(blocks)
  return blocks.map((_, i) => marker.mark(i))
}

/** Goes through the blocks once, in order, and remembers what it has to know of those before. */
class BlockMarker {
  private readonly blocks: readonly Block[]
  /** The files that mark headings as such, so that an unmarked line in them is rather none. */
  private readonly withHeadings: ReadonlySet<number>
  private readonly contents: ReadonlySet<number>
  /** For each block, whether articles of the act itself follow: none does after the act's signature, but some may in an annex. */
  private readonly articlesFollow: readonly boolean[]
  private previous: Marked | undefined
  private quotation: Quotation | undefined
  private signed = false
  /** The number of the last article in the act or in the annex that is open. */
  private lastArticle: string | undefined
  private hasArticle = false

  constructor(blocks: readonly Block[]) {
    this.blocks = blocks
    this.withHeadings = new Set(blocks.filter((block) => block.heading !== undefined).map((block) => block.file ?? 0))
    this.contents = tableOfContents(blocks)
    this.articlesFollow = articlesFollowing(blocks)
  }

  mark(i: number): Marked {
    const block = this.blocks[i]
    if (!block) throw new Error('This is a bug: a block was marked that is not there')
    const marked = this.markQuoted(block) ?? this.markBlock(block, i)
    this.previous = marked
    return marked
  }

  private markQuoted(block: Block): Marked | undefined {
    if (this.signed) return undefined
    const opens = this.previous?.kind !== 'quoted'
    const isOpen = this.quotation !== undefined
    this.quotation ??= this.opensQuotation(block) ? openedQuotation(block.text) : undefined
    if (!this.quotation) return undefined
    if (closesQuotation(block.text, this.quotation)) this.quotation = undefined
    return { kind: 'quoted', opens: !isOpen && opens, block }
  }

  /**
   * Whether a quotation of law text can begin here: after a line that ends with a colon, as amending acts introduce new
   * wordings, or right after another such quotation.
   */
  private opensQuotation(block: Block): boolean {
    const { previous } = this
    if (!previous || block.row || block.editorial) return false
    return previous.kind === 'quoted' || (previous.block.text.endsWith(':') && previous.kind !== 'note')
  }

  private markBlock(block: Block, i: number): Marked {
    if (this.contents.has(i)) return { kind: 'note', note: 'furniture', block }
    return this.markNote(block) ?? this.markAnnex(block) ?? this.markSignature(block, i) ?? this.markStructure(block, i)
  }

  private markNote(block: Block): Marked | undefined {
    const note = block.furniture ? 'furniture' : (noteKind(block.text) ?? (block.footnote ? 'remark' : undefined))
    if (note !== undefined) return { kind: 'note', note, block }
    if (!block.editorial || numberMarker(block.text) || isBareArticle(block.text)) return undefined
    const { previous } = this
    // A further line of the note before it.
    if (previous?.kind === 'note' && previous.block.editorial)
      return { kind: 'note', note: previous.note, goesOn: true, block }
    return { kind: 'note', note: 'remark', block }
  }

  private markAnnex(block: Block): Marked | undefined {
    if (block.row || !(this.hasArticle || this.signed)) return undefined
    const marker = annexMarker(block.text)
    if (!marker || !(this.isSetApart(block) || isAnnexLine(marker))) return undefined
    this.signed = false
    this.lastArticle = undefined
    return { kind: 'division', type: 'annex', ...numberOf(marker), rest: marker.rest, block }
  }

  private markSignature(block: Block, i: number): Marked | undefined {
    this.signed ||= SIGNATURE.test(block.text) && this.articlesFollow[i] === false
    return this.signed ? { kind: 'signature', block } : undefined
  }

  private markStructure(block: Block, i: number): Marked {
    if (block.row) return { kind: 'text', block }
    const division = this.isSetApart(block) || !this.marksHeadings(block) ? divisionMarker(block.text) : undefined
    if (division && (this.isSetApart(block) || division.rest === '' || isHeadingLike(block.text))) {
      return {
        kind: 'division',
        type: division.type as DivisionType,
        ...numberOf(division),
        rest: division.rest,
        block,
      }
    }
    const article = this.markArticle(block, i) ?? this.markArticleHeading(block)
    if (article) return article
    if (block.heading !== undefined) return this.markHeading(block)
    // Where headings are marked, the title is one too; only a word processor's title may be just bold.
    if (i === 0 && (!this.marksHeadings(block) || block.strong) && !numberMarker(block.text))
      return { kind: 'title', block }
    if (this.previous?.kind === 'title' && goesOnWithTitle(this.previous.block.text, block.text))
      return { kind: 'title', block }
    if (this.isDivisionHeading(block)) return { kind: 'divisionHeading', block }
    const number = numberMarker(block.text)
    if (number && (number.type === 'paragraph' || number.type === 'subparagraph' || number.type === 'letter')) {
      return { kind: number.type, ...numberOf(number), rest: number.rest, block }
    }
    return { kind: 'text', block }
  }

  private marksHeadings(block: Block): boolean {
    return this.withHeadings.has(block.file ?? 0)
  }

  private isSetApart(block: Block): boolean {
    return block.heading !== undefined || block.strong === true
  }

  /**
   * An article: a line that is set apart, or nothing but the marker; else what follows the marker is a heading, or the text of
   * the article, as the line itself and the next one say.
   */
  private markArticle(block: Block, i: number): Marked | undefined {
    const marker = articleMarker(block.text)
    if (!marker) return undefined
    const reading = this.readArticleLine(marker, block, i)
    if (reading === undefined) return undefined
    if (marker.type === 'article') {
      this.lastArticle = marker.num
      this.hasArticle = true
    }
    return { kind: 'article', type: marker.type as 'article' | 'principle', ...numberOf(marker), ...reading, block }
  }

  private readArticleLine(marker: Marker, block: Block, i: number): { heading?: string; text?: string } | undefined {
    const { rest } = marker
    if (rest === '') return {}
    if (this.isSetApart(block)) return { heading: rest }
    const inSequence = marker.num !== undefined && follows(marker.num, this.lastArticle)
    if (isRepealStub(rest)) return marker.label?.endsWith('.') || inSequence ? { text: rest } : undefined
    const heading = isHeadingLike(rest) && /^[^\p{Ll}]/u.test(rest) && this.hasText(i + 1)
    if (marker.label?.endsWith('.')) return heading ? { heading: rest } : { text: rest }
    return heading && inSequence && !this.marksHeadings(block) ? { heading: rest } : undefined
  }

  /** Whether the block is one that an article's text can begin with, notes left aside: no further heading, no signature. */
  private hasText(i: number): boolean {
    const block = this.blocks[i]
    if (!block || this.isSetApart(block) || SIGNATURE.test(block.text)) return false
    return !isBareArticle(block.text) && divisionMarker(block.text) === undefined
  }

  /** The second line of an article's heading: set apart as the first, or beginning with a small letter. */
  private markArticleHeading(block: Block): Marked | undefined {
    const { previous } = this
    const heading = previous && headingOf(previous)
    if (!previous || heading === undefined) return undefined
    const alike = block.heading === previous.block.heading && block.strong === previous.block.strong
    const goesOn = alike && this.isSetApart(block) && isSeparateHeading(block.text) && !/[.;:]$/.test(heading)
    return goesOn || continuesHeading(heading, block.text) ? { kind: 'articleHeading', block } : undefined
  }

  private isDivisionHeading(block: Block): boolean {
    const { previous } = this
    if (previous?.kind !== 'division' && previous?.kind !== 'divisionHeading') return false
    const heading = previous.kind === 'division' ? previous.rest : previous.block.text
    if (heading === '') return !this.marksHeadings(block) && isSeparateHeading(block.text)
    return continuesHeading(heading, block.text)
  }

  /** A heading that names no unit: the title, the heading of the division before it, or a division that has no number. */
  private markHeading(block: Block): Marked {
    const { previous } = this
    if (previous === undefined || (previous.kind === 'title' && block.heading === 1)) return { kind: 'title', block }
    if (previous.kind === 'division' && previous.rest === '') return { kind: 'divisionHeading', block }
    return { kind: 'division', type: 'section', rest: block.text, block }
  }
}

/** Whether a line below the title is one more of it: which act it is, or its name under «ЗАКОН РЕСПУБЛИКИ КАЗАХСТАН». */
function goesOnWithTitle(title: string, text: string): boolean {
  return isRequisites(text) || (namesOnlyKind(title) && isSeparateHeading(text) && divisionMarker(text) === undefined)
}

/** The heading of an article as far as it was read, where the last block ended with it. */
function headingOf(marked: Marked): string | undefined {
  if (marked.kind === 'articleHeading') return marked.block.text
  return marked.kind === 'article' ? marked.heading : undefined
}

/** An annex in a source that does not set it apart: nothing but the marker, or the act that it is annexed to after it. */
function isAnnexLine(marker: Marker): boolean {
  if (marker.rest === '') return true
  return isHeadingLike(marker.rest) && /^(?:к|to|of)\s/u.test(marker.rest)
}

/** For each block, whether articles of the act follow before the next annex. */
function articlesFollowing(blocks: readonly Block[]): boolean[] {
  const follow: boolean[] = new Array<boolean>(blocks.length).fill(false)
  let follows = false
  for (let i = blocks.length - 1; i >= 0; i--) {
    follow[i] = follows
    const text = blocks[i]?.text ?? ''
    if (isBareArticle(text) || (blocks[i]?.heading !== undefined && articleMarker(text))) follows = true
    else {
      const annex = annexMarker(text)
      if (annex && isAnnexLine(annex)) follows = false
    }
  }
  return follow
}

function numberOf(marker: Marker): { num?: string; label?: string } {
  return {
    ...(marker.num === undefined ? {} : { num: marker.num }),
    ...(marker.label === undefined ? {} : { label: marker.label }),
  }
}
