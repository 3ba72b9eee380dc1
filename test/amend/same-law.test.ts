import { describe, expect, it } from 'vitest'
import type { Lang } from '../../src/language/lang.ts'
import { partFor } from '../../src/amend/part-for.ts'
import { knownLaw, sameLaw } from '../../src/amend/same-law.ts'
import { readInstructions } from '../../src/amend/read-instructions.ts'
import { readOwn } from '../support/texts.ts'
import { amending, brief, textOf } from './support.ts'

describe('an act says which law it amends', () => {
  it.each([
    ['same', 'Внести в Закон Республики Казахстан от 1 мая 2001 года «О садах» следующие изменения:', 'О садах'],
    ['same', 'В Трудовой кодекс Республики Казахстан:', 'Трудовой кодекс Республики Казахстан'],
    ['same', 'В Кодекс «О садах» (Садовый кодекс):', 'О садах (Садовый кодекс)'],
    ['same', 'О внесении изменений вКонституцию Республики Казахстан', 'Конституция Республики Казахстан'],
    ['same', 'Внести в Закон «О нормативных правовых актах» изменение:', 'О нормативных правовых актах'],
    ['same', '«Бақтар туралы» 2001 жылғы 1 мамырдағы Қазақстан Республикасының Заңына:', 'Бақтар туралы'],
    ['same', 'Қазақстан Республикасының Еңбек кодексіне:', 'Қазақстан Республикасының Еңбек кодексі'],
    ['same', 'The following amendments shall be made to the Law “On Gardens”:', 'Law of the Republic on Gardens'],
    ['other', 'Внести в Закон Республики Казахстан от 1 мая 2001 года «О полях» следующие изменения:', 'О садах'],
    ['other', 'Внести в Конституционный закон «О судах» изменения:', 'Конституция Республики Казахстан'],
    ['other', 'В Конституцию, принятую на республиканском референдуме:', 'О республиканском референдуме'],
    ['other', '«Егістіктер туралы» Қазақстан Республикасының Заңына мынадай өзгерістер:', 'Бақтар туралы'],
    ['other', '1995 жылғы референдумда қабылданған Конституцияға мынадай өзгерістер:', 'Бақтар туралы'],
    ['other', 'The following amendments shall be made to the Law “On Fields”:', 'Law on Gardens'],
    ['unsure', 'Внести в Закон «О садах, огородах и парках» изменения:', 'О садах, огородах и лесах'],
    ['untold', 'Внести в некоторые законодательные акты следующие изменения:', 'О садах'],
    ['untold', 'Внести в Закон «О полях» изменения:', ''],
    ['untold', 'Внести в Закон «О полях» изменения:', 'Мы, народ'],
  ] as const)('%s: %s | %s', (verdict, heading, title) => {
    expect(sameLaw(heading, { title, names: [] })).toBe(verdict)
  })

  it('by the year of adoption, where that is known', () => {
    const heading = 'В Конституцию Республики Казахстан, принятую 30 августа 1995 года (Ведомости, 2026 г., ст. 5):'
    const law = { title: 'Конституция Республики Казахстан', names: [] }
    expect(sameLaw(heading, { ...law, year: '1995' })).toBe('same')
    expect(sameLaw(heading, { ...law, year: '2026' })).toBe('other')
    expect(sameLaw('В Конституцию Республики Казахстан:', { ...law, year: '2026' })).toBe('same')
  })
})

describe('the part of an act for a law', () => {
  const several = amending('rus', [
    'Статья 1. Внести изменения в следующие законодательные акты:',
    '1. В Закон Республики Казахстан от 1 мая 2001 года «О садах»:',
    '1) статью 5 исключить.',
    '2. В Закон Республики Казахстан от 2 мая 2001 года «О полях»:',
    '1) статью 6 исключить.',
  ])
  const law = (title: string): Parameters<typeof partFor>[0] => ({ title, names: [] })

  it('is taken, also where the title has more words', () => {
    expect(partFor(law('Закон Республики Казахстан О полях'), several).instructions.map(brief)).toEqual([
      'repeal art_6',
    ])
  })

  it('or there is none, and the laws that the act amends are named', () => {
    expect(partFor(law('О реках'), several).other).toMatch(
      /^the act amends «.*О садах.*»; «.*О полях.*», not «О реках»$/,
    )
  })

  it('is the whole act where its words do not tell', () => {
    expect(partFor(law(''), several)).toEqual({ instructions: several.instructions })
  })

  it('is remarked on where the name is like the title in part', () => {
    const act = amending('rus', ['Внести в Закон «О садах, парках и реках» изменение: статью 5 исключить.'])
    const part = partFor(law('О садах, парках и лесах'), act)
    expect(part.instructions.map(brief)).toEqual(['repeal art_5'])
    expect(part.remark).toMatch(/in part$/)
    expect(partFor(law('О садах, парках и реках'), act).remark).toBeUndefined()
  })

  it('knows the Constitution by its own texts', () => {
    const base = readOwn('constitution-1995/eng/1998-10-07.md')
    const act = readInstructions(readOwn('acts/2022-06-08/eng.md'))
    expect(partFor(knownLaw(base, { adopted: '1995-08-30' }), act)).toEqual({ instructions: act.instructions })
    expect(partFor(knownLaw(base, { adopted: '2026-03-15' }), act).other).toMatch(/1995/)
  })

  const FOREIGN: [Lang, string, string, string][] = [
    ['rus', 'О садах', 'Статья 5', 'Внести в Закон «О полях» изменение: статью 5 исключить.'],
    ['kaz', 'Бақтар туралы', '5-бап', '«Егістіктер туралы» Заңына мынадай өзгеріс енгізілсін: 5-бап алып тасталсын.'],
    [
      'eng',
      'Law on Gardens',
      'Article 5',
      'The following amendment shall be made to the Law on Fields: Article 5 shall be repealed.',
    ],
  ]
  it.each(FOREIGN)('is none of an act for another law: %s', (lang, title, article, line) => {
    const base = textOf(lang, `# ${title}`, article, lang === 'eng' ? 'Trees grow.' : 'Ағаш.')
    const act = amending(lang, [line])
    expect(act.instructions.map(brief)).toEqual(['repeal art_5'])
    expect(partFor(knownLaw(base), act).other).toMatch(/^the act amends/)
  })
})
