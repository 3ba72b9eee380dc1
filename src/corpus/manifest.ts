import { z } from 'zod'
import { LANGS } from '../language/lang.ts'

const lang = z.enum(LANGS)
const isoDate = z.iso.date()
const perLang = z.strictObject({ kaz: z.string().min(1), rus: z.string().min(1), eng: z.string().min(1) })
const markup = z.enum(['markdown', 'html', 'json', 'docx', 'text'])

/**
 * Whose words a text is, from the most to the least authoritative: the official text (Kazakh or Russian), a working translation
 * made for this project, a translation that others published, or statements of what a text is known to say.
 */
export const TEXT_KINDS = ['official', 'translation', 'published', 'summary'] as const

const text = z.strictObject({
  lang,
  date: isoDate,
  kind: z.enum(TEXT_KINDS),
  /** Path within the work's folder. */
  path: z.string().min(1),
  /** Which provisions it holds: `whole`, or their eIds. */
  covers: z.union([z.literal('whole'), z.array(z.string().min(1)).min(1)]),
  /** The official editions it was made from. */
  from: z.array(z.strictObject({ lang, date: isoDate })).optional(),
  made: isoDate,
  reviewed: z.boolean(),
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
export type ManifestText = Manifest['texts'][number]
