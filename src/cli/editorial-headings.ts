import type { Act } from '../law/tree.ts'
import type { Lang } from '../language/lang.ts'
import type { Headings } from '../corpus/headings.ts'
import { articles } from '../law/walk.ts'

/**
 * Editorial headings in one language, for the aligner: where neither of two laws has headings of its own, what the project calls
 * their articles tells what answers to what. Beside a law's own headings they would only blur the comparison, so then there are
 * none.
 */
export function editorialHeadings(
  left: { act: Act; headings: Headings | undefined },
  right: { act: Act; headings: Headings | undefined },
  lang: Lang,
): { left: Map<string, string>; right: Map<string, string>; lang: Lang } | undefined {
  if (hasHeadings(left.act) || hasHeadings(right.act)) return undefined
  return { left: inLang(left.headings, lang), right: inLang(right.headings, lang), lang }
}

function hasHeadings(act: Act): boolean {
  return articles(act).some((article) => article.heading !== undefined && article.num !== undefined)
}

function inLang(headings: Headings | undefined, lang: Lang): Map<string, string> {
  return new Map([...(headings ?? [])].map(([eId, heading]) => [eId, heading[lang]]))
}
