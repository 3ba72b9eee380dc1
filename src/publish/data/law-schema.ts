import { z } from 'zod'
import { act, date, eId, inThree, lang, line, named, note, provision, text, textRef } from './schema-parts.ts'

/** The data of the pages of one law, and of what became of all of them. */

export const lawData = z.strictObject({
  page: z.literal('law'),
  ...textRef.shape,
  names: inThree,
  short: inThree,
  kind: z.string(),
  coverage: inThree,
  /** The articles that the text lacks; whether nothing more can be missing. */
  lacks: z.strictObject({ articles: z.array(z.string()), isEndKnown: z.boolean() }).optional(),
  editions: z.array(z.strictObject({ date, acts: z.array(act), note: inThree.optional() })),
  /** How to cite the text as a whole. */
  citation: inThree,
  provisions: z.array(provision),
  notes: z.array(note),
  /** What the notes name: concepts, and claims of the study. */
  concepts: z.array(named),
  claims: z.array(named),
})

const wording = z.strictObject({
  date,
  /** By the ids of `acts`. */
  acts: z.array(z.string()),
  /** Absent where the article is not in the edition. */
  text: z.string().optional(),
})

export const historyData = z.strictObject({
  page: z.literal('history'),
  work: z.string(),
  lang,
  short: inThree,
  acts: z.array(act),
  articles: z.array(z.strictObject({ eId, editorialHeading: inThree.optional(), wordings: z.array(wording) })),
})

/** An edition in all its languages: a line in each of them, row by row. */
export const parallelData = z.strictObject({
  page: z.literal('parallel'),
  work: z.string(),
  date,
  short: inThree,
  texts: z.array(text),
  provisions: z.array(
    z.strictObject({
      eId,
      editorialHeading: inThree.optional(),
      rows: z.array(z.strictObject({ kaz: line.optional(), rus: line.optional(), eng: line.optional() })),
    }),
  ),
})

export const timelineData = z.strictObject({
  page: z.literal('timeline'),
  events: z.array(
    z.strictObject({
      date,
      work: z.string(),
      short: inThree,
      what: z.enum(['adopted', 'amended', 'ended']),
      /** Of a law that was adopted. */
      by: inThree.optional(),
      /** The acts that made the edition, and what is known of it beside them. */
      acts: z.array(act),
      note: inThree.optional(),
      /** What ended the law: it was in force until the day of the event. */
      endedBy: inThree.optional(),
      texts: z.array(textRef),
    }),
  ),
})

export const corpusData = z.strictObject({
  page: z.literal('corpus'),
  texts: z.array(
    z.strictObject({
      ...textRef.shape,
      name: inThree,
      kind: z.string(),
      /** How many provisions it holds; null when it holds the whole law. */
      held: z.number().nullable(),
      missing: z.array(z.string()),
      isEndKnown: z.boolean(),
      from: z.array(z.strictObject({ lang, date, articles: z.number().nullable() })),
      made: date,
      reviewed: z.boolean(),
      review: z.strictObject({ date, provisions: z.number(), of: z.number(), errors: z.number() }).optional(),
      explained: z.array(z.strictObject({ rule: z.string(), at: z.string(), why: z.string() })),
      fetch: z.string(),
    }),
  ),
})
