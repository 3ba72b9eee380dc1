import { z } from 'zod'
import { RELATIONS } from '../../align/alignment.ts'
import { OPERATIONS } from '../../amend/instruction.ts'
import { LANGS } from '../../language/lang.ts'

/**
 * The data of the pages, a JSON file a page: what the page shows, without its interface, so that there is one for all languages.
 * Written here once; the published JSON Schema is made from it.
 */

const lang = z.enum(LANGS)
const inThree = z.strictObject({ kaz: z.string(), rus: z.string(), eng: z.string() })
const inSome = z.strictObject({ kaz: z.string().optional(), rus: z.string().optional(), eng: z.string().optional() })
const date = z.iso.date()
const eId = z.string()
const textRef = z.strictObject({ work: z.string(), date, lang })
const act = z.strictObject({ id: z.string(), names: inThree, short: inThree, date, number: z.string().optional() })

const provision = z.strictObject({
  eId,
  type: z.string(),
  label: z.string().optional(),
  heading: z.string().optional(),
  editorialHeading: inThree.optional(),
  /** The unit's own text, without the units that it holds. */
  text: z.string(),
  repealed: z.literal(true).optional(),
  /** Of a wording that is not in force yet. */
  from: date.optional(),
})

const note = z.strictObject({
  id: z.string(),
  date,
  locator: z.string(),
  quotes: z.array(
    z.strictObject({ exact: z.string(), lang, prefix: z.string().optional(), suffix: z.string().optional() }),
  ),
  body: inSome,
  creator: z.string(),
  created: z.string(),
  tags: z.array(z.string()),
  about: z.array(z.string()),
  verdict: z.string().optional(),
  status: z.string(),
  replyTo: z.string().optional(),
})

const piece = z.strictObject({ text: z.string(), mark: z.enum(['removed', 'added', 'editorial']).optional() })
const line = z.strictObject({ num: z.string().optional(), pieces: z.array(piece) })
const row = z.strictObject({
  kind: z.enum(['same', 'editorial', 'edited', 'restated', 'removed', 'added', 'parallel']),
  left: line.optional(),
  right: line.optional(),
})

const wording = z.strictObject({
  date,
  acts: z.array(z.string()),
  /** Absent where the article is not in the edition. */
  text: z.string().optional(),
})

const lawData = z.strictObject({
  page: z.literal('law'),
  ...textRef.shape,
  names: inThree,
  short: inThree,
  kind: z.string(),
  coverage: inThree,
  editions: z.array(z.strictObject({ date, acts: z.array(act), note: inThree.optional() })),
  provisions: z.array(provision),
  notes: z.array(note),
})

const historyData = z.strictObject({
  page: z.literal('history'),
  work: z.string(),
  lang,
  articles: z.array(z.strictObject({ eId, wordings: z.array(wording) })),
})

const comparisonData = z.strictObject({
  page: z.literal('comparison'),
  id: z.string(),
  left: textRef,
  right: textRef,
  why: inThree.optional(),
  level: z.enum(['article', 'paragraph']),
  pairs: z.array(
    z.strictObject({
      left: z.array(eId),
      right: z.array(eId),
      relation: z.enum(RELATIONS),
      score: z.number(),
      evidence: z.array(z.looseObject({ feature: z.string(), score: z.number() })),
      decision: z.looseObject({ decide: z.string() }).optional(),
      /** Line beside line, with the words that differ; of a pair that is the same, none. */
      rows: z.array(row),
    }),
  ),
})

const conceptData = z.strictObject({
  page: z.literal('concept'),
  id: z.string(),
  label: inThree,
  definition: inThree,
  terms: z.strictObject({ kaz: z.array(z.string()), rus: z.array(z.string()), eng: z.array(z.string()) }),
  occurrences: z.array(
    z.strictObject({
      ...textRef.shape,
      eId,
      snippet: z.string(),
      /** UTF-16 units, end exclusive. */
      ranges: z.array(z.strictObject({ start: z.number(), end: z.number() })),
    }),
  ),
})

const reformData = z.strictObject({
  page: z.literal('reform'),
  id: z.string(),
  title: inThree,
  base: textRef,
  instructions: z.array(
    z.strictObject({
      op: z.enum(OPERATIONS).optional(),
      target: z.string().optional(),
      quote: z.string(),
      outcome: z.enum(['applied', 'conflict', 'not-understood']),
      reason: z.string().optional(),
      before: z.string().optional(),
      after: z.string().optional(),
      rationale: inSome.optional(),
    }),
  ),
})

const studyData = z.strictObject({
  page: z.literal('study'),
  title: inThree,
  abstract: inThree,
  laws: z.array(z.strictObject({ ...textRef.shape, names: inThree, kind: z.string(), data: z.string() })),
  comparisons: z.array(z.strictObject({ id: z.string(), left: textRef, right: textRef, data: z.string() })),
  concepts: z.array(z.strictObject({ id: z.string(), label: inThree, data: z.string() })),
  reforms: z.array(z.strictObject({ id: z.string(), title: inThree, data: z.string() })),
})

const pageData = z.discriminatedUnion('page', [
  lawData,
  historyData,
  comparisonData,
  conceptData,
  reformData,
  studyData,
])

export type PageData = z.infer<typeof pageData>
export type LawData = z.infer<typeof lawData>
export type HistoryData = z.infer<typeof historyData>
export type ComparisonData = z.infer<typeof comparisonData>
export type ConceptData = z.infer<typeof conceptData>
export type ReformData = z.infer<typeof reformData>
export type StudyData = z.infer<typeof studyData>

/** The JSON Schema (2020-12) of the data files. */
export function dataSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(pageData), undefined, 1)}\n`
}
