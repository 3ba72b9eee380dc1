import type { Lang, PerLang } from './lang.ts'
import { normalForm } from './normal-form.ts'
import { stem } from './stems.ts'
import { tokens } from './words.ts'

/** Where a phrase stands in a text: offsets in UTF-16 units, end exclusive. */
export interface PhraseRange {
  start: number
  end: number
}

/** A word of a text: where it stands, and its stem. */
export interface StemAt extends PhraseRange {
  stem: string
}

const CACHES: PerLang<Map<string, readonly StemAt[]>> = { kaz: new Map(), rus: new Map(), eng: new Map() }
/** The provisions of a handful of laws; past this the cache starts anew. */
const CACHE_SIZE = 10_000

/** The words of a text with their stems, in order. Kept, because many phrases are looked for in the same texts. */
export function stemsAt(text: string, lang: Lang): readonly StemAt[] {
  const cache = CACHES[lang]
  const known = cache.get(text)
  if (known) return known
  let offset = 0
  const found = tokens(text).flatMap((token) => {
    const start = offset
    offset += token.length
    return /[\p{L}\p{N}]/u.test(token) ? [{ start, end: offset, stem: stem(normalForm(token), lang) }] : []
  })
  if (cache.size >= CACHE_SIZE) cache.clear()
  cache.set(text, found)
  return found
}

/**
 * Every place where one of some phrases stands in a text, whatever the inflection of its words: compared stem by stem, word after
 * word; marks between the words do not count.
 *
 * @param text the words of the text, by `stemsAt`.
 * @param phrases in their dictionary form.
 */
export function findPhrases(text: readonly StemAt[], phrases: readonly string[], lang: Lang): PhraseRange[] {
  const places = placesOfStems(text)
  return phrases.flatMap((phrase) => {
    const wanted = stemsAt(phrase, lang).map((word) => word.stem)
    return (places.get(wanted[0] ?? '') ?? []).flatMap((i) => {
      const first = text[i]
      const last = text[i + wanted.length - 1]
      const here = wanted.every((word, k) => text[i + k]?.stem === word)
      return here && first && last ? [{ start: first.start, end: last.end }] : []
    })
  })
}

const PLACES = new WeakMap<readonly StemAt[], ReadonlyMap<string, number[]>>()

/** Which words of a text have a stem. Kept with the text: of many phrases that are looked for, few begin with a word that it has. */
function placesOfStems(text: readonly StemAt[]): ReadonlyMap<string, number[]> {
  const known = PLACES.get(text)
  if (known) return known
  const places = new Map<string, number[]>()
  for (const [i, word] of text.entries()) {
    const at = places.get(word.stem)
    if (at) at.push(i)
    else places.set(word.stem, [i])
  }
  PLACES.set(text, places)
  return places
}
