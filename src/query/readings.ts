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

/** How a query may be read, and what speaks against it from the outset. */
interface Candidate {
  lang: Lang
  text: string
  layout: boolean
  cost: number
}

/**
 * The most likely reading of a query; undefined where it has no letters. A reading that could not win even if all of its words were
 * known is not tried; where not enough of the index is loaded to judge one, those after it wait.
 *
 * @param preferred the language of the texts that are searched, where it is one.
 */
export function readQueryAs(query: string, expansion: Expansion, preferred: Lang | undefined): Reading | undefined {
  let best: (Reading & { place: number }) | undefined
  for (const [text, layout] of [[query, false] as const, [inOtherLayout(query), true] as const]) {
    if (layout && best && best.known > UNDERSTOOD) break
    const candidates = candidatesFor(text, layout, preferred)
    for (const { lang, cost } of candidates.toSorted((left, right) => left.cost - right.cost)) {
      const place = LANGS.indexOf(lang) + (layout ? LANGS.length : 0)
      const wins = (known: number): boolean =>
        !best || known > best.known || (known === best.known && place < best.place)
      if (!wins(1 - cost)) continue
      const share = knownShare(text, lang, expansion)
      if (wins(share.known - cost)) best = { lang, text, known: share.known - cost, layout, place }
      if (!share.isLoaded) return best
    }
  }
  return best
}

function candidatesFor(text: string, layout: boolean, preferred: Lang | undefined): Candidate[] {
  const isLatin = /\p{Script=Latin}/u.test(text) && !/\p{Script=Cyrillic}/u.test(text)
  return LANGS.flatMap((lang): Candidate[] => {
    if (lang === 'eng' ? !isLatin : layout && isLatin) return []
    const cost =
      (lang !== 'eng' && isLatin ? TRANSLITERATED : 0) +
      (layout ? OTHER_LAYOUT : 0) +
      (lang === 'rus' && KAZAKH_LETTERS.test(text.toLowerCase()) ? 0.3 : 0) -
      (lang === preferred ? PREFERRED : 0)
    return [{ lang, text, layout, cost }]
  })
}

/** The share of the words of a query that a language has; and whether all is loaded that tells it. */
function knownShare(
  text: string,
  lang: Lang,
  { index, spelling, thesaurus }: Expansion,
): { known: number; isLoaded: boolean } {
  const all = words(text)
  if (all.length === 0) return { known: 0, isLoaded: true }
  const telling = new Set(queryWords(text, lang))
  const isSmallWord = smallWords(text, lang)
  let got = 0
  let weight = 0
  let isLoaded = true
  for (const word of all) {
    const isSmall = isSmallWord(word)
    const counts = isSmall && !telling.has(word) ? 0.5 : 1
    weight += counts
    if (isSmall) {
      got += counts
      continue
    }
    if (index.need?.(word, lang) === false) isLoaded = false
    const own = stem(word, lang)
    if (index.forms[lang].has(word)) got += counts
    else if (index.stems[lang].has(own) || thesaurus.said[lang].has(own)) got += counts * 0.95
    else {
      const [best] = spelling[lang].correct(word)
      if (best) got += counts * Math.max(0, 0.8 - 0.2 * best.distance)
    }
  }
  return { known: got / weight, isLoaded }
}
