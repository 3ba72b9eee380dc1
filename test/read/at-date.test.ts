import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { VFile } from 'vfile'
import type { Act, Unit } from '../../src/law/tree.ts'
import { normalForm } from '../../src/language/normal-form.ts'
import { atDate, pendingChanges } from '../../src/law/at-date.ts'
import { ownText, printedText } from '../../src/law/text.ts'
import { units } from '../../src/law/walk.ts'
import { readLaw } from '../../src/read/read-law.ts'
import { HAS_TEXTS, TEXT_STORE } from '../support/texts.ts'
import { eIds, own, read, text, unit } from './support.ts'

const LATER = '(вводится в действие с 01.01.2023)'
const markdown = (...lines: string[]): Act =>
  read(['# О законе', '### Статья 1', ...lines], { format: 'markdown', date: '2022-09-17' })
const announce = (what: string): string => `> *Примечание. ${what} Законом РК от 08.06.2022 предусмотрено ${LATER}:*`
const at = (act: Act, date = '2023-01-01'): Act => atDate(act, date)

describe('a text as in force on a day', () => {
  const restated = markdown(
    '1. Первый.',
    '> *Примечание. Пункт 1 Законом РК от 08.06.2022 предусмотрено изложить в новой редакции (вводится в действие с 01.01.2023):*',
    '   *1. Иной:*',
    '   *1) раз;*',
    '   *2) два.*',
    '   *Новая часть.*',
    '2. Второй.',
  )

  it('has the later wording from its day, the old one until then', () => {
    expect(text(at(restated, '2022-12-31'), 'art_1__para_1')).toBe('Первый.')
    expect(text(at(restated), 'art_1__para_1')).toBe('Иной:\n1) раз;\n2) два.\nНовая часть.')
    expect(at(restated).date).toBe('2023-01-01')
  })

  it('leaves the edition as it was', () => {
    const before = JSON.stringify(restated)
    at(restated)
    expect(JSON.stringify(restated)).toBe(before)
  })

  it('keeps the note, as history, and has no pending wording left', () => {
    const act = at(restated)
    expect(eIds(act)).toEqual([
      'art_1',
      'art_1__para_1',
      'art_1__para_1__subpara_1',
      'art_1__para_1__subpara_2',
      'art_1__para_1__note_1',
      'art_1__para_2',
    ])
    expect(unit(act, 'art_1__para_1__note_1')).toMatchObject({ kind: 'history', from: '2023-01-01' })
    expect(pendingChanges(act)).toEqual([])
  })

  it('is the same when asked again', () => {
    expect(atDate(at(restated), '2023-01-01')).toEqual(at(restated))
  })

  it('changes just the first line where the first alinea is restated', () => {
    const act = at(
      markdown(
        '1. Он решает:',
        announce('Абзац первый пункта 1').replace('предусмотрено', 'предусмотрено изложить в новой редакции'),
        '   *1. Он вправе решать:*',
        '   1) раз;',
        '   2) два.',
      ),
    )
    expect(text(act, 'art_1__para_1')).toBe('Он вправе решать:\n1) раз;\n2) два.')
  })

  it('adds a part after the parts there are, units in the order of their numbers', () => {
    const act = at(
      markdown(
        '1. Первый.',
        '> *Примечание. Пункт 1 предусмотрено дополнить частью второй (вводится в действие с 01.01.2023):*',
        '   *Часть вторая.*',
        '> *Примечание. Статью 1 предусмотрено дополнить пунктами 1-1 и 3 (вводятся в действие с 01.01.2023):*',
        '*1-1. Вставлен.*',
        '*3. Третий.*',
        '2. Второй.',
        '> *Сноска. Статья 1 с изменениями.*',
      ),
    )
    expect(text(act, 'art_1')).toBe('1. Первый.\nЧасть вторая.\n1-1. Вставлен.\n2. Второй.\n3. Третий.')
  })

  it('leaves a stub where a unit is repealed', () => {
    const act = at(
      markdown(
        '1. Первый.',
        '2. Второй:',
        '1) раз.',
        '> *Примечание. Пункт 2 предусмотрено исключить (вводится в действие с 01.01.2023).*',
        '3. Третий.',
      ),
    )
    expect(unit(act, 'art_1__para_2')).toMatchObject({ repealed: true })
    expect(text(act, 'art_1')).toBe('1. Первый.\n2. Исключен.\n3. Третий.')
  })

  it('restates an article without numbers inside', () => {
    const act = at(
      markdown(
        'Старый текст.',
        '> *Примечание. В статью 1 предусмотрено изменение (вводится в действие с 01.01.2023):*',
        '*Новый текст.*',
        '*И часть вторая.*',
      ),
    )
    expect(own(act, 'art_1')).toBe('Новый текст.\nИ часть вторая.')
  })

  it('waits for a condition until its day is known', () => {
    const act = markdown(
      '1. Сто семь.',
      '> *Примечание. Начиная с выборов депутатов, положения пункта 1 применяются в следующей редакции:*',
      '   *1. Девяносто восемь.*',
    )
    expect(pendingChanges(act)[0]?.announces.condition).toBe('Начиная с выборов депутатов')
    expect(text(at(act), 'art_1__para_1')).toBe('Сто семь.')
    const dateOf = (condition: string): string | undefined => (condition.includes('выборов') ? '2023-03-19' : undefined)
    expect(text(atDate(act, '2023-03-18', { dateOf }), 'art_1__para_1')).toBe('Сто семь.')
    expect(text(atDate(act, '2023-03-19', { dateOf }), 'art_1__para_1')).toBe('Девяносто восемь.')
  })

  it.each([
    ['another number', 'Пункт 1', '   *2. Иной.*'],
    ['a unit that is not there', 'Пункт 7', '   *7. Иной.*'],
    ['a part that would not be the next', 'Пункт 1 предусмотрено дополнить частью пятой; пункт 1', '   *Пятая часть.*'],
  ])('leaves pending what it cannot place: %s', (_, what, wording) => {
    const act = markdown(
      '1. Первый.',
      `> *Примечание. ${what} предусмотрено изложить в новой редакции (вводится в действие с 01.01.2023):*`,
      wording,
    )
    expect(printedText(at(act))).toBe(printedText(act))
    expect(pendingChanges(at(act))).toHaveLength(1)
  })

  it('refuses what is no day, and days before the edition', () => {
    expect(() => atDate(restated, '1 января')).toThrow(RangeError)
    expect(() => atDate(restated, '2023-13-45')).toThrow(RangeError)
    expect(() => atDate(restated, '2022-09-16')).toThrow('the edition is in force from 2022-09-17')
  })
})

