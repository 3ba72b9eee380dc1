import { readdirSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Outcome } from '../amend/instruction.ts'
import type { Draft } from '../annotate/read-draft.ts'
import { readInstructions } from '../amend/read-instructions.ts'
import { isDraftFile, readDraft } from '../annotate/read-draft.ts'
import { shareRationales } from '../annotate/share-rationales.ts'

/**
 * The outcomes of a draft, each with the reasons that the draft's other language versions give too. Versions are the drafts of the
 * same id in the same folder; a draft that says nothing of itself has none.
 *
 * @throws InvalidFile, UnreadableSource when one of them cannot be read.
 */
export function withSharedRationales<T extends Outcome>(path: string, outcomes: readonly T[]): T[] {
  const others = otherVersions(path).map(({ act }) => readInstructions(act).instructions)
  const [shared = []] = shareRationales([outcomes, ...others])
  return outcomes.map((outcome, i) => {
    const rationale = shared[i]?.rationale
    return rationale === undefined ? outcome : { ...outcome, rationale }
  })
}

function otherVersions(path: string): Draft[] {
  if (!existingDraft(path)) return []
  const draft = readDraft(path)
  return readdirSync(dirname(path))
    .filter((name) => name !== basename(path))
    .map((name) => join(dirname(path), name))
    .filter(isDraftFile)
    .map(readDraft)
    .filter(({ id, lang }) => id === draft.id && lang !== draft.lang)
}

/** Whether a name given on the command line is that of a draft's file, and not of an act of the catalogue. */
function existingDraft(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true && isDraftFile(path)
}
