import type { GlossaryTerm } from '../corpus/glossary.ts'
import type { ThesaurusEntry } from './thesaurus.ts'

/** The glossary as entries of the thesaurus: nothing that people say, but the law's own words in three languages. */
export function glossaryEntries(terms: readonly GlossaryTerm[]): ThesaurusEntry[] {
  return terms.map(({ id, kaz, rus, eng }) => ({
    id,
    kaz: { said: [], law: kaz },
    rus: { said: [], law: rus },
    eng: { said: [], law: eng },
  }))
}
