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
   * answer either, nor is a provision in an article that does not answer to its own: like words there give another body a power.
   */
  answersTo(eId: string, level: Alignment['level']): Answer[] {
    const same = this.units.get(eId)
    if (same && hasNumber(same) && same.repealed) return []
    const pairs = this.pairs.get(level)?.get(eId) ?? []
    return pairs.flatMap(({ right, relation, score }) => {
      if (relation === 'moved') return []
      return right.flatMap((id) => {
        const unit = this.units.get(id)
        if (!unit || (hasNumber(unit) && unit.repealed) || !this.areInAnsweringArticles(eId, id)) return []
        return [{ unit, relation, score }]
      })
    })
  }

  /** Whether two provisions stand in articles of the same number, or in articles that answer to each other. */
  private areInAnsweringArticles(left: string, right: string): boolean {
    const [from, to] = [articleOf(left), articleOf(right)]
    if (from === to || (from === left && to === right)) return true
    const pairs = this.pairs.get('article')?.get(from) ?? []
    return pairs.some((pair) => pair.relation !== 'moved' && pair.right.includes(to))
  }
}

/** The eId of the article or principle that a provision is or lies in; outside them, the provision's own. */
function articleOf(eId: string): string {
  const steps = eId.split('__')
  const last = steps.findIndex((step) => /^(?:art|principle)_/.test(step))
  return steps.slice(0, last < 0 ? steps.length : last + 1).join('__')
}

function byEId(act: Act): Map<string, Unit> {
  return new Map([...units(act)].flatMap((unit) => (unit.eId === undefined ? [] : [[unit.eId, unit] as const])))
}

function byLeft({ pairs }: Alignment): Map<string, Pair[]> {
  const map = new Map<string, Pair[]>()
  for (const pair of pairs) for (const eId of pair.left) map.set(eId, [...(map.get(eId) ?? []), pair])
  return map
}
