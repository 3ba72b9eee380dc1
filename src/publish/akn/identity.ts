import type { Lang } from '../../language/lang.ts'

/** What names a text in Akoma Ntoso: the work (FRBRWork), its edition and language (FRBRExpression). */
export interface AknIdentity {
  /** What kind of act it is, in lower case: `constitution`, `law`, `code`; absent where nothing says so. */
  subtype?: string
  /** A draft: Akoma Ntoso calls an act that is not adopted a bill. */
  isBill?: true
  /** The day of adoption (ISO 8601); absent where it is not known. */
  adopted?: string
  /** The number of the act, or its name in the catalogue: the last step of the address of the work. */
  name: string
  number?: string
  /** The title in words. */
  title: string
  lang: Lang
  /** The day from which the edition is in force; of a draft, the day that it bears (ISO 8601). */
  edition?: string
}

/** The date that stands for one that is not known; Akoma Ntoso demands a date. */
const UNKNOWN_DATE = '0001-01-01'

/** Addresses and dates as the metadata of a document states them (Akoma Ntoso Naming Convention 1.0, section 4). */
export interface AknAddress {
  work: string
  expression: string
  manifestation: string
  workDate: string
  expressionDate: string
}

/** The addresses of a text: `/akn/kz/act/law/1995-09-28/elections-1995`, and its expression `…/rus@2023-01-01`. */
export function aknAddress(identity: AknIdentity): AknAddress {
  const { subtype, isBill, adopted, name, lang, edition } = identity
  const steps = [isBill ? 'bill' : 'act', ...(subtype === undefined ? [] : [subtype]), adopted ?? 'undated', slug(name)]
  const work = ['/akn/kz', ...steps].join('/')
  const expression = `${work}/${lang}@${edition ?? ''}`
  return {
    work,
    expression,
    manifestation: `${expression}.xml`,
    workDate: adopted ?? UNKNOWN_DATE,
    expressionDate: edition ?? adopted ?? UNKNOWN_DATE,
  }
}

/** A step of an address: letters, digits and hyphens, as long as a file name may be. */
function slug(text: string): string {
  return (
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .slice(0, 80)
      .replace(/^-|-$/g, '') || 'untitled'
  )
}
