import type { TextName } from '../corpus/text-name.ts'
import type { Lang } from '../language/lang.ts'
import { parseTextName } from '../corpus/text-name.ts'
import { BCP47, LANGS, isLang } from '../language/lang.ts'
import { nearestNames } from './nearest-names.ts'

/** A query in the query language: free text, exact phrases, and filters. */
export interface Query {
  /** The free text, phrases included, without the filters. */
  text: string
  /** What stood between quotation marks. */
  phrases: string[]
  /** `in:constitution-1995`, `in:constitution-1995@2022-09-17/kaz` */
  in?: TextName
  /** `at:2007-06-01`: the editions in force on a day. */
  at?: string
  /** `lang:kaz` */
  lang?: Lang
  /** `act:254-III`: what an act has changed, by its number. */
  act?: string
  /** `concept:people`: what names a concept of the lexicon. */
  concept?: string
}

/** What of a query cannot be understood: a quotation mark, the name of a filter, or what stands after it. */
type QueryFault = 'quotation' | 'empty' | 'filter' | 'concept' | 'text' | 'day' | 'lang'

/** What is wrong with a query. */
export interface BadQuery {
  fault: QueryFault
  /** The filter or the name that is none, as typed. */
  typed: string
  /** What it may have been meant to be, nearest first. */
  nearest: string[]
  problem: string
  advice: string
}

/** The names that filters may have, to tell a mistyped one; kinds of names that are left out are not checked. */
export interface KnownNames {
  concepts?: readonly string[]
  works?: readonly string[]
}

const FILTERS = ['concept', 'in', 'at', 'lang', 'act'] as const
const ADVICE =
  'filters are concept:people, in:constitution-1995, at:2007-06-01, lang:kaz, act:254-III, "an exact phrase"'
const QUOTES = /["«„“]([^"»“”]+)["»“”]/gu

/**
 * Reads a query: `lang:rus concept:people "источник власти" референдум`. A word before a colon that is no filter is explained, not
 * searched for; what stands after a colon and a space is text.
 */
export function parseQuery(query: string, known: KnownNames = {}): Query | BadQuery {
  const result: Query = { text: '', phrases: [...query.matchAll(QUOTES)].map((match) => match[1]?.trim() ?? '') }
  if ((query.match(/"/g)?.length ?? 0) % 2 === 1) return bad('quotation', '"', [], 'a quotation mark is not closed')
  const rest: string[] = []
  for (const word of query.replace(QUOTES, ' ').split(/\s+/u)) {
    const match = /^(\p{L}+):(\S*)$/u.exec(word)
    if (!match) {
      if (word !== '') rest.push(word)
      continue
    }
    const [, name = '', value = ''] = match
    const fault = setFilter(result, name.toLowerCase(), value, known)
    if (fault) return fault
  }
  result.text = [...rest, ...result.phrases].join(' ').trim()
  return result
}

function setFilter(query: Query, name: string, value: string, known: KnownNames): BadQuery | undefined {
  if (!isFilter(name)) return bad('filter', name, nearestNames(name, FILTERS), `${JSON.stringify(name)} is no filter`)
  if (value === '') return bad('empty', name, [], `the filter ${name}: says nothing`)
  switch (name) {
    case 'concept':
      query.concept = value
      return unknownConcept(value, known.concepts)
    case 'in': {
      const text = parseTextName(value)
      if ('problem' in text) return bad('text', value, [], `in:${value}: ${text.problem}`)
      query.in = text
      return unknownWork(text.work, known.works)
    }
    case 'at':
      query.at = value
      return isDay(value) ? undefined : bad('day', value, [], `at:${value} is no day; write it as 2007-06-01`)
    case 'lang':
      if (!isLang(value))
        return bad('lang', value, nearestLangs(value), `lang:${value} is no language; use kaz, rus or eng`)
      query.lang = value
      return undefined
    case 'act':
      query.act = value
      return undefined
  }
}

function unknownConcept(id: string, concepts: readonly string[] | undefined): BadQuery | undefined {
  if (concepts?.includes(id) !== false) return undefined
  const problem = `there is no concept ${JSON.stringify(id)} (there are ${concepts.join(', ')})`
  return bad('concept', id, nearestNames(id, concepts), problem)
}

function unknownWork(id: string, works: readonly string[] | undefined): BadQuery | undefined {
  if (works?.includes(id) !== false) return undefined
  return bad(
    'text',
    id,
    nearestNames(id, works),
    `there is no text ${JSON.stringify(id)} (there are ${works.join(', ')})`,
  )
}

function bad(fault: QueryFault, typed: string, nearest: string[], problem: string): BadQuery {
  const advice = nearest.length > 0 ? `did you mean ${nearest.join(' or ')}? ${ADVICE}` : ADVICE
  return { fault, typed, nearest, problem, advice }
}

/** A language by its two letters, or by the beginning of its name. */
function nearestLangs(typed: string): string[] {
  const bySign = LANGS.filter((lang) => BCP47[lang] === typed.toLowerCase())
  return bySign.length > 0 ? bySign : nearestNames(typed, LANGS)
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))
}

function isFilter(name: string): name is (typeof FILTERS)[number] {
  return (FILTERS as readonly string[]).includes(name)
}
