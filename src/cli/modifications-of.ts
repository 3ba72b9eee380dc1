import type { Draft } from '../annotate/read-draft.ts'
import type { AmendingAct } from '../amend/read-instructions.ts'
import type { Deferral } from '../corpus/manifest.ts'
import type { Modification } from '../publish/akn/modification.ts'
import type { LoadedText } from './load-text.ts'
import type { Workspace } from './workspace.ts'
import { toDeferral } from '../history/amendment.ts'
import { amendingWorks, commencementOf } from '../history/commencement.ts'
import { statedCommencement, statedEntry } from '../history/stated-commencement.ts'
import { titleOf } from '../law/text.ts'
import { identityOfAmended } from './akn-identities.ts'
import { readAct } from './instructions-command.ts'

/**
 * What an amending act does, for its document: each instruction with the law that it amends and the day from which it is in force.
 * None for a text that is no amending act.
 */
export function modificationsOf(text: LoadedText, draft: Draft | undefined, space: Workspace): Modification[] {
  const act = readAct(text)
  // A law has no operation that could be understood; its statements are no instructions.
  if (act.instructions.every(({ status }) => status === 'not-understood')) return []
  const named = draft
    ? [draft.amends]
    : ((text.work === undefined ? undefined : space.catalogue.get(text.work))?.amends ?? [])
  const laws = new Map<string, ReturnType<typeof lawOf>>()
  const lawOf = (heading: string) => {
    const { identity, work } = identityOfAmended(heading, named, text.act.lang, space)
    return { amends: identity, forced: forceOf(text, act, work, space) }
  }
  return act.instructions.map((instruction) => {
    const heading = instruction.law ?? act.amends[0] ?? titleOf(text.act)
    const { amends, forced } = laws.get(heading) ?? lawOf(heading)
    laws.set(heading, { amends, forced })
    const { from } = commencementOf(instruction, forced, text.act)
    return { instruction, amends, ...(from === undefined ? {} : { from }) }
  })
}

/**
 * When an act comes into force on a law: as the catalogue says, else as its own final provisions do. Where they except something in a
 * way that is not understood, no day is known for the rest.
 */
function forceOf(
  { act, work }: LoadedText,
  { provisions }: AmendingAct,
  law: string | undefined,
  { catalogue }: Workspace,
): { act: { deferred: Deferral[] }; entry?: string } {
  const amended = law === undefined ? undefined : catalogue.get(law)
  const known = amended && amendingWorks(amended, catalogue).find((amending) => amending.act.id === work)
  const stated = statedCommencement(provisions, act.lang)
  const deferred = stated.deferred.map(toDeferral)
  if (known) return known.act.deferred.length > 0 ? known : { act: { deferred }, entry: known.entry }
  const entry = stated.notUnderstood.length > 0 ? undefined : statedEntry(provisions, act.lang)
  return { act: { deferred }, ...(entry === undefined ? {} : { entry }) }
}
