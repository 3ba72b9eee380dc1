import type { Lang } from '../language/lang.ts'
import type { Alternative, QueryUnit } from './query-unit.ts'
import type { SearchIndex } from './search-index.ts'
import type { Spelling } from './spelling.ts'
import type { FoundPhrase, Thesaurus } from './thesaurus.ts'
import { stem } from '../language/stems.ts'
import { phraseStems } from './thesaurus.ts'

/** What an alternative is worth beside the word itself; measured on the development queries. */
const WEIGHTS = {
  /** A corrected word, less a part for every slip. */
  spelling: 0.95,
  slip: 0.12,
  /** A word with the same beginning: избирать, избирательный. */
  related: 0.5,
  /** The law's words for what people say; less where the law has the word itself. */
  thesaurus: 0.85,
  besideWord: 0.5,
  /** The law's words in the language of the text, for those in the language of the query. */
  translated: 0.9,
} as const

/** What expansion draws on. */
export interface Expansion {
  index: SearchIndex
  spelling: Record<Lang, Spelling>
  thesaurus: Thesaurus
}

/**
 * The units of a query in one language, as they are looked for in texts of another or the same one.
 *
 * @param words the telling words of the query, in normal form.
 */
export function expandQuery(words: readonly string[], from: Lang, to: Lang, expansion: Expansion): QueryUnit[] {
  const options = words.map((word) => wordAlternatives(word, from, expansion))
  const units: QueryUnit[] = words.map((word, place) => ({
    text: word,
    places: [place],
    alternatives: [...(options[place] ?? [])],
  }))
  const stems = options.map((alternatives) =>
    alternatives.filter(({ origin }) => origin !== 'related').flatMap((one) => one.stems),
  )
  for (const phrase of expansion.thesaurus.find(stems, from)) {
    if (phrase.isLaw && from === to) continue
    const unit = unitOf(phrase, units, words)
    unit.alternatives.push(...lawWords(phrase, to, isKnown(phrase, options)))
  }
  return units.map((unit) => ({ ...unit, alternatives: withoutRepetition(unit.alternatives) }))
}

/** Each wording once, with the most that any way of finding it gives. */
function withoutRepetition(alternatives: readonly Alternative[]): Alternative[] {
  const best = new Map<string, Alternative>()
  for (const one of alternatives) {
    const key = one.stems.join(' ')
    const before = best.get(key)
    if (!before || one.weight > before.weight) best.set(key, one)
  }
  return [...best.values()]
}

/** The word itself, or what it may be misspelt for; and words of the texts that begin alike. */
function wordAlternatives(word: string, lang: Lang, { index, spelling, thesaurus }: Expansion): Alternative[] {
  index.need?.(word, lang)
  const own = stem(word, lang)
  const isPrinted = index.stems[lang].has(own)
  const found: Alternative[] = []
  if (isPrinted) found.push({ stems: [own], lang, weight: 1, origin: 'word', shown: word })
  else if (thesaurus.said[lang].has(own)) {
    found.push({ stems: [own], lang, weight: 1, origin: 'word', shown: word })
  } else {
    for (const { word: shown, stem: other, distance } of spelling[lang].correct(word)) {
      const weight = WEIGHTS.spelling - WEIGHTS.slip * distance
      found.push({ stems: [other], lang, weight, origin: 'spelling', shown })
    }
  }
  if (found.every(({ origin }) => origin === 'word')) found.push(...relatedWords(own, lang, index))
  return found
}

/** Words that share a long beginning: derivations that no stemmer brings together. */
function relatedWords(own: string, lang: Lang, index: SearchIndex): Alternative[] {
  if (own.length < 4 || /\d/.test(own)) return []
  return [...index.stems[lang]]
    .filter((other) => other !== own && isRelated(own, other))
    .map((other) => ({ stems: [other], lang, weight: WEIGHTS.related, origin: 'related', shown: other }))
}

function isRelated(left: string, right: string): boolean {
  const [short, long] = left.length < right.length ? [left, right] : [right, left]
  if (short.length < 4 || long.includes('-')) return false
  let shared = 0
  while (shared < short.length && short[shared] === long[shared]) shared += 1
  return shared >= Math.max(4, short.length - 1, Math.ceil(long.length * 0.6))
}

function isKnown(phrase: FoundPhrase, options: readonly (readonly Alternative[])[]): boolean {
  return phrase.places.every((place) =>
    options[place]?.some(({ origin }) => origin === 'word' || origin === 'spelling'),
  )
}

/** The unit of the phrase's words: that of the word, or a new one for several words. */
function unitOf(phrase: FoundPhrase, units: QueryUnit[], words: readonly string[]): QueryUnit {
  const known = units.find(
    ({ places }) => places.length === phrase.places.length && places.every((place) => phrase.places.includes(place)),
  )
  if (known) return known
  const text = [...phrase.places]
    .sort((left, right) => left - right)
    .map((place) => words[place] ?? '')
    .join(' ')
  const unit: QueryUnit = { text, places: phrase.places, alternatives: [] }
  units.push(unit)
  return unit
}

function lawWords(phrase: FoundPhrase, to: Lang, known: boolean): Alternative[] {
  const weight = phrase.isLaw ? WEIGHTS.translated : known ? WEIGHTS.besideWord : WEIGHTS.thesaurus
  const { law, answers } = phrase.entry[to]
  return (answers?.() ?? law).map((text) => ({
    stems: phraseStems(text, to),
    lang: to,
    weight,
    origin: 'thesaurus',
    shown: text,
  }))
}
