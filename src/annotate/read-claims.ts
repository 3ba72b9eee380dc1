import { z } from 'zod'
import type { PerLang } from '../language/lang.ts'
import { readYaml } from '../corpus/yaml-file.ts'

const perLang = z.strictObject({ kaz: z.string().min(1), rus: z.string().min(1), eng: z.string().min(1) })

/** `C1`: a claim; `P1`: a proposal; `R1`: a reason. */
const claimsSchema = z.record(z.string().regex(/^[CPR][1-9]\d*$/), perLang)

export type StatementKind = 'claim' | 'proposal' | 'reason'

/** A sentence of the work that a study examines: what it claims, proposes, or gives as a reason. */
export interface Statement {
  /** As notes name it: `C5`. */
  id: string
  kind: StatementKind
  text: PerLang
}

const KINDS: Record<string, StatementKind> = { C: 'claim', P: 'proposal', R: 'reason' }

/**
 * Reads what a study examines, sentence by sentence, in the order of the file.
 *
 * @throws InvalidFile
 */
export function readClaims(path: string): Statement[] {
  return Object.entries(readYaml(path, claimsSchema)).map(([id, text]) => ({
    id,
    kind: KINDS[id.charAt(0)] ?? 'claim',
    text,
  }))
}
