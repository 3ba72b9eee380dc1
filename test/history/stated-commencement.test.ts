import { describe, expect, it } from 'vitest'
import type { Lang } from '../../src/language/lang.ts'
import { statedCommencement, statedEntry } from '../../src/history/stated-commencement.ts'
import { readInstructions } from '../../src/amend/read-instructions.ts'
import { readOwn } from '../support/texts.ts'
import { amending } from '../amend/support.ts'

const ACT: Record<Lang, [opening: string, item: string, final: string]> = {
  rus: ['Статья 1. Внести в Закон «О садах» изменение:', '1. Статью 5 исключить.', 'Статья 2. '],
  kaz: ['1-бап. «Бақтар туралы» Заңға мынадай өзгеріс енгізілсін:', '1. 5-бап алып тасталсын.', '2-бап. '],
  eng: [
    'Article 1. The following amendment shall be made to the Law on Gardens:',
    '1. Article 5 shall be repealed.',
    'Article 2. ',
  ],
}

function stated(lang: Lang, final: string): ReturnType<typeof statedCommencement> {
  const [opening, item, head] = ACT[lang]
  return statedCommencement(amending(lang, [opening, item, `${head}${final}`]).provisions, lang)
}

describe('the final article of an act defers items by number', () => {
  it.each([
    [
      'rus',
      'Настоящий Закон вводится в действие со дня его опубликования, за исключением подпункта 8) пункта 1 статьи 1, который вводится в действие с 1 января 2016 года.',
      [{ items: ['art_1__para_1__subpara_8'], from: '2016-01-01' }],
    ],
    [
      'rus',
      'Настоящий Закон вводится в действие с 1 марта 2015 года, за исключением пунктов 2 и 3 статьи 1, которые вводятся в действие с 1 января 2016 года, и пункта 7 статьи 1, который вводится в действие с 1 июля 2017 года.',
      [
        { items: ['art_1__para_2', 'art_1__para_3'], from: '2016-01-01' },
        { items: ['art_1__para_7'], from: '2017-07-01' },
      ],
    ],
    [
      'rus',
      'Настоящий Закон вводится в действие со дня его опубликования. Пункт 2 статьи 1 настоящего Закона вводится в действие с 1 января 2016 года.',
      [{ items: ['art_1__para_2'], from: '2016-01-01' }],
    ],
    [
      'kaz',
      'Осы Заң, 2016 жылғы 1 қаңтардан бастап қолданысқа енгізілетін 1-баптың 1-тармағының 8) тармақшасын қоспағанда, алғашқы ресми жарияланған күнінен бастап қолданысқа енгізіледі.',
      [{ items: ['art_1__para_1__subpara_8'], from: '2016-01-01' }],
    ],
    [
      'kaz',
      'Осы Заң, 2016 жылғы 1 қаңтардан бастап қолданысқа енгізілетін 1-баптың 2-тармағын, 2017 жылғы 1 шілдеден бастап қолданысқа енгізілетін 1-баптың 7-тармағын қоспағанда, 2015 жылғы 1 наурыздан бастап қолданысқа енгізіледі.',
      [
        { items: ['art_1__para_2'], from: '2016-01-01' },
        { items: ['art_1__para_7'], from: '2017-07-01' },
      ],
    ],
    [
      'kaz',
      'Осы Заң жарияланған күнінен бастап қолданысқа енгізіледі. Осы Заңның 1-бабының 2-тармағы 2016 жылғы 1 қаңтардан бастап қолданысқа енгізіледі.',
      [{ items: ['art_1__para_2'], from: '2016-01-01' }],
    ],
    [
      'eng',
      'This Law shall take effect on 1 March 2015, except for subparagraph 8) of paragraph 1 of Article 1, which shall take effect on 1 January 2016.',
      [{ items: ['art_1__para_1__subpara_8'], from: '2016-01-01' }],
    ],
    [
      'eng',
      'This Law shall come into force on the day of its publication. Paragraphs 2 and 3 of Article 1 shall come into force on 1 January 2016.',
      [{ items: ['art_1__para_2', 'art_1__para_3'], from: '2016-01-01' }],
    ],
  ] as [Lang, string, unknown][])('%s: %s', (lang, final, deferred) => {
    expect(stated(lang, final)).toEqual({ deferred, notUnderstood: [] })
  })

  it.each([
    ['rus', 'Настоящий Закон вводится в действие со дня его опубликования.'],
    ['rus', 'Настоящий Закон вводится в действие с 1 марта 2015 года с учетом положений статьи 1 настоящего Закона.'],
    [
      'kaz',
      'Осы Заң, осы Заңның 2-бабының ережелері ескеріле отырып, жарияланған күнінен бастап қолданысқа енгізіледі.',
    ],
    ['eng', 'This Law shall take effect on 1 February 2021.'],
  ] as [Lang, string][])('or none, %s: %s', (lang, final) => {
    expect(stated(lang, final)).toEqual({ deferred: [], notUnderstood: [] })
  })

  it.each([
    [
      'rus',
      'Настоящий Закон вводится в действие со дня опубликования, за исключением пункта 2 статьи 1, который вводится в действие по истечении шести месяцев.',
    ],
    [
      'rus',
      'Настоящий Закон вводится в действие со дня опубликования, за исключением норм о садах, которые вводятся в действие с 1 января 2016 года.',
    ],
    [
      'rus',
      'Настоящий Закон вводится в действие со дня опубликования, за исключением пункта 2 статьи 1, который вводится в действие с 1 января 2016 года и действует до 1 января 2018 года.',
    ],
    ['rus', 'При этом до пункта 2 статьи 1 закон вводится в действие с 1 января 2016 года.'],
    ['kaz', 'Осы Заң, 1-баптың 2-тармағын қоспағанда, 2016 жылғы 1 қаңтардан бастап қолданысқа енгізіледі.'],
    ['eng', 'This Law shall take effect on 1 March 2015, except for paragraph 2 of Article 1.'],
  ] as [Lang, string][])('or in words that are not understood, %s: %s', (lang, final) => {
    const { deferred, notUnderstood } = stated(lang, final)
    expect(deferred).toEqual([])
    expect(notUnderstood).toHaveLength(1)
  })

  it('the acts of the Constitution defer none by number', () => {
    for (const act of ['2007-05-21-254-III', '2011-02-02-403-IV', '2017-03-10-51-VI', '2022-06-08']) {
      const { provisions } = readInstructions(readOwn(`acts/${act}/eng.md`))
      expect(statedCommencement(provisions, 'eng')).toEqual({ deferred: [], notUnderstood: [] })
    }
  })
})

