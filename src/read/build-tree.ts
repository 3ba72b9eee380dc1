import type {
  Act,
  Alinea,
  Article,
  Block as LawBlock,
  Conclusions,
  Division,
  LawParent,
  Note,
  Paragraph,
  Pending,
  Preamble,
  Preface,
  Principle,
  QuotedStructure,
  Subparagraph,
} from '../law/tree.ts'
import type { Lang } from '../language/lang.ts'
import type { Block } from './block.ts'
import type { Marked } from './mark.ts'
import { DIVISION_TYPES, alinea } from '../law/tree.ts'
import { alineaText, ownText } from '../law/text.ts'
import { assignEIds } from '../law/eid.ts'
import { bareNumber, compareNumbers } from '../law/number.ts'
import { markBlocks } from './mark.ts'
import { announcedFrom, isRepealStub, tellsOfRepeal } from './notes.ts'

type Container = Act | Division | Principle | Article | Paragraph | Subparagraph

/** Builds the law tree from the blocks of a source. Every block ends up in the tree, in order. */
export function buildTree(blocks: readonly Block[], lang: Lang): Act {
  const builder = new TreeBuilder(lang)
  builder.build(markBlocks(blocks))
  markRepealed(builder.act)
  assignEIds(builder.act)
  return builder.act
}

/**
 * Puts marked blocks into the tree one after another.
 *
 * It holds the units that are open (the last division, article, paragraph and the chain of subparagraphs) and decides for each
 * block which of them it belongs to. Only where the law's own numbers do not say so, it looks ahead (see `belongsToList`).
 */
class TreeBuilder {
  readonly act: Act
  private divisions: Division[] = []
  private article: Article | Principle | undefined
  private paragraph: Paragraph | undefined
  private list: Subparagraph[] = []
  private announcement: { note: Note; holder: LawParent; indent: number } | undefined
  private pending: { node: Pending; indent: number; restates: boolean; paragraph?: Paragraph; subparagraph?: Subparagraph } | undefined

  constructor(lang: Lang) {
    this.act = { type: 'act', lang, children: [] }
  }

  build(marked: readonly Marked[]): void {
    marked.forEach((item, i) => {
      const rest = marked.slice(i + 1, i + 1 + LOOK_AHEAD)
      if (this.addToPending(item)) return
      this.pending = undefined
      if (item.kind !== 'note') this.announcement = undefined
      this.add(item, rest)
    })
  }

