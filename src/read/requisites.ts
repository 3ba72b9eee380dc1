import { foldedForm } from '../language/folded-form.ts'

/** «Конституционный закон Республики Казахстан от 6 ноября 1998 г. № 285» in the three languages. */
const REQUISITES = [
  /^(?:конституционный\s+закон|закон|кодекс|указ|постановление)\s.*\sот\s.*\d{4}/u,
  /\d{4}\s*(?:жылғы|ж\.).*\s(?:заңы|кодексі|жарлығы|қаулысы)[^\p{L}]*$/u,
  /^(?:the\s+)?(?:constitutional\s+)?(?:law|code|decree|resolution)\s.*\s(?:of|dated)\s.*\d{4}/u,
]

/** The longest such line in UTF-16 units: a sentence of a preamble may begin with the same words and goes on. */
const LONGEST = 200

/** Whether a line below the title says which act it is, by kind, date and number. */
export function isRequisites(text: string): boolean {
  if (text.length > LONGEST || /[:;]\s*$/u.test(text)) return false
  const folded = foldedForm(text).trim()
  return REQUISITES.some((pattern) => pattern.test(folded))
}

/** «ЗАКОН РЕСПУБЛИКИ КАЗАХСТАН», as official texts print above the name of a law. */
const KIND = [
  /^(?:конституционный\s+)?(?:закон|кодекс)\s+республики\s+казахстан$/u,
  /^қазақстан\s+республикасының\s+(?:конституциялық\s+)?(?:заңы|кодексі)$/u,
  /^(?:constitutional\s+)?(?:law|code)\s+of\s+the\s+republic\s+of\s+kazakhstan$/u,
]

/** Whether a title says only what kind of act it is, so that its name is still to come. */
export function namesOnlyKind(title: string): boolean {
  const folded = foldedForm(title).trim()
  return KIND.some((pattern) => pattern.test(folded))
}
