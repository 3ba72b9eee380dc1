import type { Lang } from '../../language/lang.ts'
import type { FoundText } from '../site-model.ts'
import { KIND_NAMES, LANGUAGE_NAMES } from '../interface.ts'
import { provisionName } from '../provision-name.ts'

/** What every form of citation is made from: a law in an edition and language, or a provision of it. */
export interface CitedProvision extends FoundText {
  /** The eId of the provision; absent for the law as a whole. */
  locator?: string
}

/**
 * Names an entry in a list of references: `constitution-1995:2023-01-01:rus:art_3:para_1`. Made of what BibTeX allows in a key;
 * any other character becomes its code, so that different provisions keep different keys.
 */
export function citationKey({ work, text, locator }: CitedProvision): string {
  const place = locator === undefined ? [] : locator.split('__')
  return [work.id, text.date, text.lang, ...place].map(keyPart).join(':')
}

function keyPart(part: string): string {
  return Array.from(part, (letter) =>
    /^[A-Za-z0-9_.-]$/.test(letter) ? letter : `+${(letter.codePointAt(0) ?? 0).toString(16)}+`,
  ).join('')
}

/** "статья 3, пункт 1": the place in the law, in running text. */
export function citedPlace({ locator }: CitedProvision, lang: Lang): string | undefined {
  if (locator === undefined) return undefined
  const name = provisionName(locator, lang)
  // A Roman number at the beginning («II бөлім») stays as it is.
  return /^[IVXLCDM]+(?!\p{L})/u.test(name) ? name : name.slice(0, 1).toLowerCase() + name.slice(1)
}

/** "official text (Russian)": whose words they are. */
export function citedKind({ text }: FoundText, lang: Lang): string {
  return `${KIND_NAMES[text.kind][lang]} (${LANGUAGE_NAMES[text.lang][lang]})`
}
