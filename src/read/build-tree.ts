import type {
  Act,
  Article,
  Conclusions,
  Division,
  Note,
  Paragraph,
  Preamble,
  Preface,
  Principle,
  QuotedStructure,
  Subparagraph,
} from '../law/tree.ts'
import type { Lang } from '../language/lang.ts'
import type { Block } from './block.ts'
import type { Marked } from './mark.ts'
import { DIVISION_TYPES } from '../law/tree.ts'
import { assignEIds } from '../law/eid.ts'
import { compareNumbers } from '../law/number.ts'
import { markBlocks } from './mark.ts'
import { newAlinea, newParagraph, newSubparagraph, numbering, placeOf } from './new-node.ts'
import { readNotes } from './read-notes.ts'
import { PendingWordings } from './pending-wording.ts'
import { inForceFrom } from './notes.ts'
import { markRepealed } from './repealed.ts'

type Container = Act | Division | Principle | Article | Paragraph | Subparagraph

/** Builds the law tree from the blocks of a source. Every block ends up in the tree, in order. */
export function buildTree(blocks: readonly Block[], lang: Lang): Act {
  const builder = new TreeBuilder(lang)
  builder.build(markBlocks(blocks))
  markRepealed(builder.act)
  assignEIds(builder.act)
  readNotes(builder.act)
  return builder.act
}

/** How many blocks ahead the builder looks to tell to what unnumbered text belongs. */
const LOOK_AHEAD = 60

/**
 * Puts marked blocks into the tree one after another.
 *
 * It holds the units that are open (the last division, article, paragraph and the chain of subparagraphs) and decides for each
 * block which of them it belongs to. Only where the law's own numbers do not say so, it looks ahead (see `belongsToList`).
 */
class TreeBuilder {
  readonly act: Act
  private readonly pending = new PendingWordings()
  private divisions: Division[] = []
  private article: Article | Principle | undefined
  private paragraph: Paragraph | undefined
  private list: OpenItem[] = []
  private lastNote: Note | undefined
  private marked: readonly Marked[] = []
  /** The index of the block that is being put into the tree. */
  private at = 0

  constructor(lang: Lang) {
    this.act = { type: 'act', lang, children: [] }
  }

  build(marked: readonly Marked[]): void {
    this.marked = marked
    for (const [i, item] of marked.entries()) {
      this.at = i
      if (this.pending.take(item)) continue
      if (item.kind !== 'note') this.pending.dismiss()
      this.add(item)
    }
  }

  private add(item: Marked): void {
    switch (item.kind) {
      case 'title':
        this.preface().children.push(newAlinea(item.block))
        return
      case 'division':
        this.openDivision(item)
        return
      case 'divisionHeading':
        goOnWithHeading(this.divisions.at(-1), item.block.text)
        return
      case 'article':
        this.openArticle(item)
        return
      case 'articleHeading':
        goOnWithHeading(this.article, item.block.text)
        return
      case 'paragraph':
        this.openParagraph(item)
        return
      case 'subparagraph':
      case 'letter':
        this.openSubparagraph(item)
        return
      case 'note':
        this.addNote(item)
        return
      case 'quoted':
        this.addQuoted(item)
        return
      case 'signature':
        this.conclusions().children.push(newAlinea(item.block))
        return
      case 'text':
        this.addText(item)
        return
    }
  }

  /** The first block ahead that answers, within reach. */
  private ahead(answers: (item: Marked) => boolean): Marked | undefined {
    const end = Math.min(this.marked.length, this.at + 1 + LOOK_AHEAD)
    for (let i = this.at + 1; i < end; i++) {
      const item = this.marked[i]
      if (item && answers(item)) return item
    }
    return undefined
  }

  private preface(): Preface {
    const first = this.act.children[0]
    if (first?.type === 'preface') return first
    const preface: Preface = { type: 'preface', children: [] }
    this.act.children.unshift(preface)
    return preface
  }

  private conclusions(): Conclusions {
    const last = this.act.children.at(-1)
    if (last?.type === 'conclusions') return last
    const conclusions: Conclusions = { type: 'conclusions', children: [] }
    this.act.children.push(conclusions)
    return conclusions
  }

  private openDivision(item: Marked & { kind: 'division' }): void {
    const rank = DIVISION_TYPES.indexOf(item.type)
    this.divisions = this.divisions.filter((open) => DIVISION_TYPES.indexOf(open.type) < rank)
    const division: Division = {
      type: item.type,
      ...numbering(item),
      ...(item.rest === '' ? {} : { heading: item.rest }),
      children: [],
      ...placeOf(item.block),
    }
    const parent = this.divisions.at(-1) ?? this.act
    parent.children.push(division)
    this.divisions.push(division)
    this.article = undefined
    this.closeParagraph()
  }

  private openArticle(item: Marked & { kind: 'article' }): void {
    const article: Article | Principle = {
      type: item.type,
      ...numbering(item),
      ...(item.heading === undefined ? {} : { heading: item.heading }),
      children: [],
      ...placeOf(item.block),
    }
    const parent = this.divisions.at(-1) ?? this.act
    parent.children.push(article)
    this.article = article
    this.closeParagraph()
    if (item.text !== undefined) article.children.push(newAlinea(item.block, item.text))
  }

  private openParagraph(item: Marked & { num?: string; rest: string }): void {
    this.closeParagraph()
    this.paragraph = newParagraph(item)
    this.outer().children.push(this.paragraph)
  }

