import type { Element, ElementContent, Root } from 'xast'
import type { VFile } from 'vfile'
import { fromXml } from 'xast-util-from-xml'
import type { Lang } from '../language/lang.ts'
import type {
  Act,
  Alinea,
  Block,
  Division,
  LawNode,
  Note,
  NoteKind,
  Pending,
  Provision,
  QuotedStructure,
} from '../law/tree.ts'
import { BCP47, isLang, LANGS } from '../language/lang.ts'
import { assignEIds } from '../law/eid.ts'
import { alineaText } from '../law/text.ts'
import { alinea } from '../law/tree.ts'
import { attribute, childAt, childElements } from './docx-xml.ts'
import { inForceFrom } from './notes.ts'
import { readNotes } from './read-notes.ts'
import { UnreadableSource } from './unreadable-source.ts'

type Numbered = Division | Provision

/** Elements of Akoma Ntoso that are units of the law tree by the same name, or by another. */
const UNITS: Readonly<Record<string, Numbered['type']>> = {
  part: 'part',
  section: 'section',
  subsection: 'subsection',
  chapter: 'chapter',
  subchapter: 'subchapter',
  article: 'article',
  paragraph: 'paragraph',
  subparagraph: 'subparagraph',
  point: 'subparagraph',
}

/** Elements that only group what they hold. */
const TRANSPARENT: ReadonlySet<string> = new Set([
  'content',
  'intro',
  'wrapUp',
  'alinea',
  'list',
  'longTitle',
  'body',
  'mainBody',
])

const NOTE_KINDS: ReadonlySet<string> = new Set<NoteKind>([
  'history',
  'announcement',
  'rationale',
  'remark',
  'furniture',
])

/**
 * Reads an Akoma Ntoso document into a law tree: the inverse of `aknDocument`, and any document that keeps to acts, divisions,
 * articles, paragraphs, points and their text.
 *
 * @throws UnreadableSource when the file is no such document, or holds an element that has no place in the law tree: nothing is
 * left out silently.
 */
export function readAkn(file: VFile, lang?: Lang): Act {
  const root = parse(file)
  const document = childElements(root).find((child) => child.name === 'act' || child.name === 'bill')
  if (root.name !== 'akomaNtoso' || !document)
    throw new UnreadableSource(file, 'the XML holds no act', 'give an Akoma Ntoso 3.0 document with an <act>')
  const reader = new AknReader(file)
  const identification = childAt(document, 'meta', 'identification', 'FRBRExpression')
  const date = childElements(identification, 'FRBRdate').find((element) => attribute(element, 'name') === 'edition')
  const edition = attribute(date, 'date')
  const act: Act = {
    type: 'act',
    lang: lang ?? langOf(identification, file),
    ...(edition === undefined ? {} : { date: edition }),
    children: childElements(document).flatMap((child) => reader.part(child)),
  }
  assignEIds(act)
  readNotes(act)
  return act
}

function parse(file: VFile): Element {
  let root: Root
  try {
    root = fromXml(String(file))
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/\s+/g, ' ') : String(error)
    throw new UnreadableSource(
      file,
      `the XML is broken (${reason})`,
      'save the document again; the file may be cut off',
    )
  }
  const element = root.children.find((child): child is Element => child.type === 'element')
  if (!element) throw new UnreadableSource(file, 'the XML holds no element', 'give an Akoma Ntoso 3.0 document')
  return element
}

function langOf(expression: Element | undefined, file: VFile): Lang {
  const code = attribute(childAt(expression, 'FRBRlanguage'), 'language') ?? ''
  const lang = isLang(code) ? code : LANGS.find((known) => BCP47[known] === code)
  if (lang) return lang
  throw new UnreadableSource(file, `unknown language ${JSON.stringify(code)}`, 'say which with --lang kaz, rus or eng')
}

class AknReader {
  constructor(private readonly file: VFile) {}

  /** A part of the document: its nodes in the tree, in order. */
  part(element: Element): Act['children'] {
    switch (element.name) {
      case 'meta':
        return []
      case 'preface':
      case 'preamble':
      case 'conclusions':
        return [{ type: element.name, children: this.lines(element) }]
      case 'body':
      case 'mainBody':
        return childElements(element).flatMap((child) => this.nodes(child)) as Act['children']
      case 'attachments':
      case 'attachment':
      case 'doc':
        return childElements(element).flatMap((child) => this.part(child))
      default:
        throw this.unknown(element)
    }
  }

