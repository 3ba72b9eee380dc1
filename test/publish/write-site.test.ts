import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { NotASite, writeSite } from '../../src/publish/write-site.ts'

let parent: string
let folder: string

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'tarmaq-site-'))
  folder = join(parent, 'site')
})

afterEach(async () => {
  await rm(parent, { recursive: true, force: true })
})

const filesBelow = async (): Promise<string[]> => (await readdir(parent, { recursive: true })).toSorted()

describe('writing a site', () => {
  it('writes every file, and leaves nothing else behind', async () => {
    await writeSite(
      new Map([
        ['index.html', 'root'],
        ['en/a/b.html', 'ә'],
      ]),
      folder,
    )
    expect(await filesBelow()).toEqual([
      'site',
      'site/.tarmaq-site',
      'site/en',
      'site/en/a',
      'site/en/a/b.html',
      'site/index.html',
    ])
    expect(await readFile(join(folder, 'en/a/b.html'), 'utf8')).toBe('ә')
  })

  it('replaces the site that stood there, with all its files', async () => {
    await writeSite(new Map([['old.html', 'old']]), folder)
    await writeSite(new Map([['new.html', 'new']]), folder)
    expect(await filesBelow()).toEqual(['site', 'site/.tarmaq-site', 'site/new.html'])
  })

  it.each(['../out.html', '/etc/out.html', 'a/../../out.html'])(
    'refuses the path %s, and keeps the old site',
    async (path) => {
      await writeSite(new Map([['old.html', 'old']]), folder)
      await expect(
        writeSite(
          new Map([
            ['index.html', 'x'],
            [path, 'x'],
          ]),
          folder,
        ),
      ).rejects.toThrow(TypeError)
      expect(await filesBelow()).toEqual(['site', 'site/.tarmaq-site', 'site/old.html'])
    },
  )

  it('never replaces a folder that holds something else', async () => {
    await writeFile(join(parent, 'thesis.docx'), 'years of work')
    await expect(writeSite(new Map([['index.html', 'x']]), parent)).rejects.toThrow(NotASite)
    expect(await filesBelow()).toEqual(['thesis.docx'])
  })
})
