import type { Relation } from '../../src/align/alignment.ts'

/** One row of the hand-made truth; an empty side means no counterpart. */
export interface GoldLink {
  row: number
  left: string
  right: string
  relation: Relation
}

/** Reads `left,right,relation` with a head line; names become eIds. The first row after the head is row 1. */
export function goldLinks(csv: string, eIdOf: (name: string) => string): GoldLink[] {
  return csv
    .trim()
    .split('\n')
    .slice(1)
    .map((line, index) => {
      const [left = '', right = '', relation = ''] = line.trim().split(',')
      const alone: Relation = left === '' ? 'added' : 'removed'
      return {
        row: index + 1,
        left: left && eIdOf(left),
        right: right && eIdOf(right),
        relation: left === '' || right === '' ? alone : (relation as Relation),
      }
    })
}

/** Even rows are the development part, odd rows the test part. Both have been looked at while the aligner was made. */
export function dev(gold: readonly GoldLink[]): GoldLink[] {
  return gold.filter(({ row }) => row % 2 === 0)
}

export function test(gold: readonly GoldLink[]): GoldLink[] {
  return gold.filter(({ row }) => row % 2 === 1)
}
