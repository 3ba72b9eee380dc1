import { InvalidArgumentError } from 'commander'
import { join } from 'node:path'
import type { CommandLine, CommonOptions } from './command-line.ts'
import type { Workspace } from './workspace.ts'
import type { Hit, SearchOutcome } from '../query/search.ts'
import { conceptFilter } from '../annotate/find-terms.ts'
import { readConcepts } from '../annotate/read-concepts.ts'
import { citedIn } from '../query/cited-provisions.ts'
import { Collection } from '../query/collection.ts'
import { amendingWorks } from '../history/commencement.ts'
import { withCounterparts } from '../query/counterparts.ts'
import { parseQuery } from '../query/query-language.ts'
import { search } from '../query/search.ts'
import { nearestNames } from '../query/nearest-names.ts'
import { actFilter, actNamed } from './act-history.ts'
import { TEXT_HELP } from './command-line.ts'
import { decidedLinks, type DecidedLink } from './decided-links.ts'
import { searchTexts, searchThesaurus } from './search-texts.ts'
import { UserError } from './user-error.ts'

interface SearchCommand {
  in?: string
  limit: number
}

/**
 * Searches the texts at hand for a query in the query language.
 *
 * @throws UserError when a filter of the query cannot be understood.
 */
function searchFor(text: string, command: SearchCommand, workspace: Workspace): SearchOutcome {
  const concepts = text.includes('concept:') ? readConcepts(join(workspace.annotations, 'concepts')) : []
  if (text.trim() === '') throw new UserError('the query is empty', 'give words, a citation or a filter')
  const query = parseQuery(text, {
    concepts: concepts.map(({ id }) => id),
    works: [...workspace.catalogue.keys()],
  })
  if ('problem' in query) throw new UserError(query.problem, query.advice)
  const texts = searchTexts(command.in, query, workspace, citedIn(query.text))
  const concept = concepts.find(({ id }) => id === query.concept)
  const options = {
    limit: command.limit,
    ...(concept ? { concept: conceptFilter(concept) } : {}),
    ...(query.act === undefined ? {} : { act: actFilter(query.act, workspace) }),
    headingOf: ({ work, lang }: { work: string; lang: 'kaz' | 'rus' | 'eng' }, eId: string) =>
      workspace.catalogue.get(work)?.headings.get(eId)?.[lang],
  }
  const langs = new Set(texts.asked.map(({ lang }) => lang))
  const collection = new Collection(texts.asked, () => searchThesaurus(workspace, langs.size > 1))
  const outcome = search(query, collection, options)
  if (outcome.reading.kind !== 'text' || langs.has(outcome.reading.lang)) {
    const atHand = texts.atHand(new Set(outcome.hits.map(({ work }) => work)))
    return { ...outcome, hits: withCounterparts(outcome.hits, [...texts.asked, ...atHand]) }
  }
  // The query is in another language than the texts: now the texts parallel to them and the glossary are worth reading.
  const parallel = texts.parallel()
  const thesaurus = searchThesaurus(workspace, true)
  const asked = new Set(texts.asked.map(({ work, date, lang }) => `${work} ${date} ${lang}`))
  const across = search(query, new Collection([...texts.asked, ...parallel], thesaurus), {
    ...options,
    inScope: ({ work, date, lang }) => asked.has(`${work} ${date} ${lang}`),
  })
  return { ...across, hits: withCounterparts(across.hits, [...texts.asked, ...parallel]) }
}

/** A result with what else there is to see of the provision. */
interface ResultOnLine extends Hit {
  /** The command that shows the wordings of the provision over time, where acts have amended the work. */
  history?: string
  /** What answers to its article in other laws, by the decisions of scholars. */
  linked: DecidedLink[]
}

function resultsOnLine(hits: readonly Hit[], workspace: Workspace): ResultOnLine[] {
  if (hits.length === 0) return []
  const linksOf = decidedLinks(workspace)
  return hits.map((hit) => ({
    ...hit,
    ...(hasHistory(hit.work, workspace) ? { history: `tarmaq history ${placeOf(hit)}` } : {}),
    linked: linksOf(hit),
  }))
}

