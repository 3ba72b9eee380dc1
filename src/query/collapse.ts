import type { Lang } from '../language/lang.ts'
import type { SearchText } from './search-index.ts'
import type { Answer } from './search-engine.ts'

/** An article that answers, with the same article in other texts. */
export interface Collapsed {
  answer: Answer
  others: Answer[]
}

/**
 * One answer for each article of a work, best first: in the language of the query where there is one, then in the newest edition,
 * and there in the version that its name means: one that others published stands behind.
 *
 * @param where the text and the eId of a group.
 */
export function collapse(
  answers: readonly Answer[],
  lang: Lang,
  where: (group: number) => { text: SearchText; eId: string },
): Collapsed[] {
  const byArticle = new Map<string, Answer[]>()
  for (const answer of answers) {
    const { text, eId } = where(answer.group)
    const key = `${text.work} ${eId}`
    const same = byArticle.get(key)
    if (same) same.push(answer)
    else byArticle.set(key, [answer])
  }
  const rank = ({ group }: Answer): string => {
    const { text } = where(group)
    return `${text.lang === lang ? 1 : 0} ${text.date} ${text.kind === 'published' ? 0 : 1}`
  }
  const collapsed = [...byArticle.values()].flatMap((same): Collapsed[] => {
    const [first, ...others] = [...same].sort((left, right) => rank(right).localeCompare(rank(left)))
    const score = Math.max(...same.map((answer) => answer.score))
    return first ? [{ answer: { ...first, score }, others }] : []
  })
  return collapsed.sort((left, right) => right.answer.score - left.answer.score)
}
