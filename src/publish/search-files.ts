import type { ThesaurusEntry } from '../query/thesaurus.ts'
import type { SiteModel } from './site-model.ts'
import { indexShards } from '../query/browser/shards.ts'
import { Collection } from '../query/collection.ts'
import { searchGroups } from '../query/passages.ts'
import { SEARCH_FOLDER, SEARCH_SCRIPT, lawPath } from './page-paths.ts'
import { searchScript } from './search-script.ts'

/** The files that the search page loads: its script, and the shards of the index of every text of the site. */
export function searchFiles(model: SiteModel, thesaurus: readonly ThesaurusEntry[]): Map<string, string> {
  const works = new Map(model.works.map((work) => [work.id, work]))
  const texts = model.works.flatMap((work) =>
    work.texts.map(({ act, date, lang, kind }) => ({
      work: work.id,
      date,
      lang,
      kind,
      ...(work.legal ? { type: work.legal.type } : {}),
      groups: searchGroups(act),
      headings: work.headings,
    })),
  )
  const shards = indexShards(
    new Collection(texts, thesaurus),
    thesaurus,
    ({ work, lang }, eId) => works.get(work)?.headings.get(eId)?.[lang],
    lawPath,
  )
  return new Map([
    [SEARCH_SCRIPT, searchScript()],
    ...[...shards].map(([name, text]): [string, string] => [`${SEARCH_FOLDER}/${name}`, text]),
  ])
}
