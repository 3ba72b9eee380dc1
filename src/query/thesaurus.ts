import type { Lang, PerLang } from '../language/lang.ts'
import { stem } from '../language/stems.ts'
import { queryWords, searchWords } from './search-words.ts'

/** What people say for a thing, and the words that laws use for it. */
interface ThesaurusWords {
  said: string[]
  law: string[]
}

export interface ThesaurusEntry extends PerLang<ThesaurusWords> {
  id: string
}

/** A phrase of the thesaurus, as it is looked for in a query. */
interface Phrase {
  stems: string[]
  entry: ThesaurusEntry
  /** What it is: said by people, or already the law's word (which needs no explanation in its own language). */
  isLaw: boolean
  text: string
}

/** A phrase found in a query. */
export interface FoundPhrase {
  entry: ThesaurusEntry
  isLaw: boolean
  text: string
  stems: readonly string[]
  /** The places of its words in the query. */
  places: number[]
}

/** The thesaurus, ready to be looked up by the stems of a query. */
export class Thesaurus {
  private readonly byStem: PerLang<Map<string, Phrase[]>> = { kaz: new Map(), rus: new Map(), eng: new Map() }
  /** Every word of it with its stem, so that errors in typing them are seen. */
  readonly forms: PerLang<Map<string, string>> = { kaz: new Map(), rus: new Map(), eng: new Map() }

  /** The stems of the words that people say. */
  readonly said: PerLang<Set<string>> = { kaz: new Set(), rus: new Set(), eng: new Set() }

  constructor(readonly entries: readonly ThesaurusEntry[]) {
    for (const entry of entries) {
      for (const lang of ['kaz', 'rus', 'eng'] as const) {
        for (const text of entry[lang].said) this.add(text, lang, entry, false)
        for (const text of entry[lang].law) this.add(text, lang, entry, true)
      }
    }
  }

  private add(text: string, lang: Lang, entry: ThesaurusEntry, isLaw: boolean): void {
    const parts = queryWords(text, lang)
    const stems = parts.map((word) => stem(word, lang))
    parts.forEach((word, i) => {
      this.forms[lang].set(word, stems[i] ?? word)
      if (!isLaw) this.said[lang].add(stems[i] ?? word)
    })
    const [first] = stems
    if (first === undefined) return
    const phrases = this.byStem[lang].get(first)
    const phrase = { stems, entry, isLaw, text }
    if (phrases) phrases.push(phrase)
    else this.byStem[lang].set(first, [phrase])
  }

  /** The phrases whose words stand in a query near each other, in any order. `stems` has, for each word, what it may be. */
  find(stems: readonly (readonly string[])[], lang: Lang): FoundPhrase[] {
    const found: FoundPhrase[] = []
    const seen = new Set<Phrase>()
    for (const phrase of stems.flat().flatMap((one) => this.byStem[lang].get(one) ?? [])) {
      if (seen.has(phrase)) continue
      seen.add(phrase)
      const places = phrase.stems.map((wanted) => stems.findIndex((options) => options.includes(wanted)))
      if (places.includes(-1) || new Set(places).size < places.length) continue
      if (Math.max(...places) - Math.min(...places) > places.length) continue
      found.push({ ...phrase, places })
    }
    return found
  }
}

/** The stems of a phrase, to look for it in the index; of a compound (`вице-президент`) that of the whole word. */
export function phraseStems(text: string, lang: Lang): string[] {
  const byPlace = new Map<number, string>()
  for (const { position, stem: one } of searchWords(text, lang)) if (!byPlace.has(position)) byPlace.set(position, one)
  return [...byPlace.values()]
}
