import type { Act } from '../law/tree.ts'
import type { TextToIndex } from '../query/build-index.ts'
import type { Cited } from '../query/cited-provisions.ts'
import type { ThesaurusEntry } from '../query/thesaurus.ts'
import type { Work } from '../corpus/catalogue.ts'
import type { Edition } from '../history/open-edition.ts'
import type { Lang } from '../language/lang.ts'
import type { TextName } from '../corpus/text-name.ts'
import type { Query } from '../query/query-language.ts'
import type { Workspace } from './workspace.ts'
import { TextNotFound } from '../corpus/find-text.ts'
import { readGlossary } from '../corpus/glossary.ts'
import { openText } from '../corpus/open-text.ts'
import { parseTextName, printTextName } from '../corpus/text-name.ts'
import { textsOf } from '../corpus/text-store.ts'
import { baseTexts } from '../history/base-text.ts'
import { computeEdition, describeComputation } from '../history/compute-edition.ts'
import { openEdition } from '../history/open-edition.ts'
import { LANGS } from '../language/lang.ts'
import { citedUnit } from '../query/cited-provisions.ts'
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
  /** Texts parallel to those asked that need only be read, not computed: of these works. */
  atHand: (works: ReadonlySet<string>) => TextToIndex[]
}

/**
 * The texts of a query: those named with `--in` or `in:`; else every law, each language in its newest edition, or in the one in force
 * on the day of `at:`. Amending acts are searched where they are named: what they say stands in the laws that they amend. An edition
 * that is not at hand is computed; a text that stands in the catalogue more than once (a translation of the project's own, and one
 * that others published) is searched in all its versions.
 *
 * @param cited what the query cites: of each work, only the texts in one language are read, if they have it.
 *
 * @throws UserError, TextNotFound or UnreadableSource
 */
export function searchTexts(
  named: string | undefined,
  query: Query,
  workspace: Workspace,
  cited: Cited | undefined,
): SearchTexts {
  const name = named === undefined ? query.in : catalogueName(named, workspace)
  if (name === undefined && named !== undefined) {
    const { act } = loadText(named, workspace)
    const text = { work: named, date: act.date ?? '', lang: act.lang, kind: 'file', groups: searchGroups(act) }
    return { asked: [text], parallel: () => [], atHand: () => [] }
  }
  const editions = name ? namedEditions(name, query, workspace, cited) : newestEditions(query, workspace, cited)
  if (editions.length === 0)
    throw new UserError(
      `no text ${[query.lang && `in ${query.lang}`, query.at && `of ${query.at}`].filter(Boolean).join(' ')} is at hand`,
      'leave a filter out, or name the text store with --texts DIR or TARMAQ_TEXTS',
    )
  for (const { work, date, lang, computed } of editions)
    if (computed) workspace.notices.push(`${printTextName({ work, date, lang })}: ${describeComputation(computed)}`)
  return {
    asked: editions.map((edition) => toIndex(edition, workspace)),
    parallel: () => parallelTexts(editions, workspace, { compute: true }),
    atHand: (works) =>
      parallelTexts(
        editions.filter(({ work }) => works.has(work)),
        workspace,
        { compute: false },
      ),
  }
}

function catalogueName(named: string, workspace: Workspace): TextName | undefined {
  const name = parseTextName(named)
  return 'work' in name && workspace.catalogue.has(name.work) ? name : undefined
}

function namedEditions(name: TextName, query: Query, workspace: Workspace, cited: Cited | undefined): Edition[] {
  const work = workspace.catalogue.get(name.work)
  const langs = [name.lang ?? query.lang ?? LANGS].flat()
  const found = work
    ? inLanguages(langs, cited, (lang) =>
        name.date === undefined
          ? newestOf(work, lang, query, workspace)
          : editionsOf(work, { date: name.date, lang }, workspace, { compute: true }),
      )
    : []
  if (found.length > 0 || query.at !== undefined) return found
  // Nothing of that name: the reason is told by whoever opens it.
  const lang = name.lang ?? query.lang
  return [openEdition({ ...name, ...(lang === undefined ? {} : { lang }) }, workspace.catalogue, workspace.texts)]
}

