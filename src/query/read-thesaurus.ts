import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { ThesaurusEntry } from './thesaurus.ts'
import { readYaml } from '../corpus/yaml-file.ts'

const words = z.strictObject({ said: z.array(z.string().min(1)).min(1), law: z.array(z.string().min(1)).min(1) })
const schema = z.record(z.string().regex(/^[a-z0-9-]+$/), z.strictObject({ kaz: words, rus: words, eng: words }))

/**
 * Reads the thesaurus: every `*.yaml` of `thesaurus` in the corpus folder, entries by id; empty where there is no such folder.
 *
 * @throws InvalidFile when a file is not as its schema says.
 */
export function readThesaurus(corpusFolder: string): ThesaurusEntry[] {
  const folder = join(corpusFolder, 'thesaurus')
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => Object.entries(readYaml(join(folder, name), schema)).map(([id, entry]) => ({ id, ...entry })))
}
