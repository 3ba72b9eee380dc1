import type { TextName } from '../corpus/text-name.ts'
import type { Lang } from '../language/lang.ts'
import { parseTextName } from '../corpus/text-name.ts'
import { isLang } from '../language/lang.ts'

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

/** What is wrong with a query. */
export interface BadQuery {
  problem: string
  advice: string
}

const FILTERS = ['concept', 'in', 'at', 'lang', 'act'] as const
const ADVICE =
  'filters are concept:people, in:constitution-1995, at:2007-06-01, lang:kaz, act:254-III, "an exact phrase"'
const QUOTES = /["«„“]([^"»“”]+)["»“”]/gu

/**
 * Reads a query: `lang:rus concept:people "источник власти" референдум`. A word before a colon that is no filter is explained, not
 * searched for; what stands after a colon and a space is text.
 *
 * @param concepts the ids of the lexicon, to tell an unknown one.
 */
export function parseQuery(query: string, concepts: readonly string[] = []): Query | BadQuery {
  const result: Query = { text: '', phrases: [...query.matchAll(QUOTES)].map((match) => match[1]?.trim() ?? '') }
  if ((query.match(/"/g)?.length ?? 0) % 2 === 1) return { problem: 'a quotation mark is not closed', advice: ADVICE }
  const rest: string[] = []
  for (const word of query.replace(QUOTES, ' ').split(/\s+/u)) {
    const match = /^(\p{L}+):(\S*)$/u.exec(word)
    if (!match) {
      if (word !== '') rest.push(word)
      continue
    }
    const [, name = '', value = ''] = match
    const problem = setFilter(result, name.toLowerCase(), value, concepts)
    if (problem !== undefined) return { problem, advice: ADVICE }
  }
  result.text = [...rest, ...result.phrases].join(' ').trim()
  return result
}

function setFilter(query: Query, name: string, value: string, concepts: readonly string[]): string | undefined {
  if (!isFilter(name)) return `${JSON.stringify(name)} is no filter`
  if (value === '') return `the filter ${name}: says nothing`
  switch (name) {
    case 'concept':
      if (!concepts.includes(value))
        return `there is no concept ${JSON.stringify(value)} (there are ${concepts.join(', ')})`
      query.concept = value
      return undefined
    case 'in': {
      const text = parseTextName(value)
      if ('problem' in text) return `in:${value}: ${text.problem}`
      query.in = text
      return undefined
    }
    case 'at':
      if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(Date.parse(value)))
        return `at:${value} is no day; write it as 2007-06-01`
      query.at = value
      return undefined
    case 'lang':
      if (!isLang(value)) return `lang:${value} is no language; use kaz, rus or eng`
      query.lang = value
      return undefined
    case 'act':
      query.act = value
      return undefined
  }
}

function isFilter(name: string): name is (typeof FILTERS)[number] {
  return (FILTERS as readonly string[]).includes(name)
}
