import type { Lang } from '../../language/lang.ts'
import type { Act } from '../../law/tree.ts'

/** What names a text in Akoma Ntoso: the work (FRBRWork), its edition and language (FRBRExpression). */
export interface AknIdentity {
  /** What kind of act it is, in lower case: `constitution`, `law`, `code`. */
  subtype: string
  /** The day of adoption (ISO 8601); absent where it is not known. */
  adopted?: string
  /** The number of the act, or its name in the catalogue: the last step of the address of the work. */
  name: string
  number?: string
  /** The title in words. */
  title: string
  lang: Lang
  /** The day from which the edition is in force (ISO 8601). */
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
  const { subtype, adopted, name, lang, edition } = identity
  const work = ['/akn/kz/act', subtype, adopted ?? 'undated', slug(name)].join('/')
  const expression = `${work}/${lang}@${edition ?? ''}`
  return {
    work,
    expression,
    manifestation: `${expression}.xml`,
    workDate: adopted ?? UNKNOWN_DATE,
    expressionDate: edition ?? adopted ?? UNKNOWN_DATE,
  }
}

/** The identity of a text that the catalogue does not know: what the file itself says. */
export function identityOfFile(act: Act, title: string): AknIdentity {
  return {
    subtype: 'law',
    name: title === '' ? 'untitled' : title,
    title,
    lang: act.lang,
    ...(act.date === undefined ? {} : { edition: act.date }),
  }
}

/** A step of an address: letters, digits and hyphens, as long as a file name may be. */
function slug(text: string): string {
  return (
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 80) || 'untitled'
  )
}
