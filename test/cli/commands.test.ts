import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run, runJson } from '../support/run.ts'

const folder = mkdtempSync(join(tmpdir(), 'tarmaq-cli-'))
const file = (name: string, ...lines: string[]): string => {
  const path = join(folder, name)
  writeFileSync(path, `${lines.join('\n\n')}\n`)
  return path
}

const LAW = file(
  'law.md',
  '---\nlang: eng\ndate: 2020-01-01\n---\n\n# Law on Voting',
  '### Article 1. Voters',
  '1. A voter has one vote.',
  '2. Voting is secret.',
  '### Article 2',
  'Repealed by Law No. 1 of 1 January 2019.',
)
const NEXT = file(
  'next.md',
  '---\nlang: eng\n---\n\n# Law on Voting',
  '### Article 1. Voters',
  '1. A voter has one equal vote.',
  '2. Voting is secret.',
  '### Article 3',
  'The Mazhilis is elected for five years.',
)
const ACT = file(
  'act.md',
  '# On an Amendment to the Law on Voting',
  'Article 1. The following amendment shall be made to the Law on Voting:',
  '1. In paragraph 1 of Article 1 the words “one vote” shall be replaced by the words “one equal vote”.',
  'Article 2. This Law shall be put into effect on the day of its publication.',
)
const BAD_ACT = file(
  'bad-act.md',
  '# On Amendments to the Law on Voting',
  'Article 1. The following amendments shall be made to the Law on Voting:',
  '1. In paragraph 2 of Article 1 the word “secret” shall be replaced by the word “open”.',
  '2. In paragraph 9 of Article 1 the word “vote” shall be deleted.',
)

describe('tarmaq outline', () => {
  it('prints every node but the act', async () => {
    const { status, json } = await runJson('outline', LAW)
    expect(status).toBe(0)
    expect(json).toMatchObject({ title: 'Law on Voting', lang: 'eng', date: '2020-01-01' })
    expect((json as { provisions: unknown[] }).provisions).toEqual([
      { eId: 'preface', type: 'preface', num: null, heading: null, text: 'Law on Voting', repealed: false },
      { eId: 'art_1', type: 'article', num: '1', heading: 'Voters', text: '', repealed: false },
      {
        eId: 'art_1__para_1',
        type: 'paragraph',
        num: '1.',
        heading: null,
        text: 'A voter has one vote.',
        repealed: false,
      },
      { eId: 'art_1__para_2', type: 'paragraph', num: '2.', heading: null, text: 'Voting is secret.', repealed: false },
      {
        eId: 'art_2',
        type: 'article',
        num: '2',
        heading: null,
        text: 'Repealed by Law No. 1 of 1 January 2019.',
        repealed: true,
      },
    ])
  })

  it('reads for people too', async () => {
    expect((await run('outline', LAW)).stdout).toContain('  1.  A voter has one vote.')
  })
})

describe('tarmaq read', () => {
  it('gives a provision, what it contains, and its citation in three languages', async () => {
    const { status, json } = await runJson('read', LAW, 'art. 1')
    expect(status).toBe(0)
    expect(json).toMatchObject({
      eId: 'art_1',
      citation: { kaz: '1-бап', rus: 'статья 1', eng: 'Article 1' },
      pending: [],
    })
    expect((json as { contains: { eId: string }[] }).contains.map(({ eId }) => eId)).toEqual([
      'art_1__para_1',
      'art_1__para_2',
    ])
  })

  it.each(['art. 1(2)', 'ст. 1 п. 2', '1-баптың 2-тармағы', 'art_1__para_2'])('understands %s', async (citation) => {
    expect((await runJson('read', LAW, citation)).json).toMatchObject({
      eId: 'art_1__para_2',
      text: 'Voting is secret.',
    })
  })
})

describe('tarmaq cite', () => {
  it('finds references, with offsets in code points', async () => {
    const path = file('passage.txt', '𝔄 voter: see Article 50 of the Constitution.')
    const { json } = await runJson('cite', path, '--lang', 'eng')
    expect(json).toMatchObject([{ start: 13, targets: ['art_50'] }])
  })
})

describe('tarmaq align', () => {
  it('pairs the articles of two texts', async () => {
    const { status, json } = await runJson('align', LAW, NEXT)
    expect(status).toBe(0)
    const pairs = (json as { pairs: { left: string[]; right: string[]; relation: string; score: number }[] }).pairs
    expect(pairs.find(({ left }) => left.includes('art_1'))).toMatchObject({ right: ['art_1'], relation: 'changed' })
    expect(pairs.find(({ right }) => right.includes('art_3'))).toMatchObject({ left: [], relation: 'added' })
    for (const { score } of pairs) expect(score >= 0 && score <= 1).toBe(true)
  })

  it('says what a link rests on', async () => {
    const { stdout } = await run('align', LAW, NEXT)
    expect(stdout).toMatch(/art_1 {2}→ {2}art_1 {2}changed [01]\.\d\d\n {4}.*wording 0\.\d\d \(“.+”\)/)
  })
})

