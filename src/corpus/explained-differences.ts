import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { LANGS } from '../language/lang.ts'
import { readYaml } from './yaml-file.ts'

const differenceSchema = z.strictObject({
  /** The rule that reports it. */
  rule: z.string().min(1),
  /** The provision, by its eId. */
  at: z.string().min(1),
  /** The edition, where the difference is in one only. */
  date: z.iso.date().optional(),
  /** The official language that differs, where it is one only. */
  lang: z.enum(LANGS).optional(),
  /** Why the translation is right as it is. */
  why: z.string().min(1),
})

/** A difference between a translation and the official texts that was looked at and found right. */
export type ExplainedDifference = z.infer<typeof differenceSchema>

/** The file of the explained differences of a work, in the work's folder. */
export function differencesPath(workFolder: string): string {
  return join(workFolder, 'differences.yaml')
}

/**
 * Reads the explained differences of a work; none when it has no such file.
 *
 * @throws InvalidFile
 */
export function readExplainedDifferences(workFolder: string): ExplainedDifference[] {
  const path = differencesPath(workFolder)
  return existsSync(path) ? readYaml(path, z.array(differenceSchema)) : []
}