describe.skipIf(!HAS_TEXTS)('the edition of 17 September 2022 of the Constitution on 1 January 2023', () => {
  const stored = (path: string): Act =>
    readLaw([new VFile({ path, value: readFileSync(join(TEXT_STORE, 'constitution-1995', path)) })])
  const law = (act: Act): Map<string, string> => {
    const provisions = [...units(act)].filter((node) => !['note', 'preface', 'pending'].includes(node.type))
    return new Map(provisions.map((node) => [node.eId ?? '', printed(node)]))
  }
  /** What a unit says, without its numbered children: the normal form, a stub as such. */
  const printed = (node: Unit): string =>
    'repealed' in node ? 'repealed' : normalForm(`${'heading' in node ? (node.heading ?? '') : ''} ${ownText(node)}`)
  const differing = (left: Act, right: Act): string[] => {
    const [a, b] = [law(left), law(right)]
    return [...new Set([...a.keys(), ...b.keys()])].filter((eId) => a.get(eId) !== b.get(eId))
  }

  /** The portal's edition of that day already has what applies from the elections of the eighth Mazhilis, which came in March. */
  const asPrinted = { dateOf: () => '2023-01-01' }
  const byElection = ['art_50__para_2', 'art_50__para_3', 'art_51__para_1']

  it('is, provision by provision, the Russian edition of that day', () => {
    const edition = stored('rus/2022-09-17.md')
    expect(differing(atDate(edition, '2023-01-01', asPrinted), stored('rus/2023-01-01.html'))).toEqual([])
    expect(differing(atDate(edition, '2023-01-01'), stored('rus/2023-01-01.html'))).toEqual(byElection)
  })

  it('is the Kazakh edition of that day, but for two hyphens that the two sources print differently', () => {
    const edition = stored('kaz/2022-09-17.md')
    // «1) тармақшасында» and «1)-тармақшасында»: no act changed it.
    const hyphens = ['art_73__para_1', 'art_73__para_2']
    expect(differing(atDate(edition, '2023-01-01', asPrinted), stored('kaz/2023-01-01.txt'))).toEqual(hyphens)
    expect(differing(atDate(edition, '2023-01-01'), stored('kaz/2023-01-01.txt'))).toEqual([...byElection, ...hyphens])
  })

  it.each(['rus', 'kaz'])('has no announcement left that was not understood: %s', (lang) => {
    const changes = pendingChanges(stored(`${lang}/2022-09-17.md`))
    expect(changes).toHaveLength(30)
    expect(changes.filter(({ announces }) => announces.targets.length === 0)).toEqual([])
  })
})
