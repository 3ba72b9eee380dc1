import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { HAS_SCHEMA, schemaFaults } from '../support/akn-schema.ts'
import { run, runJson } from '../support/run.ts'
import { HAS_TEXTS, ROOT, TEXT_STORE } from '../support/texts.ts'

const sources = mkdtempSync(join(tmpdir(), 'tarmaq-sources-'))
const source = (name: string, ...blocks: string[]): string => {
  writeFileSync(join(sources, name), `---\nlang: eng\n---\n\n${blocks.join('\n\n')}\n`)
  return join(sources, name)
}

const LAW = source(
  'law.md',
  '# Law of the Republic of Kazakhstan “On Voting”',
  '### Article 1. Voters',
  '1. A voter has one vote | and one only.',
  '2. Voting is secret.',
)
const ACT = source(
  'act.md',
  '# Law of the Republic of Kazakhstan No. 7 of 3 March 2026 “On Amendments to the Law on Voting”',
  'Article 1. The following amendments shall be made to the Law of the Republic of Kazakhstan No. 5 of 1 May 2000 “On Voting”:',
  '1. In paragraph 1 of Article 1 the words “one vote” shall be replaced by the words “one equal vote”.',
  '2. Paragraph 2 of Article 1 shall be renumbered as paragraph 3.',
  '3. Article 1 shall be supplemented with paragraph 4 as follows:',
  '“4. Votes are counted in public.”.',
  'Article 2. This Law shall take effect on 1 January 2027, except for paragraph 3 of Article 1, which shall take effect on 1 July 2027.',
)
const CONFLICT = source(
  'conflict.md',
  '# On an Amendment',
  'Article 1. The following amendment shall be made to the Law on Voting:',
  '1. In paragraph 1 of Article 1 the words “nine votes” shall be replaced by the words “ten votes”.',
)
const TWO_LAWS = source(
  'two-laws.md',
  '# On Amendments to Certain Laws',
  'Article 1. Amendments shall be made to the following laws:',
  '1. In the Law of the Republic of Kazakhstan No. 5 of 1 May 2000 “On Voting”:',
  '1) Article 3 shall be repealed.',
  '2. In the Constitutional Law of the Republic of Kazakhstan of 28 September 1995 “On Elections in the Republic of Kazakhstan”:',
  '1) Article 4 shall be repealed.',
)

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tarmaq-documents-'))
})
const out = (name: string): string => join(folder, name)
const destinations = (xml: string): string[] =>
  [...xml.matchAll(/<destination href="([^"]+)"/g)].map(([, href]) => href ?? '')

/** The commands that write a document, with the endings of their formats. */
const COMMANDS: [name: string, args: string[], endings: string[]][] = [
  ['export', [ACT], ['docx', 'xml', 'md', 'json']],
  ['compare', [LAW, LAW], ['html', 'docx', 'pdf', 'md', 'json']],
  ['table', [LAW, ACT], ['docx', 'pdf', 'md']],
  ['apply', [LAW, ACT], ['docx', 'md']],
]
const FORMATS = COMMANDS.flatMap(([name, args, endings]) => endings.map((ending) => [name, ending, args] as const))

