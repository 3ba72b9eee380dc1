import type { Lang } from '../language/lang.ts'
import type { Alternative, QueryUnit } from './query-unit.ts'
import type { SearchIndex } from './search-index.ts'
import type { Spelling } from './spelling.ts'
import type { Wordings } from './printed-wordings.ts'
import type { FoundPhrase, Thesaurus, ThesaurusEntry } from './thesaurus.ts'
import { stem } from '../language/stems.ts'
import { stemsLike } from './stems-like.ts'
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
  /** Another of the law's own words for the same thing. */
  sibling: 0.5,
  /** Another phrase that people say, where the text prints it side by side; a part of what the law's words weigh. */
  said: 0.8,
} as const

/** How sure an alternative is: a corrected word loses three times the share of its letters that were wrong; what only begins alike is half sure. */

const DOUBT = 3
const RELATED_CERTAINTY = 0.5
/** What is less sure is another word, not this one misspelt. */
const LEAST_CERTAIN = 0.25

/** What expansion draws on. */
export interface Expansion {
  index: SearchIndex
  spelling: Record<Lang, Spelling>
  thesaurus: Thesaurus
  /** What an entry of the thesaurus is looked for with in the texts of a language. */
  wordings: (entry: ThesaurusEntry, lang: Lang) => Wordings
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
    const unit = unitOf(phrase, units, words)
    unit.alternatives.push(
      ...otherWords(phrase, to, expansion.wordings(phrase.entry, to), {
        certainty: phraseCertainty(phrase, options),
        translated: from !== to,
        printed: phrase.stems.every((one) => expansion.index.stems[from].has(one)),
      }),
    )
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
  if (isPrinted) found.push({ stems: [own], lang, weight: 1, certainty: 1, origin: 'word', shown: word })
  else if (thesaurus.said[lang].has(own)) {
    found.push({ stems: [own], lang, weight: 1, certainty: 1, origin: 'word', shown: word })
  } else {
    for (const { word: shown, stem: other, distance } of spelling[lang].correct(word)) {
      const weight = WEIGHTS.spelling - WEIGHTS.slip * distance
      const certainty = Math.max(0, 1 - (DOUBT * distance) / word.length)
      if (certainty < LEAST_CERTAIN) continue
      found.push({ stems: [other], lang, weight, certainty, origin: 'spelling', shown })
    }
  }
  for (const { shown } of found) index.needPhrases?.(shown, lang)
  if (found.every(({ origin }) => origin === 'word')) found.push(...relatedWords(own, lang, index))
  return found
}

/** Words that share a long beginning: derivations that no stemmer brings together. */
function relatedWords(own: string, lang: Lang, index: SearchIndex): Alternative[] {
  if (own.length < 4 || /\d/.test(own)) return []
  return stemsLike(own, lang, index)
    .filter((other) => other !== own && isRelated(own, other))
    .map((other) => ({
      stems: [other],
      lang,
      weight: WEIGHTS.related,
      certainty: RELATED_CERTAINTY,
      origin: 'related',
      shown: other,
    }))
}

function isRelated(left: string, right: string): boolean {
  const [short, long] = left.length < right.length ? [left, right] : [right, left]
  if (short.length < 4 || long.includes('-')) return false
  let shared = 0
  while (shared < short.length && short[shared] === long[shared]) shared += 1
  return shared >= Math.max(4, short.length - 1, Math.ceil(long.length * 0.6))
}

/** How sure it is that the query says a phrase: as sure as its least sure word; 0 where one is only in the thesaurus. */
function phraseCertainty(phrase: FoundPhrase, options: readonly (readonly Alternative[])[]): number {
  const ofPlaces = phrase.places.map((place, i) =>
    Math.max(
      0,
      ...(options[place] ?? []).flatMap(({ stems, certainty }) => (stems[0] === phrase.stems[i] ? certainty : [])),
    ),
  )
  return Math.min(...ofPlaces)
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

/** How a phrase of the thesaurus was found in the query, and where its law's words are looked for. */
interface PhraseFound {
  certainty: number
  /** Whether the texts have the words of the phrase themselves. */
  printed: boolean
  /** Whether the texts are in another language. */
  translated: boolean
}

function lawWeight(isLaw: boolean, { printed, translated }: PhraseFound): number {
  if (isLaw) return translated ? WEIGHTS.translated : WEIGHTS.sibling
  return printed ? WEIGHTS.besideWord : WEIGHTS.thesaurus
}

/** The wordings of the entry that a phrase belongs to; not the phrase itself, where people say it and its words are looked for anyway. */
function otherWords(phrase: FoundPhrase, to: Lang, { law, said }: Wordings, how: PhraseFound): Alternative[] {
  const weight = lawWeight(phrase.isLaw, how)
  const { certainty } = how
  const one = (shown: string): Alternative => {
    return { stems: phraseStems(shown, to), lang: to, weight, certainty, origin: 'thesaurus', shown }
  }
  const typed = how.translated ? '' : phrase.stems.join(' ')
  return [
    ...said
      .map((text) => ({ ...one(text), weight: weight * WEIGHTS.said, isWhole: true as const }))
      .filter(({ stems }) => stems.join(' ') !== typed),
    ...law.map(one),
  ]
}
