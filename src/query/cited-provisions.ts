import type { Unit } from '../law/tree.ts'
import type { Lang } from '../language/lang.ts'
import type { Collection } from './collection.ts'
import type { SearchGroup } from './passages.ts'
import { readCitation } from '../cite/parse-citation.ts'
import { parseLocator } from '../law/locator.ts'
import { units } from '../law/walk.ts'

/** What a query cites, and in which language it does. */
export interface Cited {
  locators: string[]
  lang?: Lang
}

/** A citation has a number, in digits, as a Roman numeral or as a word, or is the preamble; to read one takes longer than to search. */
const MAY_CITE =
  /\d|(?<!\p{L})[ivxlcmіх]+(?!\p{L})|преамбул|кіріспе|preamble|_|стать|бап|тармақ|article|section|раздел|глав|бөлім|тарау|chapter/iu

/** What a query cites, where it is wholly a citation. */
export function citedIn(query: string): Cited | undefined {
  return MAY_CITE.test(query) ? readCitation(query) : undefined
}

/** The unit of an article that a locator names: parts and sentences lead to the unit that holds them. */
export function citedUnit(locator: string, { unit: article }: SearchGroup): Unit | undefined {
  const steps =
    parseLocator(locator)?.steps.filter(({ name, num }, i) => i === 0 || name !== 'part' || num === undefined) ?? []
  const eId = steps.map(({ name, num }) => (num === undefined ? name : `${name}_${num}`)).join('__')
  return [...units(article)].find((unit) => unit.eId === eId || unit.eId === locator)
}

/** A cited provision where a collection has it, and in which other texts. */
export interface CitedProvision {
  group: number
  unit: Unit
  others: number[]
}

/**
 * The cited provisions of a collection, of the newest texts first. Of the texts of a work, the one in the language of the citation
 * stands for the others, then the newest, then the one that its name means; where the language is not known, each stands for itself.
 *
 * @param isWanted whether an article is searched.
 */
export function citedProvisions(
  { locators, lang }: Cited,
  collection: Collection,
  isWanted: (group: number) => boolean,
): CitedProvision[] {
  const found = new Map<string, { group: number; unit: Unit }[]>()
  for (let group = 0; group < collection.size; group++) {
    for (const locator of locators) {
      const unit = citedUnit(locator, collection.group(group))
      if (!unit || !isWanted(group)) continue
      const { work } = collection.textOf(group)
      const key = lang === undefined ? `${group} ${unit.eId ?? ''}` : `${work} ${unit.eId ?? ''}`
      found.set(key, [...(found.get(key) ?? []), { group, unit }])
    }
  }
  const rank = (group: number): string => {
    const text = collection.textOf(group)
    return `${text.lang === lang ? 1 : 0} ${text.date} ${text.kind === 'published' ? 0 : 1}`
  }
  const best = [...found.values()].flatMap((same): CitedProvision[] => {
    const [first, ...others] = [...same].sort((left, right) => rank(right.group).localeCompare(rank(left.group)))
    return first ? [{ ...first, others: others.map(({ group }) => group) }] : []
  })
  const dateOf = ({ group }: CitedProvision): string => collection.textOf(group).date
  return best.sort((left, right) => dateOf(right).localeCompare(dateOf(left)))
}
