import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run, runJson } from '../support/run.ts'

const folder = mkdtempSync(join(tmpdir(), 'tarmaq-changes-'))
const text = (name: string, ...lines: string[]): string => {
  const path = join(folder, name)
  writeFileSync(path, `---\nlang: eng\n---\n\n# Law on Voting\n\n${lines.join('\n\n')}\n`)
  return path
}
const OLD = text('old.md', '### Article 1', '1. A voter has one vote.', '2. Voting by the people is secret.')
const NEW = text(
  'new.md',
  '### Article 1',
  '1. A voter has one equal vote.',
  '2. Voting by the people is secret.',
  '### Article 2',
  'The Mazhilis is elected for five years.',
)

describe('tarmaq changes', () => {
  it('gives the pairs that differ with the words that went and came', async () => {
    const { status, json } = await runJson('changes', OLD, NEW, '--level', 'paragraph')
    expect(status).toBe(0)
    expect(json).toEqual([
      {
        left: ['art_1__para_1'],
        right: ['art_1__para_1'],
        relation: 'changed',
        score: expect.any(Number) as number,
        removed: [],
        added: ['equal'],
        citation: 'Article 1(1)',
      },
      {
        left: [],
        right: ['art_2'],
        relation: 'added',
        score: expect.any(Number) as number,
        removed: [],
        added: ['The Mazhilis is elected for five years.'],
        citation: 'Article 2',
      },
    ])
  })

  it('filters by relation, words and concept', async () => {
    const eIds = async (...filter: string[]): Promise<unknown> =>
      ((await runJson('changes', OLD, NEW, '--level', 'paragraph', ...filter)).json as { right: string[] }[]).map(
        ({ right }) => right[0],
      )
    expect(await eIds('--relation', 'added,removed')).toEqual(['art_2'])
    expect(await eIds('--words', 'electing a Mazhilis')).toEqual(['art_2'])
    expect(await eIds('--words', 'voter')).toEqual([])
    expect(await eIds('--concept', 'people', '--relation', 'same')).toEqual(['art_1__para_2'])
  })

  it('reads for people, and says when nothing is left', async () => {
    const { stdout } = await run('changes', OLD, NEW, '--level', 'paragraph', '--relation', 'changed')
    expect(stdout).toMatch(/^Article 1\(1\) · changed \d\.\d\d\n {2}art_1__para_1 → art_1__para_1\n {2}\+ equal\n$/)
    expect((await run('changes', OLD, NEW, '--words', 'senate')).stdout).toBe(
      'Nothing changed that the filters let through\n',
    )
  })

  it('tells what one act changed between two editions', async () => {
    const editions = ['constitution-1995@1998-10-07/eng', 'constitution-1995@2019-03-23/eng'] as const
    const byAct = async (act: string): Promise<string[]> =>
      (
        (await runJson('changes', ...editions, '--level', 'paragraph', '--act', act)).json as { right: string[] }[]
      ).flatMap(({ right }) => right)
    // Law No. 238-VI renamed the capital where it is named, and did nothing else.
    expect(await byAct('238-VI')).toEqual(['art_2__para_3', 'art_2__para_3-1'])
    expect(await byAct('51-VI')).toContain('art_41__para_2')
  })

  it.each([
    [['--concept', 'nothing'], /there is no concept "nothing"/],
    [['--relation', 'altered'], /Use some of same, changed/],
    [['--act', '51-VI'], /it is not known which acts changed it/],
  ])('explains %j', async (filter, message) => {
    const { status, stderr } = await run('changes', OLD, NEW, ...filter)
    expect(status).toBe(2)
    expect(stderr).toMatch(message)
  })

  it('names the acts there are', async () => {
    const { status, stderr } = await run('changes', 'constitution-1995/eng', 'constitution-1995/eng', '--act', '1-I')
    expect(status).toBe(2)
    expect(stderr).toMatch(/no act "1-I" that amends constitution-1995 .*acts\/2017-03-10-51-VI/)
  })
})