describe('the final article of an act says from which day it is in force', () => {
  it.each([
    ['rus', 'Настоящий Закон вводится в действие с 1 марта 2015 года.', '2015-03-01'],
    [
      'rus',
      'Настоящий Конституционный закон вводится в действие с 1 марта 2015 года, за исключением пункта 2 статьи 1, который вводится в действие с 1 января 2016 года.',
      '2015-03-01',
    ],
    [
      'kaz',
      'Осы Заң, 2016 жылғы 1 қаңтардан бастап қолданысқа енгізілетін 1-баптың 2-тармағын қоспағанда, 2015 жылғы 1 наурыздан бастап қолданысқа енгізіледі.',
      '2015-03-01',
    ],
    ['eng', 'This Law shall take effect on 1 February 2021.', '2021-02-01'],
    ['rus', 'Настоящий Закон вводится в действие со дня его опубликования.', undefined],
    ['rus', 'Пункт 2 настоящего Закона вводится в действие с 1 марта 2015 года.', undefined],
    ['kaz', 'Осы Заңның 2-бабы 2015 жылғы 1 наурыздан бастап қолданысқа енгізіледі.', undefined],
    ['eng', 'This Law of 1 March 2015 shall take effect on the day of its publication.', undefined],
  ] as [Lang, string, string | undefined][])('%s: %s', (lang, final, day) => {
    const [opening, item, head] = ACT[lang]
    expect(statedEntry(amending(lang, [opening, item, `${head}${final}`]).provisions, lang)).toBe(day)
  })
})
