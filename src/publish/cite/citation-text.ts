import type { Lang } from '../../language/lang.ts'
import type { CitedProvision } from './cited-provision.ts'
import { dateText } from '../date-text.ts'
import { INTERFACE, KIND_NAMES, LANGUAGE_NAMES } from '../interface.ts'
import { citedPlace } from './cited-provision.ts'

/** How to cite a text, or one of its provisions, in full: the name of the law, the provision, the edition and whose words they are. */
export function citationText(cited: CitedProvision, lang: Lang): string {
  const { work, text } = cited
  const edition = `${INTERFACE.edition[lang].toLowerCase()}: ${dateText(text.date, lang)}`
  const place = [work.names[lang], citedPlace(cited, lang)].filter((part) => part !== undefined).join(', ')
  return `${place} (${edition}; ${KIND_NAMES[text.kind][lang]}, ${LANGUAGE_NAMES[text.lang][lang]})`
}
