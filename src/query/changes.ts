import type { Lang } from '../language/lang.ts'
import { contentStems, stems } from '../language/stems.ts'

/** What a comparison of two texts says of a pair of provisions, with the words that differ. */
export interface Change {
  left: string[]
  right: string[]
  /** `changed`, `added`, … as the comparison calls it. */
  relation: string
  /** How sure the link is, from 0 to 1. */
  score: number
  /** The runs of words that only the old text has; between two languages, all of it. */
  removed: string[]
  /** The same of the new text. */
  added: string[]
  /** The provision in the language of the new text; of a removed one, in that of the old text. */
  citation: string
}

/** A change with the texts it was found in. */
export interface ComparedProvisions {
  change: Change
  before: { text: string; lang: Lang }
  after: { text: string; lang: Lang }
}

/** What is asked of a comparison; a filter that is absent lets everything through. */
export interface ChangeFilter {
  /** The relations to be shown; by default every one but `same`. */
  relations?: readonly string[]
  /** Words of which every telling one stands, in some form, among the words that one text has and the other has not. */
  words?: string
  /** Whether a text names the concept: the old or the new one must. */
  namesConcept?: (text: string, lang: Lang) => boolean
  /** Whether an act changed the provision. */
  isChangedByAct?: (change: Change) => boolean
}

/** What changed about something between two texts: the changes that every filter lets through, in the order given. */
export function filterChanges(compared: readonly ComparedProvisions[], filter: ChangeFilter): Change[] {
  const { relations, words, namesConcept, isChangedByAct } = filter
  return compared
    .filter(({ change }) => (relations ? relations.includes(change.relation) : change.relation !== 'same'))
    .filter(({ before, after }) =>
      namesConcept ? [before, after].some(({ text, lang }) => namesConcept(text, lang)) : true,
    )
    .filter(({ change, before, after }) =>
      words === undefined
        ? true
        : holdsWords(change.removed, words, before.lang) || holdsWords(change.added, words, after.lang),
    )
    .filter(({ change }) => isChangedByAct?.(change) ?? true)
    .map(({ change }) => change)
}

/** Whether the runs of one side have every telling word; of words that are all stop words, every one. */
function holdsWords(runs: readonly string[], wanted: string, lang: Lang): boolean {
  const telling = contentStems(wanted, lang)
  const asked = telling.length > 0 ? telling : stems(wanted, lang)
  const found = new Set(runs.flatMap((run) => stems(run, lang)))
  return asked.length > 0 && asked.every((stem) => found.has(stem))
}
