import { runInNewContext } from 'node:vm'
import { strFromU8, unzipSync } from 'fflate'
import { XmlDocument } from 'libxml2-wasm'
import { describe, expect, it } from 'vitest'
import type { Act } from '../../src/law/tree.ts'
import { hasNumber } from '../../src/law/tree.ts'
import { walk } from '../../src/law/walk.ts'
import { aknDocument } from '../../src/publish/akn/akn-document.ts'
import { identityOfFile } from '../../src/publish/akn/identity-from-words.ts'
import { lawDocx, trackedDocx } from '../../src/publish/docx/law-docx.ts'
import { tableDocx } from '../../src/publish/docx/table-docx.ts'
import { tablePdf } from '../../src/publish/pdf/table-pdf.ts'
import { printedComparison } from '../../src/publish/printed-comparison.ts'
import { renderSite } from '../../src/publish/render-site.ts'
import { law } from '../support/texts.ts'
import { PAYLOADS, poisoned } from './poisoned-site.ts'
import { pair } from './sample-site.ts'

/** Besides what could run: characters that XML does not have, and what a word processor takes for a field or an address. */
const TEXTS = [
  ...PAYLOADS,
  'a\u0000b\u0001c\u000bd\u001fe\ufffef\ud800g',
  'DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc.exe"',
  'https://evil.example/?q=1 \\\\evil.example\\share mailto:a@evil.example',
]

/** What XML 1.0 allows in a text, and no half of a pair. */
const NO_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u

function poisonedAct(payload: string): Act {
  const act = law('# Law', '### Article 1', '1. One.', '2. Two.', '### Article 2', 'Text.')
  for (const [node] of walk(act)) {
    if (node.type === 'text') node.value += payload
    if (hasNumber(node)) node.heading = `Heading ${payload}`
  }
  return act
}

describe.each(TEXTS)('documents with the payload %j', (payload) => {
  const act = poisonedAct(payload)
  const clean = law('# Law', '### Article 1', '1. One.', '### Article 2', 'Other.')
  const alignment = { level: 'article' as const, pairs: [pair('changed', ['art_1'], ['art_1'])] }
  const table = printedComparison({ act, name: payload }, { act: clean, name: payload }, alignment, 'eng')

  it('are Word documents of well-formed XML that link, fetch and run nothing', async () => {
    for (const file of [
      await lawDocx(act, { isDraft: true }),
      await trackedDocx(clean, act, payload),
      await tableDocx(table),
    ]) {
      for (const [name, content] of Object.entries(unzipSync(file))) {
        if (name.endsWith('/')) continue
        const xml = strFromU8(content)
        expect(NO_XML.exec(xml), name).toBeNull()
        XmlDocument.fromString(xml).dispose()
        expect(xml, name).not.toMatch(/<w:hyperlink|TargetMode="External"|<w:object|<w:altChunk|attachedTemplate/)
        const fields = [...xml.matchAll(/<w:instrText[^>]*>([^<]*)/g)].map(([, field = '']) => field.trim())
        expect(
          fields.filter((field) => field !== 'PAGE'),
          name,
        ).toEqual([])
      }
    }
  })

  it('are PDFs without actions', async () => {
    expect(Buffer.from(await tablePdf(table)).toString('latin1')).not.toMatch(
      /\/(?:URI|JS|JavaScript|Launch|OpenAction|SubmitForm|EmbeddedFile)\b/,
    )
  })

  it('are Akoma Ntoso of well-formed XML in which the payload is text', () => {
    const xml = aknDocument(act, identityOfFile(act), [])
    expect(NO_XML.exec(xml)).toBeNull()
    const document = XmlDocument.fromString(xml)
    expect(document.find("//*[local-name()='script' or local-name()='img' or local-name()='iframe']")).toEqual([])
    document.dispose()
  })
})

describe.each(PAYLOADS)('data with the payload %j', (payload) => {
  const files = [...renderSite(poisoned(payload))]

  it('are JSON in which it is a string', () => {
    const data = files.filter(([path]) => path.endsWith('.json'))
    for (const [path, text] of data) expect(() => JSON.parse(text) as unknown, path).not.toThrow()
    const quoted = JSON.stringify(payload).slice(1, -1)
    expect(data.filter(([, text]) => text.includes(quoted)).length).toBeGreaterThan(20)
  })

  it('are parts of the index that call nothing but what takes them', () => {
    let taken = 0
    for (const [path, text] of files.filter(([name]) => name.startsWith('search/'))) {
      const names: unknown[] = []
      runInNewContext(text, { tarmaqShard: (...shard: unknown[]) => names.push(shard[0]) })
      expect(names, path).toEqual([path.slice('search/'.length, -'.js'.length)])
      taken++
    }
    expect(taken).toBeGreaterThan(20)
  })
})
