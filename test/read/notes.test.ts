import { describe, expect, it } from 'vitest'
import { daysIn } from '../../src/read/dates.ts'
import { inForceFrom, isRepealStub, namedActs, noteKind } from '../../src/read/notes.ts'
import { readAnnouncement } from '../../src/read/announcement.ts'

describe('days in a text', () => {
  it.each([
    ['от 17.04.2008', ['2008-04-17']],
    ['от 17 апреля 2008 года и 14 февраля 2021 г.', ['2008-04-17', '2021-02-14']],
    ['2008 жылғы 17 сәуірдегі, 2021 ж. 14 ақпан', ['2008-04-17', '2021-02-14']],
    ['1999 жылғы 5 наурыздағы', ['1999-03-05']],
    ['of 14 February 2021 and 1 July 2021', ['2021-02-14', '2021-07-01']],
    ['31.02.2020, 12.13.2020, 5 раз 2020, 123.05.20071', []],
  ])('%s', (text, expected) => {
    expect(daysIn(text).map((day) => day.date)).toEqual(expected)
  })
})

describe('the acts that a note names', () => {
  it.each([
    [
      'Сноска. Статья 2 с изменениями, внесенными законами РК от 17.04.2008 № 312-III (вводится в действие со дня его официального опубликования); от 14.02.2021 (вводится в действие с 01.07.2021).',
      [{ date: '2008-04-17', number: '312-III' }, { date: '2021-02-14' }],
    ],
    [
      'Ескерту. 50-бапқа өзгерістер енгізілді - ҚР 05.03.1999 № 301-I (жарияланған күнінен бастап қолданысқа енгізіледі), 17.04.2008 № 312-III Заңдарымен.',
      [
        { date: '1999-03-05', number: '301-I' },
        { date: '2008-04-17', number: '312-III' },
      ],
    ],
    [
      'Footnote. Article 4 as amended by Laws of the Republic of Kazakhstan No. 51-VI of 10 March 2017 (in force from the date of its first official publication); of 14 February 2021 (in force from 01 July 2021).',
      [{ date: '2017-03-10', number: '51-VI' }, { date: '2021-02-14' }],
    ],
    ['Сноска. См. постановление Конституционного Совета РК от 3 мая 2002 г. N 7/1.', []],
    ['Ескерту. ҚР Конституциялық Кеңесінің 2001.12.21 N 18/2 қаулысын қараңыз.', []],
    ['Footnote. See Resolution No. 4 of the Constitutional Council of 23 April 2003.', []],
    ['Сноска. Без даты.', []],
    ['Сноска ((( от 17.04.2008 № 1 закон', [{ date: '2008-04-17', number: '1' }]],
  ])('%s', (text, expected) => {
    expect(namedActs(text)).toEqual(expected)
  })
})

describe('the day from which something is in force', () => {
  it.each([
    ['(вводится в действие с 01.07.2021)', '2021-07-01'],
    ['(вводятся в действие c 14.02.2021)', '2021-02-14'],
    ['положения вводятся в действие с 1 июля 2021 года', '2021-07-01'],
    ['(01.07.2021 бастап қолданысқа енгізіледі)', '2021-07-01'],
    ['2021 жылғы 1 шілдеден бастап қолданысқа енгізіледі', '2021-07-01'],
    ['(in force from 1 July 2021)', '2021-07-01'],
    ['(entered into force on 14 February 2021)', '2021-02-14'],
    ['(вводится в действие с 01.07.2021); (вводится в действие с 01.07.2023)', undefined],
    ['Законом от 14.02.2021', undefined],
  ])('%s', (text, expected) => {
    expect(inForceFrom(text)).toBe(expected)
  })
})

