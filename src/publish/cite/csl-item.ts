import type { CitedProvision } from './cited-provision.ts'
import { BCP47 } from '../../language/lang.ts'
import { citationKey, citedKind, citedPlace } from './cited-provision.ts'

/** An item of CSL-JSON (Citation Style Language 1.0.2), of the fields that a law has. */
export interface CslItem {
  id: string
  type: 'legislation'
  title: string
  language: string
  authority?: string
  jurisdiction: 'KZ'
  number?: string
  /** The place in the law. */
  section?: string
  /** The day of the edition (ISO 8601). */
  version: string
  /** The day of adoption. */
  issued?: { 'date-parts': [[number, number, number]] }
  note: string
}

/** A law or a provision for reference managers, in the language of the text. */
export function cslItem(cited: CitedProvision): CslItem {
  const { work, text } = cited
  const { legal } = work
  const section = citedPlace(cited, text.lang)
  const [year = 0, month = 0, day = 0] = (legal?.adopted.date ?? '').split('-').map(Number)
  return {
    id: citationKey(cited),
    type: 'legislation',
    title: work.names[text.lang],
    language: BCP47[text.lang],
    ...(legal ? { authority: legal.adopted.by[text.lang] } : {}),
    jurisdiction: 'KZ',
    ...(legal?.number === undefined ? {} : { number: legal.number }),
    ...(section === undefined ? {} : { section }),
    version: text.date,
    ...(legal ? { issued: { 'date-parts': [[year, month, day]] } } : {}),
    note: citedKind(cited, text.lang),
  }
}
