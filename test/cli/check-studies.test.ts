import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../support/texts.ts'
import { run, runJson } from '../support/run.ts'

const NO_STORE = ['--texts', '/nonexistent']
const STUDY = join(ROOT, 'annotations/representation')
const perLang = (text: string): string => `{ kaz: ${text}, rus: ${text}, eng: ${text} }`

interface Finding {
  file: string
  line?: number
  rule: string
  reason: string
}

/** A study of its own in a new folder: its drafts by file name, and its notes. */
function study(drafts: Record<string, string>, notes = '{}'): string {
  const folder = mkdtempSync(join(tmpdir(), 'tarmaq-study-'))
  mkdirSync(join(folder, 'drafts'))
  const paths = Object.entries(drafts).map(([name, text]) => {
    writeFileSync(join(folder, 'drafts', name), text)
    return `drafts/${name}`
  })
  writeFileSync(
    join(folder, 'study.yaml'),
    [
      'id: trial',
      `title: ${perLang('Trial')}`,
      `abstract: ${perLang('A trial')}`,
      'concepts: [people]',
      'comparisons: []',
      `reform: ${paths[0] ?? ''}`,
      `drafts: [${paths.slice(1).join(', ')}]`,
      'notes: notes.jsonld',
    ].join('\n'),
  )
  writeFileSync(join(folder, 'notes.jsonld'), notes)
  return folder
}

const CONSTITUTION: Record<string, string> = Object.fromEntries(
  ['eng', 'rus', 'kaz'].map((lang) => [
    `constitution.${lang}.md`,
    readFileSync(join(STUDY, `drafts/constitution.${lang}.md`), 'utf8'),
  ]),
)
const NOTES = readFileSync(join(STUDY, 'notes.jsonld'), 'utf8')
const NO_NOTES = `${JSON.stringify({ ...(JSON.parse(NOTES) as object), items: [] })}\n`

async function check(folder: string): Promise<{ status: number; found: Finding[] }> {
  const { status, json } = await runJson('check', folder, ...NO_STORE)
  return { status, found: (json as { findings: Finding[] }).findings }
}

/** The draft with one of its texts replaced; fails when it has not that text. */
function spoil(name: string, from: string, to: string): Record<string, string> {
  const text = CONSTITUTION[name] ?? ''
  expect(text).toContain(from)
  return { ...CONSTITUTION, [name]: text.replace(from, to) }
}

describe('tarmaq check of notes and drafts', { timeout: 60_000 }, () => {
  it('finds nothing in the study', async () => {
    expect(await run('check', 'notes', 'drafts', ...NO_STORE)).toMatchObject({ status: 0, stdout: 'nothing found\n' })
  })

  it('finds an instruction that no longer applies, with its file and line', async () => {
    const drafts = spoil('constitution.eng.md', 'Article 50', 'Article 150')
    const { status, found } = await check(study(drafts, NO_NOTES))
    expect(status).toBe(1)
    const conflict = found.find(({ rule }) => rule === 'draft-conflict')
    expect(conflict?.file).toMatch(/constitution\.eng\.md$/)
    const line = (drafts['constitution.eng.md'] ?? '').split('\n').findIndex((text) => text.includes('Article 150')) + 1
    expect(conflict?.line).toBeGreaterThanOrEqual(line)
    expect(conflict?.reason).toContain('art_150')
  })

  it('finds that the languages do not give the same instructions', async () => {
    const { found } = await check(study(spoil('constitution.eng.md', 'Article 50', 'Article 49'), NO_NOTES))
    const differing = found.filter(({ rule }) => rule === 'languages-differ').map(({ file }) => file)
    expect(differing.some((file) => file.endsWith('.eng.md'))).toBe(true)
    expect(differing.some((file) => file.endsWith('.rus.md'))).toBe(true)
  })

  it('finds a language that is missing', async () => {
    const drafts = Object.fromEntries(Object.entries(CONSTITUTION).filter(([name]) => !name.includes('.kaz.')))
    expect((await check(study(drafts, NO_NOTES))).found).toEqual([
      expect.objectContaining({
        rule: 'draft-language',
        reason: expect.stringContaining('no version in kaz') as string,
      }),
    ])
  })

  it('finds front matter that is not as it must be, and a work that is none', async () => {
    const { found } = await check(study(spoil('constitution.eng.md', 'lang: eng', 'lang: fra'), NO_NOTES))
    expect(found[0]).toMatchObject({ rule: 'draft-front-matter', reason: expect.stringContaining('lang') as string })
    const foreign = await check(
      study(spoil('constitution.eng.md', 'amends: constitution-1995', 'amends: no-law'), NO_NOTES),
    )
    expect(foreign.found).toContainEqual(
      expect.objectContaining({ rule: 'draft-front-matter', reason: expect.stringContaining('no-law') as string }),
    )
  })

  it('finds an instruction that is not understood', async () => {
    const file = study({}, NO_NOTES)
    const path = join(file, 'drafts/one.md')
    const head = (CONSTITUTION['constitution.eng.md'] ?? '').split(/\n(?=#)/)[0] ?? ''
    writeFileSync(
      path,
      [
        head,
        '# On an Amendment to the Constitution of the Republic of Kazakhstan',
        'Article 1. The following amendments shall be made to the Constitution of the Republic of Kazakhstan:',
        '1) paragraph 3 of Article 50 shall be improved throughout.',
      ].join('\n\n'),
    )
    const { status, json } = await runJson('check', path, ...NO_STORE)
    expect(status).toBe(1)
    expect((json as { findings: Finding[] }).findings.map(({ rule }) => rule)).toContain('draft-not-understood')
  })

  it('finds an unknown target, a quote that is not there and a missing language in notes', async () => {
    const page = JSON.parse(NOTES) as { items: { id: string; target: unknown; body: { language?: string }[] }[] }
    const [note] = page.items
    const target = (value: string, exact: string): object => ({
      source: 'constitution-1995',
      state: { type: 'TimeState', sourceDate: '2023-01-01T00:00:00Z' },
      selector: {
        type: 'FragmentSelector',
        value,
        refinedBy: [{ type: 'TextQuoteSelector', exact, quoteLanguage: 'en' }],
      },
    })
    const plain = ['kk', 'ru', 'en'].map((language) => ({
      type: 'TextualBody',
      value: 'x',
      language,
      format: 'text/plain',
    }))
    const bare = { ...note, motivation: 'commenting', body: plain }
    const items = [
      { ...bare, id: 'urn:tarmaq:trial:a', target: target('art_3__para_1', 'the source of all bananas') },
      { ...bare, id: 'urn:tarmaq:trial:b', target: target('art_333', 'people') },
      { ...bare, id: 'urn:tarmaq:trial:c', motivation: 'replying', body: plain.slice(1), target: 'urn:tarmaq:trial:a' },
    ]
    const { status, found } = await check(study(CONSTITUTION, `${JSON.stringify({ ...page, items }, null, 2)}\n`))
    expect(status).toBe(1)
    expect(new Set(found.map(({ rule, reason }) => `${reason.split(': ')[0] ?? ''} ${rule}`))).toEqual(
      new Set([
        'urn:tarmaq:trial:a note-quote',
        'urn:tarmaq:trial:b note-target',
        'urn:tarmaq:trial:b note-quote',
        'urn:tarmaq:trial:c note-language',
      ]),
    )
  })
})
