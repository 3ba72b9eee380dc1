import { z } from 'zod'
import { RELATIONS } from '../../align/alignment.ts'
import { VERDICTS } from '../../annotate/web-annotation.ts'
import { LANGS } from '../../language/lang.ts'

/** What the data of several sorts of pages are made of. */
export const lang = z.enum(LANGS)
export const inThree = z.strictObject({ kaz: z.string(), rus: z.string(), eng: z.string() })
export const inSome = z.strictObject({
  kaz: z.string().optional(),
  rus: z.string().optional(),
  eng: z.string().optional(),
})
export const date = z.iso.date()
export const eId = z.string()
/** A file of the site, from its root. */
export const file = z.string()
/** A concept, or a claim of the study, that the page names. */
export const named = z.strictObject({ id: z.string(), label: inThree })

export const textRef = z.strictObject({ work: z.string(), date, lang })
/** A text by name. */
export const text = textRef.extend({ short: inThree, kind: z.string(), data: file })
export const act = z.strictObject({
  id: z.string(),
  names: inThree,
  short: inThree,
  date,
  number: z.string().optional(),
})

/** What heads a provision: its own heading, or the editorial one where it has none. */
export const heading = z.strictObject({ eId, own: z.string().optional(), editorial: inThree.optional() })
/** A text of a comparison, with the headings of its provisions. */
export const side = text.extend({ headings: z.array(heading) })

export const provision = z.strictObject({
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

export const verdict = z.enum(VERDICTS)
export const note = z.strictObject({
  id: z.string(),
  work: z.string(),
  date,
  locator: z.string(),
  quotes: z.array(
    z.strictObject({ exact: z.string(), lang, prefix: z.string().optional(), suffix: z.string().optional() }),
  ),
  body: inSome,
  creator: z.string(),
  created: z.string(),
  /** Concepts by their ids, and words of the author's own. */
  tags: z.array(z.string()),
  /** Claims of the study by their ids. */
  about: z.array(z.string()),
  verdict: verdict.optional(),
  status: z.string(),
  replyTo: z.string().optional(),
})

export const line = z.strictObject({ num: z.string().optional(), text: z.string() })
const piece = z.strictObject({ text: z.string(), mark: z.enum(['removed', 'added', 'editorial']).optional() })
const markedLine = z.strictObject({ num: z.string().optional(), pieces: z.array(piece) })
export const row = z.strictObject({
  kind: z.enum(['same', 'editorial', 'edited', 'restated', 'removed', 'added', 'parallel']),
  left: markedLine.optional(),
  right: markedLine.optional(),
})

export const pair = z.strictObject({
  left: z.array(eId),
  right: z.array(eId),
  relation: z.enum(RELATIONS),
  score: z.number(),
  evidence: z.array(z.strictObject({ feature: z.string(), score: z.number(), shared: z.array(z.string()).optional() })),
  decision: z.strictObject({ decide: z.enum(['confirm', 'add']), why: inSome }).optional(),
})
