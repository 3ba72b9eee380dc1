import type { Lang } from '../language/lang.ts'
import { parseTextName } from './text-name.ts'

/** A provision in which a pair of terms is attested. */
export interface Attestation {
  work: string
  date: string
  /** Only this language's official text is meant: the other one is not at hand, or has another word there. */
  lang?: Lang
  eId: string
}

/**
 * Reads `constitution-1995@2023-01-01#art_50__para_3`: the Kazakh term stands in the Kazakh text of that provision, and the Russian
 * term in the Russian. `constitution-2026@2026-07-01/rus#art_53__para_1`: only the Russian is attested. Undefined when it is neither.
 */
export function parseAttestation(text: string): Attestation | undefined {
  const [, name, eId] = /^([^#]+)#([A-Za-z][\w-]*)$/.exec(text) ?? []
  if (name === undefined || eId === undefined) return undefined
  const parsed = parseTextName(name)
  if ('problem' in parsed || parsed.date === undefined) return undefined
  const { work, date, lang } = parsed
  return { work, date, eId, ...(lang === undefined ? {} : { lang }) }
}
