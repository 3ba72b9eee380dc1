import type { Lang, PerLang } from '../language/lang.ts'
import { stems } from '../language/stems.ts'

/** A term that answers to itself in several languages: the part of the glossary that the aligner needs. */
export interface GlossaryEntry extends PerLang<readonly string[]> {
  id: string
}

interface Phrase {
  id: string
  stems: string[]
}

/** Phrases by their first stem, the longest first. */
type PhraseIndex = ReadonlyMap<string, readonly Phrase[]>

const indexes = new WeakMap<readonly GlossaryEntry[], Partial<PerLang<PhraseIndex>>>()

/**
 * The ids of the glossary's terms in a printed text, in order, with repetitions. Words are compared by stem; the longest term
 * that fits is taken and what it covers is not looked at again.
 */
export function glossaryIds(text: string, lang: Lang, glossary: readonly GlossaryEntry[]): string[] {
  if (glossary.length === 0) return []
  const index = indexOf(glossary, lang)
  const here = stems(text, lang)
  const found: string[] = []
  for (let at = 0; at < here.length;) {
    const fits = index.get(here[at] ?? '')?.find((phrase) => phrase.stems.every((one, k) => here[at + k] === one))
    if (fits) found.push(fits.id)
    at += fits?.stems.length ?? 1
  }
  return found
}

function indexOf(glossary: readonly GlossaryEntry[], lang: Lang): PhraseIndex {
  const byLang = indexes.get(glossary) ?? {}
  indexes.set(glossary, byLang)
  const known = byLang[lang]
  if (known) return known
  const index = new Map<string, Phrase[]>()
  for (const entry of glossary) {
    for (const term of entry[lang]) {
      const phrase = { id: entry.id, stems: stems(term, lang) }
      const [first] = phrase.stems
      if (first !== undefined) index.set(first, [...(index.get(first) ?? []), phrase])
    }
  }
  for (const phrases of index.values()) phrases.sort((one, other) => other.stems.length - one.stems.length)
  byLang[lang] = index
  return index
}
