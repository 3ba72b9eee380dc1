import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { applyInstructions } from '../../../src/amend/apply-instructions.ts'
import { readInstructions } from '../../../src/amend/read-instructions.ts'
import { comparativeTable } from '../../../src/publish/comparative-table.ts'
import { tableDocx } from '../../../src/publish/docx/table-docx.ts'
import { tablePdf } from '../../../src/publish/pdf/table-pdf.ts'
import { tableMarkdown } from '../../../src/publish/table-markdown.ts'
import { law } from '../../support/texts.ts'
import { run } from '../../support/run.ts'

const BASE = law(
  '# Law on Voting',
  '### Article 1. Voters',
  '1. A voter has one vote.',
  '2. Voting is secret.',
  '### Article 2. Term',
  'The Mazhilis is elected for five years.',
)
const DRAFT = law(
  '# On Amendments to the Law on Voting',
  'Article 1. The following amendments shall be made to the Law on Voting:',
  '1. Paragraph 1 of Article 1 shall be amended to read as follows:',
  '“1. A voter has two votes.”.',
  '> Rationale. One vote is | too \\<b>few\\</b>.',
  '2. In paragraph 1 of Article 1 the word “two” shall be replaced by the word “three”.',
  '> Rationale. Two are too few as well.',
  '3. Article 1 shall be supplemented with paragraph 3 as follows:',
  '“3. Votes are counted in public.”.',
  '4. Article 2 shall be deleted.',
  'Article 2. This Law shall be put into effect on the day of its publication.',
)

const table = (columns?: Parameters<typeof comparativeTable>[3]) => {
  const { outcomes } = applyInstructions(BASE, readInstructions(DRAFT).instructions)
  expect(outcomes.map(({ outcome }) => outcome)).toEqual(['applied', 'applied', 'applied', 'applied'])
  return comparativeTable(BASE, DRAFT, outcomes, columns)
}
const documentXml = async () => {
  const file = unzipSync(await tableDocx(table()))['word/document.xml']
  return strFromU8(file ?? new Uint8Array())
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-02T03:04:05Z') })
})
afterEach(() => {
  vi.useRealTimers()
})

describe('comparativeTable', () => {
  it('has a row a provision, in force against proposed, however many instructions change it', () => {
    const text = table().rows.map((row) =>
      row.map((lines) => lines.map(({ pieces }) => pieces.map((piece) => piece.text).join('')).join('\n')),
    )
    expect(text).toEqual([
      [
        '1',
        'Article 1(1)',
        '1. A voter has one vote.',
        '1. A voter has three votes.',
        'One vote is | too <b>few</b>.\nTwo are too few as well.',
      ],
      ['2', 'Article 1(3)', 'None.', '3. Votes are counted in public.', ''],
      ['3', 'Article 2', 'Article 2. Term\nThe Mazhilis is elected for five years.', 'To be deleted.', ''],
    ])
  })

  it('marks the words that change, and no white space beside them', () => {
    const [, , before, after] = table().rows[0] ?? []
    expect(before?.[0]?.pieces).toEqual([
      { text: '1. A voter has ' },
      { text: 'one vote', mark: 'removed' },
      { text: '.' },
    ])
    expect(after?.[0]?.pieces).toEqual([
      { text: '1. A voter has ' },
      { text: 'three votes', mark: 'added' },
      { text: '.' },
    ])
  })

  it('has the columns that are asked for, in their order', () => {
    const { columns, rows } = table(['after', 'unit'])
    expect(columns.map(({ head }) => head)).toEqual(['Proposed wording', 'Structural unit'])
    expect(rows[1]?.[1]?.[0]?.pieces[0]?.text).toBe('Article 1(3)')
  })
})

describe('tableMarkdown', () => {
  it('breaks neither out of its cells nor into HTML', () => {
    const rows = tableMarkdown(table())
      .split('\n')
      .filter((line) => line.startsWith('| 1 '))
    expect(rows).toEqual([
      '| 1 | Article 1(1) | 1. A voter has ~~one vote~~. | 1. A voter has **three votes**. | One vote is \\| too \\<b>few\\</b>.<br>Two are too few as well. |',
    ])
  })
})

