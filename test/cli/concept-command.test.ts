import { describe, expect, it } from 'vitest'
import type { ConceptUse } from '../../src/cli/concept-command.ts'
import { run, runJson } from '../support/run.ts'

const NO_STORE = ['--texts', '/nonexistent']
const use = async (...args: string[]): Promise<ConceptUse[]> =>
  ((await runJson('concept', ...args, ...NO_STORE)).json as { concepts: ConceptUse[] }).concepts

describe('tarmaq concept', { timeout: 60_000 }, () => {
  it('counts a concept in the newest text of each law', async () => {
    const [people, ...others] = await use('people')
    expect(others).toEqual([])
    expect(people?.texts.map(({ text }) => text)).toContain('constitution-2026@2026-07-01/eng')
    const works = people?.texts.map(({ text }) => text.split('@')[0])
    expect(new Set(works).size).toBe(works?.length)
    for (const { occurrences, words, perThousand } of people?.texts ?? [])
      expect(perThousand).toBeCloseTo((1000 * occurrences) / words)
  })

  it('prints every place in a text with the word in its context', async () => {
    const [sovereignty] = await use('sovereignty', '--in', 'constitution-2026/eng', '--kwic')
    const [text] = sovereignty?.texts ?? []
    expect(text?.lines).toHaveLength(text?.occurrences ?? -1)
    for (const { word } of text?.lines ?? []) expect(word.toLowerCase()).toMatch(/^sovereign/)
    const { stdout } = await run('concept', 'sovereignty', '--in', 'constitution-2026/eng', '--kwic', ...NO_STORE)
    expect(stdout.split('\n').filter((line) => /\[sovereign/i.test(line))).toHaveLength(text?.occurrences ?? -1)
  })

  it('says which concepts there are', async () => {
    const { status, stderr } = await run('concept', 'bananas', ...NO_STORE)
    expect(status).toBe(2)
    expect(stderr).toContain('people')
  })
})