/** How the files of each format begin. */
const BEGINNINGS: Record<string, RegExp> = {
  docx: /^PK/,
  pdf: /^%PDF-1/,
  xml: /^<\?xml /,
  html: /^<!doctype html>/i,
  md: /^(?:---|#)/,
  json: /^\{/,
}

describe.each(FORMATS)('tarmaq %s -o FILE.%s', (name, ending, args) => {
  it('writes the file and nothing else, and the same bytes at any time', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-02T03:04:05Z') })
    try {
      const path = out(`one.${ending}`)
      expect(await run(name, ...args, '-o', path)).toMatchObject({ status: 0, stderr: '' })
      vi.setSystemTime('2031-05-06T07:08:09Z')
      expect((await run(name, ...args, '-o', out(`two.${ending}`))).status).toBe(0)
      expect(readFileSync(out(`two.${ending}`)).equals(readFileSync(path))).toBe(true)
      expect(readFileSync(path, 'latin1')).toMatch(BEGINNINGS[ending] ?? /^$/)
      expect(readdirSync(folder).sort()).toEqual([`one.${ending}`, `two.${ending}`])
    } finally {
      vi.useRealTimers()
    }
  })
})

describe.each(COMMANDS)('tarmaq %s -o', (name, args, endings) => {
  const ending = endings[0] ?? ''

  it.each<[string, () => string, RegExp]>([
    ['an ending that says no format', () => out('x.xls'), /x\.xls: .* cannot be written as \.xls; use \./],
    ['a folder', () => (mkdirSync(out(`d.${ending}`)), out(`d.${ending}`)), /it is a folder, not a file/],
    ['a folder that is not there', () => out(`none/x.${ending}`), /none: no such file or folder/],
    ['a file in the place of a folder', () => join(LAW, `x.${ending}`), /law\.md.*: a part of the path is no folder/],
    [
      'a folder in which nothing can be made',
      () => `/proc/x.${ending}`,
      /^tarmaq: \/proc\/x\.\w+: (?:no such file|permission)/,
    ],
  ])('refuses %s, and leaves nothing behind', async (_what, path, message) => {
    const target = path()
    const before = readdirSync(folder)
    const { status, stdout, stderr } = await run(name, ...args, '-o', target)
    expect(stderr).toMatch(message)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(readdirSync(folder)).toEqual(before)
  })

  it.skipIf(process.getuid?.() === 0)('refuses a file and a folder that may not be written', async () => {
    const path = out(`x.${ending}`)
    writeFileSync(path, 'kept', { mode: 0o444 })
    expect(await run(name, ...args, '-o', path)).toMatchObject({ status: 2 })
    expect(readFileSync(path, 'utf8')).toBe('kept')
    chmodSync(folder, 0o555)
    expect(await run(name, ...args, '-o', out(`y.${ending}`))).toMatchObject({ status: 2 })
    chmodSync(folder, 0o755)
    expect(readdirSync(folder)).toEqual([`x.${ending}`])
  })

  it('leaves the old file when the text cannot be read', async () => {
    writeFileSync(out(`x.${ending}`), 'kept')
    const missing = [out('missing.md'), ...args.slice(1)]
    expect(await run(name, ...missing, '-o', out(`x.${ending}`))).toMatchObject({ status: 2 })
    expect(readFileSync(out(`x.${ending}`), 'utf8')).toBe('kept')
  })

  it('knows an ending in capitals, and replaces what a link points to', async () => {
    writeFileSync(out(`x.${ending}`), 'old', { mode: 0o600 })
    symlinkSync(out(`x.${ending}`), out(`LINK.${ending.toUpperCase()}`))
    expect(await run(name, ...args, '-o', out(`LINK.${ending.toUpperCase()}`))).toMatchObject({ status: 0 })
    expect(readFileSync(out(`x.${ending}`), 'latin1')).toMatch(BEGINNINGS[ending] ?? /^$/)
    expect(statSync(out(`x.${ending}`)).mode & 0o777).toBe(0o600)
  })
})

describe.each(['apply', 'table'])('tarmaq %s -o, where the act has conflicts', (name) => {
  it('leaves the old file', async () => {
    writeFileSync(out('x.docx'), 'kept')
    expect(await run(name, LAW, CONFLICT, '-o', out('x.docx'))).toMatchObject({ status: 1 })
    expect(readFileSync(out('x.docx'), 'utf8')).toBe('kept')
  })
})

describe('tarmaq export', () => {
  const exported = async (text: string, ...options: string[]): Promise<string> => {
    expect(await run('export', text, '-o', out('x.xml'), ...options)).toMatchObject({ status: 0 })
    return readFileSync(out('x.xml'), 'utf8')
  }

  it('states in the Akoma Ntoso of a file what the act does, to which law, and from when', async () => {
    const xml = await exported(ACT)
    const law = '/akn/kz/act/law/2000-05-01/5'
    expect(xml).toContain('<FRBRuri value="/akn/kz/act/law/2026-03-03/7"/>')
    expect(destinations(xml)).toEqual([`${law}#art_1__para_1`, `${law}#art_1__para_2`, `${law}#art_1__para_4`])
    expect([...xml.matchAll(/<force period="#tmpg_([^"]+)"/g)].map(([, day]) => day)).toEqual([
      '2027-01-01',
      '2027-01-01',
      '2027-07-01',
    ])
    expect(xml).toContain(`<new href="${law}#art_1__para_3"/>`)
    if (HAS_SCHEMA) expect(schemaFaults(xml)).toEqual([])
  })

  it('states for each law of an act what is done to it; one of the catalogue has the address of the catalogue', async () => {
    const xml = await exported(TWO_LAWS)
    expect(destinations(xml)).toEqual([
      '/akn/kz/act/law/2000-05-01/5#art_3',
      '/akn/kz/act/constitutional-law/1995-09-28/elections-1995#art_4',
    ])
    if (HAS_SCHEMA) expect(schemaFaults(xml)).toEqual([])
  })

  it('states nothing for a law', async () => {
    expect(await exported(LAW)).not.toContain('textualMod')
  })

  it.each(['kaz', 'rus', 'eng'])(
    'writes a draft as a bill on the law that its front matter names, %s',
    async (lang) => {
      const xml = await exported(join(ROOT, `annotations/representation/drafts/elections.${lang}.md`))
      expect(xml).toContain('<bill ')
      expect(xml).toContain('<FRBRuri value="/akn/kz/bill/constitutional-law/undated/representation-elections"/>')
      expect(destinations(xml)).toHaveLength(13)
      for (const href of destinations(xml))
        expect(href).toMatch(/^\/akn\/kz\/act\/constitutional-law\/1995-09-28\/elections-1995#/)
      if (HAS_SCHEMA) expect(schemaFaults(xml)).toEqual([])
    },
  )

  it.skipIf(!HAS_TEXTS)('has the days of the catalogue for an act of it', async () => {
    const xml = await exported('acts/2022-06-08/rus', '--texts', TEXT_STORE)
    const days = new Set([...xml.matchAll(/<force period="#tmpg_([^"]+)"/g)].map(([, day]) => day))
    expect([...days].sort()).toEqual(['2022-06-08', '2023-01-01'])
    if (HAS_SCHEMA) expect(schemaFaults(xml)).toEqual([])
  })

  it('gives the provisions in .json as tarmaq outline does', async () => {
    await run('export', LAW, '-o', out('x.json'))
    expect(JSON.parse(readFileSync(out('x.json'), 'utf8'))).toEqual((await runJson('outline', LAW)).json)
  })
})
