import type { Query } from '../query-language.ts'
import type { FilterNames } from './filter-shards.ts'
import type { PageFault } from './page-answer.ts'
import type { SiteText } from './shards.ts'
import { nearestNames } from '../nearest-names.ts'

/** What is wrong with a query whose filters are well written: a text, an edition, a concept or an act that the site does not have. */
export function checkFilters(
  query: Query,
  site: readonly SiteText[],
  names: FilterNames | undefined,
): PageFault | undefined {
  const { in: text, concept, act } = query
  if (text) {
    const ofWork = site.filter(({ work }) => work === text.work)
    if (ofWork.length === 0) return unknown('text', text.work, [...new Set(site.map(({ work }) => work))])
    const days = [...new Set(ofWork.map(({ date }) => date))]
    if (text.date !== undefined && !days.includes(text.date))
      return { fault: 'edition', typed: `${text.work}@${text.date}`, nearest: days.map((day) => `${text.work}@${day}`) }
  }
  if (concept !== undefined && names?.concepts.includes(concept) !== true)
    return unknown('concept', concept, names?.concepts ?? [])
  if (act !== undefined && actPlace(act, names) < 0)
    return unknown(
      'act',
      act,
      (names?.acts ?? []).flatMap(([first]) => first ?? []),
    )
  return undefined
}

/** The place of an act among the names of a site; -1 where it has none of that name. */
export function actPlace(typed: string, names: FilterNames | undefined): number {
  const wanted = typed.toLowerCase()
  return names?.acts.findIndex((act) => act.some((name) => name.toLowerCase() === wanted)) ?? -1
}

/** The nearest of the names; all of them where none is near. */
function unknown(fault: PageFault['fault'], typed: string, names: readonly string[]): PageFault {
  const near = nearestNames(typed, names)
  return { fault, typed, nearest: near.length > 0 ? near : [...names] }
}
