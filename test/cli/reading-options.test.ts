import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DeletedTextRun, Document, InsertedTextRun, Packer, Paragraph, TextRun } from 'docx'
import { beforeAll, describe, expect, it } from 'vitest'
import { run, runJson } from '../support/run.ts'

const folder = mkdtempSync(join(tmpdir(), 'tarmaq-reading-'))
const REVISION = { author: 'A', date: '2023-01-01T00:00:00Z', id: 1 }

const textsOf = (json: unknown): string[] =>
  (json as { provisions: { text: string }[] }).provisions.map(({ text }) => text)

describe('--tracked-changes', () => {
  const path = join(folder, 'draft.docx')

  beforeAll(async () => {
    const runs = [
      new TextRun('1. A voter has '),
      new DeletedTextRun({ text: 'one', ...REVISION }),
      new InsertedTextRun({ text: 'two', ...REVISION }),
      new TextRun(' votes.'),
    ]
    const document = new Document({
      sections: [{ children: [new Paragraph('Article 1'), new Paragraph({ children: runs })] }],
    })
    writeFileSync(path, await Packer.toBuffer(document))
  })

  it('must be given for a document that has any', async () => {
    const { status, stderr } = await run('outline', path)
    expect(status).toBe(2)
    expect(stderr).toMatch(/draft\.docx: .*--tracked-changes accept or --tracked-changes reject/)
  })

  it.each([
    ['accept', 'A voter has two votes.'],
    ['reject', 'A voter has one votes.'],
  ])('%s gives «%s»', async (choice, text) => {
    const { status, json } = await runJson('outline', path, '--tracked-changes', choice)
    expect(status).toBe(0)
    expect(textsOf(json)).toContain(text)
  })
})

describe('--format', () => {
  const path = join(folder, 'law.txt')
  writeFileSync(path, 'Article 1\n\n1. A voter may mark *one* name.\n')

  it('overrides what the content tells', async () => {
    expect(textsOf((await runJson('outline', path, '--format', 'text')).json)).toContain('A voter may mark *one* name.')
    expect(textsOf((await runJson('outline', path, '--format', 'markdown')).json)).toContain(
      'A voter may mark one name.',
    )
  })

  it('is refused in one line when the file is not that', async () => {
    const { status, stderr } = await run('outline', path, '--format', 'json')
    expect(status).toBe(2)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  })
})