function newestEditions(query: Query, workspace: Workspace, cited: Cited | undefined): Edition[] {
  const laws = [...workspace.catalogue.values()].filter(({ amends }) => amends.length === 0)
  const langs = query.lang === undefined ? LANGS : [query.lang]
  return laws.flatMap((work) => inLanguages(langs, cited, (lang) => newestOf(work, lang, query, workspace)))
}

/**
 * The texts of a work in each language; for a citation only in the first language that has what it cites, its own before the others:
 * the other texts are named beside the result, and some would have to be computed.
 */
function inLanguages(langs: readonly Lang[], cited: Cited | undefined, open: (lang: Lang) => Edition[]): Edition[] {
  if (cited?.lang === undefined) return langs.flatMap(open)
  const ownFirst = [...langs].sort((left, right) => Number(right === cited.lang) - Number(left === cited.lang))
  const read: Edition[] = []
  for (const lang of ownFirst) {
    const editions = open(lang)
    if (editions.some(({ act }) => hasCited(act, cited))) return editions
    read.push(...editions)
  }
  return read
}

function hasCited(act: Act, { locators }: Cited): boolean {
  const groups = searchGroups(act)
  return locators.some((locator) => groups.some((group) => citedUnit(locator, group) !== undefined))
}

/** A work in its newest edition (not after the day of `at:`, on which it must be in force); where that can neither be read nor computed, the newest at hand. */
function newestOf(work: Work, lang: Lang, { at }: Query, workspace: Workspace): Edition[] {
  if (at !== undefined && work.force.until !== undefined && at > work.force.until) return []
  const isInTime = ({ date }: { date: string }): boolean => at === undefined || date <= at
  const newest = (editions: readonly { date: string }[]): string | undefined =>
    editions
      .filter(isInTime)
      .map(({ date }) => date)
      .sort()
      .at(-1)
  const stored = textsOf(work, workspace.texts).filter((text) => text.lang === lang)
  const dates = new Set([newest([...work.editions, ...stored]), newest(stored)])
  for (const date of dates) {
    const found = date === undefined ? [] : editionsOf(work, { date, lang }, workspace, { compute: true })
    if (found.length > 0) return found
  }
  return []
}

/** All versions of an edition: those at hand, and, where none of them is official or the project's own, the computed one. */
function editionsOf(
  work: Work,
  { date, lang }: { date: string; lang: Lang },
  { catalogue, texts }: Workspace,
  { compute }: { compute: boolean },
): Edition[] {
  const stored = textsOf(work, texts).filter((text) => text.date === date && text.lang === lang)
  const read = stored.map((text): Edition => ({ ...text, act: openText(text), stored: text }))
  const isComplete = stored.some(({ kind }) => kind !== 'published')
  if (!compute || isComplete || work.amends.length > 0 || baseTexts(work, lang, texts).length === 0) return read
  try {
    return [computeEdition({ work: work.id, date, lang }, catalogue, texts), ...read]
  } catch (error) {
    if (error instanceof TextNotFound) return read
    throw error
  }
}

function parallelTexts(
  editions: readonly Edition[],
  workspace: Workspace,
  options: { compute: boolean },
): TextToIndex[] {
  const have = new Set(editions.map(({ work, date, lang }) => printTextName({ work, date, lang })))
  const wanted = new Map(editions.map(({ work, date }) => [printTextName({ work, date }), { work, date }]))
  return [...wanted.values()].flatMap(({ work: id, date }) => {
    const work = workspace.catalogue.get(id)
    return LANGS.filter((lang) => work && !have.has(printTextName({ work: id, date, lang }))).flatMap((lang) =>
      work ? editionsOf(work, { date, lang }, workspace, options).map((edition) => toIndex(edition, workspace)) : [],
    )
  })
}

function toIndex({ work, date, lang, kind, act }: Edition, workspace: Workspace): TextToIndex {
  const known = workspace.catalogue.get(work)
  const groups = searchGroups(act)
  return { work, date, lang, kind, groups, ...(known ? { headings: known.headings, type: known.type } : {}) }
}

/** The thesaurus; for searches across languages with the glossary, whose terms are the law's own words in three languages. */
export function searchThesaurus(workspace: Workspace, acrossLanguages: boolean): ThesaurusEntry[] {
  const said = readThesaurus(workspace.corpus)
  return acrossLanguages ? [...said, ...glossaryEntries(readGlossary(workspace.corpus))] : said
}
