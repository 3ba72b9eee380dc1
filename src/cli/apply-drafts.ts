import { join } from 'node:path'
import type { Instruction } from '../amend/instruction.ts'
import type { Draft } from '../annotate/read-draft.ts'
import type { Study } from '../annotate/read-study.ts'
import type { Reform } from '../publish/site-model.ts'
import type { Library } from './library.ts'
import { applyInstructions } from '../amend/apply-instructions.ts'
import { lacksTarget } from '../amend/lacks-target.ts'
import { readInstructions } from '../amend/read-instructions.ts'
import { readDraft } from '../annotate/read-draft.ts'
import { shareRationales } from '../annotate/share-rationales.ts'

/**
 * The drafts of a study, each language version applied to the text that it is written on. Where that text is not at hand, or is
 * held in part and lacks an article that the draft amends, the version is given as text beside those that could be applied.
 *
 * @throws InvalidFile, UnreadableSource
 */
export function applyDrafts(study: Study, library: Library): Reform[] {
  const drafts = [...new Set([study.reform, ...study.drafts])].map((path) => readDraft(join(study.folder, path)))
  return [...new Set(drafts.map(({ id }) => id))].flatMap((id) => {
    const versions = drafts.filter((draft) => draft.id === id)
    const shared = shareRationales(versions.map(({ act }) => readInstructions(act).instructions))
    const applied = versions.map((draft, i) => ({ draft, reform: applyDraft(draft, shared[i] ?? [], library) }))
    return applied.flatMap(({ draft, reform }) => {
      const others = applied.filter((other) => other.draft !== draft)
      const asVersions = others.map((other) => ({
        lang: other.draft.lang,
        draft: other.draft.act,
        ...(other.reform ? { id: other.reform.id } : {}),
      }))
      return reform ? [{ ...reform, versions: asVersions }] : []
    })
  })
}

function applyDraft(draft: Draft, instructions: readonly Instruction[], library: Library): Reform | undefined {
  const base = library.ifAtHand(`${draft.amends}@${draft.edition}/${draft.lang}`, draft.lang)
  if (!base) return undefined
  const before = base.act
  if (instructions.some((instruction) => lacksTarget(before, instruction))) return undefined
  const { act: after, outcomes } = applyInstructions(before, instructions)
  return {
    id: draft.lang === 'eng' ? draft.id : `${draft.id}-${draft.lang}`,
    title: draft.title,
    base: { work: base.work, date: base.date, lang: base.lang },
    draft: draft.act,
    outcomes,
    before,
    after,
  }
}
