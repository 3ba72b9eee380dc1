import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { ScholarNote } from '../../src/annotate/note.ts'
import { ROOT } from '../support/texts.ts'
import { run, runJson } from '../support/run.ts'

const NO_STORE = ['--texts', '/nonexistent']
let folder = ''
let file: string[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tarmaq-notes-'))
  file = ['--file', join(folder, 'notes.jsonld'), ...NO_STORE]
})

/** Writes a note on Article 4(1) of the Constitution of 2026 and gives its id. */
async function add(...more: string[]): Promise<string> {
  const { status, stdout, stderr } = await run(
    ...['notes', 'add', 'constitution-2026/eng', 'art. 4(1)', '--text', 'Who are the people here?'],
    ...['--author', 'A scholar', '--concept', 'people', '--about', 'C5', ...more, ...file],
  )
  expect(stderr).toBe('')
  expect(status).toBe(0)
  return stdout.trim()
}

async function list(...filter: string[]): Promise<ScholarNote[]> {
  return (await runJson('notes', 'list', ...filter, ...file)).json as ScholarNote[]
}

describe('tarmaq notes', { timeout: 60_000 }, () => {
  it('writes a note and lists it', async () => {
    const id = await add('--quote', 'people')
    expect(await list()).toMatchObject([
      { id, work: 'constitution-2026', date: '2026-07-01', locator: 'art_4__para_1', tags: ['people'], about: ['C5'] },
    ])
    expect(await list('--concept', 'mandate')).toEqual([])
    expect(await list('--locator', 'art_4')).toHaveLength(1)
  })

  it('answers a note and says that it is answered', async () => {
    const id = await add()
    const reply = await run('notes', 'reply', id, '--text', 'The citizens.', '--author', 'Another', ...file)
    expect(reply.status).toBe(0)
    expect((await run('notes', 'status', id, 'answered', ...file)).status).toBe(0)
    const notes = await list()
    expect(notes.find((note) => note.replyTo === id)).toMatchObject({ locator: 'art_4__para_1', creator: 'Another' })
    expect((await list('--status', 'answered')).map((note) => note.id)).toEqual([id])
  })

  it('writes a note on an edition that is computed', async () => {
    const made = await run(
      ...['notes', 'add', 'constitution-1995@2023-01-01/eng', 'art. 3(1)', '--text', 'Who are the people?'],
      ...['--author', 'A scholar', ...file],
    )
    expect(made).toMatchObject({ status: 0 })
    expect(await list()).toMatchObject([{ work: 'constitution-1995', date: '2023-01-01', locator: 'art_3__para_1' }])
  })

  it('carries notes to the edition they were made on: exact', async () => {
    const id = await add()
    const { status, json } = await runJson('notes', 'carry', '--onto', 'constitution-2026/eng', ...file)
    expect(status).toBe(0)
    expect(json).toMatchObject([{ id, outcome: 'exact', locator: 'art_4__para_1' }])
  })

  it.each(['.jsonld', '.csv'])('exports to %s and imports without loss', async (ending) => {
    await add()
    const path = join(folder, `out${ending}`)
    expect((await run('notes', 'export', path, ...file)).status).toBe(0)
    const before = await list()
    const other = ['--file', join(folder, 'other.jsonld'), ...NO_STORE]
    expect((await run('notes', 'import', path, ...other)).status).toBe(0)
    expect((await runJson('notes', 'list', ...other)).json).toEqual(before)
  })

  it.each([
    ['a provision that is not there', ['add', 'constitution-2026/eng', 'art. 999', '--text', 'x', '--author', 'A']],
    ['no author', ['add', 'constitution-2026/eng', 'art. 4(1)', '--text', 'x', '--author', '']],
    [
      'an unknown concept',
      ['add', 'constitution-2026/eng', 'art. 4', '--text', 'x', '--author', 'A', '--concept', 'z'],
    ],
    ['a status that is none', ['status', 'urn:x', 'lost']],
    ['a note that is not there', ['status', 'urn:x', 'open']],
    ['a file of unknown kind', ['export', 'notes.txt']],
  ])('refuses %s, and writes nothing', async (_, args) => {
    expect((await run('notes', ...args, ...file)).status).toBe(2)
    expect(existsSync(join(folder, 'notes.jsonld'))).toBe(false)
  })
})

describe('tarmaq seats', () => {
  const example = join(ROOT, 'annotations/representation/figures/example.yaml')

  it('gives ninety-eight deputies under the law in force and under the draft', async () => {
    const { status, json } = await runJson('seats', example)
    expect(status).toBe(0)
    const { invented, chambers } = json as {
      invented: boolean
      chambers: {
        law: string
        groups: Record<string, number>
        byLists: { seats: { seats: number }[] }
      }[]
    }
    expect(invented).toBe(true)
    expect(chambers.map(({ law }) => law)).toEqual(['in force', 'draft'])
    for (const { groups, byLists } of chambers) {
      expect(Object.values(groups).reduce((sum, count) => sum + count, 0)).toBe(98)
      expect(byLists.seats.reduce((sum, { seats }) => sum + seats, 0)).toBe(groups.lists)
    }
  })

  it('says that figures are invented', async () => {
    expect((await run('seats', example)).stdout).toContain('(invented figures)')
  })

  it('refuses figures that are not as they must be', async () => {
    const path = join(folder, 'bad.yaml')
    writeFileSync(path, readFileSync(example, 'utf8').replace('turnout: 1000000', 'turnout: many'))
    const { status, stderr } = await run('seats', path)
    expect(status).toBe(2)
    expect(stderr).toContain('turnout')
  })
})
