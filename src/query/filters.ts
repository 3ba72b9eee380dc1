import type { Lang } from '../language/lang.ts'
import type { Unit } from '../law/tree.ts'
import type { Passage, SearchGroup } from './passages.ts'
import type { SearchText } from './search-index.ts'
import { walk } from '../law/walk.ts'

/** A concept, as far as a filter must know it. */
export interface ConceptFilter {
  id: string
  isNamedIn: (text: string, lang: Lang) => boolean
}

/** An act, as far as a filter must know it. */
export interface ActFilter {
  /** As notes on the history of a provision have it. */
  number: string
  /** Whether the act gave a provision of a text its words; undefined where the history of the text does not tell. */
  hasChanged?: (text: SearchText, eId: string) => boolean | undefined
}

/** Whether an article names a concept: one of its paragraphs does. */
export function namesConcept({ passages }: SearchGroup, lang: Lang, concept: ConceptFilter): boolean {
  return passages.some(({ text }) => concept.isNamedIn(text, lang))
}

/** Whether an act changed an article: by the history of its text, or, where that does not tell, by the notes that name the act. */
export function changedArticle({ eId, unit }: SearchGroup, text: SearchText, act: ActFilter): boolean {
  return act.hasChanged?.(text, eId) ?? namesAct(unit, act.number)
}

/** Whether an act changed a paragraph; all of an article that it changed, where no more is known. */
export function changedPassage({ eId }: Passage, group: SearchGroup, text: SearchText, act: ActFilter): boolean {
  return changedArticle(group, text, act) && (act.hasChanged?.(text, eId) ?? true)
}

/** The numbers of the acts that the notes on the history of a provision name. */
export function actsNamed(unit: Unit): string[] {
  return [...walk(unit)].flatMap(([node]) =>
    node.type === 'note' ? (node.acts ?? []).flatMap(({ number }) => number ?? []) : [],
  )
}

function namesAct(unit: Unit, number: string): boolean {
  const wanted = number.toLowerCase()
  return actsNamed(unit).some((one) => one.toLowerCase() === wanted)
}
