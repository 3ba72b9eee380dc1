import type { Act } from '../law/tree.ts'
import type { CitedAct } from '../cite/citation.ts'
import type { GlossaryTerm } from './glossary.ts'
import type { OfficialText, TranslationFinding } from './compared-provision.ts'
import { checkNumbers } from './check-translation-numbers.ts'
import { checkReferences } from './check-translation-references.ts'
import { checkStructure } from './check-translation-structure.ts'
import { checkTerms, tellingTerms } from './check-translation-terms.ts'
import { comparedProvisions } from './compared-provision.ts'

export interface TranslationCheck {
  /** What of the law the translation holds: `whole`, or the eIds of its articles. */
  covers: 'whole' | readonly string[]
  /** What the text is: a reference that names this act is one to itself. */
  own: CitedAct
  glossary: readonly GlossaryTerm[]
}

/**
 * Compares a translation with the official texts of the same edition: which provisions there are and which are repealed, how many
 * lines each has, the numbers, days, majorities and references in each, and the words of the glossary. That all of these are
 * equal does not make a sentence right; that one differs makes it suspect.
 */
export function checkTranslation(translation: Act, officials: readonly OfficialText[], check: TranslationCheck): TranslationFinding[] {
  const terms = tellingTerms(check.glossary)
  return [
    ...checkStructure(translation, officials, check.covers),
    ...comparedProvisions(translation, officials, check.own).flatMap((provision) => [
      ...checkNumbers(provision),
      ...checkReferences(provision),
      ...checkTerms(provision, terms),
    ]),
  ]
}