describe('tarmaq compare', () => {
  it.each(['html', 'md', 'json'])('writes .%s', async (ending) => {
    const path = join(folder, `comparison.${ending}`)
    const { status } = await run('compare', LAW, NEXT, '-o', path)
    expect(status).toBe(0)
    const written = readFileSync(path, 'utf8')
    expect(written).toContain('equal')
    if (ending === 'html') expect(written).toMatch(/<ins[^>]*>[^<]*equal/)
    if (ending === 'md') expect(written).toContain('**equal**')
    if (ending === 'json') expect(JSON.parse(written)).toHaveProperty('pairs')
  })
})

describe('tarmaq instructions', () => {
  it('reads an amending act', async () => {
    const { status, json } = await runJson('instructions', ACT)
    expect(status).toBe(0)
    expect(json).toMatchObject([
      {
        op: 'replaceWords',
        target: 'art_1__para_1',
        words: 'one vote',
        replacement: 'one equal vote',
        language: 'eng',
        status: 'understood',
        source: { line: 5 },
      },
    ])
    const [{ source }] = json as [{ source: { start: number; end: number; quote: string } }]
    expect(Array.from(readFileSync(ACT, 'utf8')).slice(source.start, source.end).join('')).toContain('one equal vote')
  })
})

describe('tarmaq apply', () => {
  it('applies an act, and writes the consolidated text, which reads back as the same tree', async () => {
    const path = join(folder, 'consolidated.md')
    const { status, json } = await runJson('apply', LAW, ACT, '-o', path)
    expect(status).toBe(0)
    const result = json as { provisions: { eId: string; text: string }[]; instructions: { status: string }[] }
    expect(result.instructions.map((instruction) => instruction.status)).toEqual(['applied'])
    expect(result.provisions.find(({ eId }) => eId === 'art_1__para_1')?.text).toBe('A voter has one equal vote.')
    expect((await runJson('outline', path)).json).toMatchObject({ provisions: result.provisions })
  })

  it('applies all of an act or nothing, and says why', async () => {
    const path = join(folder, 'refused.md')
    const { status, json } = await runJson('apply', LAW, BAD_ACT, '-o', path)
    expect(status).toBe(1)
    const result = json as {
      provisions: { eId: string; text: string }[]
      instructions: { status: string; reason?: string }[]
    }
    expect(result.instructions.map((instruction) => instruction.status)).toEqual(['applied', 'conflict'])
    expect(result.instructions[1]?.reason).toMatch(/\w/)
    expect(result.provisions.find(({ eId }) => eId === 'art_1__para_2')?.text).toBe('Voting is secret.')
    expect(existsSync(path)).toBe(false)
  })

  it('carries out what it can with --partial', async () => {
    const { status, json } = await runJson('apply', LAW, BAD_ACT, '--partial')
    expect(status).toBe(1)
    const { provisions } = json as { provisions: { eId: string; text: string }[] }
    expect(provisions.find(({ eId }) => eId === 'art_1__para_2')?.text).toBe('Voting is open.')
  })
})

describe('tarmaq publish', () => {
  it('does the main job on the texts of the repository', async () => {
    const site = join(folder, 'site')
    const { status, json } = await runJson('publish', '-o', site, '--texts', '/nonexistent')
    expect(status).toBe(0)
    const report = json as {
      texts: { work: string }[]
      comparisons: { pairs: Record<string, number> }[]
      amendments: { applied: number; conflict: number; notUnderstood: number }[]
      notes: number
    }
    expect(report.texts.map(({ work }) => work)).toEqual(
      expect.arrayContaining([
        'constitution-1993',
        'constitution-1995',
        'constitution-2026',
        'elections-1993',
        'elections-1995',
      ]),
    )
    expect(report.comparisons.length).toBeGreaterThan(2)
    for (const reform of report.amendments) expect(reform).toMatchObject({ conflict: 0, notUnderstood: 0 })
    expect(report.amendments[0]?.applied).toBeGreaterThan(3)
    expect(report.notes).toBeGreaterThan(20)
    for (const page of ['index.html', 'en/index.html', 'kk/index.html', 'ru/index.html'])
      expect(existsSync(join(site, page))).toBe(true)
  }, 180_000)
})

describe('help', () => {
  it.each([[[]], [['--help']], [['help']], [['apply', '--help']]])('%j', async (args) => {
    const { status, stdout, stderr } = await run(...args)
    expect(status).toBe(0)
    expect(stdout).toContain('Usage: tarmaq')
    expect(stderr).toBe('')
  })
})
