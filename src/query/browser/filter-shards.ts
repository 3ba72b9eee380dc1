import type { Collection } from '../collection.ts'
import type { ActFilter, ConceptFilter } from '../filters.ts'
import { actsNamed, changedArticle, changedPassage } from '../filters.ts'
import { FILTER_NAMES, actShard, conceptShard } from './shard-names.ts'
import { steps } from './steps.ts'

/** An act that texts of the site tell of, with what people call it. */
export interface NamedAct extends ActFilter {
  names: string[]
}

/** What the filters `concept:` and `act:` may name. */
export interface FilterNames {
  concepts: string[]
  /** The names of each act. */
  acts: string[][]
}

/** What a filter lets through: steps between the numbers of articles and of paragraphs. */
export interface FilterShard {
  /** Articles, where they are ranked by words; of a concept, those of the paragraphs. */
  groups?: number[]
  /** Paragraphs, where there are no words to rank by. */
  passages: number[]
}

/**
 * What names each concept, and what each act changed, in a collection; besides the acts that are given, those that notes on the history
 * of provisions name.
 */
export function filterShards(
  collection: Collection,
  concepts: readonly ConceptFilter[],
  acts: readonly NamedAct[],
): Map<string, FilterNames | FilterShard> {
  const { groupText, passageGroup } = collection.index
  const known = [...acts, ...actsInNotes(collection, acts)]
  const ofActs = known.map((act): FilterShard => {
    const groups = groupText.flatMap((_, group) =>
      changedArticle(collection.group(group), collection.textOf(group), act) ? [group] : [],
    )
    const inGroups = new Set(groups)
    const passages = passageGroup.flatMap((group, passage) => {
      const text = collection.textOf(group)
      const isChanged =
        inGroups.has(group) && changedPassage(collection.passage(passage), collection.group(group), text, act)
      return isChanged ? [passage] : []
    })
    return { groups: steps(groups), passages: steps(passages) }
  })
  const ofConcepts = concepts.map((concept): FilterShard => {
    const passages = passageGroup.flatMap((group, passage) =>
      concept.isNamedIn(collection.passage(passage).text, collection.langOf(group)) ? [passage] : [],
    )
    return { passages: steps(passages) }
  })
  const told = known.flatMap(({ names }, i) =>
    (ofActs[i]?.groups ?? []).length > 0 ? [{ names, shard: ofActs[i] }] : [],
  )
  return new Map<string, FilterNames | FilterShard>([
    [FILTER_NAMES, { concepts: concepts.map(({ id }) => id), acts: told.map(({ names }) => names) }],
    ...ofConcepts.map((shard, i): [string, FilterShard] => [conceptShard(i), shard]),
    ...told.map(({ shard }, i): [string, FilterShard] => [actShard(i), shard ?? { passages: [] }]),
  ])
}

/** The acts that only notes name. */
function actsInNotes(collection: Collection, acts: readonly NamedAct[]): NamedAct[] {
  const known = new Set(acts.map(({ number }) => number.toLowerCase()))
  const numbers = new Map<string, string>()
  for (let group = 0; group < collection.size; group++)
    for (const number of actsNamed(collection.group(group).unit)) numbers.set(number.toLowerCase(), number)
  return [...numbers].flatMap(([key, number]) => (known.has(key) ? [] : [{ number, names: [number] }]))
}
