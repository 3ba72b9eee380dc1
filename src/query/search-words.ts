import type { Lang } from '../language/lang.ts'
import { soundKey } from '../language/sound-key.ts'
import { STOP_WORDS } from '../language/stop-words.ts'
import { stem } from '../language/stems.ts'
import { words } from '../language/words.ts'
import { QUESTION_WORDS } from './question-words.ts'

/** A word of a text or a query, as search sees it. */
export interface SearchWord {
  /** In normal form. */
  word: string
  stem: string
  /** The place among the words of the text that count, from 0. */
  position: number
}

/**
 * The words of a text that search knows it by: without stop words, with the parts of compounds (`премьер-министр` is found by
 * either part and by both, in one place).
 */
export function searchWords(text: string, lang: Lang): SearchWord[] {
  const found: SearchWord[] = []
  let position = 0
  for (const word of words(text)) {
    if (STOP_WORDS[lang].has(word)) continue
    const parts = /\d/.test(word) ? [] : word.split(/[-']/u).filter((part) => part.length > 2)
    const forms = parts.length > 1 ? [word, ...parts] : [word]
    for (const form of forms) found.push({ word: form, stem: stem(form, lang), position })
    position += 1
  }
  return found
}

/** The words of a query that say what is asked for, in order; all of them, where nothing else would be left. */
export function queryWords(query: string, lang: Lang): string[] {
  const all = words(query)
  const isSmall = smallWords(query, lang)
  const telling = all.filter((word) => !isSmall(word))
  return telling.length > 0 ? telling : all
}

/**
 * Tells the words of a query that say nothing about what it asks for: stop words, and words with which people ask. In a query that
 * is typed in another alphabet, or in Kazakh without its own letters (`канша`, `ushin`), by the key of their sounds.
 */
export function smallWords(query: string, lang: Lang): (word: string) => boolean {
  const isSmall = (word: string): boolean => STOP_WORDS[lang].has(word) || QUESTION_WORDS[lang].has(word)
  if (lang === 'eng' || OWN_LETTERS[lang].test(query)) return isSmall
  return (word) => isSmall(word) || (word.length > 2 && soundsOf(lang).has(soundKey(word)))
}

/** Letters that show that a query is typed in the alphabet of its language. */
const OWN_LETTERS = { kaz: /[әғқңөұүһі]/iu, rus: /\p{Script=Cyrillic}/u } as const

const sounds = new Map<Lang, ReadonlySet<string>>()

function soundsOf(lang: Lang): ReadonlySet<string> {
  let known = sounds.get(lang)
  if (!known) sounds.set(lang, (known = new Set([...STOP_WORDS[lang], ...QUESTION_WORDS[lang]].map(soundKey))))
  return known
}
