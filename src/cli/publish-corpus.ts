import type { Catalogue, Work } from '../corpus/catalogue.ts'
import type { ManifestText } from '../corpus/manifest.ts'
import type { CorpusText } from '../publish/site-model.ts'
import type { Library } from './library.ts'
import { readExplainedDifferences } from '../corpus/explained-differences.ts'
import { holdingOf } from './holding.ts'

/** Every text of the repository, for the page that says how far to trust it. */
export function publishCorpus(catalogue: Catalogue, library: Library): CorpusText[] {
  return [...catalogue.values()].flatMap((work) => work.texts.map((text) => publishText(work, text, library)))
}

function publishText(work: Work, text: ManifestText, library: Library): CorpusText {
  const { date, lang, kind, made, reviewed, review, covers, from = [] } = text
  const edition = covers === 'whole' ? undefined : library.ifAtHand(`${work.id}@${date}`, lang)
  const holding = edition && holdingOf(work, edition)
  return {
    work: work.id,
    date,
    lang,
    name: work.short,
    kind,
    held: covers === 'whole' ? null : covers.length,
    missing: holding?.missing ?? [],
    isEndKnown: holding === undefined || holding.articles !== null,
    from: from.map((one) => ({ lang: one.lang, date: one.date, articles: one.covers?.length ?? null })),
    made,
    reviewed,
    ...(review === undefined ? {} : { review }),
    explained: readExplainedDifferences(work.folder).map(({ rule, at, why, date: day, lang: only }) => ({
      rule,
      at: [at, day, only].filter((part) => part !== undefined).join(' '),
      why,
    })),
    fetch: `tarmaq fetch ${work.id}`,
  }
}
