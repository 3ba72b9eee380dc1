import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run, runJson } from '../support/run.ts'

const LAW = join(mkdtempSync(join(tmpdir(), 'tarmaq-search-')), 'law.md')
writeFileSync(
  LAW,
  '---\nlang: eng\ndate: 2020-01-01\n---\n\n# Law on Voting\n\n### Article 1. Voters\n\n1. A voter has one vote.\n\n2. Voting is secret.\n\n### Article 2\n\nThe Mazhilis is elected for five years.\n',
)

describe('tarmaq search', () => {
  it('gives provisions, best first, with snippet and citation', async () => {
    const { json } = await runJson('search', 'secret voting', '--in', LAW)
    expect((json as unknown[])[0]).toMatchObject({
      date: '2020-01-01',
      lang: 'eng',
      eId: 'art_1__para_2',
      snippet: 'Voting is secret.',
      citation: 'Article 1(2)',
      heading: 'Voters',
    })
    expect((await runJson('search', 'secret voting', '--in', LAW, '--limit', '1')).json).toHaveLength(1)
  })

  it('says what was looked for where nothing answers, and is done', async () => {
    const { status, stdout } = await run('search', 'recipe for beef stew', '--in', LAW)
    expect(status).toBe(0)
    expect(stdout).toContain('Nothing in the texts answers "recipe for beef stew"')
    expect(await runJson('search', 'recipe for beef stew', '--in', LAW)).toEqual({ status: 0, json: [] })
  })

  it('explains a wrong filter in one line', async () => {
    const { status, stderr } = await run('search', 'lang:english voting', '--in', LAW)
    expect(status).toBe(2)
    expect(stderr).toMatch(/^tarmaq: lang:english is no language; use kaz, rus or eng; did you mean eng\? .*\n$/)
    expect((await run('search', 'concept:poeple')).stderr).toContain('did you mean people?')
    expect((await run('search', 'in:constitution-1996')).stderr).toContain('did you mean constitution-1993 or ')
  })
})

describe('tarmaq search in the texts of the repository', () => {
  it('searches the edition that is computed, and says how to see the history', async () => {
    const { status, stdout, stderr } = await run('search', 'in:constitution-1995', 'Article 41(2)')
    expect(status).toBe(0)
    expect(stdout).toMatch(/^Read as a citation: art_41__para_2\nArticle 41\(2\) · /)
    expect(stdout).toContain('  constitution-1995@2023-01-01/eng art_41__para_2\n')
    expect(stdout).toContain('  history: tarmaq history constitution-1995@2023-01-01/eng art_41__para_2\n')
    expect(stderr).toContain('constitution-1995@2023-01-01/eng: computed from constitution-1995@1998-10-07/eng')
  })

  it('gives with each result its citation in three languages, its history, and what scholars linked with it', async () => {
    const { json } = await runJson('search', 'in:constitution-1995', 'art. 3(1)')
    expect(json).toMatchObject([
      {
        work: 'constitution-1995',
        date: '2023-01-01',
        lang: 'eng',
        eId: 'art_3__para_1',
        citations: { kaz: '3-баптың 1-тармағы', rus: 'пункт 1 статьи 3', eng: 'Article 3(1)' },
        history: 'tarmaq history constitution-1995@2023-01-01/eng art_3__para_1',
      },
    ])
    const [{ linked } = { linked: [] }] = json as { linked: unknown[] }[]
    expect(linked).toContainEqual({ text: 'constitution-2026', eId: 'art_4' })
    expect((await run('search', 'in:constitution-2026', 'art. 4(1)')).stdout).toMatch(
      /\n {2}linked: constitution-1995 art_3\b/,
    )
  })

  it('computes the edition in force on the day of at:, and leaves amending acts to those who name them', async () => {
    const works = async (...query: string[]): Promise<string[]> =>
      ((await runJson('search', ...query)).json as { work: string; date: string }[]).map(
        ({ work, date }) => `${work}@${date}`,
      )
    expect(new Set(await works('at:2010-01-01', 'election of the President'))).toEqual(
      new Set(['constitution-1995@2007-05-21', 'constitution-1993@1993-01-28', 'elections-1993@1993-12-09']),
    )
    expect(await works('in:acts/2022-06-08', 'Mazhilis')).toContain('acts/2022-06-08@2022-06-08')
  })

  it('finds what an act changed in an edition that is computed, by the history of the text', async () => {
    const { json } = await runJson('search', 'act:51-VI', 'in:constitution-1995', 'lang:eng', '--limit', '100')
    const eIds = (json as { eId: string }[]).map(({ eId }) => eId)
    expect(eIds).toContain('art_91__para_2')
    expect(eIds).not.toContain('art_1__para_1')
    expect((await runJson('search', 'act:9999-X', 'in:constitution-1995', 'lang:eng')).json).toEqual([])
    expect((await run('search', 'act:254-II', 'in:constitution-1995', 'lang:eng')).stdout).toContain(
      'the catalogue has no act 254-II, and the nearest is 254-III',
    )
  })

  it('leaves out on the day of at: what is no longer in force', async () => {
    const { json } = await runJson('search', 'at:2026-07-15', 'election of the President')
    expect((json as { work: string }[]).map(({ work }) => work)).not.toContain('constitution-1995')
  })
})
