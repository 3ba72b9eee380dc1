import { VFile } from 'vfile'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Act } from '../../../src/law/tree.ts'
import type { TrackedChanges } from '../../../src/read/docx-revisions.ts'
import { applyInstructions } from '../../../src/amend/apply-instructions.ts'
import { readInstructions } from '../../../src/amend/read-instructions.ts'
import { readDraft } from '../../../src/annotate/read-draft.ts'
import { ownText, printedHead } from '../../../src/law/text.ts'
import { units } from '../../../src/law/walk.ts'
import { lawDocx, trackedDocx } from '../../../src/publish/docx/law-docx.ts'
import { readLaw } from '../../../src/read/read-law.ts'
import { HAS_TEXTS, ROOT, law, openOwn, readStored } from '../../support/texts.ts'

const read = (value: Uint8Array, base: Act, trackedChanges?: TrackedChanges): Act =>
  readLaw([new VFile({ path: 'law.docx', value })], {
    lang: base.lang,
    ...(trackedChanges === undefined ? {} : { trackedChanges }),
  })
/** What a text says and where; notes are told apart by their text alone. */
const said = (act: Act): string[] =>
  [...units(act)].map((unit) =>
    [unit.type === 'note' ? 'note' : (unit.eId ?? ''), printedHead(unit).replace(/\s*\n\s*/g, ' '), ownText(unit)].join(
      ' | ',
    ),
  )

const expectBothTexts = async (before: Act, after: Act): Promise<void> => {
  const file = await trackedDocx(before, after, 'Tarmaq')
  expect(said(read(file, before, 'reject'))).toEqual(said(before))
  expect(said(read(file, before, 'accept'))).toEqual(said(after))
}

const OLD = law(
  '# Law on Voting',
  '## Chapter 1. Voters',
  '### Article 1. Voters',
  '1. A voter has one vote.',
  '2. Voting is secret:',
  '   1) in booths;',
  '   2) by post.',
  '### Article 2. Term',
  'The Mazhilis is elected for five years.',
)
const NEW = law(
  '# Law on Voting',
  '## Chapter 1. Voters',
  '### Article 1. Voters and votes',
  '1. A voter has two equal votes.',
  '2. Voting is secret:',
  '   1) in booths;',
  '   1-1) at home;',
  '   2) by post.',
  '3. Votes are counted in public.',
  '### Article 3. Recall',
  'A deputy may be recalled.',
)

describe('trackedDocx', () => {
  it('gives the old text when all is rejected and the new one when all is accepted', async () => {
    await expectBothTexts(OLD, NEW)
    await expectBothTexts(NEW, OLD)
  })

  it('marks words, not whole paragraphs, as inserted and deleted', async () => {
    const xml = strFromU8(unzipSync(await trackedDocx(OLD, NEW, 'Tarmaq'))['word/document.xml'] ?? new Uint8Array())
    expect(xml).toMatch(/<w:del [^>]*><w:r>(?:<w:rPr\/>)?<w:delText xml:space="preserve">one vote<\/w:delText>/)
    expect(xml).toMatch(/<w:ins [^>]*><w:r><w:t xml:space="preserve">two equal votes<\/w:t>/)
    expect(xml).toContain('<w:pStyle w:val="Heading3"/>')
    const ids = [...xml.matchAll(/<w:(?:ins|del) w:id="(\d+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('gives the changes of neighbouring paragraphs different hours, since LibreOffice would join those of one', async () => {
    const xml = strFromU8(unzipSync(await trackedDocx(OLD, NEW, 'Tarmaq'))['word/document.xml'] ?? new Uint8Array())
    const hours = [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(
      ([paragraph]) => new Set([...paragraph.matchAll(/w:date="([^"]*)"/g)].map(([, date]) => date)),
    )
    const changed = hours.filter(({ size }) => size > 0)
    expect(changed.length).toBeGreaterThan(4)
    expect(changed.every(({ size }) => size === 1)).toBe(true)
    hours.slice(1).forEach((here, i) => {
      const [date] = here
      expect(date !== undefined && hours[i]?.has(date) === true).toBe(false)
    })
  })

  it('gives the same bytes for the same texts', async () => {
    const first = Buffer.from(await trackedDocx(OLD, NEW, 'Tarmaq'))
    expect(Buffer.from(await trackedDocx(OLD, NEW, 'Tarmaq')).equals(first)).toBe(true)
  })

  it('carries the English draft on the working translation of the Constitution', async () => {
    const draft = readDraft(`${ROOT}/annotations/representation/drafts/constitution.eng.md`)
    const base = openOwn({ work: 'constitution-1995', date: '2023-01-01', lang: 'eng' })
    const { act, complete } = applyInstructions(base, readInstructions(draft.act).instructions)
    expect(complete).toBe(true)
    await expectBothTexts(base, act)
  })

  it.skipIf(!HAS_TEXTS)('carries the Kazakh draft on the official Constitution', async () => {
    const draft = readDraft(`${ROOT}/annotations/representation/drafts/constitution.kaz.md`)
    const base = readStored('constitution-1995/kaz/2023-01-01.txt')
    const { act, complete } = applyInstructions(base, readInstructions(draft.act).instructions)
    expect(complete).toBe(true)
    await expectBothTexts(base, act)
  })
})

describe('lawDocx', () => {
  it('keeps a heading within quoted law on the page of what it heads, and no other line', async () => {
    const act = law(
      '# On Amendments',
      'Article 1. The Law shall be supplemented with Chapter 3 as follows:',
      '“Chapter 3. Recall',
      'Article 7. Who may recall',
      'A voter may recall a deputy.',
      'Article 8. Term”.',
    )
    const xml = strFromU8(unzipSync(await lawDocx(act))['word/document.xml'] ?? new Uint8Array())
    const kept = [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].flatMap(([paragraph]) =>
      paragraph.includes('<w:keepNext/>') ? [paragraph.replace(/<[^>]*>/g, '')] : [],
    )
    expect(kept.map((text) => text.replaceAll('\u00a0', ' '))).toEqual([
      expect.stringContaining('as follows:'),
      '“Chapter 3. Recall',
      'Article 7. Who may recall',
    ])
  })

  it('reads back as the same text', async () => {
    expect(said(read(await lawDocx(NEW), NEW))).toEqual(said(NEW))
  })
})
