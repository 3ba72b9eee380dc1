import { describe, expect, it } from 'vitest'
import { checkWork } from '../../src/cli/check-corpus.ts'
import { openWorkspace } from '../../src/cli/workspace.ts'
import { readGlossary } from '../../src/corpus/glossary.ts'
import { HAS_TEXTS, TEXT_STORE } from '../support/texts.ts'

describe('the check of the corpus', () => {
  // The other works take minutes: `tarmaq check corpus` looks at them all.
  it.runIf(HAS_TEXTS)('finds nothing in the Code of 1993 that is not explained', { timeout: 120_000 }, () => {
    const workspace = openWorkspace(TEXT_STORE)
    const work = workspace.catalogue.get('elections-1993')
    if (!work) throw new Error('no such work')
    expect(checkWork(work, workspace, readGlossary(workspace.corpus))).toEqual([])
  })
})
