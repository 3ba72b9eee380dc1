import type { Catalogue, Work } from '../corpus/catalogue.ts'
import type { LegalFacts, PublishedEdition, PublishedWork } from '../publish/site-model.ts'
import type { Library } from './library.ts'
import { coverageOf, isWholeText } from './coverage.ts'

/** A law of the catalogue with every text of it that is at hand, for the site. Translations that others published are left out. */
export function publishWork(work: Work, catalogue: Catalogue, library: Library): PublishedWork {
  return {
    id: work.id,
    names: work.names,
    short: work.short,
    headings: work.headings,
    legal: legalFacts(work),
    editions: work.editions.map((edition) => publishEdition(edition, catalogue)),
    texts: library
      .textsOf(work)
      .map((text) => {
        const { lang, date, kind, act } = text
        return { lang, date, kind, act, coverage: coverageOf(work, text), isWhole: isWholeText(work, text) }
      })
      .toSorted((a, b) => a.date.localeCompare(b.date)),
  }
}

function legalFacts({ type, adopted, force, identifiers }: Work): LegalFacts {
  const identifier = identifiers.number ?? identifiers.adilet
  return {
    type,
    adopted,
    ...(force.from === undefined ? {} : { from: force.from }),
    ...(force.until === undefined ? {} : { until: force.until }),
    ...(force.endedBy === undefined ? {} : { endedBy: force.endedBy }),
    ...(identifier === undefined ? {} : { identifier }),
    ...(identifiers.number === undefined ? {} : { number: identifiers.number }),
  }
}

function publishEdition({ date, acts, note }: Work['editions'][number], catalogue: Catalogue): PublishedEdition {
  const known = acts.flatMap((id) => {
    const act = catalogue.get(id)
    return act ? [act] : []
  })
  return {
    date,
    acts: known.map(({ id, names, short, adopted, identifiers: { number } }) => ({
      id,
      names,
      short,
      date: adopted.date,
      ...(number === undefined ? {} : { number }),
    })),
    ...(note === undefined ? {} : { note }),
  }
}
