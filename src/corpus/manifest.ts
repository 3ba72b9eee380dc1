import { z } from 'zod'
import { LANGS } from '../language/lang.ts'

const lang = z.enum(LANGS)
const isoDate = z.iso.date()
const perLang = z.strictObject({ kaz: z.string().min(1), rus: z.string().min(1), eng: z.string().min(1) })
const markup = z.enum(['markdown', 'html', 'json', 'docx', 'text'])

/**
 * Whose words a text is, from the most to the least authoritative: the official text (Kazakh or Russian), a working translation
 * made for this project, an edition that Tarmaq computed from an official text and amending acts, a translation that others
 * published, or statements of what a text is known to say.
 */
export const TEXT_KINDS = ['official', 'translation', 'computed', 'published', 'summary'] as const

const text = z.strictObject({
  lang,
  date: isoDate,
  kind: z.enum(TEXT_KINDS).exclude(['computed']),
  /** Path within the work's folder. */
  path: z.string().min(1),
  /** Which provisions it holds: `whole`, or their eIds. */
  covers: z.union([z.literal('whole'), z.array(z.string().min(1)).min(1)]),
  /** The official editions it was made from; `covers` where one was at hand in part only. */
  from: z.array(z.strictObject({ lang, date: isoDate, covers: z.array(z.string().min(1)).min(1).optional() })).optional(),
  made: isoDate,
  /** All of it was read against the official texts by another than the translator. */
  reviewed: z.boolean(),
  /** How many provisions were, of how many (drawn at random, where not all of them); how many errors were found, all mended. */
  review: z
    .strictObject({ date: isoDate, provisions: z.number().int().positive(), of: z.number().int().positive(), errors: z.number().int().nonnegative() })
    .optional(),
})

const edition = z.strictObject({
  /** The day that names the edition. */
  date: isoDate,
  /** The acts whose amendments it brings, by catalogue id. */
  acts: z.array(z.string().min(1)),
  note: perLang.optional(),
})

const source = z.strictObject({
  lang,
  date: isoDate,
  format: markup,
  /** The addresses of the files that make up the text, in order. */
  urls: z.array(z.url({ protocol: /^https?$/ })).min(1),
})

/**
 * Amendments of an act that come into force on another day than the act itself, or on an event. Which provisions a clause means
 * («положения, определяющие деятельность Конституционного Суда») is no matter of the act's words: it is data with a source.
 */
const deferral = z.strictObject({
  /** Where the act says so: a locator in the act. */
  clause: z.string().min(1),
  /** Locators in the amended law: every instruction on one of them, or on what it contains, is deferred. Empty: none are attested. */
  provisions: z.array(z.string().min(1)).default([]),
  /** Locators in the act: every instruction that stands in one of these items is deferred. */
  items: z.array(z.string().min(1)).default([]),
  /** The event that it waits for, in words, and the day of it where it is known. */
  event: z.strictObject({ what: perLang, date: isoDate.optional() }).optional(),
  /** The day from which editions have the new wording; absent while it is not known. */
  from: isoDate.optional(),
  /** The text that shows which provisions are meant, and from when: WORK@DATE/LANG. */
  source: z.string().min(1).optional(),
})

/** What the catalogue says of a work: a law, or an act that amends one. */
export const manifestSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+(?:\/[A-Za-z0-9-]+)?$/),
  type: z.enum(['constitution', 'code', 'constitutionalLaw', 'law']),
  names: perLang,
  /** Short names for lists and columns. */
  short: perLang,
  identifiers: z
    .strictObject({ adilet: z.string().optional(), bank: z.number().int().positive().optional(), number: z.string().optional() })
    .default({}),
  adopted: z.strictObject({ date: isoDate, by: perLang }),
  /** From when it is in force, by which rule, and until when; a date is given only where a source attests it. */
  force: z.strictObject({
    from: isoDate.optional(),
    rule: perLang.optional(),
    until: isoDate.optional(),
    endedBy: perLang.optional(),
  }),
  /** For amending acts: what of them does not come into force with the rest. */
  deferred: z.array(deferral).default([]),
  /** For amending acts: the works they amend. */
  amends: z.array(z.string().min(1)).default([]),
  /** How many articles each edition has, to check what is fetched. */
  articles: z.array(z.strictObject({ date: isoDate, count: z.number().int().positive() })).default([]),
  editions: z.array(edition).default([]),
  texts: z.array(text).default([]),
  sources: z.array(source).default([]),
})

export type Manifest = z.infer<typeof manifestSchema>
export type TextKind = (typeof TEXT_KINDS)[number]
export type Deferral = Manifest['deferred'][number]
export type ManifestText = Manifest['texts'][number]
