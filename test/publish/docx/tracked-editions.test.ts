import { strFromU8, unzipSync } from 'fflate'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import type { Act } from '../../../src/law/tree.ts'
import { applyInstructions } from '../../../src/amend/apply-instructions.ts'
import { readInstructions } from '../../../src/amend/read-instructions.ts'
import { readDraft } from '../../../src/annotate/read-draft.ts'
import { ownText, printedHead } from '../../../src/law/text.ts'
import { units } from '../../../src/law/walk.ts'
import { documentLines } from '../../../src/publish/document-lines.ts'
import { trackedDocx } from '../../../src/publish/docx/law-docx.ts'
import { readLaw } from '../../../src/read/read-law.ts'
import { HAS_TEXTS, ROOT, openOwn, readStored } from '../../support/texts.ts'

/** The lines of a document when all its tracked changes are accepted or rejected, read off its XML and by no code of ours. */
function decided(file: Uint8Array, kept: 'ins' | 'del'): string[] {
  const xml = strFromU8(unzipSync(file)['word/document.xml'] ?? new Uint8Array())
  const gone = kept === 'ins' ? 'del' : 'ins'
  const lines: string[] = []
  let open = ''
  for (const [paragraph] of xml.matchAll(/<w:p>.*?<\/w:p>|<w:p\/>/gs)) {
    const properties = /<w:pPr>.*?<\/w:pPr>/s.exec(paragraph)?.[0] ?? ''
    const left = paragraph.replace(properties, '').replace(new RegExp(`<w:${gone} [^>]*>.*?</w:${gone}>`, 'gs'), '')
    const parts = [...left.matchAll(/<w:br\/>|<w:(?:t|delText)(?: [^>]*)?>(.*?)<\/w:(?:t|delText)>/gs)]
    open += parts.map(([tag, text]) => (tag === '<w:br/>' ? '\n' : plain(text ?? ''))).join('')
    // A paragraph whose mark goes is one with the next.
    if (properties.includes(`<w:${gone} `)) continue
    lines.push(open)
    open = ''
  }
  return [...lines, open].filter((line) => line !== '')
}

function plain(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}

const linesOf = (act: Act): string[] => documentLines(act).map(({ text }) => text)
/** What a text says and where. That a line may not end at a space is layout, which reading does not keep. */
const said = (act: Act): string[] =>
  [...units(act)].map((unit) =>
    [unit.type === 'note' ? 'note' : unit.eId, printedHead(unit).replace(/\s*\n\s*/g, ' '), ownText(unit)]
      .join(' | ')
      .replaceAll('\u00a0', ' '),
  )

async function expectBothTexts(before: Act, after: Act): Promise<void> {
  const value = await trackedDocx(before, after, 'Tarmaq')
  expect(decided(value, 'del')).toEqual(linesOf(before))
  expect(decided(value, 'ins')).toEqual(linesOf(after))
  const read = (trackedChanges: 'accept' | 'reject'): Act =>
    readLaw([new VFile({ path: 'law.docx', value })], { lang: before.lang, trackedChanges })
  expect(said(read('reject'))).toEqual(said(before))
  expect(said(read('accept'))).toEqual(said(after))
}

function expectDraft(name: string, base: Act): Promise<void> {
  const draft = readDraft(`${ROOT}/annotations/representation/drafts/${name}.md`)
  const { act, complete } = applyInstructions(base, readInstructions(draft.act).instructions)
  expect(complete).toBe(true)
  return expectBothTexts(base, act)
}

describe('a document with tracked changes is the old text and the new one, line by line', () => {
  it.skipIf(!HAS_TEXTS).each(['rus', 'kaz'])('the Constitution of 1998 and of 2022, %s', async (lang) => {
    const edition = (date: string): Act => readStored(`constitution-1995/${lang}/${date}.md`)
    await expectBothTexts(edition('1998-10-07'), edition('2022-09-17'))
  })

  it.skipIf(!HAS_TEXTS)('the reform draft on the Constitution, rus and kaz', async () => {
    await expectDraft('constitution.rus', readStored('constitution-1995/rus/2023-01-01.html'))
    await expectDraft('constitution.kaz', readStored('constitution-1995/kaz/2023-01-01.txt'))
  })

  it('the reform drafts on the working translations, eng', async () => {
    await expectDraft('constitution.eng', openOwn({ work: 'constitution-1995', date: '2023-01-01', lang: 'eng' }))
    await expectDraft('elections.eng', openOwn({ work: 'elections-1995', date: '2023-01-01', lang: 'eng' }))
  })
})
