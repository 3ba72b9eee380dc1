import type { Lang } from '../language/lang.ts'
import type { Work } from '../corpus/catalogue.ts'
import type { StoredText } from '../corpus/text-store.ts'
import { textsOf } from '../corpus/text-store.ts'

/**
 * Whether an edition may be computed from a text: it is whole, and official or a working translation. What others published in
 * translation follows other words than the amending acts do.
 */
export function canBeBase(text: StoredText, work: Work): boolean {
  if (text.kind === 'official') return true
  const own = work.texts.find(({ lang, date, kind }) => lang === text.lang && date === text.date && kind === text.kind)
  return text.kind === 'translation' && own?.covers === 'whole'
}

/** The texts at hand from which editions of a work can be computed in a language, the newest first. */
export function baseTexts(work: Work, lang: Lang, storeFolder: string): StoredText[] {
  return textsOf(work, storeFolder)
    .filter((text) => text.lang === lang && canBeBase(text, work))
    .sort((left, right) => right.date.localeCompare(left.date))
}
