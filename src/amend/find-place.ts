import type { Lang } from '../language/lang.ts'
import type { Span } from '../language/sentences.ts'
import type { Act, Alinea, Division, LawNode, LawParent, Provision, Unit } from '../law/tree.ts'
import type { Located, Locator } from '../law/locator.ts'
import { sentences } from '../language/sentences.ts'
import { parseLocator, printLocator, resolveLocator } from '../law/locator.ts'
import { alineaText } from '../law/text.ts'
import { hasNumber } from '../law/tree.ts'
import { units } from '../law/walk.ts'
import { beginningLacks } from './beginning-lacks.ts'
import { Conflict } from './conflict.ts'
import { WHOLE_ACT } from './instruction.ts'

/** What the target of an instruction names in an act. */
export type Place =
  | { kind: 'act'; unit: Act }
  | { kind: 'unit'; unit: Unit; parent: LawParent }
  | { kind: 'part'; unit: Unit; nodes: LawNode[]; part: number }
  | { kind: 'alinea'; unit: Unit; alinea: Alinea }
  | { kind: 'sentence'; unit: Unit; alinea: Alinea; span: Span }
  | { kind: 'heading'; unit: Division | Provision }

/**
 * Finds what a target names.
 *
 * @throws Conflict when the act has no such place, or only the stub of a repealed one.
 */
export function findPlace(act: Act, target: string): Place {
  if (target === WHOLE_ACT) return { kind: 'act', unit: act }
  const wanted = parseLocator(target)
  if (!wanted) throw new Conflict(`«${target}» is no locator`)
  const located = resolve(act, wanted)
  if (!located) {
    const reason = beginningLacks(act, wanted)
    throw new Conflict(`the text has no ${target}${reason === undefined ? '' : `; ${reason}`}`)
  }
  const { unit } = located
  if (hasNumber(unit) && unit.repealed) throw new Conflict(`${unit.eId ?? target} is repealed`)
  if (wanted.heading) return headingPlace(unit, target)
  if (wanted.sentence !== undefined)
    return sentencePlace(located.alinea ? [located.alinea] : located.nodes, unit, wanted.sentence, act.lang)
  if (located.alinea) return { kind: 'alinea', unit, alinea: located.alinea }
  if (located.part !== undefined) return { kind: 'part', unit, nodes: located.nodes, part: located.part }
  return { kind: 'unit', unit, parent: parentOf(act, unit) }
}

/** Whether an act has what a locator names, a repealed stub included. */
export function hasPlace(act: Act, target: string): boolean {
  const wanted = parseLocator(target)
  return wanted !== undefined && resolve(act, wanted) !== undefined
}

function resolve(act: Act, wanted: Locator): Located | undefined {
  return resolveLocator(act, wanted) ?? resolveLocator(act, adapted(act, wanted))
}

/** The node that a node is a child of. */
export function parentOf(act: Act, node: LawNode): LawParent {
  const ahead: LawParent[] = [act]
  for (let parent = ahead.pop(); parent; parent = ahead.pop()) {
    if ((parent.children as LawNode[]).includes(node)) return parent
    for (const child of parent.children as LawNode[]) if (child.type !== 'text') ahead.push(child)
  }
  throw new Error('This is a bug: a node was looked for in an act that does not hold it')
}

/**
 * A locator with the steps that the words of an amending act leave out or cannot tell: the divisions above a chapter; whether a
 * Kazakh «бөлім» is a part or a section; whether the first brackets of "Article 44(3)" hold a paragraph or, in an article without
 * paragraphs, a subparagraph. Changed only where the act has nothing by the plain locator and exactly one unit by the other.
 */
function adapted(act: Act, locator: Locator): Locator {
  const plain = printLocator({ steps: locator.steps })
  const eIds = [...units(act)].flatMap((unit) => unit.eId ?? [])
  if (eIds.includes(plain) || locator.steps.some((step, i) => step.name === 'part' && i > 0)) return locator
  const [first] = locator.steps
  if (!first) return locator
  const found = eIds.filter((eId) => isNamedBy(eId, plain, act.lang))
  const steps = found.length === 1 && found[0] !== undefined ? parseLocator(found[0])?.steps : undefined
  return steps ? { ...locator, steps } : locator
}

function isNamedBy(eId: string, plain: string, lang: Lang): boolean {
  if (/^(?:sec|subsec|chp|subchp|part)_/.test(plain) && eId.endsWith(`__${plain}`)) return true
  if (
    lang === 'kaz' &&
    plain.startsWith('sec_') &&
    (eId === plain.replace(/^sec_/, 'part_') || eId.endsWith(`__${plain.replace(/^sec_/, 'part_')}`))
  )
    return true
  return lang === 'eng' && eId === plain.replace(/^(art_[^_]+__)para_/, '$1subpara_')
}

function headingPlace(unit: Unit, target: string): Place {
  if (!hasNumber(unit) || unit.heading === undefined)
    throw new Conflict(`${target.replace(/__heading$/, '')} has no heading`)
  return { kind: 'heading', unit }
}

function sentencePlace(nodes: readonly LawNode[], unit: Unit, wanted: number | 'last', lang: Lang): Place {
  const all = sentencesOf(nodes, lang)
  const sentence = wanted === 'last' ? all.at(-1) : all[wanted - 1]
  if (!sentence) throw new Conflict(`${unit.eId ?? 'the unit'} has ${all.length} sentences, not ${wanted}`)
  return { kind: 'sentence', unit, ...sentence }
}

/** The sentences of the unnumbered text among some nodes, in order. */
export function sentencesOf(nodes: readonly LawNode[], lang: Lang): { alinea: Alinea; span: Span }[] {
  return nodes
    .filter((node) => node.type === 'alinea')
    .flatMap((alinea) => sentences(alineaText(alinea), lang).map((span) => ({ alinea, span })))
}
