import type { TextToIndex } from '../query/build-index.ts'
import type { ThesaurusEntry } from '../query/thesaurus.ts'
import type { StoredText } from '../corpus/text-store.ts'
import type { TextName } from '../corpus/text-name.ts'
import type { Query } from '../query/query-language.ts'
import type { Workspace } from './workspace.ts'
import { findText } from '../corpus/find-text.ts'
import { readGlossary } from '../corpus/glossary.ts'
import { openText } from '../corpus/open-text.ts'
import { parseTextName, printTextName } from '../corpus/text-name.ts'
import { allTexts, textsOf } from '../corpus/text-store.ts'
import { searchGroups } from '../query/passages.ts'
import { glossaryEntries } from '../query/glossary-entries.ts'
import { readThesaurus } from '../query/read-thesaurus.ts'
import { loadText } from './load-text.ts'
import { UserError } from './user-error.ts'

/** The texts that a search reads: those it is about, and those parallel to them in the other languages. */
export interface SearchTexts {
  asked: TextToIndex[]
  /** Read only when the query is in another language than the texts that are asked. */
  parallel: () => TextToIndex[]
}

/**
 * The texts of a query: those named with `--in` or `in:`; else every work, each language in its newest edition, or in the one in force
 * on the day of `at:`. A text that stands in the catalogue more than once (a translation of the project's own, and one that
 * others published) is searched in all its versions.
 *
 * @throws UserError, TextNotFound or UnreadableSource
 */
export function searchTexts(named: string | undefined, query: Query, workspace: Workspace): SearchTexts {
  const name = named === undefined ? query.in : catalogueName(named, workspace)
  if (name === undefined && named !== undefined) {
    const { act } = loadText(named, workspace)
    const text = { work: named, date: act.date ?? '', lang: act.lang, kind: 'file', groups: searchGroups(act) }
    return { asked: [text], parallel: () => [] }
  }
  const stored = name
    ? namedTexts(name, query, workspace)
    : newestTexts(allTexts(workspace.catalogue, workspace.texts), query)
  const asked = stored.filter(({ lang }) => query.lang === undefined || lang === query.lang)
  if (asked.length === 0)
    throw new UserError(
      `no text ${[query.lang && `in ${query.lang}`, query.at && `of ${query.at}`].filter(Boolean).join(' ')} is at hand`,
      'leave a filter out, or name the text store with --texts DIR or TARMAQ_TEXTS',
    )
  return { asked: asked.map((text) => toIndex(text, workspace)), parallel: () => parallelTexts(asked, workspace) }
}

function catalogueName(named: string, workspace: Workspace): TextName | undefined {
  const name = parseTextName(named)
  return 'work' in name && workspace.catalogue.has(name.work) ? name : undefined
}

function namedTexts(name: TextName, query: Query, workspace: Workspace): StoredText[] {
  const found = findText(name, workspace.catalogue, workspace.texts)
  const work = workspace.catalogue.get(name.work)
  const all = work ? textsOf(work, workspace.texts) : []
  if (name.date === undefined && query.at !== undefined)
    return newestTexts(all, query).filter(({ lang }) => lang === (name.lang ?? lang))
  return all.filter(
    ({ date, lang }) =>
      date === found.date &&
      (name.lang === undefined ? query.lang === undefined || lang === query.lang : lang === name.lang),
  )
}

/** Of every work and language, the newest edition (not after the day of `at:`). */
function newestTexts(texts: readonly StoredText[], { at }: Query): StoredText[] {
  const newest = new Map<string, string>()
  const keyOf = ({ work, lang }: StoredText): string => `${work}/${lang}`
  const fitting = texts.filter(({ date }) => at === undefined || date <= at)
  for (const text of fitting) {
    const key = keyOf(text)
    if (text.date > (newest.get(key) ?? '')) newest.set(key, text.date)
  }
  return fitting.filter((text) => newest.get(keyOf(text)) === text.date)
}

function parallelTexts(asked: readonly StoredText[], workspace: Workspace): TextToIndex[] {
  const have = new Set(asked.map(({ work, date, lang }) => printTextName({ work, date, lang })))
  const wanted = new Set(asked.map(({ work, date }) => printTextName({ work, date })))
  return [...new Set(asked.map(({ work }) => work))].flatMap((id) => {
    const work = workspace.catalogue.get(id)
    return (work ? textsOf(work, workspace.texts) : [])
      .filter((text) => wanted.has(printTextName({ work: text.work, date: text.date })))
      .filter(({ work: of, date, lang }) => !have.has(printTextName({ work: of, date, lang })))
      .map((text) => toIndex(text, workspace))
  })
}

function toIndex(text: StoredText, workspace: Workspace): TextToIndex {
  const { work, date, lang, kind } = text
  const headings = workspace.catalogue.get(work)?.headings
  return { work, date, lang, kind, groups: searchGroups(openText(text)), ...(headings ? { headings } : {}) }
}

/** The thesaurus; for searches across languages with the glossary, whose terms are the law's own words in three languages. */
export function searchThesaurus(workspace: Workspace, acrossLanguages: boolean): ThesaurusEntry[] {
  const said = readThesaurus(workspace.corpus)
  return acrossLanguages ? [...said, ...glossaryEntries(readGlossary(workspace.corpus))] : said
}
