import type { Lang } from '../language/lang.ts'
import type { SearchIndex } from './search-index.ts'
import type { ThesaurusEntry } from './thesaurus.ts'
import { phraseHits } from './phrase-hits.ts'
import { phraseStems } from './thesaurus.ts'

/** What an entry of the thesaurus is looked for with. */
export interface Wordings {
  law: readonly string[]
  /** Phrases that people say and that texts may print too: another translation says "mother tongue" for "native language". */
  said: readonly string[]
}

/**
 * The wordings of an entry for the texts of an index: the law's words, and of what people say the phrases of several words which
 * these texts print side by side. A single word says too little: it stands for other things as well.
 */
export function printedWordings(entry: ThesaurusEntry, lang: Lang, index: SearchIndex): Wordings {
  const { law, said } = entry[lang]
  const isPrinted = (text: string): boolean => {
    const stems = phraseStems(text, lang)
    return stems.length > 1 && phraseHits(stems, index, lang, true).size > 0
  }
  return { law, said: said.filter(isPrinted) }
}
