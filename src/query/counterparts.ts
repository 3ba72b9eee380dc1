import type { TextToIndex } from './build-index.ts'
import type { Hit } from './search.ts'
import { units } from '../law/walk.ts'

/**
 * The hits with the same provision in every text of the same edition in another language, and what the search itself found in other
 * editions. The language versions of a law share their eIds; where another version has the article but not the very provision, the
 * article stands for it, and where it has neither there is no counterpart.
 */
export function withCounterparts(hits: readonly Hit[], texts: readonly TextToIndex[]): Hit[] {
  const known = new Map<TextToIndex, ReadonlySet<string>>()
  const eIdsOf = (text: TextToIndex): ReadonlySet<string> => {
    const eIds = known.get(text) ?? eIdsIn(text)
    known.set(text, eIds)
    return eIds
  }
  return hits.map((hit) => {
    const parallel = new Map<string, Hit['counterparts'][number]>()
    for (const text of texts) {
      if (text.work !== hit.work || text.date !== hit.date || text.lang === hit.lang) continue
      const eId = [hit.eId, hit.eId.split('__')[0] ?? hit.eId].find((each) => eIdsOf(text).has(each))
      if (eId !== undefined && parallel.get(text.lang)?.eId !== hit.eId)
        parallel.set(text.lang, { work: text.work, date: text.date, lang: text.lang, eId })
    }
    // Another version of the same edition in the same language is no counterpart.
    const others = hit.counterparts.filter(
      ({ date, lang }) => date !== hit.date || (lang !== hit.lang && !parallel.has(lang)),
    )
    return { ...hit, counterparts: [...parallel.values(), ...others] }
  })
}

function eIdsIn({ groups }: TextToIndex): ReadonlySet<string> {
  return new Set(groups.flatMap(({ unit }) => [...units(unit)].flatMap(({ eId }) => eId ?? [])))
}
