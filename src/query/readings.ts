import type { Lang } from '../language/lang.ts'
import type { Expansion } from './expand-query.ts'
import { inOtherLayout } from '../language/keyboard-layout.ts'
import { stem } from '../language/stems.ts'
import { LANGS } from '../language/lang.ts'
import { words } from '../language/words.ts'
import { queryWords, smallWords } from './search-words.ts'

/** A query as one may read it: in a language, as typed or with the keyboard on the other layout. */
export interface Reading {
  lang: Lang
  text: string
  /** The share of its words that the language has, from 0 to 1; misspelt ones count less. */
  known: number
  layout: boolean
}

const KAZAKH_LETTERS = /[әғқңөұүһі]/u
/** What another alphabet or layout costs: a query is as typed unless that makes less sense. */
const TRANSLITERATED = 0.1
const OTHER_LAYOUT = 0.15
/** A query of which so much is known was typed with the right layout on. */
const UNDERSTOOD = 0.6
/** What the language of the texts asked for is worth where a query may be in either. */
const PREFERRED = 0.05

/**
 * The readings of a query, most likely first.
 *
 * @param preferred the language of the texts that are searched, where it is one.
 */
export function readQueryAs(query: string, expansion: Expansion, preferred: Lang | undefined): Reading[] {
  const readings: Reading[] = []
  for (const [text, layout] of [[query, false] as const, [inOtherLayout(query), true] as const]) {
    if (layout && readings.some(({ known }) => known > UNDERSTOOD)) break
    for (const lang of LANGS) {
      const known = knownShare(text, lang, expansion)
      const isLatin = /\p{Script=Latin}/u.test(text) && !/\p{Script=Cyrillic}/u.test(text)
      if (lang === 'eng' ? !isLatin : layout && isLatin) continue
      const cost =
        (lang !== 'eng' && isLatin ? TRANSLITERATED : 0) +
        (layout ? OTHER_LAYOUT : 0) +
        (lang === 'rus' && KAZAKH_LETTERS.test(text.toLowerCase()) ? 0.3 : 0) -
        (lang === preferred ? PREFERRED : 0)
      readings.push({ lang, text, known: known - cost, layout })
    }
  }
  return readings.sort((left, right) => right.known - left.known)
}

function knownShare(text: string, lang: Lang, { index, spelling, thesaurus }: Expansion): number {
  const all = words(text)
  if (all.length === 0) return 0
  const telling = new Set(queryWords(text, lang))
  const isSmallWord = smallWords(text, lang)
  let got = 0
  let weight = 0
  for (const word of all) {
    const isSmall = isSmallWord(word)
    const counts = isSmall && !telling.has(word) ? 0.5 : 1
    weight += counts
    const own = stem(word, lang)
    index.need?.(word, lang)
    if (isSmall || index.forms[lang].has(word)) got += counts
    else if (index.stems[lang].has(own) || thesaurus.said[lang].has(own)) got += counts * 0.95
    else {
      const [best] = spelling[lang].correct(word)
      if (best) got += counts * Math.max(0, 0.8 - 0.2 * best.distance)
    }
  }
  return got / weight
}
