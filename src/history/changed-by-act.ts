import type { Step } from './timeline.ts'
import { provisionHistory, type Wording } from './provision-history.ts'

/**
 * Whether an act gave a provision other words, or brought or repealed it, after a day; an act that restates the words as they were
 * changed nothing.
 *
 * @param steps the life of the text in which the provision is called `eId`.
 * @param after a day (ISO 8601): what came into force on it or earlier does not count; all counts where it is undefined.
 */
export function isChangedByAct(
  steps: readonly Step[],
  eId: string,
  { act, after }: { act: string; after: string | undefined },
): boolean {
  return changesOf(steps, eId).some((wording) => wording.act === act && (after === undefined || wording.date > after))
}

/** The acts (catalogue ids) that gave a provision other words, or brought or repealed it. */
export function actsThatChanged(steps: readonly Step[], eId: string): Set<string> {
  return new Set(changesOf(steps, eId).flatMap(({ act }) => act ?? []))
}

/** The wordings of a provision that differ from those before them. */
function changesOf(steps: readonly Step[], eId: string): Wording[] {
  const wordings = provisionHistory(steps, eId)
  return wordings.filter(({ text }, i) => text !== (i === 0 ? null : (wordings[i - 1]?.text ?? null)))
}
