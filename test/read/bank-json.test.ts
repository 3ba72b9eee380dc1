import { describe, expect, it } from 'vitest'
import { VFile } from 'vfile'
import { titleOf } from '../../src/law/text.ts'
import { readLaw } from '../../src/read/read-law.ts'
import { eIds, heading, own, unit } from './support.ts'

let id = 0
const item = (type: string, level: number, more: { text?: string; index?: string; html?: string } = {}): object => {
  const { html, ...rest } = more
  return {
    id: String(++id),
    type,
    level,
    ...rest,
    properties: html === undefined ? [] : [{ key: 'html', value: html }],
  }
}

const later = '2. Позднее иначе.'
const DOCUMENT = {
  code: '1',
  ngr: 'K000000000_',
  version: { versionDate: '2023-01-01', language: 'rus' },
  language: 'rus',
  metadata: { title: { kaz: 'Заң', rus: 'Закон' }, status: 'new' },
  content: [
    item('doc', 1),
    item('title', 2, { text: 'Закон "О [скобках] {и} \\ знаках"' }),
    item('sideNoteGroup', 2),
    item('sideNote', 3),
    item('text', 4, { text: 'Мы, народ,' }),
    item('section', 2, { index: '1' }),
    item('heading', 3, { text: 'Раздел I.' }),
    item('heading', 3, { text: 'Общее' }),
    item('article', 3, { index: '1' }),
    item('heading', 4, { text: 'Статья 1' }),
    item('point', 4, { index: '1' }),
    item('text', 5, {
      text: 'Примечание. См. решение\nот 08.04.2023 № 8.',
      html: '<i>Примечание. См. решение</i>;\n<i>от 08.04.2023 № 8.</i>',
    }),
    item('text', 5, { text: '1. Первый   пункт.' }),
    item('point', 4, { index: '2' }),
    item('text', 5, { text: '2. Второй пункт.' }),
    item('note', 5, {
      text: 'Примечание. Пункт 2 Законом РК от 08.06.2022 предусмотрено изложить в новой редакции (вводится в действие с 01.01.2024):',
    }),
    item('text', 5, { text: later, html: `<i>${later}</i>` }),
    item('note', 3, { text: 'Сноска. Статья 1 с изменениями, внесенными Законом РК от 17.09.2022 № 142-VII.' }),
  ],
  pagesCount: 1,
}
const SOURCE = JSON.stringify(DOCUMENT, null, 2)
const act = readLaw([new VFile({ path: 'bank.json', value: SOURCE })])

describe("reading the official bank's JSON", () => {
  it('reads the flat list into the tree', () => {
    expect(act.lang).toBe('rus')
    expect(act.date).toBe('2023-01-01')
    expect(titleOf(act)).toBe('Закон "О [скобках] {и} \\ знаках"')
    expect(heading(act, 'sec_I')).toBe('Общее')
    expect(eIds(act)).toEqual([
      'preamble',
      'sec_I',
      'art_1',
      'art_1__note_1',
      'art_1__para_1',
      'art_1__para_2',
      'art_1__para_2__note_1',
      'art_1__para_2__pending_1',
      'art_1__note_2',
    ])
    expect(own(act, 'art_1__note_1')).toBe('Примечание. См. решение от 08.04.2023 № 8.')
    expect(unit(act, 'art_1__para_2__note_1')).toMatchObject({
      from: '2024-01-01',
      announces: { op: 'restate', targets: ['art_1__para_2'] },
    })
  })

  it('places every provision at its item', () => {
    const { position } = unit(act, 'art_1__para_2')
    const span = SOURCE.slice(position?.start.offset, position?.end.offset)
    expect(JSON.parse(span)).toMatchObject({ text: '2. Второй пункт.' })
    expect(SOURCE.split('\n')[(position?.start.line ?? 0) - 1]?.slice((position?.start.column ?? 0) - 1)).toBe('{')
  })

  it('reads JSON without any white space, and texts that only have markup', () => {
    const content = [item('heading', 1, { text: 'Статья 1' }), item('text', 2, { html: '<b>1.</b> Текст<br>2. Текст' })]
    const compact = readLaw([new VFile({ value: JSON.stringify({ language: 'rus', content }) })])
    expect(eIds(compact)).toEqual(['art_1', 'art_1__para_1', 'art_1__para_2'])
  })
})
