import { describe, expect, it } from 'vitest'
import type { Act } from '../../../src/law/tree.ts'
import { applyInstructions } from '../../../src/amend/apply-instructions.ts'
import { readInstructions } from '../../../src/amend/read-instructions.ts'
import { readDraft } from '../../../src/annotate/read-draft.ts'
import { documentLines } from '../../../src/publish/document-lines.ts'
import { trackedDocx } from '../../../src/publish/docx/law-docx.ts'
import { HAS_LIBRE_OFFICE, decideInLibreOffice } from '../../support/libre-office.ts'
import { HAS_TEXTS, ROOT, openOwn, readOwn, readStored } from '../../support/texts.ts'

interface Changed {
  name: string
  before: Act
  after: Act
}

function drafted(name: string, before: Act): Changed {
  const draft = readDraft(`${ROOT}/annotations/representation/drafts/${name}.md`)
  const { act, complete } = applyInstructions(before, readInstructions(draft.act).instructions)
  expect(complete, name).toBe(true)
  return { name, before, after: act }
}

function changed(): Changed[] {
  const own = { lang: 'eng', date: '2023-01-01' } as const
  return [
    drafted('constitution.eng', openOwn({ work: 'constitution-1995', ...own })),
    drafted('elections.eng', readOwn('elections-1995/eng/2023-01-01.md')),
    drafted('kurultai.eng', readOwn('constitution-2026/eng/2026-07-01.md')),
    ...(HAS_TEXTS
      ? [
          drafted('constitution.kaz', readStored('constitution-1995/kaz/2023-01-01.txt')),
          drafted('constitution.rus', readStored('constitution-1995/rus/2023-01-01.html')),
          {
            name: 'the Constitution of 1998 and of 2022',
            before: readStored('constitution-1995/rus/1998-10-07.md'),
            after: readStored('constitution-1995/rus/2022-09-17.md'),
          },
        ]
      : []),
  ]
}

const printed = (act: Act): string[] =>
  documentLines(act).flatMap(({ text }) => text.split('\n').filter((line) => line !== ''))

describe.skipIf(!HAS_LIBRE_OFFICE)('a document with tracked changes in LibreOffice', () => {
  it('is the old text when all of them are rejected, and the new one when all are accepted', async () => {
    const cases = changed()
    const files = await Promise.all(cases.map(({ before, after }) => trackedDocx(before, after, 'Tarmaq')))
    const decisions = ['Reject', 'Accept'] as const
    const lines = await decideInLibreOffice(files.flatMap((file) => decisions.map((decision) => ({ file, decision }))))
    cases.forEach(({ name, before, after }, i) => {
      expect(lines[2 * i], `${name}, rejected`).toEqual(printed(before))
      expect(lines[2 * i + 1], `${name}, accepted`).toEqual(printed(after))
      expect(printed(before), name).not.toEqual(printed(after))
    })
  }, 180_000)
})