  private add(item: Marked, rest: readonly Marked[]): void {
    switch (item.kind) {
      case 'title':
        this.preface().children.push(toAlinea(item))
        return
      case 'division':
        this.openDivision(item)
        return
      case 'divisionHeading':
        this.headDivision(item)
        return
      case 'article':
        this.openArticle(item)
        return
      case 'paragraph':
        this.openParagraph(item)
        return
      case 'subparagraph':
      case 'letter':
        this.openSubparagraph(item)
        return
      case 'note':
        this.addNote(item, rest)
        return
      case 'quoted':
        this.addQuoted(item)
        return
      case 'signature':
        this.conclusions().children.push(toAlinea(item))
        return
      case 'text':
        this.addText(item, rest)
        return
    }
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
      ...numberOf(item),
      ...(item.rest === '' ? {} : { heading: item.rest }),
      children: [],
      position: item.block.position,
    }
    const parent = this.divisions.at(-1) ?? this.act
    parent.children.push(division)
    this.divisions.push(division)
    this.article = undefined
    this.closeParagraph()
  }

  private headDivision(item: Marked): void {
    const division = this.divisions.at(-1)
    if (!division) throw new Error('This is a bug: a heading was taken for that of a division, and none is open')
    division.heading = division.heading === undefined ? item.block.text : `${division.heading}\n${item.block.text}`
  }

  private openArticle(item: Marked & { kind: 'article' }): void {
    const article: Article | Principle = {
      type: item.type,
      ...numberOf(item),
      ...(item.heading === undefined ? {} : { heading: item.heading }),
      children: [],
      position: item.block.position,
    }
    const parent = this.divisions.at(-1) ?? this.act
    parent.children.push(article)
    this.article = article
    this.closeParagraph()
    if (item.text !== undefined) article.children.push(toAlinea(item, item.text))
  }

  private openParagraph(item: Marked & { num?: string; rest: string }): void {
    this.closeParagraph()
    this.paragraph = newParagraph(item)
    this.outer().children.push(this.paragraph)
  }

  private openSubparagraph(item: Marked & { num?: string; rest: string }): void {
    const isLetter = item.kind === 'letter'
    const outer = this.list[0]
    this.list = isLetter && outer ? [outer] : []
    const parent: Container = this.list[0] ?? this.paragraph ?? this.outer()
    const subparagraph = newSubparagraph(item)
    parent.children.push(subparagraph)
    this.list.push(subparagraph)
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
    return this.list.at(-1) ?? this.paragraph ?? this.outer()
  }

  private addText(item: Marked, rest: readonly Marked[]): void {
    if (!this.article && this.divisions.length === 0 && !this.paragraph && this.list.length === 0) {
      this.preamble().children.push(toAlinea(item))
      return
    }
    while (this.list.length > 0 && !this.belongsToList(item, rest)) this.list.pop()
    this.inner().children.push(toAlinea(item))
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
  private belongsToList(item: Marked, rest: readonly Marked[]): boolean {
    const open = this.list.at(-1)
    if (!open) return false
    const isEntry = /^(?:[-–—]\s|\p{Ll})/u.test(item.block.text)
    if (isEntry && opensUnnumberedList(open)) return true
    const next = rest.find((later) => later.kind !== 'text' && later.kind !== 'note')
    if (next?.kind !== 'subparagraph' && next?.kind !== 'letter') return false
    if ((next.kind === 'letter') !== /\p{L}/u.test(open.num ?? '')) return this.list.length === 1 && next.kind === 'letter'
    return compareNumbers(next.num ?? '', open.num ?? '') > 0
  }

  private addNote(item: Marked & { kind: 'note' }, rest: readonly Marked[]): void {
    const note: Note = { type: 'note', kind: item.note, children: [toAlinea(item)], position: item.block.position }
    const holder = this.noteHolder(item, rest)
    holder.children.push(note)
    this.announcement = item.note === 'announcement' ? { note, holder, indent: item.block.indent } : undefined
  }

  /** A note that ends an article or a division belongs to it; one in the midst belongs to the unit that it follows. */
  private noteHolder(item: Marked & { kind: 'note' }, rest: readonly Marked[]): Container | Preface | Preamble {
    if (!this.article && this.divisions.length === 0 && !this.paragraph) {
      const last = this.act.children.at(-1)
      return last?.type === 'preamble' ? last : this.preface()
    }
    if (item.note === 'announcement') return this.inner()
    const next = rest.find((later) => later.kind !== 'note')
    const endsArticle = !next || next.kind === 'article' || next.kind === 'division' || next.kind === 'signature'
    if (endsArticle) this.closeParagraph()
    return this.inner()
  }

  private addQuoted(item: Marked & { kind: 'quoted' }): void {
    const holder = this.inner()
    const last = holder.children.at(-1)
    if (last?.type === 'quotedStructure' && !item.opens) last.children.push(toAlinea(item))
    else {
      const quoted: QuotedStructure = { type: 'quotedStructure', children: [toAlinea(item)], position: item.block.position }
      holder.children.push(quoted)
    }
  }

  /**
   * Takes a block into the later wording that an announcement (Примечание, Ескертпе) introduces, if it belongs there.
   *
   * It does when it is printed in italics, as the official editions print later wordings; when it repeats the number of the unit
   * that the announcement stands in; or when it is unnumbered text set at the same indent between two such blocks.
   */
  private addToPending(item: Marked): boolean {
    if (item.kind === 'note' || item.kind === 'division' || item.kind === 'article' || item.kind === 'divisionHeading') return false
    if (!this.pending && !this.announcement) return false
    if (!this.isPending(item)) return false
    if (!this.pending) this.openPending(item)
    const pending = this.pending
    if (!pending) throw new Error('This is a bug: no pending wording is open')
    if (item.kind === 'paragraph') {
      pending.paragraph = newParagraph(item)
      delete pending.subparagraph
      pending.node.children.push(pending.paragraph)
    } else if (item.kind === 'subparagraph' || item.kind === 'letter') {
      pending.subparagraph = newSubparagraph(item)
      ;(pending.paragraph ?? pending.node).children.push(pending.subparagraph)
    } else {
      const holder = pending.paragraph ?? pending.subparagraph ?? pending.node
      holder.children.push(toAlinea(item))
    }
    pending.indent = item.block.indent
    return true
  }

  private isPending(item: Marked): boolean {
    if (item.block.emphasis) return true
    if (item.kind === 'paragraph' || item.kind === 'subparagraph') {
      return this.announcement !== undefined && repeatsNumber(this.announcement.holder, item)
    }
    // The announcement stands below the whole of the unit, so what follows its restatement at the same indent goes on with it.
    return this.pending?.restates === true && item.block.indent > 0 && item.block.indent === this.pending.indent
  }

  private openPending(item: Marked): void {
    if (!this.announcement) throw new Error('This is a bug: a pending wording without its announcement')
    const { note, holder, indent } = this.announcement
    const from = announcedFrom(noteText(note))
    const node: Pending = { type: 'pending', ...(from === undefined ? {} : { from }), children: [] }
    ;(holder.children as LawBlock[]).push(node)
    this.pending = { node, indent, restates: repeatsNumber(holder, item) }
    this.announcement = undefined
  }
}