describe('tableDocx', () => {
  it('is A4 across, repeats its head, strikes what goes and underlines what comes', async () => {
    const xml = await documentXml()
    expect(xml).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/)
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1)
    expect(xml).toMatch(/<w:strike\/>(?:(?!<w:t\b).)*<w:t xml:space="preserve">one vote</)
    expect(xml).toMatch(/<w:u w:val="single"\/>(?:(?!<w:t\b).)*<w:t xml:space="preserve">three votes</)
  })

  it('gives the same bytes for the same table, without the time', async () => {
    const first = await tableDocx(table())
    vi.setSystemTime('2031-05-06T07:08:09Z')
    expect(Buffer.from(await tableDocx(table())).equals(Buffer.from(first))).toBe(true)
  })
})

describe('tablePdf', () => {
  it('gives the same bytes for the same table, with its fonts inside', async () => {
    const first = Buffer.from(await tablePdf(table()))
    vi.setSystemTime('2031-05-06T07:08:09Z')
    expect(Buffer.from(await tablePdf(table())).equals(first)).toBe(true)
    expect(first.toString('latin1')).toMatch(/\/FontFile2/)
    expect(first.toString('latin1')).toMatch(/DejaVuSerifCondensed/)
  })

  it('says its language and has a bookmark for each provision', async () => {
    const pdf = Buffer.from(await tablePdf(table())).toString('latin1')
    expect(pdf).toMatch(/\/Lang \(en\)/)
    expect(pdf).toMatch(/\/DisplayDocTitle true/)
    const titles = [...pdf.matchAll(/\/Title \((Article [^\r\n]*)\)\r?\n/g)].map(([, title]) =>
      title?.replace(/\\/g, ''),
    )
    expect(titles).toEqual(['Article 1(1)', 'Article 1(3)', 'Article 2'])
  })
})

const HAS_OFFICE = spawnSync('soffice', ['--version']).status === 0 && spawnSync('pdftotext', ['-v']).status === 0
if (!HAS_OFFICE) console.warn('SKIPPED: documents opened by LibreOffice, because soffice or pdftotext is not installed')

describe.skipIf(!HAS_OFFICE)('LibreOffice', () => {
  it('opens the table', { timeout: 180_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tarmaq-office-'))
    writeFileSync(join(folder, 'table.docx'), await tableDocx(table()))
    const profile = `-env:UserInstallation=file://${folder}/profile`
    execFileSync('soffice', [
      profile,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      join(folder, 'table.docx'),
    ])
    const text = execFileSync('pdftotext', ['-layout', join(folder, 'table.pdf'), '-'], { encoding: 'utf8' })
    expect(text).toContain('COMPARATIVE TABLE')
    expect(text).toContain('Votes are counted in public')
  })
})

describe('tarmaq table', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tarmaq-table-'))
  const file = (name: string, value: string): string => {
    writeFileSync(join(folder, name), value)
    return join(folder, name)
  }
  const base = file(
    'law.md',
    '---\nlang: eng\n---\n\n# Law on Voting\n\n### Article 1. Voters\n\n1. A voter has one vote.\n',
  )
  const act = (words: string): string =>
    file(
      'act.md',
      `# On an Amendment\n\nArticle 1. The following amendment shall be made to the Law on Voting:\n\n1. In paragraph 1 of Article 1 the words “${words}” shall be replaced by the words “two votes”.\n`,
    )

  it('writes the table', async () => {
    const out = join(folder, 'out.md')
    expect(await run('table', base, act('one vote'), '-o', out, '--columns', 'unit,after')).toMatchObject({ status: 0 })
    expect(readFileSync(out, 'utf8')).toContain('| Article 1(1) | 1. A voter has **two votes**. |')
  })

  it('lists conflicts and writes nothing', async () => {
    const out = join(folder, 'none.docx')
    const { status, stdout } = await run('table', base, act('nine votes'), '-o', out)
    expect(status).toBe(1)
    expect(stdout).toContain('conflict')
    expect(existsSync(out)).toBe(false)
  })

  it('refuses an unknown column and an unknown ending', async () => {
    expect(await run('table', base, act('one vote'), '-o', 'x.md', '--columns', 'unit,unit')).toMatchObject({
      status: 2,
    })
    expect(await run('table', base, act('one vote'), '-o', 'x.xls')).toMatchObject({ status: 2 })
  })
})
