import type { Act, Article, LawNode, Paragraph, Preamble, Principle } from '../law/tree.ts'
import type { Lang } from '../language/lang.ts'
import { contentStems } from '../language/stems.ts'
import { normalForm } from '../language/normal-form.ts'
import { hasNumber } from '../law/tree.ts'
import { bareNumber } from '../law/number.ts'
import { alineaText, lawText, printedHead } from '../law/text.ts'
import { childrenOf } from '../law/walk.ts'

/** One provision as the aligner sees it: what is compared, and its place. */
export interface Provision {
  eId: string
  lang: Lang
  type: 'preamble' | 'principle' | 'article' | 'paragraph'
  /** The number without punctuation; the same number means the same kind of provision, so it holds the type: `article 52`. */
  number?: string
  /** The eId of the article that it is a part of. */
  article?: string
  heading?: { text: string; lang: Lang }
  /** The law in force: no notes, no pending wordings, no stubs of what was repealed, no numbers of its own. */
  text: string
  /** The normal form of all it prints as law, stubs and inner numbers included: equal means nothing changed. */
  normal: string
  /** Nothing but a stub is left. */
  repealed: boolean
  /** Its smallest statements: sentences, items of lists. */
  clauses: string[]
  stems: string[]
}

/** Headings that the law itself has not, by eId. */
export interface Headings {
  texts: ReadonlyMap<string, string>
  /** Their language: that of both texts' headings where the texts differ in language; otherwise that of the law. */
  lang: Lang
}

type Unit = Preamble | Principle | Article | Paragraph

/**
 * The provisions of an act at a level, in order.
 *
 * Articles: the preamble, principles and articles; in an act without articles its top paragraphs. Paragraphs: the paragraphs,
 * and what of an article stands outside them (the whole of an article that has none) under the article's own eId.
 */
export function provisionsOf(act: Act, level: 'article' | 'paragraph', headings?: Headings): Provision[] {
  return topUnits(act).flatMap((unit) =>
    level === 'article' || unit.type === 'paragraph'
      ? [provision(unit, act.lang, headings)]
      : within(unit, act.lang, headings),
  )
}

function* topUnitsBelow(node: LawNode): Generator<Unit> {
  for (const child of childrenOf(node)) {
    if (
      child.type === 'preamble' ||
      child.type === 'principle' ||
      child.type === 'article' ||
      child.type === 'paragraph'
    )
      yield child
    else if (child.type !== 'pending' && child.type !== 'note') yield* topUnitsBelow(child)
  }
}

function topUnits(act: Act): Unit[] {
  return [...topUnitsBelow(act)]
}

function within(unit: Unit, lang: Lang, headings?: Headings): Provision[] {
  const paragraphs = childrenOf(unit).filter((child) => child.type === 'paragraph')
  if (paragraphs.length === 0) return [provision(unit, lang, headings)]
  const rest: Unit = { ...unit, children: unit.children.filter((child) => child.type !== 'paragraph') } as Unit
  const own = lawText(rest) === '' ? [] : [provision(rest, lang, headings)]
  return [...own, ...paragraphs.map((paragraph) => ({ ...provision(paragraph, lang), article: unit.eId ?? '' }))]
}

function provision(unit: Unit, lang: Lang, headings?: Headings): Provision {
  const eId = unit.eId ?? ''
  const lines = linesInForce(unit, true)
  const text = lines.join('\n')
  const ownHeading = hasNumber(unit) ? unit.heading : undefined
  const heading = headingOf(ownHeading, lang, headings?.texts.get(eId), headings?.lang)
  const number = hasNumber(unit) && unit.num !== undefined ? `${unit.type} ${bareNumber(unit.num)}` : undefined
  return {
    eId,
    lang,
    type: unit.type,
    ...(number === undefined && unit.type !== 'preamble' ? {} : { number: number ?? unit.type }),
    ...(heading === undefined ? {} : { heading }),
    text,
    normal: normalForm([ownHeading ?? '', lawText(unit)].join('\n')),
    repealed: (hasNumber(unit) && unit.repealed === true) || text.trim() === '',
    clauses: lines.flatMap(sentences),
    stems: contentStems(text, lang),
  }
}

/** The law's own heading goes first, except where only the other one is in the language that both texts' headings share. */
function headingOf(
  own: string | undefined,
  lang: Lang,
  other: string | undefined,
  otherLang: Lang = lang,
): Provision['heading'] {
  if (own !== undefined && (otherLang === lang || other === undefined)) return { text: own, lang }
  return other === undefined ? undefined : { text: other, lang: otherLang }
}

/** The lines of law in a node; of numbered nodes inside it the text without the number. */
function linesInForce(node: LawNode, isRoot: boolean): string[] {
  if (node.type === 'alinea') return [alineaText(node)]
  if (node.type === 'note' || node.type === 'pending' || (hasNumber(node) && node.repealed)) return []
  const heading = !isRoot && hasNumber(node) && node.heading !== undefined ? [printedHead(node)] : []
  return [...heading, ...childrenOf(node).flatMap((child) => linesInForce(child, false))]
}

/**
 * Sentences by a stop before a capital letter; an abbreviation cut in two does no harm here. A list within a line is divided like one
 * that has a line for every item.
 */
function sentences(line: string): string[] {
  return line.split(/(?<=[.!?])\s+(?=[«"“(]?\p{Lu})|(?<=[;:])\s+/u).filter((sentence) => /\p{L}{2}/u.test(sentence))
}
