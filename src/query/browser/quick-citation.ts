/** How an article, a paragraph and a subparagraph are called, whole or short, in the three languages. */
const ARTICLE = String.raw`(?:статья|статьи|статье|ст|бап[а-яіғң]*|article|art)\.?`
const PARAGRAPH = String.raw`(?:пункт[а-я]*|п|тармағ[а-яіғң]*|тармақ|paragraph|para)\.?`
const SUBPARAGRAPH = String.raw`(?:подпункт[а-я]*|пп|тармақша[а-яіғң]*|subparagraph|subpara)\.?`
const NUMBER = String.raw`(\d+(?:-\d+)?)`

/** The forms of a citation, each with the order in which it names article, paragraph and subparagraph. */
const FORMS: readonly (readonly [RegExp, readonly ('art' | 'para' | 'subpara')[]])[] = [
  [form(`${ARTICLE} ?${NUMBER}`), ['art']],
  [form(`${NUMBER}[ -]?${ARTICLE}`), ['art']],
  [form(`${ARTICLE} ?${NUMBER},? ${PARAGRAPH} ?${NUMBER}`), ['art', 'para']],
  [form(`${PARAGRAPH} ?${NUMBER},? ${ARTICLE} ?${NUMBER}`), ['para', 'art']],
  [form(`${NUMBER}[ -]?${ARTICLE},? ${NUMBER}[ -]?${PARAGRAPH}`), ['art', 'para']],
  [form(String.raw`${ARTICLE} ?${NUMBER} ?\(${NUMBER}\)`), ['art', 'para']],
  [form(`${SUBPARAGRAPH} ?${NUMBER}\\)?,? ${ARTICLE} ?${NUMBER}`), ['subpara', 'art']],
  [form(`${NUMBER}[ -]?${ARTICLE},? ${NUMBER}\\)?[ -]?${SUBPARAGRAPH}`), ['art', 'subpara']],
]

function form(pattern: string): RegExp {
  return new RegExp(`^${pattern}$`, 'iu')
}

/**
 * The eId that a query of the commonest forms cites: «ст. 52 п. 5», «52-баптың 5-тармағы», "art. 52(5)". For the browser, where the
 * grammars of `cite` are too large to load and may not be compiled.
 */
export function quickCitation(query: string): string | undefined {
  const text = query.trim().replace(/\s+/gu, ' ').replace(/№ ?/gu, '')
  for (const [pattern, names] of FORMS) {
    const match = pattern.exec(text)
    if (!match) continue
    const numbers = new Map(names.map((name, i) => [name, match[i + 1]]))
    return (['art', 'para', 'subpara'] as const)
      .flatMap((name) => (numbers.has(name) ? [`${name}_${numbers.get(name) ?? ''}`] : []))
      .join('__')
  }
  return undefined
}
