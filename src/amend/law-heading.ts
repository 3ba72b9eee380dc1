import type { Lang } from '../language/lang.ts'
import { foldedForm } from '../language/folded-form.ts'
import { normalForm } from '../language/normal-form.ts'
import { words } from '../language/words.ts'

/** The sentence that opens an amending act: that changes are made, and to what. */
const OPENING: Record<Lang, RegExp> = {
  rus: /(?:внести|вносятся)\s.*(?:изменени|дополнени|поправк)|следующ\S+\s+(?:изменени|дополнени|поправк)/u,
  kaz: /(?:өзгеріс|толықтыру|түзету)[^:]*\sенгіз/u,
  eng: /following\s+(?:amendments?|changes?|additions?)|(?:shall be|is|are)\s+(?:hereby\s+)?amended|(?:amendments?|changes?)\s[^:]*\b(?:made|introduced)/u,
}

/** A line that names the law that the items below it amend: «В Конституционный закон … «О выборах …» (…):». */
const LAW: Record<Lang, RegExp> = {
  rus: /^(?:внести\s+)?в\s+(?:\S+\s+){0,3}?(?:конституцию|кодекс|закон|указ|постановление)(?=\s|$)/u,
  kaz: /(?:конституция(?:сына|ға)|кодекс(?:іне|ке)|заң(?:ына|ға)|жарлы(?:ғына|ққа)|қаулы(?:сына|ға))(?=[\s(:]|$)/u,
  eng: /^(?:in|to)?\s*(?:the\s+)?(?:\S+\s+){0,3}?(?:constitution|code|law|act|decree)\b/u,
}

/** The length of the opening sentence at the start of a statement, up to the colon that ends it, or 0. */
export function openingLength(text: string, lang: Lang): number {
  const folded = foldedForm(text)
  const colon = folded.indexOf(':')
  return colon >= 0 && OPENING[lang].test(folded.slice(0, colon)) ? colon + 1 : 0
}

/** Whether a statement is a line that names the law amended by what follows. */
export function namesLaw(text: string, lang: Lang): boolean {
  return /:\s*$/u.test(text) && LAW[lang].test(foldedForm(text).trim())
}

/** How many letters an inflected form may have more or fewer than the form that is asked for. */
const ENDING = 3

/**
 * Whether a heading names the law that is asked for. Every word of the name must occur in it, in any inflection: the same
 * beginning, and an ending that is longer or shorter by at most three letters.
 */
export function isAboutLaw(heading: string, law: string): boolean {
  if (normalForm(heading).includes(normalForm(law))) return true
  const found = words(heading)
  return words(law).every((word) => found.some((other) => isFormOf(other, word)))
}

function isFormOf(form: string, word: string): boolean {
  const stem = word.slice(0, Math.max(3, word.length - 2))
  return form.startsWith(stem) && Math.abs(form.length - word.length) <= ENDING
}
