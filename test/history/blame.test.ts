import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readCatalogue } from '../../src/corpus/catalogue.ts'
import { readInstructions } from '../../src/amend/read-instructions.ts'
import { blame } from '../../src/history/blame.ts'
import { compareLanguages } from '../../src/history/compare-languages.ts'
import { explain } from '../../src/history/explain.ts'
import { provisionHistory, provisionText } from '../../src/history/provision-history.ts'
import { timeline } from '../../src/history/timeline.ts'
import { hasNumber } from '../../src/law/tree.ts'
import { units } from '../../src/law/walk.ts'
import { textOf } from '../amend/support.ts'
import { ROOT } from '../support/texts.ts'
import { run, runJson } from '../support/run.ts'

const catalogue = readCatalogue(join(ROOT, 'corpus'))
const steps = timeline({ work: 'constitution-1995', date: '2023-01-01', lang: 'eng' }, catalogue, '/nonexistent')
const last = steps.at(-1)?.text
if (!last) throw new Error('no steps')

describe('blame', () => {
  it('joined is the text of every provision, to the letter', () => {
    const provisions = [...units(last)].filter(hasNumber)
    expect(provisions.length).toBeGreaterThan(500)
    // One in four: enough of every kind, and quick.
    for (const unit of provisions.filter((_, i) => i % 4 === 0)) {
      const runs = blame(steps, unit.eId ?? '', { ...last, date: '2023-01-01' })
      expect(runs.map(({ text }) => text).join(''), unit.eId).toBe(provisionText(unit))
      for (const { act } of runs) expect(act === null || catalogue.has(act)).toBe(true)
    }
  })

  it('names the act that brought the words, and leaves those alone that it repeats', () => {
    const runs = blame(steps, 'art_50__para_3', last)
    expect(runs.find(({ text }) => text.includes('ninety-eight'))?.act).toBe('acts/2022-06-08')
    expect(runs[0]).toMatchObject({ act: null, date: '1998-10-07' })
  })
})

describe('the history of a provision', () => {
  it('has a wording for each act that changed it', () => {
    const wordings = provisionHistory(steps, 'art_50__para_3')
    expect(wordings.map(({ act, ops }) => [act, ...ops])).toEqual([
      [null],
      ['acts/2007-05-21-254-III', 'restate'],
      ['acts/2022-06-08', 'restate'],
    ])
  })

  it('begins with the act that added it, and ends with a stub where it was repealed', () => {
    expect(provisionHistory(steps, 'art_94-2')).toMatchObject([{ act: 'acts/2022-09-17-142-VII', ops: ['add'] }])
    expect(provisionHistory(steps, 'art_84').at(-1)).toMatchObject({ ops: ['repeal'], repealed: true })
  })

  it('tells of the whole article that was restated around it', () => {
    expect(provisionHistory(steps, 'art_71__para_1').map(({ act }) => act)).toContain('acts/2022-06-08')
  })
})

const read = (lang: 'rus' | 'kaz', ...lines: string[]): ReturnType<typeof readInstructions>['instructions'] =>
  readInstructions(textOf(lang, ...lines)).instructions

describe('two languages of an act', () => {
  const RUSSIAN = ['1. В пункте 1 статьи 3 слово «один» заменить словом «два».', '2. Пункт 2 статьи 4 исключить.']
  const KAZAKH = [
    '1. 3-баптың 1-тармағындағы «бір» деген сөз «екі» деген сөзбен ауыстырылсын.',
    '2. 4-баптың 2-тармағы алып тасталсын.',
  ]

  it('change the same provisions', () => {
    expect(compareLanguages(read('rus', ...RUSSIAN), read('kaz', ...KAZAKH))).toEqual([])
  })

  it('or do not, and then both places are told', () => {
    const other = read('kaz', KAZAKH[0] ?? '', '2. 4-баптың 3-тармағы алып тасталсын.')
    const found = compareLanguages(read('rus', ...RUSSIAN), other)
    expect(found.map(({ target }) => target)).toEqual(['art_4__para_2', 'art_4__para_3'])
  })
})

