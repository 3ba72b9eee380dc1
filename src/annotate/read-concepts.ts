import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Concept } from './concept.ts'
import { InvalidFile } from '../corpus/invalid-file.ts'
import { readYaml } from '../corpus/yaml-file.ts'

const perLang = z.strictObject({ kaz: z.string().min(1), rus: z.string().min(1), eng: z.string().min(1) })
const phrases = z.array(z.string().min(1))

const conceptSchema: z.ZodType<Concept> = z.strictObject({
  id: z.string().regex(/^[a-z][a-z-]*$/),
  label: perLang,
  definition: perLang,
  terms: z.strictObject({ kaz: phrases.min(1), rus: phrases.min(1), eng: phrases.min(1) }),
  except: z.strictObject({ kaz: phrases, rus: phrases, eng: phrases }),
})

/**
 * Reads the lexicon of concepts, a YAML file each, in the order of their file names.
 *
 * @throws InvalidFile
 */
export function readConcepts(folder: string): Concept[] {
  if (!existsSync(folder)) throw new InvalidFile(folder, 'there is no lexicon of concepts here')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => readConcept(join(folder, name), name.slice(0, -'.yaml'.length)))
}

function readConcept(path: string, id: string): Concept {
  const concept = readYaml(path, conceptSchema)
  if (concept.id !== id) throw new InvalidFile(path, `the id is ${concept.id}, but the file is named ${id}`)
  return concept
}
