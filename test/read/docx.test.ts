import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import {
  AlignmentType,
  DeletedTextRun,
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  InsertedTextRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import type { IRunOptions, ISectionOptions } from 'docx'
import { describe, expect, it } from 'vitest'
import { VFile } from 'vfile'
import type { ReadOptions } from '../../src/read/read-law.ts'
import { printedText, titleOf } from '../../src/law/text.ts'
import { readLaw } from '../../src/read/read-law.ts'
import { UnreadableSource } from '../../src/read/unreadable-source.ts'
import { eIds, heading, ink, messages, own, unit } from './support.ts'

const BOLD: IRunOptions = { text: 'Статья 2. Суд', bold: true }
const REVISION = { author: 'A', date: '2023-01-01T00:00:00Z', id: 1 }

async function docx(children: ISectionOptions['children'], more: object = {}): Promise<VFile> {
  const document = new Document({ sections: [{ children }], ...more })
  return new VFile({ path: 'law.docx', value: new Uint8Array(await Packer.toBuffer(document)) })
}

const lines = (...texts: string[]): Paragraph[] => texts.map((text) => new Paragraph(text))
const readDocx = (file: VFile, options: ReadOptions = {}): ReturnType<typeof readLaw> =>
  readLaw([file], { lang: 'rus', ...options })

describe('reading DOCX', () => {
  it('reads paragraphs, printed numbers, headings by style, bold articles, tables, footnotes', async () => {
    const file = await docx(
      [
        new Paragraph({ text: 'О законе', heading: HeadingLevel.TITLE }),
        new Paragraph({ text: 'Раздел I. Общее', heading: HeadingLevel.HEADING_1 }),
        new Paragraph({ text: 'Статья 1', heading: HeadingLevel.HEADING_2 }),
        new Paragraph({ children: [new TextRun('1. Пер'), new TextRun('вый.'), new FootnoteReferenceRun(1)] }),
        new Paragraph({ children: [new TextRun(BOLD)] }),
        new Paragraph({ children: [new TextRun('1) одно;'), new TextRun({ text: '2) другое.', break: 1 })] }),
        new Table({
          rows: [
            new TableRow({
              children: [
                new TableCell({ children: lines('1.') }),
                new TableCell({ children: lines('Округ', 'первый') }),
              ],
            }),
            new TableRow({ children: [new TableCell({ children: [] }), new TableCell({ children: lines('Итого') })] }),
          ],
        }),
      ],
      { footnotes: { 1: { children: lines('1) так в тексте') } } },
    )
    const act = readDocx(file)
    expect(titleOf(act)).toBe('О законе')
    expect(eIds(act)).toEqual([
      'sec_I',
      'art_1',
      'art_1__para_1',
      'art_1__note_1',
      'art_2',
      'art_2__subpara_1',
      'art_2__subpara_2',
    ])
    expect(unit(act, 'art_1__note_1')).toMatchObject({ kind: 'remark' })
    expect(heading(act, 'art_2')).toBe('Суд')
    expect(own(act, 'art_2')).toBe('1.\tОкруг первый\nИтого')
    expect(ink(printedText(act))).toBe(
      ink(
        'О законе Раздел I. Общее Статья 1 1. Первый. 1) так в тексте Статья 2. Суд 1) одно; 2) другое. 1. Округ первый Итого',
      ),
    )
    expect(unit(act, 'art_1__para_1').position?.start).toEqual({ line: 4, column: 1 })
  })

  it('prints the numbers that Word counts, and says so', async () => {
    const numbering = {
      config: [
        {
          reference: 'law',
          levels: [
            { level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.LEFT },
            { level: 1, format: LevelFormat.DECIMAL, text: '%2)', alignment: AlignmentType.LEFT },
            { level: 2, format: LevelFormat.RUSSIAN_LOWER, text: '%3)', alignment: AlignmentType.LEFT },
          ],
        },
      ],
    }
    const at = (level: number, text: string): Paragraph =>
      new Paragraph({ text, numbering: { reference: 'law', level } })
    const file = await docx(
      [
        ...lines('О законе', 'Статья 1'),
        at(0, 'Первый:'),
        at(1, 'один;'),
        at(2, 'буква;'),
        at(2, 'буква;'),
        at(1, 'два.'),
        at(0, 'Второй:'),
        at(1, 'снова один.'),
      ],
      { numbering },
    )
    const act = readDocx(file)
    expect(eIds(act)).toEqual([
      'art_1',
      'art_1__para_1',
      'art_1__para_1__subpara_1',
      'art_1__para_1__subpara_1__subpara_а',
      'art_1__para_1__subpara_1__subpara_б',
      'art_1__para_1__subpara_2',
      'art_1__para_2',
      'art_1__para_2__subpara_1',
    ])
    expect(messages(file)).toEqual(['?:? automatic-number'])
  })

  describe('with tracked changes', () => {
    const changed = (): Promise<VFile> =>
      docx([
        ...lines('О законе', 'Статья 1'),
        new Paragraph({
          children: [
            new TextRun('1. Срок '),
            new DeletedTextRun({ text: 'пять', ...REVISION }),
            new InsertedTextRun({ text: 'семь', ...REVISION, id: 2 }),
            new TextRun(' лет.'),
          ],
        }),
      ])

    it('refuses to guess', async () => {
      const file = await changed()
      expect(() => readDocx(file)).toThrow(UnreadableSource)
      expect(() => readDocx(file)).toThrow('the document has tracked changes (insertions: 1, deletions: 1)')
    })

    it.each([
      ['accept', 'Срок семь лет.', ['accepted', 'accepted']],
      ['reject', 'Срок пять лет.', ['rejected', 'rejected']],
    ] as const)('reads the text as chosen, and reports every change: %s', async (trackedChanges, expected, done) => {
      const file = await changed()
      const act = readDocx(file, { trackedChanges })
      expect(own(act, 'art_1__para_1')).toBe(expected)
      expect(messages(file)).toEqual(['3:1 tracked-deletion', '3:1 tracked-insertion'])
      expect(file.messages.map((message) => message.reason)).toEqual([
        `A tracked deletion is ${done[0]}: «пять»`,
        `A tracked insertion is ${done[1]}: «семь»`,
      ])
    })

    it('joins paragraphs whose mark is deleted, drops deleted rows, keeps moved text once', async () => {
      const file = edited(await docx(lines('О законе', 'Статья 1', '1. Начало', 'и конец.', '2. Второй.')), (xml) =>
        xml
          .replace(
            /<w:p>(?=<w:r><w:t xml:space="preserve">1\. Начало)/,
            '<w:p><w:pPr><w:rPr><w:del w:id="1" w:author="A"/></w:rPr></w:pPr>',
          )
          .replace(
            '<w:sectPr',
            '<w:p><w:moveFrom w:id="2"><w:r><w:t>3. Третий.</w:t></w:r></w:moveFrom><w:moveTo w:id="3"><w:r><w:t>3. Третий.</w:t></w:r></w:moveTo></w:p><w:tbl><w:tr><w:trPr><w:del w:id="4"/></w:trPr><w:tc><w:p><w:r><w:t>Удалено</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:sectPr',
          ),
      )
      const accepted = readDocx(file, { trackedChanges: 'accept' })
      expect(own(accepted, 'art_1__para_1')).toBe('Начало' + 'и конец.')
      expect(own(accepted, 'art_1__para_3')).toBe('Третий.')
      const rejected = readDocx(file, { trackedChanges: 'reject' })
      expect(own(rejected, 'art_1__para_1')).toBe('Начало\nи конец.')
      expect(own(rejected, 'art_1__para_3')).toBe('Третий.\nУдалено')
    })
  })

  it('leaves hidden text out and says so; keeps text boxes, symbols, fields and content controls', async () => {
    const file = edited(await docx(lines('О законе', 'Статья 1', '1. Текст.')), (xml) =>
      xml.replace(
        '<w:sectPr',
        '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>тайна</w:t></w:r><w:r><w:t>2.</w:t><w:tab/><w:t>Явно</w:t><w:noBreakHyphen/><w:t>да.</w:t></w:r>' +
          '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType="end"/></w:r></w:p>' +
          '<w:sdt><w:sdtContent><w:p><w:hyperlink><w:smartTag><w:r><w:t>3. Ссылка.</w:t></w:r></w:smartTag></w:hyperlink></w:p></w:sdtContent></w:sdt>' +
          '<w:p><w:r><w:drawing><w:txbxContent><w:p><w:r><w:t>4. В рамке.</w:t></w:r></w:p></w:txbxContent></w:drawing></w:r></w:p><w:sectPr',
      ),
    )
    const act = readDocx(file)
    expect(messages(file)).toEqual(['4:1 hidden-text'])
    expect(['2', '3', '4'].map((num) => own(act, `art_1__para_${num}`))).toEqual([
      'Явно\u2011да.',
      'Ссылка.',
      'В рамке.',
    ])
  })

  describe('refuses', () => {
    it.each([
      ['what is no zip', strToU8('PK\u0003\u0004 nothing'), /no readable zip/],
      ['a zip without a document', zipSync({ 'a.txt': strToU8('a') }), /holds no Word document/],
      [
        'broken XML',
        zipSync({ 'word/document.xml': strToU8('<w:document><w:body>') }),
        /word\/document\.xml is broken/,
      ],
      ['empty XML', zipSync({ 'word/document.xml': strToU8('') }), /word\/document\.xml is (?:broken|empty)/],
      [
        'a document without law',
        zipSync({ 'word/document.xml': strToU8('<w:document><w:body/></w:document>') }),
        /no article found/,
      ],
      [
        'XML nested by the ten thousand',
        zipSync({ 'word/document.xml': strToU8(`${'<a>'.repeat(50_000)}${'</a>'.repeat(50_000)}`) }),
        /nested too deeply|broken/,
      ],
    ])('%s', (_, value, reason) => {
      const file = new VFile({ path: 'bad.docx', value })
      expect(() => readDocx(file, { format: 'docx' })).toThrow(UnreadableSource)
      expect(() => readDocx(file, { format: 'docx' })).toThrow(reason)
    })

    it('a zip bomb', () => {
      const bomb = zipSync({ 'word/document.xml': new Uint8Array(70 * 1024 * 1024) })
      expect(bomb.length).toBeLessThan(200_000)
      expect(() => readDocx(new VFile({ value: bomb }))).toThrow('word/document.xml is 70 MB when unpacked')
    })

    it('a file cut short at any place', async () => {
      const file = await docx(lines('О законе', 'Статья 1', '1. Текст.'))
      const bytes = file.value as Uint8Array
      for (let length = 4; length < bytes.length - 1; length += Math.ceil(bytes.length / 40)) {
        expect(() => readDocx(new VFile({ value: bytes.slice(0, length) }))).toThrow(UnreadableSource)
      }
    })
  })
})

/** The same document with its main part edited as text. */
function edited(file: VFile, edit: (xml: string) => string): VFile {
  const parts = unzipSync(file.value as Uint8Array)
  const xml = edit(strFromU8(parts['word/document.xml'] ?? new Uint8Array()))
  return new VFile({ path: 'law.docx', value: zipSync({ ...parts, 'word/document.xml': strToU8(xml) }) })
}