describe('an instruction in words', () => {
  it.each([
    ['rus', 'Заменяются слова: пункт 1 статьи 3; «один» → «два»'],
    ['kaz', 'Сөздер ауыстырылады: 3-баптың 1-тармағы; «один» → «два»'],
    ['eng', 'Words are replaced: Article 3(1); “один” → “два”'],
  ] as const)('%s', (lang, sentence) => {
    const [instruction] = read('rus', '1. В пункте 1 статьи 3 слово «один» заменить словом «два».')
    if (instruction?.status !== 'understood') throw new Error('not understood')
    expect(explain(instruction, lang)).toBe(sentence)
  })
})

const folder = mkdtempSync(join(tmpdir(), 'tarmaq-blame-'))
const file = (name: string, ...lines: string[]): string => {
  writeFileSync(join(folder, name), `${lines.join('\n\n')}\n`)
  return join(folder, name)
}
const LAW = file(
  'law.md',
  '---\nlang: eng\n---\n\n# Law on Voting',
  '### Article 1. Voters',
  '1. A voter has one vote, and one vote only.',
  '2. Voting is secret.',
)
const act = (...items: string[]): string =>
  file(
    `act-${items.length}-${items.join('').length}.md`,
    '---\nlang: eng\n---\n\n# On Amendments to the Law on Voting',
    'Article 1. The following amendments shall be made to the Law on Voting:',
    ...items,
  )

describe('acts that go wrong', () => {
  it.each([
    ['a wrong number', '1. In paragraph 12 of Article 1 the word “secret” shall be deleted.', /no art_1__para_12/],
    ['a target that does not exist', '1. Article 9 shall be repealed.', /no art_9/],
    ['words that do not occur', '1. In paragraph 2 of Article 1 the word “open” shall be deleted.', /open/],
    [
      'words that occur in two places',
      '1. Paragraph 1 of Article 1 shall be supplemented with the word “equal” after the words “one vote”.',
      /\w/,
    ],
    [
      'a truncated act',
      '1. Paragraph 2 of Article 1 shall be restated as follows:\n\n“2. Voting is',
      /not closed|no quot/,
    ],
    ['words in another language', '1. Пункт 2 статьи 1 исключить.', /\w/],
  ])('%s: status 1, a reason, and the text as it was', async (_, item, reason) => {
    const { status, json } = await runJson('apply', LAW, act(item))
    expect(status).toBe(1)
    const { instructions, provisions } = json as {
      instructions: { status: string; reason: string; source: { line: number } }[]
      provisions: { eId: string; text: string }[]
    }
    const fault = instructions.find(({ status }) => status !== 'applied')
    expect(fault?.reason).toMatch(reason)
    expect(fault?.source.line).toBeGreaterThan(5)
    expect(provisions.find(({ eId }) => eId === 'art_1__para_2')?.text).toBe('Voting is secret.')
  })
})

describe('tarmaq apply', () => {
  it('refuses an act of the catalogue that amends another law', async () => {
    const { status, stderr } = await run('apply', 'constitution-2026/eng', 'acts/2011-02-02-403-IV')
    expect(status).toBe(2)
    expect(stderr).toContain('acts/2011-02-02-403-IV does not amend constitution-2026; it amends constitution-1995')
  })

  it('shows in words what an act would do, with the text before and after', async () => {
    const path = act('1. In paragraph 2 of Article 1 the word “secret” shall be replaced by the word “open”.')
    const { stdout } = await run('apply', LAW, path, '--lang', 'rus')
    expect(stdout).toContain('Заменяются слова: пункт 2 статьи 1; «secret» → «open»')
    expect(stdout).toContain('- 2. Voting is secret.')
    expect(stdout).toContain('+ 2. Voting is open.')
  })
})

describe('tarmaq check', () => {
  it('prints what it finds in a text, with file and line', async () => {
    const faulty = file('faulty.md', '---\nlang: eng\n---\n\n# Law', '### Article 1', '1. One.', '3. Three.')
    const { status, json } = await runJson('check', faulty)
    expect(status).toBe(1)
    expect((json as { findings: unknown[] }).findings).toContainEqual(
      expect.objectContaining({ file: faulty, line: 11 }),
    )
  })

  it('refuses what it does not know', async () => {
    expect((await run('check', 'nothing-of-the-kind')).status).toBe(2)
  })
})
