import { describe, expect, it } from 'vitest'
import { titleOf } from '../../src/law/text.ts'
import { eIds, heading, own, read, text, unit } from './support.ts'

describe('structure', () => {
  it('nests parts, sections, subsections, chapters, articles down to letters', () => {
    const act = read([
      'О законе',
      'Часть I',
      'Раздел II',
      'Подраздел 1',
      'Глава 3',
      'Статья 1',
      '1. Текст:',
      '1) первое:',
      'а) буква;',
      'б) буква;',
      '2) второе.',
    ])
    expect(eIds(act)).toEqual([
      'part_I',
      'part_I__sec_II',
      'part_I__sec_II__subsec_1',
      'part_I__sec_II__subsec_1__chp_3',
      'art_1',
      'art_1__para_1',
      'art_1__para_1__subpara_1',
      'art_1__para_1__subpara_1__subpara_а',
      'art_1__para_1__subpara_1__subpara_б',
      'art_1__para_1__subpara_2',
    ])
  })

  it('reads inserted numbers at every level', () => {
    const act = read(['О законе', 'Глава 13-1', 'Статья 94-2', '3-1. Текст:', '10-1) первое.'])
    expect(eIds(act)).toEqual(['chp_13-1', 'art_94-2', 'art_94-2__para_3-1', 'art_94-2__para_3-1__subpara_10-1'])
  })

  it('keeps closing text and later parts of a paragraph, and gives a second list its part', () => {
    const act = read([
      'О законе',
      'Статья 1',
      '1. Он вправе:',
      '1) одно;',
      '2) другое.',
      'Все прочее решает суд:',
      '1) да;',
      '2) нет.',
    ])
    expect(own(act, 'art_1__para_1')).toBe('Он вправе:\nВсе прочее решает суд:')
    expect(eIds(act).slice(-2)).toEqual(['art_1__para_1__part_2__subpara_1', 'art_1__para_1__part_2__subpara_2'])
  })

  it.each([
    [
      'a heading after a full stop',
      ['Статья 1. Свобода выборов', 'Выборы свободны.'],
      'Свобода выборов',
      'Выборы свободны.',
    ],
    ['text after a full stop', ['Статья 1. Внести изменения:', '1) в статью 2.'], undefined, 'Внести изменения:'],
    [
      'text when nothing follows',
      ['Статья 1. Вступает в силу сразу', 'Статья 2', 'Текст.'],
      undefined,
      'Вступает в силу сразу',
    ],
    [
      'text before the signature',
      ['Статья 1. Вступает в силу сразу', 'Президент Республики Казахстан'],
      undefined,
      'Вступает в силу сразу',
    ],
    [
      'a heading without a full stop',
      ['Статья 1 Свобода выборов', 'Выборы свободны.'],
      'Свобода выборов',
      'Выборы свободны.',
    ],
    [
      'a heading on two lines',
      ['Статья 1. Подсчет голосов', 'на выборах депутатов', 'Голоса считают.'],
      'Подсчет голосов\nна выборах депутатов',
      'Голоса считают.',
    ],
    ['a stub', ['Статья 1 исключена Законом.', 'Статья 2', 'Текст.'], undefined, 'исключена Законом.'],
  ])('reads an article with %s', (_, lines, itsHeading, itsText) => {
    const act = read(['О законе', ...lines])
    expect(heading(act, 'art_1')).toBe(itsHeading)
    expect(own(act, 'art_1')).toBe(itsText)
  })

  it('does not take a sentence about an article for an article', () => {
    const act = read([
      'О законе',
      'Статья 1',
      'Текст.',
      'Статья 5 настоящего Закона применяется всегда.',
      'Статья 2',
      'Текст.',
    ])
    expect(eIds(act)).toEqual(['art_1', 'art_2'])
  })

  it('goes on with a heading in Markdown that runs on in a line without markup', () => {
    const act = read(['# Заң', '### 94-бап. Сайлауда', 'дауыстарды санау', '1. Дауыстар саналады.'], {
      format: 'markdown',
      lang: 'kaz',
    })
    expect(heading(act, 'art_94')).toBe('Сайлауда\nдауыстарды санау')
    expect(own(act, 'art_94')).toBe('')
  })

  it('reads a division heading on the same line, on the next, and on two lines', () => {
    const act = read([
      'О законе',
      'Раздел I. Общее',
      'Статья 1',
      'Текст.',
      'Раздел II',
      'Права',
      'Статья 2',
      'Текст.',
      'Раздел III',
      'Суды',
      'и прокуратура',
      'Статья 3',
      'Текст.',
    ])
    expect(['sec_I', 'sec_II', 'sec_III'].map((eId) => heading(act, eId))).toEqual([
      'Общее',
      'Права',
      'Суды\nи прокуратура',
    ])
  })

  describe('annexes', () => {
    it.each([
      ['rus', 'Приложение 1', 'annex_1'],
      ['rus', 'Приложение № 2 к Закону о выборах', 'annex_2'],
      ['rus', 'Приложение', 'annex_nn_1'],
      ['kaz', '1-қосымша', 'annex_1'],
      ['kaz', 'Сайлау туралы заңға 3-қосымша', 'annex_3'],
      ['eng', 'Annex A', 'annex_A'],
      ['eng', 'Annex II to the Law', 'annex_II'],
    ] as const)('%s: %s', (lang, line, eId) => {
      const first = { rus: 'Статья 1', kaz: '1-бап', eng: 'Article 1' }[lang]
      const act = read(['Act', first, 'Text.', line, '1. Text.'], { lang })
      expect(eIds(act)).toEqual(['art_1', eId, `${eId}__para_1`])
    })

    it('come after the signature and number their articles anew', () => {
      const act = read([
        'О законе',
        'Раздел I',
        'Статья 1',
        'Текст.',
        'Президент Республики Казахстан',
        'Приложение 1',
        'Раздел I',
        'Статья 1',
        'Текст.',
        'Приложение 2',
        'Строка.',
      ])
      expect(eIds(act)).toEqual([
        'sec_I',
        'art_1',
        'conclusions',
        'annex_1',
        'annex_1__sec_I',
        'annex_1__art_1',
        'annex_2',
      ])
    })

    it('are not opened by a sentence or an instruction', () => {
      const act = read([
        'О законе',
        'Статья 1',
        'Приложение 1 к Закону изложить в следующей редакции:',
        '«Приложение 1',
        'Таблица»;',
        'Приложение публикуется.',
      ])
      expect(eIds(act)).toEqual(['art_1', 'art_1__qstr_1'])
    })
  })

  describe('a table of contents before the text', () => {
    const body = ['Раздел I', 'ОБЩЕЕ', 'Статья 1', '1. Текст.', 'Раздел II', 'ПРАВА', 'Статья 2', '1. Текст.']

    it.each([
      ['after the title', ['Закон', 'Раздел I', 'Общее', 'Раздел II', 'Права', ...body]],
      ['after the preamble', ['Закон', 'Мы, народ,', 'Раздел I. Общее', 'Раздел II. Права', ...body]],
      [
        'with articles and page numbers',
        ['Закон', 'Содержание', 'Раздел I. Общее', 'Статья 1 … 3', 'Раздел II. Права', 'Статья 2 … 5', ...body],
      ],
    ])('is no structure: %s', (_, lines) => {
      const act = read(lines)
      expect(eIds(act).filter((eId) => !eId?.includes('note') && eId !== 'preamble')).toEqual([
        'sec_I',
        'art_1',
        'art_1__para_1',
        'sec_II',
        'art_2',
        'art_2__para_1',
      ])
      expect(titleOf(act)).toBe('Закон')
    })

    it('is furniture of the publisher, kept in its place', () => {
      const act = read(['Закон', 'Раздел I. Общее', 'Раздел II. Права', ...body])
      const [preface] = act.children
      expect(preface?.children.map((child) => (child.type === 'note' ? child.kind : child.type))).toEqual([
        'alinea',
        'furniture',
        'furniture',
      ])
    })

    it('is none when the headings do not come again', () => {
      const act = read(['Закон', 'Раздел I', 'Глава 1', 'Статья 1', 'Текст.', 'Глава 2', 'Статья 2', 'Текст.'])
      expect(eIds(act)).toEqual(['sec_I', 'sec_I__chp_1', 'art_1', 'sec_I__chp_2', 'art_2'])
    })
  })

  it('keeps quoted wordings of an amending act whole, and what follows a quotation in its own line apart', () => {
    const act = read([
      'О законе',
      'Статья 1',
      '1) слова:',
      '"егер ол" сөздерімен толықтырылсын.',
      '2) слова исключить.',
    ])
    expect(eIds(act)).toEqual(['art_1', 'art_1__subpara_1', 'art_1__subpara_1__qstr_1', 'art_1__subpara_2'])
  })

  it('marks repealed units in three languages', () => {
    const rus = read([
      'О законе',
      'Статья 1',
      '1. Исключен Законом РК от 01.01.2000.',
      '2. Текст.',
      '1) исключен Законом;',
      '2) исключение из правил.',
    ])
    expect(eIds(rus).filter((eId) => 'repealed' in unit(rus, eId ?? ''))).toEqual([
      'art_1__para_1',
      'art_1__para_2__subpara_1',
    ])
    const kaz = read(
      ['Заң', '84-бап', '84-бап Қазақстан Республикасының 2007 жылғы 21 мамырдағы № 254 Заңымен алып тасталды.'],
      { lang: 'kaz' },
    )
    expect(unit(kaz, 'art_84')).toHaveProperty('repealed', true)
    const eng = read(['Act', 'Article 1', '1. Excluded by the Law No. 1.', '2. Repealed rules apply.'], { lang: 'eng' })
    expect(eIds(eng).filter((eId) => 'repealed' in unit(eng, eId ?? ''))).toEqual(['art_1__para_1'])
  })

  it('reads several files as one text, and remembers which file a unit stands in', () => {
    const act = read(['О законе', 'Статья 1', 'Текст.'])
    expect(unit(act, 'art_1').data).toBeUndefined()
    expect(text(act, 'art_1')).toBe('Текст.')
  })
})
