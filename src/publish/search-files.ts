import type { NamedAct } from '../query/browser/filter-shards.ts'
import type { KnownOfArticles } from '../query/browser/group-shards.ts'
import type { SiteText } from '../query/browser/shards.ts'
import type { TextToIndex } from '../query/build-index.ts'
import type { SearchText } from '../query/search-index.ts'
import type { ThesaurusEntry } from '../query/thesaurus.ts'
import type { ActChanges, SiteModel } from './site-model.ts'
import { conceptFilter } from '../annotate/find-terms.ts'
import { filterShards } from '../query/browser/filter-shards.ts'
import { groupShards } from '../query/browser/group-shards.ts'
import { ALL_EDITIONS } from '../query/browser/shard-names.ts'
import { indexShards } from '../query/browser/shards.ts'
import { Collection } from '../query/collection.ts'
import { searchGroups } from '../query/passages.ts'
import { newestTexts } from '../query/scope.ts'
import { articleHistory } from './article-history.ts'
import { historyLangs } from './history-page.ts'
import { SEARCH_FOLDER, SEARCH_SCRIPT, historyPath, lawPath } from './page-paths.ts'
import { searchScript } from './search-script.ts'
import { findWork } from './site-model.ts'

/**
 * The files that the search page loads: its script, and the shards of two indexes, of the newest editions and, for queries that ask for
 * earlier ones, of all. Each shard is a script that hands its data to `tarmaqShard`, because a page opened from a folder may load
 * scripts, but no data.
 */
export function searchFiles(model: SiteModel, thesaurus: readonly ThesaurusEntry[]): Map<string, string> {
  const texts = textsToIndex(model)
  const site = siteTexts(texts)
  const all = new Collection(texts, thesaurus)
  const newest = newestTexts(texts)
  const shards = new Map<string, unknown>([
    ...indexOf(newest.length === texts.length ? all : new Collection(newest, thesaurus), thesaurus, site, model),
    ...groupShards(all, site, knownOfArticles(model)),
  ])
  if (newest.length < texts.length)
    for (const [name, data] of indexOf(all, thesaurus, site, model)) shards.set(`${ALL_EDITIONS}${name}`, data)
  return new Map([
    [SEARCH_SCRIPT, searchScript()],
    ...[...shards].map(([name, data]): [string, string] => [
      `${SEARCH_FOLDER}/${name}.js`,
      `tarmaqShard(${JSON.stringify(name)},${JSON.stringify(data)})\n`,
    ]),
  ])
}

function textsToIndex({ works }: SiteModel): TextToIndex[] {
  return works.flatMap(({ id, legal, texts, headings }) =>
    texts.map(({ act, date, lang, kind }) => ({
      work: id,
      date,
      lang,
      kind,
      ...(legal ? { type: legal.type } : {}),
      ...(legal?.until === undefined ? {} : { until: legal.until }),
      groups: searchGroups(act),
      headings,
    })),
  )
}

function siteTexts(texts: readonly TextToIndex[]): SiteText[] {
  let firstGroup = 0
  return texts.map(({ groups, work, date, lang, kind, type, until }) => {
    const text: SiteText = {
      work,
      date,
      lang,
      kind,
      ...(type === undefined ? {} : { type }),
      ...(until === undefined ? {} : { until }),
      page: lawPath({ work, date, lang }),
      firstGroup,
    }
    firstGroup += groups.length
    return text
  })
}

function indexOf(
  collection: Collection,
  thesaurus: readonly ThesaurusEntry[],
  site: readonly SiteText[],
  model: SiteModel,
): Map<string, unknown> {
  return new Map([
    ...indexShards(collection, thesaurus, site),
    ...filterShards(collection, model.concepts.map(conceptFilter), (model.actChanges ?? []).map(namedAct)),
  ])
}

function namedAct({ act, number, texts }: ActChanges): NamedAct {
  const changed = new Map(texts.map((text) => [nameOf(text), new Set(text.eIds)]))
  const short = act.replace(/^acts\//, '')
  return {
    number: number ?? short,
    names: [...new Set([number ?? short, short, act])],
    hasChanged: (text, eId) => changed.get(nameOf(text))?.has(eId),
  }
}

function nameOf({ work, date, lang }: Pick<SearchText, 'work' | 'date' | 'lang'>): string {
  return `${work} ${date} ${lang}`
}

function knownOfArticles(model: SiteModel): KnownOfArticles {
  return {
    headingOf: ({ work, lang }, eId) => findWork(model, work)?.headings.get(eId)?.[lang],
    answering: (text, eId) => answeringTo(text, eId, model),
    historyOf: ({ work: id, lang, date }, eId) => {
      const work = findWork(model, id)
      if (!work || !historyLangs(work).includes(lang)) return undefined
      const wording = articleHistory(work, lang)
        .get(eId)
        ?.findLast(({ text }) => text.date <= date)
      return wording && { page: historyPath(id, lang), since: wording.text.date }
    },
  }
}

/** What the comparisons of the site link with an article of a text, in other laws. */
function answeringTo(
  text: SearchText,
  eId: string,
  { comparisons }: SiteModel,
): ReturnType<KnownOfArticles['answering']> {
  return comparisons.flatMap(({ isEditions, left, right, alignment }) => {
    if (isEditions) return []
    const [own, other] = nameOf(left) === nameOf(text) ? (['left', 'right'] as const) : (['right', 'left'] as const)
    const [ownText, otherText] = own === 'left' ? [left, right] : [right, left]
    if (nameOf(ownText) !== nameOf(text)) return []
    return alignment.pairs
      .filter((pair) => pair[own].includes(eId))
      .flatMap((pair) => pair[other].map((there) => ({ ...otherText, eId: there })))
  })
}
