import type { Lang } from '../language/lang.ts'
import type { SearchIndex } from './search-index.ts'

/** How many letters two stems must share from the beginning to be of one family. */
const SHARED = 4

/** The stems of an index by their first letters, as long as it has so many: in a browser it grows. */
interface Families {
  size: number
  byBeginning: Map<string, string[]>
}

const known = new WeakMap<ReadonlySet<string>, Families>()

/** The stems of a language that begin with the first four letters of a stem, in the order of the index; itself among them. */
export function stemsLike(stem: string, lang: Lang, index: SearchIndex): readonly string[] {
  const stems = index.stems[lang]
  let families = known.get(stems)
  if (families?.size !== stems.size) known.set(stems, (families = familiesOf(stems)))
  return families.byBeginning.get(stem.slice(0, SHARED)) ?? []
}

function familiesOf(stems: ReadonlySet<string>): Families {
  const byBeginning = new Map<string, string[]>()
  for (const stem of stems) {
    const beginning = stem.slice(0, SHARED)
    const family = byBeginning.get(beginning)
    if (family) family.push(stem)
    else byBeginning.set(beginning, [stem])
  }
  return { size: stems.size, byBeginning }
}
