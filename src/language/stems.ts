import { stemmer as englishStem } from '@orama/stemmers/english'
import { stemmer as russianStem } from '@orama/stemmers/russian'
import type { Lang, PerLang } from './lang.ts'
import { kazakhStem } from './kazakh-stem.ts'
import { STOP_WORDS } from './stop-words.ts'
import { words } from './words.ts'

const STEMMERS: PerLang<(word: string) => string> = { kaz: kazakhStem, rus: russianStem, eng: englishStem }
const CACHES: PerLang<Map<string, string>> = { kaz: new Map(), rus: new Map(), eng: new Map() }
/** Laws have some ten thousand forms; past this the cache starts anew, so that a long-running server does not grow. */
const CACHE_SIZE = 50_000

/**
 * The stem of a word: what its forms have in common, for matching only. `құқығының` → `құқық`, `выборах` → `выбор`.
 *
 * Takes a word in normal form (see `words`); what holds a digit is given back as it is. Russian and English: the Snowball and
 * Porter stemmers of @orama/stemmers; Kazakh: `kazakhStem`.
 */
export function stem(word: string, lang: Lang): string {
  const cache = CACHES[lang]
  const known = cache.get(word)
  if (known !== undefined) return known
  if (cache.size >= CACHE_SIZE) cache.clear()
  const found = /\d/.test(word) ? word : STEMMERS[lang](word)
  cache.set(word, found)
  return found
}

/** The stems of the words of a printed text, in order, with repetitions; stop words included. */
export function stems(text: string, lang: Lang): string[] {
  return words(text).map((word) => stem(word, lang))
}

/** The stems of the words that say what a text is about: without stop words. */
export function contentStems(text: string, lang: Lang): string[] {
  return words(text)
    .filter((word) => !STOP_WORDS[lang].has(word))
    .map((word) => stem(word, lang))
}
