import type { Element } from 'xast'
import { x } from 'xastscript'
import type { Act, Alinea, Division, LawNode, Note, Pending, Provision, QuotedStructure } from '../../law/tree.ts'
import type { InlineMarks } from './inline-marks.ts'
import { alineaText } from '../../law/text.ts'
import { hasNumber } from '../../law/tree.ts'
import { noMarks } from './inline-marks.ts'

/** The parts of an Akoma Ntoso document that hold the text. */
export interface AknBody {
  preface?: Element
  preamble?: Element
  body: Element
  conclusions?: Element
  /** What is printed below the signature, in order: annexes. */
  attached: Element[]
}

/**
 * The text of a law tree in Akoma Ntoso.
 *
 * Units keep their types; what Akoma Ntoso has no element for is an `hcontainer` with a name: `annex`, `principle`, `note`,
 * `pending`, `quotedStructure`. A provision that holds nothing but lines has a `content`; where lines and numbered units follow
 * each other, each line is an `alinea`, so that any order of the two can be kept (`intro` and `wrapUp` allow only one list).
 *
 * @param marks the inline marks (`mod`, `quotedText`) of an amending act.
 */
export function aknBody(act: Act, marks: InlineMarks = noMarks): AknBody {
  const writer = new BodyWriter(marks)
  const parts: AknBody = { body: x('body'), attached: [] }
  let line = 0
  for (const child of act.children) {
    if (child.type === 'preface') parts.preface = writer.frame('preface', child.children, child.eId)
    else if (child.type === 'preamble') parts.preamble = writer.frame('preamble', child.children, child.eId)
    else if (child.type === 'conclusions') parts.conclusions = writer.frame('conclusions', child.children, child.eId)
    else {
      const target = parts.conclusions ? parts.attached : parts.body.children
      target.push(child.type === 'alinea' ? writer.line(child, `alinea_${++line}`) : writer.unit(child))
    }
  }
  return parts
}

class BodyWriter {
  constructor(private readonly marks: InlineMarks) {}

  /** Preface, preamble, conclusions: lines and notes; the first line of a preface is the title. */
  frame(
    name: 'preface' | 'preamble' | 'conclusions',
    children: readonly (Alinea | Note)[],
    eId: string = name,
  ): Element {
    const blocks = children.map((child, i) => {
      if (child.type === 'note')
        return x(
          'container',
          { name: 'note', eId: child.eId ?? `${eId}__note_${i + 1}`, class: child.kind },
          this.lines(child.children),
        )
      return name === 'preface' && i === 0 ? x('longTitle', [this.p(child)]) : this.p(child)
    })
    return x(name, { eId }, blocks)
  }

  unit(node: LawNode): Element {
    if (node.type === 'note') return this.note(node)
    if (node.type === 'pending') return this.pending(node)
    if (node.type === 'quotedStructure') return this.quotedStructure(node)
    if (!hasNumber(node)) throw new Error(`This is a bug: ${node.type} inside the body of an act`)
    if (node.eId === undefined) throw new Error('This is a bug: a unit without an eId')
    const named = node.type === 'annex' || node.type === 'principle'
    return x(
      named ? 'hcontainer' : node.type,
      { ...(named ? { name: node.type } : {}), eId: node.eId, ...(node.repealed ? { status: 'removed' } : {}) },
      [...this.head(node), ...this.inside(node.children, node.eId)],
    )
  }

  line(node: Alinea, eId: string): Element {
    return x('alinea', { eId }, x('content', [this.p(node)]))
  }

  private note(node: Note): Element {
    return x(
      'hcontainer',
      { name: 'note', eId: node.eId, class: node.kind, status: 'editorial' },
      x('content', this.lines(node.children)),
    )
  }

  private pending(node: Pending): Element {
    const eId = node.eId ?? 'pending'
    return x(
      'hcontainer',
      { name: 'pending', eId, ...(node.from === undefined ? {} : { period: `#${temporalGroupId(node.from)}` }) },
      this.inside(node.children, eId),
    )
  }

  private quotedStructure(node: QuotedStructure): Element {
    const eId = node.eId ?? 'qstr'
    const quoted = x('quotedStructure', { eId: `${eId}__quoted` }, this.lines(node.children))
    return x(
      'hcontainer',
      { name: 'quotedStructure', eId },
      x('content', [x('p', [x('mod', { eId: `${eId}__mod` }, [quoted])])]),
    )
  }

  /** The marker as printed; `title` is the number where the marker is more than it. */
  private head({ num, label, heading }: Division | Provision): Element[] {
    const printed = label ?? num
    const attributes = label === undefined ? {} : num === undefined ? { class: 'unnumbered' } : { title: num }
    return [
      ...(printed === undefined ? [] : [x('num', attributes, printed)]),
      ...(heading === undefined ? [] : [x('heading', heading)]),
    ]
  }

  private inside(children: readonly LawNode[], eId: string): Element[] {
    if (children.length === 0) return [x('content', [x('p')])]
    if (children.every((child) => child.type === 'alinea')) return [x('content', this.lines(children))]
    let line = 0
    return children.map((child) =>
      child.type === 'alinea' ? this.line(child, `${eId}__alinea_${++line}`) : this.unit(child),
    )
  }

  private lines(children: readonly Alinea[]): Element[] {
    return children.map((child) => this.p(child))
  }

  private p(node: Alinea): Element {
    return x('p', this.marks(node) ?? alineaText(node))
  }
}

/** The id of the temporal group of wordings that are in force from a day. */
export function temporalGroupId(from: string): string {
  return `tmpg_${from}`
}
