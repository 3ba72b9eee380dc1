import { join } from 'node:path'
import { z } from 'zod'
import { readYaml } from '../corpus/yaml-file.ts'

const perLang = z.strictObject({ kaz: z.string().min(1), rus: z.string().min(1), eng: z.string().min(1) })

const studySchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  title: perLang,
  abstract: perLang,
  /** Ids of concepts in the lexicon. */
  concepts: z.array(z.string()).min(1),
  /** What is compared with what, and why: names of texts. */
  comparisons: z.array(z.strictObject({ left: z.string(), right: z.string(), why: perLang })),
  /** Paths within the study's folder. */
  reform: z.string(),
  /** Further drafts, and the same ones in other languages. */
  drafts: z.array(z.string()).default([]),
  notes: z.string(),
  /** What the study examines, a sentence each: notes say which of them they are about. */
  claims: z.string().optional(),
  /** The literature as CSL-JSON, to which notes and concepts refer by id. */
  bibliography: z.string().optional(),
  /** What the study leans on, as far as it names it, and on what point. */
  literature: z.array(z.strictObject({ author: perLang, title: perLang, on: perLang })).default([]),
})

/** A study: what is asked, which texts are compared on which concepts, the notes and the reform draft. */
export interface Study extends z.infer<typeof studySchema> {
  folder: string
}

/**
 * Reads the `study.yaml` of a study's folder.
 *
 * @throws InvalidFile
 */
export function readStudy(folder: string): Study {
  return { ...readYaml(join(folder, 'study.yaml'), studySchema), folder }
}
