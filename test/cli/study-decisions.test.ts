import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { align } from '../../src/align/align.ts'
import { readDecisions } from '../../src/align/decision.ts'
import { checkFile } from '../../src/cli/check-decisions.ts'
import { Library } from '../../src/cli/library.ts'
import { readStudyDecisions, withDecisions } from '../../src/cli/study-decisions.ts'
import { openWorkspace } from '../../src/cli/workspace.ts'
import { openOwn, ROOT, TEXT_STORE } from '../support/texts.ts'

const workspace = openWorkspace(TEXT_STORE)
const left = { work: 'elections-1993', date: '1993-12-09', lang: 'eng' as const }
const right = { work: 'elections-1995', date: '2023-01-01', lang: 'eng' as const }

describe('decisions of a study on the links of two texts', () => {
  it('keeps, marks and drops links of the electoral laws, and no others', () => {
    const texts = { left: { ...left, act: openOwn(left) }, right: { ...right, act: openOwn(right) } }
    const computed = align(texts.left.act, texts.right.act)
    const all = readStudyDecisions(join(ROOT, 'annotations/representation'))
    const { alignment, findings } = withDecisions(computed, all, texts.left, texts.right)
    expect(findings).toEqual([])
    const has = (from: string, to: string): boolean =>
      alignment.pairs.some((pair) => pair.left.includes(from) && pair.right.includes(to))
    expect([has('art_59', 'art_70'), has('art_59', 'art_86'), has('art_73', 'art_86')]).toEqual([true, true, false])
    const marked = alignment.pairs.filter(({ decision }) => decision)
    expect(marked.map(({ decision }) => decision?.decide).sort()).toEqual([
      'add',
      ...Array.from({ length: 12 }, () => 'confirm'),
    ])
    const other = { ...texts.left, work: 'constitution-1993' }
    expect(withDecisions(computed, all, other, texts.right).alignment).toBe(computed)
  })

  it('finds in a file a provision that no text of the work has, and a work that is not in the catalogue', () => {
    const path = join(mkdtempSync(join(tmpdir(), 'decisions-')), 'one.yaml')
    const link = 'decisions: [{ decide: forbid, left: [art_1], right: [art_999], why: { eng: read } }]'
    writeFileSync(path, `left: elections-1993\nright: elections-1995\n${link}`)
    const found = checkFile(readDecisions(path), workspace, new Library(workspace))
    expect(found).toEqual([
      expect.objectContaining({ line: 3, rule: 'decisions', reason: 'elections-1995 has no provision art_999' }),
    ])
    writeFileSync(path, `left: elections-1993\nright: elections-1895\n${link}`)
    const [unknown] = checkFile(readDecisions(path), workspace, new Library(workspace))
    expect(unknown?.reason).toContain('elections-1895: no such work')
  })
})
