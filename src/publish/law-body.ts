import type { Element, ElementContent } from 'hast'
import type { ScholarNote } from '../annotate/note.ts'
import type { PerLang } from '../language/lang.ts'
import type {
  Act,
  Alinea,
  Article,
  Block,
  Conclusions,
  Division,
  LawNode,
  Note,
  Paragraph,
  Pending,
  Preamble,
  Preface,
  Principle,
  Subparagraph,
  Unit,
} from '../law/tree.ts'
import type { Row } from './margin-notes.ts'
import type { PageContext } from './page.ts'
import { h } from 'hastscript'
import { BCP47 } from '../language/lang.ts'
import { hasNumber, isDivision, isUnit } from '../law/tree.ts'
import { alineaText } from '../law/text.ts'
import { units } from '../law/walk.ts'
import { dateText } from './date-text.ts'
import { markedText } from './elements.ts'
import { anchorNotes, inPlace, onSection } from './margin-notes.ts'
import { provisionName } from './provision-name.ts'
import { editorialHeading, labelOf, ownHeading } from './unit-heading.ts'

export interface LawBodyOptions {
  context: PageContext
  /** The language of the law text. */
  lang: Act['lang']
  /** Editorial headings by eId, shown where the law has none of its own. */
  headings: ReadonlyMap<string, PerLang>
  /** The scholar's notes by the eId of the unit that they concern. */
  notes: ReadonlyMap<string, readonly ScholarNote[]>
  renderNote: (note: ScholarNote) => Element
  /** Whether units get their eId as id, and a link to it: their number, or ¶ where they have none. */
  anchors: boolean
  /** The level of the outermost headings, 2 to 6. */
  level: number
  /** What stands below the text of an article: its history, how to cite it. */
  belowArticle?: (article: Article) => Element[]
}

/** Units that stand on their own, divisions apart; everything else is a row of one of them. */
const SECTIONS: ReadonlySet<string> = new Set(['preface', 'preamble', 'conclusions', 'article', 'principle'])

type Child = ElementContent | string
type Section = Preface | Preamble | Division | Principle | Article | Conclusions

/** The text of a law, or of some of its units, as HTML in the law's own order. */
export function lawBody(nodes: readonly LawNode[], options: LawBodyOptions): Element {
  const body = h('div.law-text', { lang: BCP47[options.lang] }, inPlace(rowsOf(nodes, options)))
  anchorNotes(body)
  return body
}

function rowsOf(nodes: readonly LawNode[], options: LawBodyOptions): Row[] {
  return nodes
    .filter((node) => !isFurniture(node))
    .map((node) => ({ block: unit(node, options), notes: isSection(node) ? [] : notesWithin(node, options) }))
}

function unit(node: LawNode, options: LawBodyOptions): Element {
  switch (node.type) {
    case 'act':
      return h('div', inPlace(rowsOf(node.children, options)))
    case 'preface':
    case 'conclusions':
    case 'preamble':
    case 'annex':
    case 'part':
    case 'section':
    case 'subsection':
    case 'chapter':
    case 'subchapter':
    case 'principle':
    case 'article':
      return section(node, options)
    case 'paragraph':
    case 'subparagraph':
      return provision(node, options)
    case 'pending':
      return pending(node, options)
    case 'note':
      return sourceNote(node, options)
    case 'quotedStructure':
      return h(
        'blockquote.quoted',
        idOf(node, options),
        node.children.map((line) => h('p', alineaText(line))),
      )
    case 'alinea':
      return line(node, [], [])
    case 'text':
      return h('p', node.value)
  }
}

function section(node: Section, options: LawBodyOptions): Element {
  const inner = { ...options, level: Math.min(6, options.level + (isDivision(node) ? 1 : 0)) }
  const own = (options.notes.get(node.eId ?? '') ?? []).map(options.renderNote)
  const head = hasHead(node) ? [sectionHead(node, options)] : []
  const body = inPlace(rowsOf(node.children, inner))
  const properties = { ...idOf(node, options), className: [node.type, ...repealedClass(node)] }
  // Below a division stand whole articles: what is said of the division itself is read before them.
  const below = node.type === 'article' ? (options.belowArticle?.(node) ?? []) : []
  const children = isDivision(node)
    ? [...head, ...onSection(own), ...body]
    : [...head, ...body, ...onSection(own), ...below]
  return h('section', properties, children)
}

/** Title and signature of an act are printed without a heading. */
function hasHead(node: Section): boolean {
  return node.type !== 'preface' && node.type !== 'conclusions'
}

