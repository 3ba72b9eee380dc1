import { existsSync } from 'node:fs'
import type { Draft } from '../annotate/read-draft.ts'
import type { Catalogue } from '../corpus/catalogue.ts'
import type { Lang } from '../language/lang.ts'
import type { AknIdentity } from '../publish/akn/identity.ts'
import type { LoadedText } from './load-text.ts'
import type { Workspace } from './workspace.ts'
import { sameLaw } from '../amend/same-law.ts'
import { isDraftFile, readDraft } from '../annotate/read-draft.ts'
import { identityFromWords, identityOfFile } from '../publish/akn/identity-from-words.ts'

/** The draft that a file is by its front matter. */
export function draftOf({ name, work }: LoadedText): Draft | undefined {
  return work === undefined && existsSync(name) && isDraftFile(name) ? readDraft(name) : undefined
}

/** What a text is in Akoma Ntoso: as the catalogue names it, as the front matter of a draft does, else as its own lines do. */
export function identityOfText(
  { act, work }: LoadedText,
  draft: Draft | undefined,
  { catalogue }: Workspace,
): AknIdentity {
  const known = work === undefined ? undefined : identityOfWork(work, act.lang, catalogue)
  if (known) return { ...known, ...(act.date === undefined ? {} : { edition: act.date }) }
  const own = identityOfFile(act)
  return draft ? { ...own, isBill: true, name: draft.id, title: draft.title[act.lang], edition: draft.date } : own
}

/**
 * The law that an instruction amends.
 *
 * @param heading the words by which the act names it.
 * @param named the works of the catalogue that the act is said to amend; where none are said, every work may be meant. A work is
 * taken by the words only where they fit no other: else the identity is what the words say.
 */
export function identityOfAmended(
  heading: string,
  named: readonly string[],
  lang: Lang,
  { catalogue }: Workspace,
): { identity: AknIdentity; work?: string } {
  const works = named.length > 0 ? named : [...catalogue.keys()]
  const fitting = named.length === 1 ? named : works.filter((id) => isNamed(heading, id, lang, catalogue))
  const [work, second] = fitting
  const known = work === undefined || second !== undefined ? undefined : identityOfWork(work, lang, catalogue)
  return known && work !== undefined ? { identity: known, work } : { identity: identityFromWords(heading, lang) }
}

function isNamed(heading: string, id: string, lang: Lang, catalogue: Catalogue): boolean {
  const work = catalogue.get(id)
  if (!work) return false
  const law = { title: work.names[lang], names: [], year: work.adopted.date.slice(0, 4) }
  return sameLaw(heading, law) === 'same'
}

/** How the catalogue names a work, in the language of a text. */
function identityOfWork(id: string, lang: Lang, catalogue: Catalogue): AknIdentity | undefined {
  const work = catalogue.get(id)
  if (!work) return undefined
  const { number } = work.identifiers
  return {
    subtype: work.type.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    adopted: work.adopted.date,
    name: number ?? id.replace(/^acts\//, ''),
    title: work.names[lang],
    lang,
    ...(number === undefined ? {} : { number }),
  }
}
