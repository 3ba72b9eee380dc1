import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Concept } from './concept.ts'
import { InvalidFile } from '../corpus/invalid-file.ts'
import { readYaml } from '../corpus/yaml-file.ts'
import { CONCEPT_RELATIONS } from './concept.ts'

const perLang = z.strictObject({ kaz: z.string().min(1), rus: z.string().min(1), eng: z.string().min(1) })
const phrases = z.array(z.string().min(1))

const id = z.string().regex(/^[a-z][a-z-]*$/)
const literature = z.array(
  z.strictObject({ id: z.string().min(1), at: z.string().min(1).exactOptional(), on: perLang.exactOptional() }),
)

const conceptSchema: z.ZodType<Concept> = z.strictObject({
  id,
  label: perLang,
  definition: perLang,
  terms: z.strictObject({ kaz: phrases.min(1), rus: phrases.min(1), eng: phrases.min(1) }),
  except: z.strictObject({ kaz: phrases, rus: phrases, eng: phrases }),
  senses: z
    .array(
      z.strictObject({
        id,
        label: perLang,
        definition: perLang,
        literature: literature.exactOptional(),
        examples: z.array(z.string().regex(/^\S+ \S+$/, 'an example is a work and a locator')).exactOptional(),
      }),
    )
    .exactOptional(),
  relations: z
    .array(z.strictObject({ kind: z.enum(CONCEPT_RELATIONS), to: id, why: perLang.exactOptional() }))
    .exactOptional(),
  literature: literature.exactOptional(),
})

/**
 * Reads the lexicon of concepts, a YAML file each, in the order of their file names.
 *
 * @throws InvalidFile when a file is not as it must be, or relates its concept to one that the lexicon has not.
 */
export function readConcepts(folder: string): Concept[] {
  if (!existsSync(folder)) throw new InvalidFile(folder, 'there is no lexicon of concepts here')
  const concepts = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => readConcept(join(folder, name), name.slice(0, -'.yaml'.length)))
  const known = new Set(concepts.map((concept) => concept.id))
  for (const concept of concepts) {
    const stranger = concept.relations?.find(({ to }) => !known.has(to))
    if (stranger) {
      throw new InvalidFile(
        join(folder, `${concept.id}.yaml`),
        `it is related to ${stranger.to}, which is no concept here`,
      )
    }
  }
  return concepts
}

function readConcept(path: string, id: string): Concept {
  const concept = readYaml(path, conceptSchema)
  if (concept.id !== id) throw new InvalidFile(path, `the id is ${concept.id}, but the file is named ${id}`)
  return concept
}
