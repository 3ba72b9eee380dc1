import type { Lang } from '../../language/lang.ts'
import type { FoundText } from '../site-model.ts'
import { dateText } from '../date-text.ts'
import { INTERFACE, KIND_NAMES, LANGUAGE_NAMES } from '../interface.ts'
import { provisionName } from '../provision-name.ts'

/** How to cite a text, or one of its provisions, in full: the name of the law, the provision, the edition and whose words they are. */
export function citationText({ work, text }: FoundText, lang: Lang, locator?: string): string {
  const edition = `${lowered(INTERFACE.edition[lang])}: ${dateText(text.date, lang)}`
  const place = locator === undefined ? '' : `, ${lowered(provisionName(locator, lang))}`
  return `${work.names[lang]}${place} (${edition}; ${KIND_NAMES[text.kind][lang]}, ${LANGUAGE_NAMES[text.lang][lang]})`
}

function lowered(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1)
}
