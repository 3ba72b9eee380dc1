import type { CitedProvision } from './cited-provision.ts'
import { dateText } from '../date-text.ts'
import { citedKind, citedPlace } from './cited-provision.ts'

/** The names of provisions as Russian references shorten them (GOST R 7.0.12). Only whole words, in the nominative as we print them. */
const SHORTENED: readonly (readonly [string, string])[] = [
  ['статья', 'ст.'],
  ['пункт', 'п.'],
  ['подпункт', 'подп.'],
  ['часть', 'ч.'],
  ['абзац', 'абз.'],
  ['глава', 'гл.'],
  ['раздел', 'разд.'],
]

/** «конституционный закон … «О выборах …»»: the sort of act, and its title in quotation marks at the end. */
const TITLED = /^(?<sort>[^«»]+?)\s*«(?<title>.+)»$/u

/**
 * A reference in Russian in the manner of GOST R 7.0.5-2008: title, then the sort of act with its date and number, the edition,
 * whose words they are, the place. What the catalogue does not say is left out.
 */
export function gostReference(cited: CitedProvision): string {
  const { work, text } = cited
  const number = work.legal?.number
  const name = work.names.rus
  const { title, sort } = TITLED.exec(name)?.groups ?? {}
  const withNumber = (words: string): string =>
    number === undefined || words.includes(number) ? words : `${words} № ${number}`
  const head = title === undefined || sort === undefined ? withNumber(name) : `${title} : ${withNumber(lowered(sort))}`
  const edition = `редакция от ${dateText(text.date, 'rus')}`
  const place = citedPlace(cited, 'rus')
  return [
    `${head} : ${edition} : ${citedKind(cited, 'rus')}.`,
    ...(place === undefined ? [] : [`${shortened(place)}.`]),
  ].join(' ')
}

function shortened(place: string): string {
  const words = SHORTENED.reduce(
    (text, [word, short]) => text.replace(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})(?! без номера)`, 'gu'), short),
    place,
  )
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}

function lowered(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1)
}