  private openSubparagraph(item: Marked & { num?: string; rest: string }): void {
    const outer = this.list[0]
    this.list = item.kind === 'letter' && outer ? [outer] : []
    const parent: Container = this.list[0]?.unit ?? this.paragraph ?? this.outer()
    const subparagraph = newSubparagraph(item)
    parent.children.push(subparagraph)
    this.list.push(new OpenItem(subparagraph, item.rest))
  }

  private closeParagraph(): void {
    this.paragraph = undefined
    this.list = []
  }

  /** The unit that paragraphs go into. */
  private outer(): Act | Division | Article | Principle {
    return this.article ?? this.divisions.at(-1) ?? this.act
  }

  /** The innermost unit that is open. */
  private inner(): Container {
    return this.list.at(-1)?.unit ?? this.paragraph ?? this.outer()
  }

  private addText(item: Marked): void {
    if (this.isBeforeText()) {
      this.preamble().children.push(newAlinea(item.block))
      return
    }
    while (this.list.length > 0 && !this.belongsToList(item)) this.list.pop()
    this.inner().children.push(newAlinea(item.block))
    this.list.at(-1)?.goOn(item.block.text)
  }

  /** Nothing but the title, the preamble and notes has come yet. */
  private isBeforeText(): boolean {
    const last = this.act.children.at(-1)
    return last === undefined || last.type === 'preface' || last.type === 'preamble'
  }

  private preamble(): Preamble {
    const last = this.act.children.at(-1)
    if (last?.type === 'preamble') return last
    const preamble: Preamble = { type: 'preamble', children: [] }
    this.act.children.push(preamble)
    return preamble
  }

  /**
   * Whether unnumbered text after a list item belongs to that item, or follows the list.
   *
   * It belongs to the item when the list goes on after it with a higher number; or when the item ends with a colon and the text
   * is an entry of that unnumbered list (small letter or dash). Otherwise it closes the list or opens the next part of the
   * paragraph. Indents say nothing: the mirrors indent both alike.
   */
  private belongsToList(item: Marked): boolean {
    const open = this.list.at(-1)
    if (!open) return false
    if (/^(?:[-–—]\s|\p{Ll})/u.test(item.block.text) && open.listsEntries) return true
    const next = this.ahead((later) => later.kind !== 'text' && later.kind !== 'note')
    if (next?.kind !== 'subparagraph' && next?.kind !== 'letter') return false
    const { num = '' } = open.unit
    if ((next.kind === 'letter') !== /\p{L}/u.test(num)) return this.list.length === 1 && next.kind === 'letter'
    return compareNumbers(next.num ?? '', num) > 0
  }

  private addNote(item: Marked & { kind: 'note' }): void {
    if (item.goesOn && this.lastNote) {
      this.lastNote.children.push(newAlinea(item.block))
      return
    }
    const from = inForceFrom(item.block.text)
    const note: Note = {
      type: 'note',
      kind: item.note,
      ...(from === undefined ? {} : { from }),
      children: [newAlinea(item.block)],
      ...placeOf(item.block),
    }
    this.lastNote = note
    const holder = this.noteHolder(item)
    holder.children.push(note)
    const canPend = holder.type === 'article' || holder.type === 'paragraph' || holder.type === 'subparagraph'
    if (item.note === 'announcement' && canPend) this.pending.announce(note, holder, item.block.indent)
    else this.pending.dismiss()
  }

  /** A note that ends an article or a division belongs to it; one in the midst belongs to the unit that it follows. */
  private noteHolder(item: Marked & { kind: 'note' }): Container | Preface | Preamble | Conclusions {
    const last = this.act.children.at(-1)
    if (last?.type === 'conclusions') return last
    if (this.isBeforeText()) return last?.type === 'preamble' ? last : this.preface()
    if (item.note === 'announcement') return this.inner()
    const next = this.ahead((later) => later.kind !== 'note')
    const endsArticle = !next || next.kind === 'article' || next.kind === 'division' || next.kind === 'signature'
    if (endsArticle) this.closeParagraph()
    return this.inner()
  }

  private addQuoted(item: Marked & { kind: 'quoted' }): void {
    const holder = this.inner()
    const last = holder.children.at(-1)
    if (last?.type === 'quotedStructure' && !item.opens) last.children.push(newAlinea(item.block))
    else {
      const quoted: QuotedStructure = {
        type: 'quotedStructure',
        children: [newAlinea(item.block)],
        ...placeOf(item.block),
      }
      holder.children.push(quoted)
    }
  }
}

/** An item of a list that may go on: whether it has opened an unnumbered list of its own that is not closed yet. */
class OpenItem {
  readonly unit: Subparagraph
  /** It has a line that ends with a colon, and every line since then ended with a semicolon or comma. */
  listsEntries = false

  constructor(unit: Subparagraph, firstLine: string) {
    this.unit = unit
    this.goOn(firstLine)
  }

  goOn(line: string): void {
    const end = line.trimEnd().at(-1)
    if (end === ':') this.listsEntries = true
    else if (end !== ';' && end !== ',') this.listsEntries = false
  }
}

function goOnWithHeading(unit: Division | Article | Principle | undefined, text: string): void {
  if (!unit) throw new Error('This is a bug: a heading was taken for that of a unit, and none is open')
  unit.heading = unit.heading === undefined ? text : `${unit.heading}\n${text}`
}