  /** Lines and notes of a preface, a preamble or conclusions. */
  private lines(element: Element): (Alinea | Note)[] {
    return childElements(element).flatMap((child): (Alinea | Note)[] => {
      if (child.name === 'p') return [this.line(child)]
      if (child.name === 'container' && attribute(child, 'name') === 'note') return [this.note(child)]
      if (TRANSPARENT.has(child.name) || child.name === 'container') return this.lines(child)
      throw this.unknown(child)
    })
  }

  private nodes(element: Element): LawNode[] {
    const type = UNITS[element.name]
    if (type) return [this.unit(element, type)]
    if (element.name === 'hcontainer') return [this.container(element)]
    if (element.name === 'p') return [this.line(element)]
    if (TRANSPARENT.has(element.name)) return childElements(element).flatMap((child) => this.nodes(child))
    throw this.unknown(element)
  }

  private container(element: Element): LawNode {
    const name = attribute(element, 'name')
    switch (name) {
      case 'annex':
      case 'principle':
        return this.unit(element, name)
      case 'note':
        return this.note(element)
      case 'pending':
        return this.pending(element)
      case 'quotedStructure':
        return this.quotedStructure(element)
      case undefined:
      default:
        throw this.unknown(element)
    }
  }

  private unit(element: Element, type: Numbered['type']): Numbered {
    const num = childAt(element, 'num')
    const heading = childAt(element, 'heading')
    const body = childElements(element).filter(({ name }) => name !== 'num' && name !== 'heading')
    const children = body.flatMap((child) => this.nodes(child)).filter((node) => !isEmpty(node))
    return {
      type,
      ...(num ? numbering(num) : {}),
      ...(heading ? { heading: textOf(heading) } : {}),
      ...(attribute(element, 'status') === 'removed' ? { repealed: true as const } : {}),
      children,
      ...place(element),
    } as Numbered
  }

  private note(element: Element): Note {
    const kind = attribute(element, 'class') ?? ''
    const children = this.lines(element)
    const text = children.flatMap((child) => (child.type === 'alinea' ? [alineaText(child)] : [])).join('\n')
    const from = inForceFrom(text)
    return {
      type: 'note',
      kind: NOTE_KINDS.has(kind) ? (kind as NoteKind) : 'remark',
      ...(from === undefined ? {} : { from }),
      children: children as Alinea[],
      ...place(element),
    }
  }

  private pending(element: Element): Pending {
    const from = /^#tmpg_(.+)$/.exec(attribute(element, 'period') ?? '')?.[1]
    return {
      type: 'pending',
      ...(from === undefined ? {} : { from }),
      children: childElements(element).flatMap((child) => this.nodes(child)) as Block[],
      ...place(element),
    }
  }

  private quotedStructure(element: Element): QuotedStructure {
    const quoted = childAt(element, 'content', 'p', 'mod', 'quotedStructure')
    if (!quoted) throw this.unknown(element)
    return {
      type: 'quotedStructure',
      children: childElements(quoted, 'p').map((line) => this.line(line)),
      ...place(element),
    }
  }

  private line(element: Element): Alinea {
    return { ...alinea(textOf(element)), ...place(element) }
  }

  private unknown(element: Element): UnreadableSource {
    const line = element.position?.start.line
    const name = attribute(element, 'name')
    const what = `<${element.name}${name === undefined ? '' : ` name="${name}"`}>`
    return new UnreadableSource(
      this.file,
      `${line === undefined ? '' : `line ${line}: `}${what} has no place in a law here`,
      'Tarmaq reads acts with divisions, articles, paragraphs, points and notes',
    )
  }
}

function numbering(num: Element): { num?: string; label?: string } {
  const printed = textOf(num)
  const title = attribute(num, 'title')
  if (title !== undefined) return { num: title, label: printed }
  return attribute(num, 'class') === 'unnumbered' ? { label: printed } : { num: printed }
}

/** A unit that holds nothing is written with an empty line, because the schema demands one. */
function isEmpty(node: LawNode): boolean {
  return node.type === 'alinea' && alineaText(node) === ''
}

function textOf(element: Element): string {
  return element.children
    .map((child: ElementContent) => (child.type === 'element' ? textOf(child) : 'value' in child ? child.value : ''))
    .join('')
}

function place(element: Element): { position?: NonNullable<Element['position']> } {
  return element.position ? { position: element.position } : {}
}
