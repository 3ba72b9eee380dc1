import type { Lang } from '../language/lang.ts'
import type { QueryUnit } from './query-unit.ts'
import type { Posting, SearchIndex } from './search-index.ts'
import type { Tally } from './tally.ts'
import { groupsWith, rarity } from './rarity.ts'

/** Words that are neighbours in the query and in a passage add to its score, up to `weight` times what they tell. */
export function addAdjacency(
  passages: Tally,
  units: readonly QueryUnit[],
  index: SearchIndex,
  lang: Lang,
  weight: number,
): void {
  for (let place = 0; ; place++) {
    const left = wordUnit(units, place)
    const right = wordUnit(units, place + 1)
    if (!left || !right) return
    for (const one of exact(left)) {
      for (const other of exact(right)) {
        const [a, b] = [index.terms[lang].get(one), index.terms[lang].get(other)]
        if (!a || !b || one === other) continue
        const tells = (rarity(groupsWith(a, index), index, lang) + rarity(groupsWith(b, index), index, lang)) / 2
        for (const [passage, near] of nearPassages(a, b)) {
          if (passages.has(passage)) passages.set(passage, passages.get(passage) + weight * near * tells)
        }
      }
    }
  }
}

function wordUnit(units: readonly QueryUnit[], place: number): QueryUnit | undefined {
  return units.find(({ places }) => places.length === 1 && places[0] === place)
}

function exact({ alternatives }: QueryUnit): string[] {
  return alternatives.flatMap(({ origin, stems }) => (origin === 'word' || origin === 'spelling' ? stems : []))
}

function nearPassages(left: Posting, right: Posting): Map<number, number> {
  const found = new Map<number, number>()
  let j = 0
  left.passages.forEach((passage, i) => {
    while ((right.passages[j] ?? Infinity) < passage) j += 1
    if (right.passages[j] !== passage) return
    let least = Infinity
    for (const a of left.positions[i] ?? [])
      for (const b of right.positions[j] ?? []) least = Math.min(least, Math.abs(a - b))
    if (least <= 1) found.set(passage, 1)
    else if (least <= 3) found.set(passage, 0.5)
  })
  return found
}
