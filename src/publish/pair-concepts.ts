import type { Pair } from '../align/alignment.ts'
import type { Comparison, SiteModel, TextRef } from './site-model.ts'

/** The ids of the concepts that both sides of a pair name; of a provision without counterpart, those that it names. */
export function pairConcepts(model: SiteModel, { left, right }: Comparison, pair: Pair): string[] {
  return model.concepts
    .filter(({ occurrences }) => {
      const names = (ref: TextRef, eIds: readonly string[]): boolean =>
        eIds.length === 0 ||
        occurrences.some(
          ({ work, date, lang, eId }) =>
            work === ref.work &&
            date === ref.date &&
            lang === ref.lang &&
            eIds.some((one) => eId === one || eId.startsWith(`${one}__`)),
        )
      return names(left, pair.left) && names(right, pair.right)
    })
    .map(({ id }) => id)
}
