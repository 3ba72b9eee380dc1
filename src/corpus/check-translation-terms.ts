import type { Lang } from '../language/lang.ts'
import type { GlossaryTerm } from './glossary.ts'
import type { ComparedProvision, TranslationFinding } from './compared-provision.ts'
import { findPhrases, stemsAt } from '../language/find-phrases.ts'

/**
 * Compares the words of a translation with the glossary: where every official text of a provision names a thing, the translation
 * has one of its English words.
 *
 * @param terms those that can be looked for, by `tellingTerms`.
 */
export function checkTerms({ eId, unit, translation, officials }: ComparedProvision, terms: readonly GlossaryTerm[]): TranslationFinding[] {
  const words = new Map<Lang, ReturnType<typeof stemsAt>>([translation, ...officials].map(({ lang, text }) => [lang, stemsAt(text, lang)]))
  const has = (term: GlossaryTerm, lang: Lang): boolean => findPhrases(words.get(lang) ?? [], term[lang], lang).length > 0
  return terms
    .filter((term) => officials.every(({ lang }) => has(term, lang)) && !has(term, 'eng'))
    .map((term) => ({
      rule: 'translation-terms',
      eId,
      unit,
      reason: `the official texts have “${officials.map(({ lang }) => term[lang][0] ?? '').join('”, “')}”; the glossary has ${term.eng.map((word) => `“${word}”`).join(' or ')} for it`,
    }))
}

/**
 * The terms of a glossary that tell something of a sentence: those that Russian names with several words. A single word has other
 * senses («право» is law and right), and would report more good sentences than faults.
 */
export function tellingTerms(glossary: readonly GlossaryTerm[]): GlossaryTerm[] {
  const ambiguous = ambiguousTerms(glossary)
  return glossary.filter((term) => isNamed(term) && !ambiguous.has(term.id))
}

/** Terms whose words in one language have the stems of another term's: «законность» and «закон» have one stem, so neither tells. */
function ambiguousTerms(glossary: readonly GlossaryTerm[]): Set<string> {
  const bearers = new Map<string, Set<string>>()
  for (const { id, kaz, rus } of glossary)
    for (const [lang, phrases] of [['kaz', kaz], ['rus', rus]] as const)
      for (const phrase of phrases) {
        const key = `${lang} ${stemsAt(phrase, lang).map(({ stem }) => stem).join(' ')}`
        bearers.set(key, (bearers.get(key) ?? new Set()).add(id))
      }
  return new Set([...bearers.values()].filter((ids) => ids.size > 1).flatMap((ids) => [...ids]))
}

function isNamed({ rus }: GlossaryTerm): boolean {
  return rus.every((phrase) => phrase.includes(' '))
}