/** The results for people: the citation first, then where it stands, the words, and how to see what became of them. */
function printOutcome(
  query: string,
  hits: readonly ResultOnLine[],
  { reading, wider, nearest, near }: SearchOutcome,
  workspace: Workspace,
): string {
  const lines = hits.flatMap((hit) => [
    titleOf(hit),
    `  ${placeOf(hit)}${hit.through === undefined ? '' : ` (found through ${hit.through})`}`,
    `  ${hit.snippet.replace(/\s+/gu, ' ')}`,
    ...(hit.counterparts.length > 0 ? [`  also: ${hit.counterparts.map(placeOf).join(', ')}`] : []),
    ...(hit.linked.length > 0 ? [`  linked: ${hit.linked.map(({ text, eId }) => `${text} ${eId}`).join(', ')}`] : []),
    ...(hit.history === undefined ? [] : [`  history: ${hit.history}`]),
  ])
  if (hits.length === 0) {
    const words = nearest.length > 0 ? `; nearest in the texts: ${nearest.join(', ')}` : ''
    lines.push(`Nothing in the texts answers ${JSON.stringify(query)}${words}${unknownAct(query, workspace)}`)
    if (near.length > 0) lines.push('These provisions have some of its words:')
    for (const hit of near) lines.push(`  ${titleOf(hit)} (${placeOf(hit)})`)
  }
  return [...explanation(reading, wider), ...lines].join('\n')
}

function titleOf({ citation, heading }: Hit): string {
  return heading === undefined || heading === citation ? citation : `${citation} · ${heading}`
}

/** Where a query names an act that the catalogue does not have: the nearest that it has. */
function unknownAct(text: string, workspace: Workspace): string {
  const query = parseQuery(text)
  const named = 'fault' in query ? undefined : query.act
  if (named === undefined || actNamed(named, workspace)) return ''
  const acts = [...workspace.catalogue.values()].filter(({ amends }) => amends.length > 0)
  const names = acts.map(({ id, identifiers: { number } }) => number ?? id.replace(/^acts\//, ''))
  const near = nearestNames(named, names)
  return `; the catalogue has no act ${named}, and ${near.length > 0 ? `the nearest is ${near.join(', ')}` : `has ${names.join(', ')}`}`
}

/** A text and a provision as the other commands take them. */
function placeOf({ work, date, lang, eId }: Hit['counterparts'][number]): string {
  return `${work}${date === '' ? '' : `@${date}`}/${lang} ${eId}`
}

/** Whether the catalogue has acts that amended a work. */
function hasHistory(id: string, { catalogue }: Workspace): boolean {
  const work = catalogue.get(id)
  return work !== undefined && amendingWorks(work, catalogue).length > 0
}

/** What was looked for beside the words typed. */
function explanation(reading: SearchOutcome['reading'], wider: SearchOutcome['wider']): string[] {
  if (reading.kind === 'citation') return [`Read as a citation: ${reading.locators.join(', ')}`]
  const lines = wider.flatMap(({ text, spelling, thesaurus }) => [
    ...(spelling.length > 0 ? [`${text}: read as ${spelling.join(', ')}`] : []),
    ...(thesaurus.length > 0 ? [`${text}: also looked for ${thesaurus.join(', ')}`] : []),
  ])
  return lines.length > 0 ? [...lines, ''] : []
}

function whole(text: string): number {
  const value = Number(text)
  if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError('It is no number of results.')
  return value
}

/** Adds `tarmaq search`: provisions by citation, words, question, filters. */
export function addSearchCommand(cli: CommandLine): void {
  cli
    .command('search')
    .argument('<query...>', 'words, a citation, "an exact phrase", concept:ID in:TEXT at:DAY lang:LANG act:NUMBER')
    .option('--in <text>', TEXT_HELP)
    .option('--limit <number>', 'how many results', whole, 10)
    .action((parts: string[], options: CommonOptions & SearchCommand) => {
      const query = parts.join(' ')
      const space = cli.workspace(options)
      const outcome = searchFor(query, options, space)
      const hits = resultsOnLine(outcome.hits, space)
      cli.finish(options, { json: hits, text: () => printOutcome(query, hits, outcome, space) })
    })
}