function repeatsNumber(holder: LawParent, item: Marked): boolean {
  if (item.kind !== 'paragraph' && item.kind !== 'subparagraph') return false
  return holder.type === item.kind && bareNumber(holder.num ?? '') === bareNumber(item.num ?? '')
}

/** How many blocks ahead the builder looks to tell to what unnumbered text belongs. */
const LOOK_AHEAD = 60

function opensUnnumberedList(subparagraph: Subparagraph): boolean {
  const lines = subparagraph.children.filter((child) => child.type === 'alinea').map(alineaText)
  const colon = lines.findLastIndex((line) => line.trimEnd().endsWith(':'))
  // Every entry since the colon ended with a semicolon or comma: the list is not closed yet.
  return colon >= 0 && lines.slice(colon + 1).every((line) => /[;,]$/.test(line.trimEnd()))
}

function numberOf(item: { num?: string; label?: string }): { num?: string; label?: string } {
  return {
    ...(item.num === undefined ? {} : { num: item.num }),
    ...(item.label === undefined || item.label === item.num ? {} : { label: item.label }),
  }
}

function newParagraph(item: { num?: string; rest: string; block: Block }): Paragraph {
  return { type: 'paragraph', ...numberOf(item), children: restOf(item), position: item.block.position }
}

function newSubparagraph(item: { num?: string; rest: string; block: Block }): Subparagraph {
  return { type: 'subparagraph', ...numberOf(item), children: restOf(item), position: item.block.position }
}

function restOf(item: { rest: string; block: Block }): Alinea[] {
  return item.rest === '' ? [] : [{ ...alinea(item.rest), position: item.block.position }]
}

function toAlinea(item: { block: Block }, text = item.block.text): Alinea {
  return { ...alinea(text), position: item.block.position }
}

function noteText(note: Note): string {
  return note.children.map(alineaText).join('\n')
}

/** Sets `repealed` on the units of which only a stub, or a note that says so, is left. */
function markRepealed(node: LawParent): void {
  for (const child of node.children) {
    if (child.type === 'text' || child.type === 'alinea' || child.type === 'note') continue
    if (child.type === 'paragraph' || child.type === 'subparagraph' || child.type === 'article') {
      const others = child.children.filter((inside) => inside.type !== 'note')
      const stub = others.length === 1 && others[0]?.type === 'alinea' && isRepealStub(ownText(child))
      const noted = child.type === 'article' && others.length === 0
      if (stub || (noted && child.children.some((note) => note.type === 'note' && tellsOfRepeal(noteText(note))))) {
        child.repealed = true
      }
    }
    markRepealed(child)
  }
}
