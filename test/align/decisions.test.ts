import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { align } from '../../src/align/align.ts'
import { applyDecisions } from '../../src/align/apply-decisions.ts'
import { readDecisions } from '../../src/align/decision.ts'
import { provisionsOf } from '../../src/align/provision.ts'
import { ROOT, law } from '../support/texts.ts'

const LEFT = law(
  '# A law',
  '### Article 1',
  'The court decides criminal cases.',
  '### Article 2',
  'Rivers are kept clean.',
)
const RIGHT = law('# A law', '### Article 1', 'The court decides civil cases.', '### Article 2', 'Speech is free.')
const sides = { left: provisionsOf(LEFT, 'article'), right: provisionsOf(RIGHT, 'article') }

function written(...decisions: string[]): string {
  const path = join(mkdtempSync(join(tmpdir(), 'decisions-')), 'one.yaml')
  writeFileSync(path, ['left: one', 'right: two', 'decisions:', ...decisions.map((line) => `  - ${line}`)].join('\n'))
  return path
}

const decide = (...decisions: string[]): ReturnType<typeof applyDecisions> =>
  applyDecisions(align(LEFT, RIGHT), readDecisions(written(...decisions)), sides)
const lines = ({ alignment }: ReturnType<typeof applyDecisions>): string[] =>
  alignment.pairs.map(({ left, relation, right, decision }) =>
    [...left, relation, ...right, ...(decision ? [`(${decision.decide})`] : [])].join(' '),
  )

describe('decisions of a scholar', () => {
  it('confirms a computed link, adds one and forbids one, and marks what it decided', () => {
    const confirmed = decide('{ decide: confirm, left: [art_1], right: [art_1], relation: same, why: { eng: read } }')
    expect(lines(confirmed)).toContain('art_1 same art_1 (confirm)')
    const added = decide('{ decide: add, left: [art_2], right: [art_2], relation: changed, why: { rus: прочитано } }')
    expect(lines(added)).toEqual(['art_1 changed art_1', 'art_2 changed art_2 (add)'])
    const forbidden = decide('{ decide: forbid, left: [art_1], right: [art_1], why: { eng: unrelated } }')
    expect(lines(forbidden)).toEqual(expect.arrayContaining(['art_1 removed', 'added art_1']))
  })

  it('marks of a group only the link that was decided, and takes computed links into a group that was added', () => {
    const group = {
      level: 'article' as const,
      pairs: [{ left: ['art_1'], right: ['art_1', 'art_2'], relation: 'split' as const, score: 0.8, evidence: [] }],
    }
    const one = '{ decide: confirm, left: [art_1], right: [art_2], why: { eng: read } }'
    expect(lines(applyDecisions(group, readDecisions(written(one)), sides))).toEqual(
      expect.arrayContaining(['art_1 split art_2 (confirm)', 'art_1 split art_1']),
    )
    const added = '{ decide: add, left: [art_1], right: [art_1, art_2], relation: split, why: { eng: read } }'
    expect(lines(decide(added))).toEqual(['art_1 split art_1 art_2 (add)', 'art_2 removed'])
  })

  it('finds a provision that a text does not hold, with the line, and leaves the alignment as it was', () => {
    const found = decide('{ decide: add, left: [art_9], right: [art_2], relation: changed, why: { eng: read } }')
    expect(found.findings).toEqual([
      expect.objectContaining({ line: 4, message: 'the left text has no provision art_9' }),
    ])
    expect(lines(found)).toEqual(lines(decide('{ decide: confirm, left: [art_8], right: [art_1], why: { eng: x } }')))
  })

  it('refuses a decision without a reason, and two about one link, with file and line', () => {
    const bare = written('{ decide: forbid, left: [art_1], right: [art_1], why: {} }')
    expect(() => readDecisions(bare)).toThrow(`${bare}:4: decisions.0.why: a decision needs a reason`)
    const twice = written(
      '{ decide: forbid, left: [art_1], right: [art_1], why: { eng: x } }',
      '{ decide: confirm, left: [art_1], right: [art_1], why: { eng: y } }',
    )
    expect(() => readDecisions(twice)).toThrow(`${twice}:5: art_1 – art_1 is decided twice, first in line 4`)
  })

  it('reads the studies of the project', () => {
    const folder = join(ROOT, 'annotations/representation/alignments')
    const files = readdirSync(folder)
    expect(files).toHaveLength(4)
    for (const file of files) expect(readDecisions(join(folder, file)).decisions.length).toBeGreaterThan(3)
  })
})
