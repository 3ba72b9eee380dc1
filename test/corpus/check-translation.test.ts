import { describe, expect, it } from 'vitest'
import type { Act } from '../../src/law/tree.ts'
import type { GlossaryTerm } from '../../src/corpus/glossary.ts'
import { VFile } from 'vfile'
import { checkTranslation } from '../../src/corpus/check-translation.ts'
import { readLaw } from '../../src/read/read-law.ts'

const GLOSSARY: GlossaryTerm[] = [
  { id: 'joint-sitting', kaz: ['бірлескен отырыс'], rus: ['совместное заседание'], eng: ['joint sitting'] },
]

function read(lang: 'rus' | 'eng', ...lines: string[]): Act {
  return readLaw([new VFile({ path: 'law.md', value: lines.join('\n\n') })], { lang })
}

const OFFICIAL = read(
  'rus',
  '# Закон',
  '### Статья 1',
  '1. Палаты на совместном заседании принимают решение двумя третями голосов в десятидневный срок.',
  '2. Решение по пункту 1 настоящей статьи вступает в силу 1 января 2023 года:',
  '1) большинством голосов;',
  '### Статья 2',
  'Право голоса имеют граждане.',
)

const GOOD = [
  '# Law',
  '### Article 1',
  '1. The Chambers, at a joint sitting, adopt a decision by two thirds of the votes within a ten-day period.',
  '2. A decision under paragraph 1 of this Article enters into force on 1 January 2023:',
  '   1) by a majority of votes;',
  '### Article 2',
  'Citizens have the right to vote.',
]

function rulesOf(...lines: string[]): string[] {
  const findings = checkTranslation(read('eng', ...lines), [{ lang: 'rus', act: OFFICIAL }], {
    covers: 'whole',
    own: { type: 'law', date: '1995-09-28', number: null },
    glossary: GLOSSARY,
  })
  return findings.map(({ rule, eId }) => `${rule} ${eId}`)
}

describe('a translation against the official text', () => {
  it('has nothing found when all is equal', () => {
    expect(rulesOf(...GOOD)).toEqual([])
  })

  it.each<[string, string, string, string[]]>([
    ['a number', 'ten-day', 'five-day', ['translation-numbers art_1__para_1']],
    ['a majority', 'two thirds', 'three quarters', ['translation-majorities art_1__para_1', 'translation-numbers art_1__para_1']],
    ['a day', '1 January 2023', '2 January 2023', ['translation-dates art_1__para_2']],
    ['a reference', 'paragraph 1 of this', 'paragraph 2 of this', ['translation-references art_1__para_2']],
    ['a reference left out', ' under paragraph 1 of this Article', '', ['translation-references art_1__para_2']],
    ['a term', 'joint sitting', 'joint meeting', ['translation-terms art_1__para_1']],
    ['a majority left out', 'by a majority of votes', 'by voting', ['translation-majorities art_1__para_2__subpara_1']],
    ['a number of a provision', '   1) by', '   2) by', ['translation-structure art_1__para_2__subpara_1', 'translation-structure art_1__para_2__subpara_2']],
  ])('finds %s that differs', (_what, right, wrong, expected) => {
    expect(rulesOf(...GOOD.map((line) => line.replace(right, wrong)))).toEqual(expected)
  })

  it('finds an article that is missing, and lines that are', () => {
    expect(rulesOf(...GOOD.slice(0, 5))).toEqual(['translation-structure art_2'])
    expect(rulesOf(...GOOD, 'And no one else.')).toEqual(['translation-lines art_2'])
  })
})
