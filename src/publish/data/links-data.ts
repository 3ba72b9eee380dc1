import type { Linked } from '../links-page.ts'
import type { LinksData } from './data-schema.ts'
import { pairData, sideData } from './text-data.ts'

/** The data of the page of a comparison's links. */
export function linksData({ comparison, left, right, concepts, labels }: Linked): LinksData {
  const { pairs } = comparison.alignment
  const evidence = pairs.flatMap((pair) => pair.evidence).filter(({ feature }) => feature === 'concepts')
  const named = new Set([...concepts.flat(), ...evidence.flatMap(({ shared }) => shared ?? [])])
  return {
    page: 'links',
    id: comparison.id,
    left: sideData(left, new Set(pairs.flatMap((pair) => pair.left))),
    right: sideData(right, new Set(pairs.flatMap((pair) => pair.right))),
    pairs: pairs.map((pair, i) => ({ ...pairData(pair), concepts: [...(concepts[i] ?? [])] })),
    concepts: [...labels].filter(([id]) => named.has(id)).map(([id, label]) => ({ id, label })),
  }
}
