import type { FoundText, PublishedConcept, SiteModel } from './site-model.ts'
import type { Lang } from '../language/lang.ts'
import { share } from '../annotate/concept-counts.ts'

/** How often a text names a concept. */
export interface ConceptFrequency {
  found: FoundText
  occurrences: number
  perThousand: number
}

/**
 * How often the newest text of each law in a language names a concept, in the order of the laws. Summaries are no texts of the law
 * and are left out.
 */
export function conceptFrequencies({ works }: SiteModel, concept: PublishedConcept, of: Lang): ConceptFrequency[] {
  return works.flatMap((work) => {
    const [text] = work.texts
      .filter(({ lang, kind }) => lang === of && kind !== 'summary')
      .toSorted((a, b) => b.date.localeCompare(a.date))
    return text ? [frequencyIn({ work, text }, concept)] : []
  })
}

function frequencyIn(found: FoundText, concept: PublishedConcept): ConceptFrequency {
  const { work, text } = found
  const here = concept.occurrences.filter((at) => at.work === work.id && at.lang === text.lang && at.date === text.date)
  const occurrences = here.reduce((sum, { ranges }) => sum + ranges.length, 0)
  return { found, occurrences, perThousand: share(occurrences, text.act).perThousand }
}
