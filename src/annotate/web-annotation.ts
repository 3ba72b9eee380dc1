import { z } from 'zod'
import { LANGS, BCP47 } from '../language/lang.ts'

/** The context of the W3C Web Annotation vocabulary, which every file of notes names. */
export const ANNO_CONTEXT = 'http://www.w3.org/ns/anno.jsonld'

/** The terms that the W3C vocabulary lacks: whether a question is settled, and what language quoted words are in. */
export const OWN_TERMS = {
  status: 'urn:tarmaq:vocabulary:status',
  quoteLanguage: { '@id': 'http://purl.org/dc/terms/language', '@type': 'xsd:language' },
} as const

/** The W3C motivations that notes use; `editing` gives the rationale of a change, `tagging` names a concept. */
export const MOTIVATIONS = [
  'assessing',
  'commenting',
  'describing',
  'editing',
  'linking',
  'questioning',
  'replying',
  'tagging',
] as const

export const STATUSES = ['open', 'answered', 'withdrawn'] as const

/** Whether the text of the law bears a claim out. */
export const VERDICTS = ['borne-out', 'borne-out-in-part', 'not-borne-out', 'not-checkable'] as const

const language = z.enum(LANGS.map((lang) => BCP47[lang]) as ['kk', 'ru', 'en'])
const text = z.string().min(1)
/** A name without spaces: the id of a concept, a claim's number, a work, a locator. */
const name = z.string().regex(/^\S+$/, 'a name has no spaces')

/** The note's text in one language. */
const proseBody = z.strictObject({
  type: z.literal('TextualBody'),
  value: text,
  language: language.optional(),
  format: z.literal('text/plain').optional(),
})

/** `tagging`: a concept's id; `identifying`: the claim, proposal or reason that the note is about; `assessing`: a verdict. */
const labelBody = z.discriminatedUnion('purpose', [
  z.strictObject({ type: z.literal('TextualBody'), purpose: z.literal('tagging'), value: name }),
  z.strictObject({ type: z.literal('TextualBody'), purpose: z.literal('identifying'), value: name }),
  z.strictObject({ type: z.literal('TextualBody'), purpose: z.literal('assessing'), value: z.enum(VERDICTS) }),
])

const timeState = z.strictObject({
  type: z.literal('TimeState'),
  sourceDate: z.iso.datetime().regex(/T00:00:00Z$/, 'an edition is named by its day, as T00:00:00Z'),
})

/** A link: to a provision of a work, or to an entry of the study's literature (`literature.json#dahl-1989`). */
const linkBody = z.strictObject({
  type: z.literal('SpecificResource'),
  purpose: z.literal('linking'),
  source: name,
  state: timeState.optional(),
  selector: z.strictObject({ type: z.literal('FragmentSelector'), value: name }).optional(),
})

const body = z.union([proseBody, labelBody, linkBody])

const quoteSelector = z.strictObject({
  type: z.literal('TextQuoteSelector'),
  exact: text,
  prefix: z.string().optional(),
  suffix: z.string().optional(),
  quoteLanguage: language.optional(),
})

const quotes = z
  .array(quoteSelector)
  .min(1)
  .refine((all) => isOneEach(all.map(({ quoteLanguage }) => quoteLanguage)), { error: 'one quote a language' })

const target = z.strictObject({
  source: name,
  state: timeState,
  selector: z.strictObject({
    type: z.literal('FragmentSelector'),
    value: name,
    refinedBy: z.union([quoteSelector, quotes]).optional(),
  }),
})

export const annotation = z.strictObject({
  id: name,
  type: z.literal('Annotation'),
  motivation: z.enum(MOTIVATIONS),
  created: z.iso.datetime(),
  modified: z.iso.datetime().optional(),
  creator: z.strictObject({ type: z.enum(['Organization', 'Person']), name: text }),
  status: z.enum(STATUSES).optional(),
  body: z
    .array(body)
    .refine((bodies) => bodies.some(isProse), { error: 'a note needs a text in kk, ru or en' })
    .refine((bodies) => isOneEach(bodies.filter(isProse).map((one) => one.language)), { error: 'one text a language' })
    .refine((bodies) => bodies.filter((one) => 'purpose' in one && one.purpose === 'assessing').length <= 1, {
      error: 'one verdict a note',
    }),
  target: z.union([target, name]),
})

/** A page of W3C Web Annotations (JSON-LD), as the studies keep their notes. README.md beside this file says what is what. */
export const annotationPage = z.strictObject({
  '@context': z.union([z.literal(ANNO_CONTEXT), z.tuple([z.literal(ANNO_CONTEXT), z.record(z.string(), z.unknown())])]),
  id: text,
  type: z.literal('AnnotationPage'),
  partOf: z.strictObject({ id: text, type: z.literal('AnnotationCollection'), label: text.optional() }).optional(),
  items: z.array(annotation),
})

export type AnnotationPage = z.infer<typeof annotationPage>
export type Annotation = z.infer<typeof annotation>
export type Target = z.infer<typeof target>
export type QuoteSelector = z.infer<typeof quoteSelector>
export type Body = z.infer<typeof body>
type ProseBody = z.infer<typeof proseBody>
export type LabelBody = z.infer<typeof labelBody>
export type LinkBody = z.infer<typeof linkBody>

/** Whether no language occurs twice; where none is said, English is meant. */
function isOneEach(languages: readonly (string | undefined)[]): boolean {
  return new Set(languages.map((one) => one ?? 'en')).size === languages.length
}

/** Whether a body is the note's own text, not a label or a link. */
export function isProse(one: Body): one is ProseBody {
  return one.type === 'TextualBody' && !('purpose' in one)
}

export function isLabel(one: Body): one is LabelBody {
  return one.type === 'TextualBody' && 'purpose' in one
}

export function isLink(one: Body): one is LinkBody {
  return one.type === 'SpecificResource'
}

/** The quoted words of a target, one selector a language. */
export function quoteSelectors(one: Target): QuoteSelector[] {
  const { refinedBy } = one.selector
  return refinedBy === undefined ? [] : Array.isArray(refinedBy) ? refinedBy : [refinedBy]
}
