import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run, runJson } from '../support/run.ts'

const folder = mkdtempSync(join(tmpdir(), 'tarmaq-apply-'))
const file = (name: string, ...lines: string[]): string => {
  const path = join(folder, name)
  writeFileSync(path, `${lines.join('\n\n')}\n`)
  return path
}

const LAW = file('law.md', '# О садах Республики Казахстан', '### Статья 5', 'Сады открыты для всех граждан.')
const act = (name: string, law: string): string =>
  file(
    name,
    '# О внесении изменения',
    `Статья 1. Внести в Закон Республики Казахстан от 1 мая 2001 года ${law} следующее изменение:`,
    'в статье 5 слово «всех» исключить.',
  )
const OTHER = act('other.md', '«О полях и лугах»')
const LIKE = act('like.md', '«О садах и парках»')

describe('tarmaq apply, with an act for another law', () => {
  it('puts every instruction in conflict, with the laws by name', async () => {
    const { status, json } = await runJson('apply', LAW, OTHER, '--partial')
    expect(status).toBe(1)
    const { instructions } = json as { instructions: { status: string; reason: string }[] }
    expect(instructions.map(({ status }) => status)).toEqual(['conflict'])
    expect(instructions[0]?.reason).toMatch(
      /^the act amends «.*О полях и лугах.*», not «О садах Республики Казахстан»$/,
    )
  })

  it('applies it with --any-law', async () => {
    const { status, stdout } = await run('apply', LAW, OTHER, '--any-law')
    expect(status).toBe(0)
    expect(stdout).toContain('+ Сады открыты для граждан.')
  })

  it('applies an act whose law may be the same', async () => {
    expect((await run('apply', LAW, LIKE)).status).toBe(0)
  })
})

describe('tarmaq apply, with an act in another language', () => {
  it.each([
    ['Russian', 'kaz.md', '1. 5-баптағы «барлық» деген сөз алып тасталсын.', 'Kazakh'],
    ['Russian', 'eng.md', '1. In Article 5 the word “all” shall be deleted.', 'English'],
  ])('refuses it in one line: %s, %s', async (theirs, name, line, language) => {
    const path = file(name, line)
    const { status, stderr, stdout } = await run('apply', LAW, path)
    expect(status).toBe(2)
    expect(stdout).toBe('')
    expect(stderr).toBe(
      `tarmaq: ${path} is in ${language}, and ${LAW} in ${theirs}; give the act and the text in one language\n`,
    )
  })

  it('refuses a Russian act for a Kazakh text', async () => {
    const base = file('base-kaz.md', '# Бақтар туралы', '### 5-бап', 'Бақтар барлық азаматтар үшін ашық.')
    expect((await run('apply', base, OTHER)).status).toBe(2)
  })
})
