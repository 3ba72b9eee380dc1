import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { PerLang } from '../language/lang.ts'
import { readYaml } from './yaml-file.ts'

const headingsSchema = z.record(z.string(), z.strictObject({ kaz: z.string().min(1), rus: z.string().min(1), eng: z.string().min(1) }))

/** Editorial headings by eId: written for this project, no part of the law. */
export type Headings = ReadonlyMap<string, PerLang>

/**
 * Reads the editorial headings of a work; none when it has no such file.
 *
 * @throws InvalidFile
 */
export function readHeadings(workFolder: string): Headings {
  const path = join(workFolder, 'headings.yaml')
  return existsSync(path) ? new Map(Object.entries(readYaml(path, headingsSchema))) : new Map()
}