function sectionHead(node: Section, options: LawBodyOptions): Element {
  const label = labelOf(node)
  const own = ownHeading(node)
  const parts: Child[] = [
    ...(label === undefined ? [] : [marker('label', label, node, options), ' ']),
    ...(own === undefined ? [] : [h('span.own-heading', own), ' ']),
    ...editorialHeading(node, options.headings, options.context.lang),
    ' ',
  ]
  return h(`h${options.level}`, [
    ...parts,
    ...repealedLabel(node, options),
    ...(label === undefined ? sign(node, options) : []),
  ])
}

function provision(node: Paragraph | Subparagraph, options: LawBodyOptions): Element {
  const label = labelOf(node)
  const number = [marker('num', label ?? '', node, options), ' ']
  const tail = [...repealedLabel(node, options), ...(label === undefined ? sign(node, options) : [])]
  const [first, ...rest] = node.children
  const opening =
    first?.type === 'alinea' ? line(first, number, tail, quotesOn(node, options)) : h('p', [...number, ...tail])
  const others: readonly Block[] = first?.type === 'alinea' ? rest : node.children
  const below = others.filter((child) => !isFurniture(child)).map((child) => unit(child, options))
  const properties = { ...idOf(node, options), className: repealedClass(node) }
  // A provision of one line is a paragraph itself: most are.
  return below.length === 0 && properties.id !== undefined
    ? h('p', properties, opening.children)
    : h('div', properties, [opening, ...below])
}

function line(node: Alinea, before: Child[], after: Child[], quotes: readonly string[] = []): Element {
  const text = alineaText(node)
  const ranges = quotes
    .map((quote) => ({ start: text.indexOf(quote), length: quote.length }))
    .filter(({ start }) => start >= 0)
    .map(({ start, length }) => ({ start, end: start + length }))
  return h('p', [...before, ...markedText(text, ranges, 'span.noted-words'), ...after])
}

/** The words that notes on a unit quote in the language of the text. */
function quotesOn(node: Unit, options: LawBodyOptions): string[] {
  const notes = options.notes.get(node.eId ?? '') ?? []
  return notes.flatMap(({ quotes }) => quotes.filter(({ lang }) => lang === options.lang).map(({ exact }) => exact))
}

function pending(node: Pending, options: LawBodyOptions): Element {
  const { lang, say } = options.context
  const label = node.from === undefined ? say('pending') : `${say('pendingFrom')} ${dateText(node.from, lang)}`
  return h('div.pending', idOf(node, options), [
    h('p.set-apart-label', { lang: BCP47[lang] }, label),
    ...node.children.filter((child) => !isFurniture(child)).map((child) => unit(child, { ...options, anchors: false })),
  ])
}

function sourceNote(node: Note, options: LawBodyOptions): Element {
  const { lang, say } = options.context
  const label = say(node.kind === 'rationale' ? 'rationale' : 'editorialNote')
  return h('div', { ...idOf(node, options), role: 'note' }, [
    h('p', { lang: BCP47[lang] }, label),
    ...node.children.map((text) => h('p', alineaText(text))),
  ])
}

/** The printed number of a unit, which is its permanent link as well; the first of its paragraph or heading, it needs no class. */
function marker(name: string, text: string, node: Unit, { anchors, context }: LawBodyOptions): Element {
  return anchors && node.eId !== undefined && text !== ''
    ? h('a', { href: context.href(undefined, node.eId) }, text)
    : h('span', { className: [name] }, text)
}

/** The permanent link of a unit that has no number. */
function sign(node: Unit, { anchors, context }: LawBodyOptions): Element[] {
  if (!anchors || node.eId === undefined) return []
  const label = `${context.say('permanentLink')}: ${provisionName(node.eId, context.lang)}`
  const href = context.href(undefined, node.eId)
  return [h('a.pilcrow', { href, lang: BCP47[context.lang], ariaLabel: label }, '¶')]
}

function idOf(node: Unit, { anchors }: LawBodyOptions): { id?: string } {
  return anchors && node.eId !== undefined ? { id: node.eId } : {}
}

function repealedClass(node: Unit): string[] {
  return isRepealed(node) ? ['repealed'] : []
}

function repealedLabel(node: Unit, { context }: LawBodyOptions): Child[] {
  return isRepealed(node)
    ? [' ', h('span.repealed-label', { lang: BCP47[context.lang] }, context.say('repealed')), ' ']
    : []
}

function isRepealed(node: Unit): boolean {
  return hasNumber(node) && node.repealed === true
}

function notesWithin(node: LawNode, { notes, renderNote }: LawBodyOptions): Element[] {
  const found = isUnit(node) ? [...units(node)].flatMap(({ eId }) => notes.get(eId ?? '') ?? []) : []
  return found.map(renderNote)
}

function isSection(node: LawNode): node is Section {
  return isDivision(node) || SECTIONS.has(node.type)
}

/** Rule lines and links that a publisher printed round the text: neither law nor a note on it. */
function isFurniture(node: LawNode): boolean {
  return node.type === 'note' && node.kind === 'furniture'
}
