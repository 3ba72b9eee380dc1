import type { Lang } from '../../src/language/lang.ts'

interface BaselineCitation {
  start: number
  end: number
  targets: string[]
}

const number = (name: string): string => String.raw`(?<${name}>\d+(?:-\d+)?)`

/** An optional subparagraph, an optional paragraph and the article (or "this article"), each with one number. */
const PROVISION: Record<Lang, RegExp> = {
  rus: new RegExp(
    String.raw`(?:подпункт\p{L}*\s+${number('subpara')}\)\s+)?(?:пункт\p{L}*\s+${number('para')}\s+)?(?:настоящ\p{L}+\s+стать\p{L}+|(?:стать\p{L}+|ст\.)\s+${number('art')})(?:\s+Конституции(?:\s+Республики Казахстан)?)?`,
    'giu',
  ),
  kaz: new RegExp(
    String.raw`(?:Конституцияның\s+)?(?:осы\s+ба[пб]\p{L}*|${number('art')}-\s?ба[пб]\p{L}*)(?:\s+${number('para')}-тарма[қғ](?!ша)\p{L}*)?(?:\s+${number('subpara')}\)[\s-]?тармақша\p{L}*)?`,
    'giu',
  ),
  eng: new RegExp(
    String.raw`(?:subparagraph\s+${number('subpara')}\)\s+of\s+)?(?:paragraph\s+${number('para')}\s+of\s+)?(?:this\s+Article|Articles?\s+${number('art')})(?:\s+of the Constitution(?:\s+of the Republic of Kazakhstan)?)?`,
    'giu',
  ),
}

const ACT: Record<Lang, RegExp> = {
  rus: /закон\p{L}*\s+(?:РК|Республики Казахстан)\s+от\s+[\d.]+(?:\s+№\s+[\d-]+[IVX]*)?/giu,
  kaz: /(?:ҚР\s+)?\d\d\.\d\d\.\d{4}(?:\s+№\s+[\d-]+[IVXІ]*|\s+ҚР\s+Заңымен)/giu,
  eng: /Law of the Republic of Kazakhstan(?:\s+No\.\s+[\w-]+)?\s+of\s+\d+\s+\w+\s+\d{4}/giu,
}

/** What a first attempt with one regular expression for provisions and one for acts finds. */
export function baseline(text: string, lang: Lang, article?: string): BaselineCitation[] {
  const found = [...text.matchAll(PROVISION[lang])].map((match) => {
    const { art = article ?? '', para, subpara } = match.groups ?? {}
    const steps = [`art_${art}`, para && `para_${para}`, subpara && `subpara_${subpara}`]
    return at(text, match, [steps.filter(Boolean).join('__')])
  })
  return [...found, ...[...text.matchAll(ACT[lang])].map((match) => at(text, match, []))]
}

function at(text: string, match: RegExpExecArray, targets: string[]): BaselineCitation {
  const start = Array.from(text.slice(0, match.index)).length
  return { start, end: start + Array.from(match[0]).length, targets }
}
