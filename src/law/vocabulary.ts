import type { PerLang } from '../language/lang.ts'
import type { DivisionType, ProvisionType } from './tree.ts'

/**
 * The words of structure, in the nominative singular: what a unit is called in each language (`law-language` of the official
 * texts; Akoma Ntoso for English). Kazakh calls both a часть of an act and a раздел «бөлім».
 */
export const UNIT_WORDS = {
  annex: { kaz: 'қосымша', rus: 'приложение', eng: 'annex' },
  part: { kaz: 'бөлім', rus: 'часть', eng: 'part' },
  section: { kaz: 'бөлім', rus: 'раздел', eng: 'section' },
  subsection: { kaz: 'кіші бөлім', rus: 'подраздел', eng: 'subsection' },
  chapter: { kaz: 'тарау', rus: 'глава', eng: 'chapter' },
  subchapter: { kaz: 'параграф', rus: 'параграф', eng: 'subchapter' },
  principle: { kaz: 'қағида', rus: 'принцип', eng: 'principle' },
  article: { kaz: 'бап', rus: 'статья', eng: 'article' },
  paragraph: { kaz: 'тармақ', rus: 'пункт', eng: 'paragraph' },
  subparagraph: { kaz: 'тармақша', rus: 'подпункт', eng: 'subparagraph' },
} as const satisfies Record<DivisionType | ProvisionType, PerLang>
