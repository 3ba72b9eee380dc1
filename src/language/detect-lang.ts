import type { Lang } from './lang.ts'

/** Letters that Kazakh Cyrillic has and Russian has not. */
const KAZAKH = /[әғқңөұүһ]/giu
const CYRILLIC = /\p{Script=Cyrillic}/gu
const LATIN = /\p{Script=Latin}/gu

/** Kazakh text has about 15 of its own letters in a hundred, Russian text only those of Kazakh names and titles: under 1. */
const KAZAKH_SHARE = 0.03

/**
 * The language a text is written in, from its letters: Kazakh, Russian or English.
 *
 * Looks at the first 20,000 UTF-16 units. Gives undefined when most letters belong to none of the alphabets, or when there are
 * fewer than ten letters to judge by.
 */
export function detectLang(text: string): Lang | undefined {
  const sample = text.slice(0, 20_000)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  const cyrillic = sample.match(CYRILLIC)?.length ?? 0
  const latin = sample.match(LATIN)?.length ?? 0
  if (letters < 10 || cyrillic + latin < letters / 2) return undefined
  if (latin > cyrillic) return 'eng'
  const kazakh = sample.match(KAZAKH)?.length ?? 0
  return kazakh / cyrillic > KAZAKH_SHARE ? 'kaz' : 'rus'
}
