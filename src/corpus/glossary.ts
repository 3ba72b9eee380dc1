import { join } from 'node:path'
import { z } from 'zod'
import type { PerLang } from '../language/lang.ts'
import { InvalidFile } from './invalid-file.ts'
import { parseAttestation } from './attestation.ts'
import { readYaml } from './yaml-file.ts'

/**
 * A term of the law in three languages. The first of each list is the preferred one, the others are variants that texts also use;
 * all are dictionary forms, found in texts by stem.
 */
export interface GlossaryTerm {
  id: string
  kaz: string[]
  rus: string[]
  eng: string[]
  /** Provisions in which the languages name the thing with these terms; see `parseAttestation`. */
  attested?: string[]
  /** What a reader of the terms must know: what they replaced, what replaced them, how they differ. */
  note?: Partial<PerLang>
}

const words = z.array(z.string().min(1)).min(1)
const termSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id is lower-case Latin words joined by hyphens'),
  kaz: words,
  rus: words,
  eng: words,
  attested: z
    .array(z.string().refine((text) => parseAttestation(text) !== undefined, 'an attestation is WORK@DATE#EID, or WORK@DATE/LANG#EID'))
    .min(1)
    .optional(),
  note: z.strictObject({ kaz: z.string().min(1), rus: z.string().min(1), eng: z.string().min(1) }).partial().optional(),
})

/** The glossary's file in the folder of the catalogue. */
export function glossaryPath(corpusFolder: string): string {
  return join(corpusFolder, 'glossary', 'terms.yaml')
}

/**
 * Reads the glossary of a catalogue.
 *
 * @param corpusFolder the folder of the catalogue.
 * @throws InvalidFile with file, line and reason when it is missing, not as the schema says, or an id stands twice.
 */
export function readGlossary(corpusFolder: string): GlossaryTerm[] {
  const path = glossaryPath(corpusFolder)
  const terms = readYaml(path, z.array(termSchema))
  const seen = new Set<string>()
  for (const { id } of terms) {
    if (seen.has(id)) throw new InvalidFile(path, `the id ${id} stands twice`)
    seen.add(id)
  }
  return terms.map(({ attested, note, ...term }) => ({
    ...term,
    ...(attested === undefined ? {} : { attested }),
    ...(note === undefined ? {} : { note: withoutAbsent(note) }),
  }))
}

function withoutAbsent(note: { [lang in keyof PerLang]?: string | undefined }): Partial<PerLang> {
  return Object.fromEntries(Object.entries(note).filter(([, text]) => text !== undefined))
}