it.each([
  ['Сноска. Статья 2', 'history'],
  ['Ескерту. 2-бап', 'history'],
  ['Footnote: See', 'history'],
  ['<*>', 'history'],
  ['Примечание. Пункт 1', 'announcement'],
  ['Примечание ИЗПИ! В статью 5', 'announcement'],
  ['ЗҚАИ-ның ескертпесі! 5-бапқа', 'announcement'],
  ['Ескертпе. 1-тармақты', 'announcement'],
  ['Note. In accordance', 'announcement'],
  ['Обоснование. Потому', 'rationale'],
  ['Вниманию пользователей!', 'remark'],
  ['Примечание. См. нормативное постановление', 'remark'],
  ['Ескертпе. ҚР Конституциялық Сотының қаулысын қараңыз.', 'remark'],
  ['↑ Вся редакция', 'furniture'],
  ['Примечание к статье', undefined],
  ['Notes are taken', undefined],
])('the kind of %s is %s', (text, kind) => {
  expect(noteKind(text)).toBe(kind)
})

it.each([
  ['Исключен Законом РК от 10.03.2017', true],
  ['исключена.', true],
  ['Утратила силу', true],
  ['алып тасталды - ҚР 10.03.2017', true],
  ['Алынып тасталды', true],
  ['Қазақстан Республикасының 1999 жылғы 5 наурыздағы № 284 Заңымен алып тасталды.', true],
  ['Статья 84 исключена Законом', true],
  ['Repealed by Law', true],
  ['Deleted.', true],
  ['исключение из состава', false],
  ['исключенных лиц нет', false],
  ['Қазақстан Республикасының азаматтары алып тасталды деген заң жоқ; ол бар', false],
  ['Repealed provisions stay', false],
])('%s: a stub is %s', (text, expected) => {
  expect(isRepealStub(text)).toBe(expected)
})

