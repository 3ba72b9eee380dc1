import { readFileSync } from 'node:fs'
import { LineCounter, isNode, parseDocument } from 'yaml'
import { z } from 'zod'
import { InvalidFile } from '../corpus/invalid-file.ts'
import { readYaml } from '../corpus/yaml-file.ts'

const why = z
  .strictObject({ kaz: z.string().min(1), rus: z.string().min(1), eng: z.string().min(1) })
  .partial()
  .refine((reasons) => Object.keys(reasons).length > 0, 'a decision needs a reason in at least one language')
const eIds = z.array(z.string().min(1)).min(1)
const relation = z.enum(['same', 'changed', 'moved', 'split', 'merged'])

const decisionSchema = z.discriminatedUnion('decide', [
  z.strictObject({ decide: z.literal('confirm'), left: eIds, right: eIds, relation: relation.optional(), why }),
  z.strictObject({ decide: z.literal('forbid'), left: eIds, right: eIds, why }),
  z.strictObject({ decide: z.literal('add'), left: eIds, right: eIds, relation, why }),
])

const fileSchema = z.strictObject({
  /** Names of texts: `WORK`, `WORK@DATE`, with `/LANG` where the decisions hold for one language only. */
  left: z.string().min(1),
  right: z.string().min(1),
  level: z.enum(['article', 'paragraph']).default('article'),
  decisions: z.array(decisionSchema).min(1),
})

/** What a scholar decided about a link between provisions, and why. */
export type Decision = z.infer<typeof decisionSchema> & { line: number }

/** A file of decisions about one pair of texts: `annotations/<study>/alignments/*.yaml`. */
export interface Decisions extends Omit<z.infer<typeof fileSchema>, 'decisions'> {
  path: string
  decisions: Decision[]
}

/**
 * Reads a file of decisions.
 *
 * @throws InvalidFile with file, line and reason when it is missing, not YAML or not as the schema says, or when a file decides
 *   about one link twice.
 */
export function readDecisions(path: string): Decisions {
  const file = readYaml(path, fileSchema)
  const lines = new LineCounter()
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines })
  const decisions = file.decisions.map((decision, index): Decision => {
    const node: unknown = document.getIn(['decisions', index], true)
    return { ...decision, line: isNode(node) && node.range ? lines.linePos(node.range[0]).line : 1 }
  })
  const seen = new Map<string, number>()
  for (const { left, right, line } of decisions) {
    for (const link of left.flatMap((one) => right.map((other) => `${one} – ${other}`))) {
      const before = seen.get(link)
      if (before !== undefined) throw new InvalidFile(path, `${link} is decided twice, first in line ${before}`, line)
      seen.set(link, line)
    }
  }
  return { ...file, path, decisions }
}
