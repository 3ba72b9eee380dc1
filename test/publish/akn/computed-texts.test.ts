import { join } from 'node:path'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import type { Act, LawNode } from '../../../src/law/tree.ts'
import { readStudy } from '../../../src/annotate/read-study.ts'
import { identityOfText } from '../../../src/cli/akn-identities.ts'
import { applyDrafts } from '../../../src/cli/apply-drafts.ts'
import { Library } from '../../../src/cli/library.ts'
import { openWorkspace } from '../../../src/cli/workspace.ts'
import { LANGS } from '../../../src/language/lang.ts'
import { alineaText } from '../../../src/law/text.ts'
import { hasNumber } from '../../../src/law/tree.ts'
import { childrenOf } from '../../../src/law/walk.ts'
import { aknDocument } from '../../../src/publish/akn/akn-document.ts'
import { readLaw } from '../../../src/read/read-law.ts'
import { HAS_SCHEMA, schemaFaults } from '../../support/akn-schema.ts'
import { TEXT_STORE } from '../../support/texts.ts'

/** Texts that stand in no file: editions computed from acts, and what the drafts of the study make of the laws. */
const workspace = openWorkspace(TEXT_STORE)
const library = new Library(workspace)

function computedEditions(): { name: string; act: Act; work: string }[] {
  return [...workspace.catalogue.values()].flatMap((work) =>
    work.editions.flatMap(({ date }) =>
      LANGS.flatMap((lang) => {
        const edition = library.ifAtHand(`${work.id}@${date}/${lang}`, lang)
        return edition?.computed ? [{ name: `${work.id}@${date}/${lang}`, act: edition.act, work: work.id }] : []
      }),
    ),
  )
}

function draftedTexts(): { name: string; act: Act; work: string }[] {
  const study = readStudy(join(workspace.annotations, 'representation'))
  return applyDrafts(study, library).map(({ id, after, base }) => ({ name: id, act: after, work: base.work }))
}

/**
 * All that a tree says, without places in files. Of a note, its words: what they tell of other acts and days is read off them each
 * time, and the announcements that an edition gets when it is computed are not read in every language.
 */
function said(node: LawNode): unknown {
  if (node.type === 'text') return node.value
  if (node.type === 'alinea') return alineaText(node)
  const { type, eId } = node as LawNode & { eId?: string }
  const { num, label, heading, repealed } = hasNumber(node) ? node : {}
  const from = node.type === 'pending' ? node.from : undefined
  const kind = node.type === 'note' ? node.kind : undefined
  return { type, eId, num, label, heading, repealed, from, kind, children: childrenOf(node).map(said) }
}

describe('Akoma Ntoso of texts that were computed', () => {
  const texts = [...computedEditions(), ...draftedTexts()]

  it('has some to try, in every language that is at hand', () => {
    expect(texts.length).toBeGreaterThan(5)
  })

  it.each(texts)('$name is valid, and reads back as the same tree', ({ name, act, work }) => {
    const xml = aknDocument(act, identityOfText({ act, name, work }, undefined, workspace), [])
    if (HAS_SCHEMA) expect(schemaFaults(xml)).toEqual([])
    expect(said(readLaw([new VFile({ path: 'law.xml', value: xml })]))).toEqual(said(act))
  })
})