describe('what a note announces', () => {
  it.each([
    [
      'rus',
      'Примечание. Пункт 1 Законом РК от 14.02.2021 предусмотрено изложить в новой редакции (вводится в действие с 01.07.2021):',
      'restate',
      ['paragraph 1'],
      undefined,
    ],
    [
      'rus',
      'Примечание. В подпункт 10-1) Законом РК от 14.02.2021 предусмотрено изменение (вводится в действие с 01.07.2021):',
      'change',
      ['subparagraph 10-1'],
      undefined,
    ],
    [
      'rus',
      'Примечание. Абзац первый пункта 1 Законом РК предусмотрено изложить в новой редакции:',
      'restate',
      ['paragraph 1', 'alinea 1'],
      undefined,
    ],
    [
      'rus',
      'Примечание. Подпункт 2) пункта 3 статьи 54 предусмотрено изложить в новой редакции:',
      'restate',
      ['article 54', 'paragraph 3', 'subparagraph 2'],
      undefined,
    ],
    [
      'rus',
      'Примечание. Статью 53 Законом РК предусмотрено дополнить подпунктами 4-1) и 4-2) (вводятся в действие с 01.07.2021):',
      'add',
      ['article 53'],
      'subparagraph 4-1 4-2',
    ],
    [
      'rus',
      'Примечание. Статью 72 Законом РК предусмотрено дополнить пунктами 3, 4 и 5:',
      'add',
      ['article 72'],
      'paragraph 3 4 5',
    ],
    ['rus', 'Примечание. Пункт 2 Законом РК предусмотрено дополнить частью второй:', 'add', ['paragraph 2'], 'part 2'],
    ['rus', 'Примечание. Пункт 5-1 Законом РК предусмотрено исключить.', 'repeal', ['paragraph 5-1'], undefined],
    [
      'kaz',
      'Ескертпе. 14.02.2021 ҚР Заңымен 1-тармақты жаңа редакцияда жазу көзделген (01.07.2021 бастап қолданысқа енгізіледі).',
      'restate',
      ['paragraph 1'],
      undefined,
    ],
    [
      'kaz',
      'Ескертпе. 14.02.2021 ҚР Заңымен 1-тармақтың бірінші абзацын жаңа редакцияда жазу көзделген.',
      'restate',
      ['paragraph 1', 'alinea 1'],
      undefined,
    ],
    [
      'kaz',
      'Ескертпе. 14.02.2021 ҚР Заңында 61-бапты 4-1) және 4-2) тармақшалармен толықтыру көзделген:',
      'add',
      ['article 61'],
      'subparagraph 4-1 4-2',
    ],
    [
      'kaz',
      'Ескертпе. 14.02.2021 ҚР Заңында 64-бапты 3, 4 және 5-тармақтармен толықтыру көзделген:',
      'add',
      ['article 64'],
      'paragraph 3 4 5',
    ],
    [
      'kaz',
      'Ескертпе. 14.02.2021 ҚР Заңында 2-тармақты екінші бөлікпен толықтыру көзделген:',
      'add',
      ['paragraph 2'],
      'part 2',
    ],
    [
      'kaz',
      'Ескертпе. 14.02.2021 ҚР Заңымен 5-1-тармақты алып тастау көзделген.',
      'repeal',
      ['paragraph 5-1'],
      undefined,
    ],
    ['kaz', 'Ескертпе. 14.02.2021 ҚР Заңымен 78-бапқа өзгеріс көзделген:', 'change', ['article 78'], undefined],
    [
      'eng',
      'Note. Paragraph 1 is to be restated by the Law of 14 February 2021 (in force from 1 July 2021):',
      'restate',
      ['paragraph 1'],
      undefined,
    ],
    [
      'eng',
      'Note. Article 53 is to be supplemented with subparagraphs 4-1) and 4-2):',
      'add',
      ['article 53'],
      'subparagraph 4-1 4-2',
    ],
    ['eng', 'Note. Paragraph 2 of Article 5 is to be repealed.', 'repeal', ['article 5', 'paragraph 2'], undefined],
  ] as const)('%s: %s', (lang, text, op, path, added) => {
    const change = readAnnouncement(text, lang)
    const short = (mention: { unit: string; nums: string[] } | undefined): string | undefined =>
      mention && [mention.unit, ...mention.nums].join(' ')
    expect(change?.op).toBe(op)
    expect(change?.path.map(short)).toEqual(path)
    expect(short(change?.added)).toBe(added)
    expect(change?.condition).toBeUndefined()
  })

  it.each([
    [
      'rus',
      'Примечание. В соответствии с Законом, начиная с выборов депутатов Мажилиса девятого созыва, положения пункта 2 применяются в следующей редакции:',
      'начиная с выборов депутатов Мажилиса девятого созыва',
    ],
    [
      'kaz',
      'Ескертпе. Заңға сәйкес 2-тармақтың ережелері сегізінші сайланған Парламент Мәжілісі депутаттарының сайлауынан бастап мынадай редакцияда қолданылады:',
      'сегізінші сайланған Парламент Мәжілісі депутаттарының сайлауынан бастап',
    ],
    [
      'eng',
      'Note. Starting with the elections of the eighth Mazhilis, paragraph 2 shall read in the following wording:',
      'Starting with the elections of the eighth Mazhilis',
    ],
  ] as const)('%s: a condition instead of a day', (lang, text, condition) => {
    expect(readAnnouncement(text, lang)).toMatchObject({
      op: 'restate',
      path: [{ unit: 'paragraph', nums: ['2'] }],
      condition,
    })
  })

  it.each([
    ['rus', 'Примечание. До формирования Высшей аудиторской палаты Председатель сохраняет полномочия.'],
    ['rus', 'Примечание. См. нормативное постановление Конституционного Суда РК от 08.04.2023 № 8-НП.'],
    ['kaz', 'Ескертпе. Конституциялық Сот қалыптастырылғанға дейін мүшелері өз өкілеттіктерін сақтайды.'],
  ] as const)('%s: nothing: %s', (lang, text) => {
    expect(readAnnouncement(text, lang)).toBeUndefined()
  })
})
