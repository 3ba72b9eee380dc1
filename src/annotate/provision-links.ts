import type { Alignment, Pair } from '../align/alignment.ts'
import type { Act, Unit } from '../law/tree.ts'
import { hasNumber } from '../law/tree.ts'
import { units } from '../law/walk.ts'

/** Which provision answers to which, at both levels. */
export interface Alignments {
  articles: Alignment
  paragraphs: Alignment
}

/** A provision of the other text that answers to one of this text. */
export interface Answer {
  unit: Unit
  relation: Pair['relation']
  score: number
}

/** Two texts and what links them, looked up by eId. */
export class ProvisionLinks {
  private readonly units: ReadonlyMap<string, Unit>
  private readonly pairs: ReadonlyMap<Alignment['level'], ReadonlyMap<string, readonly Pair[]>>

  constructor(to: Act, alignments: Alignments) {
    this.units = byEId(to)
    this.pairs = new Map([
      ['article', byLeft(alignments.articles)],
      ['paragraph', byLeft(alignments.paragraphs)],
    ])
  }

  /** Whether a unit is one that the alignment compares at a level. */
  isLinked(eId: string, level: Alignment['level']): boolean {
    return this.pairs.get(level)?.has(eId) === true
  }

  /**
   * The provisions in force that answer to one. Where the other text keeps the number of the provision as a repealed stub, none does:
   * words of it that stand elsewhere are not it. A single clause that reappears in a provision of another origin (`moved`) is no
   * answer either.
   */
  answersTo(eId: string, level: Alignment['level']): Answer[] {
    const same = this.units.get(eId)
    if (same && hasNumber(same) && same.repealed) return []
    const pairs = this.pairs.get(level)?.get(eId) ?? []
    return pairs.flatMap(({ right, relation, score }) => {
      if (relation === 'moved') return []
      return right.flatMap((id) => {
        const unit = this.units.get(id)
        return unit && !(hasNumber(unit) && unit.repealed) ? [{ unit, relation, score }] : []
      })
    })
  }
}

function byEId(act: Act): Map<string, Unit> {
  return new Map([...units(act)].flatMap((unit) => (unit.eId === undefined ? [] : [[unit.eId, unit] as const])))
}

function byLeft({ pairs }: Alignment): Map<string, Pair[]> {
  const map = new Map<string, Pair[]>()
  for (const pair of pairs) for (const eId of pair.left) map.set(eId, [...(map.get(eId) ?? []), pair])
  return map
}
