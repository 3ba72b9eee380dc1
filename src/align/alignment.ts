import type { Lang } from '../language/lang.ts'

/** How a provision of the left text stands to one of the right text. */
export const RELATIONS = ['same', 'changed', 'moved', 'split', 'merged', 'added', 'removed'] as const
export type Relation = (typeof RELATIONS)[number]

/** Why two provisions were linked: each feature with its share in the score, from 0 to 1. */
export interface Evidence {
  feature: 'wording' | 'terms' | 'heading' | 'number' | 'neighbours' | 'concepts' | 'citations' | 'length'
  score: number
  /** What the two share, for a person to see: words (`terms`), the longest run of them (`wording`), numbers, concept ids. */
  shared?: string[]
}

/** One link between provisions; one side is empty where there is no counterpart (`added`, `removed`). */
export interface Pair {
  left: string[]
  right: string[]
  relation: Relation
  /** How sure the link is, from 0 to 1. */
  score: number
  evidence: Evidence[]
  /** What a scholar decided about the pair, and why; absent where it is computed only. */
  decision?: { decide: 'confirm' | 'add'; why: { [lang in Lang]?: string | undefined } }
}

export interface Alignment {
  level: 'article' | 'paragraph'
  /** In the order of the left text; what was added stands where it stands in the right text. */
  pairs: Pair[]
}
