import type { Lang } from './lang.ts'
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

/** The words of a text with their stems, in order. */
export function stemsAt(text: string, lang: Lang): StemAt[] {
  let offset = 0
  return tokens(text).flatMap((token) => {
    const start = offset
    offset += token.length
    return /[\p{L}\p{N}]/u.test(token) ? [{ start, end: offset, stem: stem(normalForm(token), lang) }] : []
  })
}

/**
 * Every place where one of some phrases stands in a text, whatever the inflection of its words: compared stem by stem, word after
 * word; marks between the words do not count.
 *
 * @param text the words of the text, by `stemsAt`.
 * @param phrases in their dictionary form.
 */
export function findPhrases(text: readonly StemAt[], phrases: readonly string[], lang: Lang): PhraseRange[] {
  return phrases.flatMap((phrase) => {
    const wanted = stemsAt(phrase, lang).map((word) => word.stem)
    return text.flatMap((first, i) => {
      const last = text[i + wanted.length - 1]
      const here = wanted.length > 0 && wanted.every((word, k) => text[i + k]?.stem === word)
      return here && last ? [{ start: first.start, end: last.end }] : []
    })
  })
}
