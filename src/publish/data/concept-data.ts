import type { PublishedConcept, SiteModel } from '../site-model.ts'
import type { ConceptData } from './data-schema.ts'
import { LANGS } from '../../language/lang.ts'
import { conceptFrequencies } from '../concept-frequency.ts'
import { outermost } from '../outermost.ts'
import { findWork } from '../site-model.ts'
import { editorialData, textData } from './text-data.ts'

/** The data of the page of a concept. */
export function conceptData(model: SiteModel, concept: PublishedConcept): ConceptData {
  const { id, label, definition, terms, except, occurrences } = concept
  const texts = model.works
    .flatMap((work) => work.texts.map((text) => ({ work, text })))
    .filter(({ work, text }) =>
      occurrences.some((at) => at.work === work.id && at.date === text.date && at.lang === text.lang),
    )
  return {
    page: 'concept',
    ...{ id, label, definition, terms, except },
    frequency: LANGS.flatMap((lang) => conceptFrequencies(model, concept, lang)).map(
      ({ found, occurrences: count, perThousand }) => ({
        ...textData(found),
        isPart: found.text.isWhole === false,
        occurrences: count,
        perThousandWords: perThousand,
      }),
    ),
    texts: texts.map(textData),
    occurrences: occurrences.map(({ work: workId, date, lang, eId, snippet, ranges }) => {
      const work = findWork(model, workId)
      return {
        ...{ work: workId, date, lang, eId, snippet },
        ...(work ? editorialData(work, outermost(eId)) : {}),
        ranges: ranges.map(({ start, end }) => ({ start, end })),
      }
    }),
  }
}
