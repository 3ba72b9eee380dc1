import { InvalidArgumentError } from 'commander'
import { join } from 'node:path'
import type { Concept } from '../annotate/concept.ts'
import type { CommandLine, CommonOptions } from './command-line.ts'
import type { Workspace } from './workspace.ts'
import type { SearchOutcome } from '../query/search.ts'
import { findTerms } from '../annotate/find-terms.ts'
import { readConcepts } from '../annotate/read-concepts.ts'
import { Collection } from '../query/collection.ts'
import { parseQuery } from '../query/query-language.ts'
import { search } from '../query/search.ts'
import { TEXT_HELP } from './command-line.ts'
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
export function searchFor(text: string, command: SearchCommand, workspace: Workspace): SearchOutcome {
  const concepts = text.includes('concept:') ? readConcepts(join(workspace.annotations, 'concepts')) : []
  const query = parseQuery(
    text,
    concepts.map(({ id }) => id),
  )
  if ('problem' in query) throw new UserError(query.problem, query.advice)
  const texts = searchTexts(command.in, query, workspace)
  const concept = concepts.find(({ id }) => id === query.concept)
  const options = {
    limit: command.limit,
    ...namesConcept(concept),
    headingOf: ({ work, lang }: { work: string; lang: 'kaz' | 'rus' | 'eng' }, eId: string) =>
      workspace.catalogue.get(work)?.headings.get(eId)?.[lang],
  }
  const langs = new Set(texts.asked.map(({ lang }) => lang))
  const collection = new Collection(texts.asked, searchThesaurus(workspace, langs.size > 1))
  const outcome = search(query, collection, options)
  if (outcome.reading.kind !== 'text' || langs.has(outcome.reading.lang)) return outcome
  // The query is in another language than the texts: now the texts parallel to them and the glossary are worth reading.
  const parallel = texts.parallel()
  const thesaurus = searchThesaurus(workspace, true)
  const asked = new Set(texts.asked.map(({ work, date, lang }) => `${work} ${date} ${lang}`))
  return search(query, new Collection([...texts.asked, ...parallel], thesaurus), {
    ...options,
    inScope: ({ work, date, lang }) => asked.has(`${work} ${date} ${lang}`),
  })
}

function namesConcept(concept: Concept | undefined): {
  namesConcept?: (text: string, lang: 'kaz' | 'rus' | 'eng') => boolean
} {
  return concept ? { namesConcept: (text, lang) => findTerms(text, lang, concept).length > 0 } : {}
}

/** The results for people: the citation and the text first, then the words. */
function printOutcome(query: string, { hits, reading, wider, nearest }: SearchOutcome): string {
  const lines = hits.flatMap(({ work, date, lang, eId, snippet, citation, heading, through, counterparts }) => [
    `${citation}${heading === undefined ? '' : ` · ${heading}`}`,
    `  ${work}@${date}/${lang} ${eId}${through === undefined ? '' : ` (found through ${through})`}${counterparts.length > 0 ? `; also ${counterparts.map((other) => `${other.date}/${other.lang}`).join(', ')}` : ''}`,
    `  ${snippet.replace(/\s+/gu, ' ')}`,
  ])
  if (hits.length === 0) {
    const near = nearest.length > 0 ? `; nearest in the texts: ${nearest.join(', ')}` : ''
    lines.push(`Nothing in the texts answers ${JSON.stringify(query)}${near}`)
  }
  return [...explanation(reading, wider), ...lines].join('\n')
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
    .command('search', 'provisions by citation, by words in any of the three languages, or by filters')
    .argument('<query...>', 'words, a citation, "an exact phrase", concept:ID in:TEXT at:DAY lang:LANG act:NUMBER')
    .option('--in <text>', TEXT_HELP)
    .option('--limit <number>', 'how many results', whole, 10)
    .action((parts: string[], options: CommonOptions & SearchCommand) => {
      const query = parts.join(' ')
      const outcome = searchFor(query, options, cli.workspace(options))
      cli.finish(options, { json: outcome.hits, text: () => printOutcome(query, outcome) })
    })
}
