import type { Block as LawBlock, LawParent, Note, Paragraph, Pending, Subparagraph } from '../law/tree.ts'
import type { Marked } from './mark.ts'
import { bareNumber } from '../law/number.ts'
import { newAlinea, newParagraph, newSubparagraph, placeOf } from './new-node.ts'

/**
 * Collects the later wordings that a source prints beside the one in force, each under the note that announces it
 * (Примечание, Ескертпе).
 *
 * A block belongs to the later wording when it is printed in italics, as the official editions print them; when it repeats the
 * number of the unit that the announcement stands in; or when it is unnumbered text set at the same indent after such a block.
 */
export class PendingWordings {
  private announcement: { note: Note; holder: LawParent; indent: number } | undefined
  private open: Open | undefined

  /** Remembers a note after which a later wording may follow. */
  announce(note: Note, holder: LawParent, indent: number): void {
    this.announcement = { note, holder, indent }
  }

  /** Forgets the note: something else followed it. */
  dismiss(): void {
    this.announcement = undefined
  }

  /** Takes a block into the later wording, if it belongs there; closes the wording if not. */
  take(item: Marked): boolean {
    const belongs = isText(item) && this.belongs(item)
    if (!belongs) {
      this.open = undefined
      return false
    }
    this.open ??= this.begin(item)
    this.open.add(item)
    return true
  }

  private belongs(item: Marked): boolean {
    if (!this.open && !this.announcement) return false
    if (item.block.emphasis) return true
    if (item.kind === 'paragraph' || item.kind === 'subparagraph') {
      return this.announcement !== undefined && repeatsNumber(this.announcement.holder, item)
    }
    // The announcement stands below the whole of the unit, so what follows its restatement at the same indent goes on with it.
    return this.open?.restates === true && item.block.indent > 0 && item.block.indent === this.open.indent
  }

  private begin(item: Marked): Open {
    if (!this.announcement) throw new Error('This is a bug: a pending wording without its announcement')
    const { note, holder, indent } = this.announcement
    this.announcement = undefined
    const node: Pending = {
      type: 'pending',
      ...(note.from === undefined ? {} : { from: note.from }),
      children: [],
      ...placeOf(item.block),
    }
    ;(holder.children as LawBlock[]).push(node)
    return new Open(node, indent, repeatsNumber(holder, item))
  }
}

/** A later wording that is being read. */
class Open {
  readonly node: Pending
  /** Whether it begins with the number of the unit that it stands in. */
  readonly restates: boolean
  indent: number
  private paragraph: Paragraph | undefined
  private subparagraph: Subparagraph | undefined

  constructor(node: Pending, indent: number, restates: boolean) {
    this.node = node
    this.indent = indent
    this.restates = restates
  }

  add(item: Marked): void {
    if (item.kind === 'paragraph') {
      this.paragraph = newParagraph(item)
      this.subparagraph = undefined
      this.node.children.push(this.paragraph)
    } else if (item.kind === 'subparagraph' || item.kind === 'letter') {
      this.subparagraph = newSubparagraph(item)
      ;(this.paragraph ?? this.node).children.push(this.subparagraph)
    } else {
      const holder = this.paragraph ?? this.subparagraph ?? this.node
      holder.children.push(newAlinea(item.block))
    }
    this.indent = item.block.indent
  }
}

/** What can stand in a later wording: text and numbered text, no structure above it. */
function isText(item: Marked): boolean {
  return ['paragraph', 'subparagraph', 'letter', 'text', 'title', 'quoted', 'signature'].includes(item.kind)
}

function repeatsNumber(holder: LawParent, item: Marked): boolean {
  if (item.kind !== 'paragraph' && item.kind !== 'subparagraph') return false
  return holder.type === item.kind && bareNumber(holder.num ?? '') === bareNumber(item.num ?? '')
}
