import { z } from 'zod'
import { OPERATIONS } from '../../amend/instruction.ts'
import {
  eId,
  file,
  inSome,
  inThree,
  lang,
  named,
  note,
  pair,
  provision,
  row,
  side,
  text,
  textRef,
} from './schema-parts.ts'
import { verdict } from './schema-parts.ts'

/** The data of the pages on which laws are compared, noted and amended. */

export const homeData = z.strictObject({
  page: z.literal('home'),
  title: inThree,
  abstract: inThree,
  laws: z.array(
    z.strictObject({
      ...text.shape,
      names: inThree,
      coverage: inThree,
      history: file.optional(),
      parallel: file.optional(),
    }),
  ),
  comparisons: z.array(
    z.strictObject({
      id: z.string(),
      left: textRef,
      right: textRef,
      why: inSome.optional(),
      data: file,
      links: file.optional(),
    }),
  ),
  concepts: z.array(z.strictObject({ ...named.shape, definition: inThree, data: file })),
  reforms: z.array(z.strictObject({ id: z.string(), title: inThree, lang, data: file })),
  literature: z.array(z.strictObject({ author: inThree, title: inThree, on: inThree })),
  /** The data of the other pages that there is one of. */
  more: z.array(file),
})

export const comparisonData = z.strictObject({
  page: z.literal('comparison'),
  id: z.string(),
  left: side,
  right: side,
  why: inSome.optional(),
  level: z.enum(['article', 'paragraph']),
  pairs: z.array(
    z.strictObject({
      ...pair.shape,
      /** Line beside line, with the words that differ; of a pair that is the same, none: its text is in the data of either law. */
      rows: z.array(row),
    }),
  ),
  /** The concepts that are named as evidence. */
  concepts: z.array(named),
})

export const linksData = z.strictObject({
  page: z.literal('links'),
  id: z.string(),
  left: side,
  right: side,
  /** Each with the concepts that both of its sides name. */
  pairs: z.array(z.strictObject({ ...pair.shape, concepts: z.array(z.string()) })),
  concepts: z.array(named),
})

export const conceptData = z.strictObject({
  page: z.literal('concept'),
  ...named.shape,
  definition: inThree,
  terms: z.strictObject({ kaz: z.array(z.string()), rus: z.array(z.string()), eng: z.array(z.string()) }),
  /** Words that look like the terms and are none. */
  except: z.strictObject({ kaz: z.array(z.string()), rus: z.array(z.string()), eng: z.array(z.string()) }),
  /** How often the newest text of each law names it. */
  frequency: z.array(
    z.strictObject({ ...text.shape, isPart: z.boolean(), occurrences: z.number(), perThousandWords: z.number() }),
  ),
  texts: z.array(text),
  occurrences: z.array(
    z.strictObject({
      ...textRef.shape,
      eId,
      editorialHeading: inThree.optional(),
      snippet: z.string(),
      /** UTF-16 units, end exclusive. */
      ranges: z.array(z.strictObject({ start: z.number(), end: z.number() })),
    }),
  ),
})

export const reformData = z.strictObject({
  page: z.literal('reform'),
  id: z.string(),
  title: inThree,
  base: text,
  instructions: z.array(
    z.strictObject({
      op: z.enum(OPERATIONS).optional(),
      target: z.string().optional(),
      lang,
      quote: z.string(),
      outcome: z.enum(['applied', 'conflict', 'not-understood']),
      reason: z.string().optional(),
      before: z.string().optional(),
      after: z.string().optional(),
      remarks: z.array(z.string()).optional(),
      rationale: inSome.optional(),
      /** The notes on what it changes, by their ids. */
      notes: z.array(z.string()),
    }),
  ),
  notes: z.array(note),
  concepts: z.array(named),
  claims: z.array(named),
  /** What was changed, as it reads with the draft. */
  consolidated: z.array(provision),
  draft: z.strictObject({ lang, provisions: z.array(provision) }),
  /** The draft in other languages: with data of its own where it could be applied, else as text. */
  versions: z.array(z.strictObject({ lang, data: file.optional(), provisions: z.array(provision).optional() })),
})

export const studyData = z.strictObject({
  page: z.literal('study'),
  title: inThree,
  statements: z.array(
    z.strictObject({
      id: z.string(),
      kind: z.enum(['claim', 'proposal', 'reason']),
      text: inThree,
      /** How the checks of it came out, each once. */
      verdicts: z.array(verdict),
      /** The notes about it, by their ids, without answers. */
      notes: z.array(z.string()),
      /** The instructions that carry it out: their numbers in the draft, from 1. */
      instructions: z.array(
        z.strictObject({ reform: z.string(), number: z.number(), quote: z.string(), rationale: inSome }),
      ),
    }),
  ),
  /** How many notes came to each verdict. */
  verdicts: z.array(z.strictObject({ verdict, count: z.number() })),
  /** All notes, answers included. */
  notes: z.array(note),
  works: z.array(z.strictObject({ work: z.string(), short: inThree })),
  concepts: z.array(named),
  reforms: z.array(z.strictObject({ id: z.string(), title: inThree, lang, data: file })),
})
