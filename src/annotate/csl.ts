import { z } from 'zod'
import { readYaml } from '../corpus/yaml-file.ts'

const text = z.string().min(1)
const name = z.looseObject({ family: text.optional(), given: text.optional(), literal: text.optional() })
const date = z.looseObject({
  'date-parts': z.array(z.array(z.union([z.number(), z.string()])).min(1)).optional(),
  literal: text.optional(),
  raw: text.optional(),
})

/** An entry of a bibliography as CSL-JSON has it; what is not named here is kept as it is. */
const cslItem = z.looseObject({
  id: text,
  type: text,
  title: text.optional(),
  author: z.array(name).optional(),
  editor: z.array(name).optional(),
  issued: date.optional(),
  publisher: text.optional(),
  'container-title': text.optional(),
  language: text.optional(),
  note: text.optional(),
})

export type CslItem = z.infer<typeof cslItem>

/**
 * Reads a bibliography in CSL-JSON.
 *
 * @throws InvalidFile when it is not as it must be, with the line; also when two entries have one id.
 */
export function readBibliography(path: string): CslItem[] {
  const items = z.array(cslItem).refine((all) => new Set(all.map(({ id }) => id)).size === all.length, {
    error: 'two entries have the same id',
  })
  return readYaml(path, items)
}
