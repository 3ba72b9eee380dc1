import type { z } from 'zod'
import type { Pair } from '../../align/alignment.ts'
import type { PerLang } from '../../language/lang.ts'
import type { Side } from '../comparison-side.ts'
import type { FoundText, PublishedAct, PublishedWork, TextRef } from '../site-model.ts'
import type { act, heading, pair, side, text } from './schema-parts.ts'
import { dataPath, lawPath } from '../page-paths.ts'
import { ownHeading } from '../unit-heading.ts'

/** Which text something is of. */
export function refOf({ work, text: { date, lang } }: FoundText): TextRef {
  return { work: work.id, date, lang }
}

/** A text by name, with where its data stand. */
export function textData(found: FoundText): z.infer<typeof text> {
  const ref = refOf(found)
  return { ...ref, short: found.work.short, kind: found.text.kind, data: dataPath(lawPath(ref)) }
}

/** A text of a comparison, with the headings of those of its provisions that are in some pair. */
export function sideData({ found, units }: Side, eIds: ReadonlySet<string>): z.infer<typeof side> {
  const headings = [...units].flatMap(([eId, unit]): z.infer<typeof heading>[] => {
    if (!eIds.has(eId)) return []
    const own = ownHeading(unit)
    const editorial = found.work.headings.get(eId)
    if (own !== undefined) return [{ eId, own }]
    return editorial ? [{ eId, editorial }] : []
  })
  return { ...textData(found), headings }
}

/** A pair with its reasons and what a scholar decided on it. */
export function pairData({ left, right, relation, score, evidence, decision }: Pair): z.infer<typeof pair> {
  return {
    ...{ left, right, relation, score },
    evidence: evidence.map((one) => ({ ...one })),
    ...(decision ? { decision: { ...decision } } : {}),
  }
}

export function actData({ id, names, short, date, number }: PublishedAct): z.infer<typeof act> {
  return { id, names, short, date, ...(number === undefined ? {} : { number }) }
}

/** The editorial heading of a provision, where it has one. */
export function editorialData({ headings }: PublishedWork, eId: string): { editorialHeading?: PerLang } {
  const editorialHeading = headings.get(eId)
  return editorialHeading ? { editorialHeading } : {}
}
