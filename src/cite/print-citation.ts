import type { Lang } from '../language/lang.ts'
import type { PrintedStep } from './printed-step.ts'
import { parseLocator } from '../law/locator.ts'
import { printEnglish } from './print-english.ts'
import { printKazakh } from './print-kazakh.ts'
import { printRussian } from './print-russian.ts'
import { printedSteps } from './printed-step.ts'

const PRINT: Record<Lang, (steps: readonly PrintedStep[]) => string> = {
  kaz: printKazakh,
  rus: printRussian,
  eng: printEnglish,
}

/**
 * A locator as a citation in a language's official style: `art_52__para_5__part_2` → «52-баптың 5-тармағының екінші бөлігі»,
 * «часть вторая пункта 5 статьи 52», "Article 52(5), part two". `parseCitation` is its inverse.
 *
 * @throws TypeError when the text is no locator.
 */
export function printCitation(locator: string, lang: Lang): string {
  const parsed = parseLocator(locator)
  if (!parsed)
    throw new TypeError(`printCitation: expected a locator such as art_50__para_3, got ${JSON.stringify(locator)}`)
  return PRINT[lang](printedSteps(parsed))
}
