import type { Cell, Row } from '../compared-rows.ts'
import type { ComparedPair } from '../comparison-pair.ts'
import type { Side } from '../comparison-side.ts'
import type { Comparison, SiteModel } from '../site-model.ts'
import type { ComparisonData } from './data-schema.ts'
import { pairData, sideData } from './text-data.ts'

/** The data of the page of a comparison. */
export function comparisonData(
  { concepts }: SiteModel,
  { id, why, alignment }: Comparison,
  { pairs, left, right }: { pairs: readonly ComparedPair[]; left: Side; right: Side },
): ComparisonData {
  const evidence = alignment.pairs.flatMap((pair) => pair.evidence).filter(({ feature }) => feature === 'concepts')
  const shared = new Set(evidence.flatMap((one) => one.shared ?? []))
  return {
    page: 'comparison',
    id,
    left: sideData(left, new Set(alignment.pairs.flatMap((pair) => pair.left))),
    right: sideData(right, new Set(alignment.pairs.flatMap((pair) => pair.right))),
    ...(why ? { why } : {}),
    level: alignment.level,
    pairs: pairs.map(({ pair, rows }) => ({
      ...pairData(pair),
      rows: pair.relation === 'same' ? [] : rows.map(rowData),
    })),
    concepts: concepts
      .filter((concept) => shared.has(concept.id))
      .map((concept) => ({ id: concept.id, label: concept.label })),
  }
}

function rowData({ kind, left, right }: Row): ComparisonData['pairs'][number]['rows'][number] {
  const line = ({ line: { num }, pieces }: Cell): { num?: string; pieces: Cell['pieces'] } => ({
    ...(num === undefined ? {} : { num }),
    pieces: pieces.map(({ text, mark }) => ({ text, ...(mark === undefined ? {} : { mark }) })),
  })
  return { kind, ...(left ? { left: line(left) } : {}), ...(right ? { right: line(right) } : {}) }
}
