import { describe, expect, it } from 'vitest'
import type { Lang } from '../../src/language/lang.ts'
import { readInstructions } from '../../src/amend/read-instructions.ts'
import { brief, instructions, textOf } from './support.ts'

type Form = [lines: string | string[], ...expected: string[]]

function forms(lang: Lang, cases: readonly Form[]): void {
  it.each(cases.map(([lines, ...expected]): [string[], string[]] => [[lines].flat(), expected]))(
    '%s',
    (lines, expected) => {
      expect(instructions(lang, ...lines).map(brief)).toEqual(expected)
    },
  )
}

describe('Russian: restating', () => {
  forms('rus', [
    [
      ['Пункт 3 статьи 2 изложить в следующей редакции:', '«3. Новый текст.».'],
      'restate art_2__para_3 {3. Новый текст.}',
    ],
    [['Пункт 3 статьи 2 изложить в следующей редакции: «3. Новый текст.»;'], 'restate art_2__para_3 {3. Новый текст.}'],
    [
      ['Пункты 2 и 3 статьи 50 изложить в следующей редакции:', '«2. Два.', '3. Три.».'],
      'restate art_50__para_2 {2. Два.}',
      'restate art_50__para_3 {3. Три.}',
    ],
    [
      ['Подпункты 1) и 6) статьи 57 изложить в следующей редакции:', '«1) раз;»;', '«6) шесть;».'],
      'restate art_57__subpara_1 {1) раз;}',
      'restate art_57__subpara_6 {6) шесть;}',
    ],
    [
      ['Подпункты 2)-4) статьи 5 изложить в следующей редакции:', '«2) а;', '3) б;', '4) в;».'],
      'restate art_5__subpara_2 {2) а;}',
      'restate art_5__subpara_3 {3) б;}',
      'restate art_5__subpara_4 {4) в;}',
    ],
    [
      ['Статью 48 изложить в следующей редакции:', '«Статья 48', '1. Раз.', '2. Два.».'],
      'restate art_48 {Статья 48 | 1. Раз. | 2. Два.}',
    ],
    [
      ['Статьи 53 и 54 изложить в следующей редакции:', '«Статья 53', '1. А.', 'Статья 54', '1. Б.».'],
      'restate art_53 {Статья 53 | 1. А.}',
      'restate art_54 {Статья 54 | 1. Б.}',
    ],
    [
      ['Предложение второе пункта 2 статьи 50 изложить в следующей редакции:', '«Новое.».'],
      'restate art_50__para_2__sentence_2 {Новое.}',
    ],
    [
      ['Последнее предложение пункта 1 статьи 91 изложить в следующей редакции:', '«Новое.».'],
      'restate art_91__para_1__sentence_last {Новое.}',
    ],
    [
      ['В пункте 4 статьи 87 предложение второе изложить в следующей редакции:', '«Новое.».'],
      'restate art_87__para_4__sentence_2 {Новое.}',
    ],
    [
      ['Абзац первый пункта 1 статьи 54 изложить в новой редакции: «1. Парламент:».'],
      'restate art_54__para_1__alinea_1 {1. Парламент:}',
    ],
    [
      [
        'Часть третью пункта 5 статьи 52 изложить в следующей редакции:',
        '«Депутат лишается мандата при:',
        '1) выезде;',
        '2) утрате.».',
      ],
      'restate art_52__para_5__part_3 {Депутат лишается мандата при: | 1) выезде; | 2) утрате.}',
    ],
    [
      ['Заголовок раздела VII изложить в следующей редакции:', '«Раздел VII', 'Суды».'],
      'restateHeading sec_VII__heading {Раздел VII | Суды}',
    ],
    [
      ['Наименование главы 13-1 изложить в следующей редакции: «Глава 13-1. Отзыв».'],
      'restateHeading chp_13-1__heading {Глава 13-1. Отзыв}',
    ],
    [['Пункт 1 статьи 5 Конституции изложить в следующей редакции: «1. Текст.».'], 'restate art_5__para_1 {1. Текст.}'],
    [['Преамбулу изложить в следующей редакции: «Мы, народ.».'], 'restate preamble {Мы, народ.}'],
    [
      ['Подпункт а) подпункта 1) статьи 5 изложить в следующей редакции: «а) текст;».'],
      'restate art_5__subpara_1__subpara_а {а) текст;}',
    ],
  ])
})

describe('Russian: adding and repealing', () => {
  forms('rus', [
    [['Статью 46 дополнить пунктом 4 следующего содержания:', '«4. Текст.».'], 'add art_46__para_4 {4. Текст.}'],
    [
      ['Статью 43 дополнить пунктами 3 и 4 следующего содержания:', '«3. Три.', '4. Четыре.».'],
      'add art_43__para_3 {3. Три.}',
      'add art_43__para_4 {4. Четыре.}',
    ],
    [
      ['Пункт 1 статьи 72 дополнить подпунктом 2-1) следующего содержания: «2-1) текст;».'],
      'add art_72__para_1__subpara_2-1 {2-1) текст;}',
    ],
    [
      ['Статью 53 дополнить подпунктами 1-1) и 1-2) следующего содержания:', '«1-1) а;', '1-2) б;».'],
      'add art_53__subpara_1-1 {1-1) а;}',
      'add art_53__subpara_1-2 {1-2) б;}',
    ],
    [
      ['Пункт 5 статьи 42 дополнить частью второй следующего содержания: «Текст.».'],
      'add art_42__para_5__part_2 {Текст.}',
    ],
    [
      ['Пункт 6 статьи 61 дополнить предложением следующего содержания: «Текст.».'],
      'add art_61__para_6__sentence_last {Текст.}',
    ],
    [['Пункт 2 статьи 75 дополнить следующим предложением: «Текст.».'], 'add art_75__para_2__sentence_last {Текст.}'],
    [
      ['Дополнить статьей 94-1 следующего содержания:', '«Статья 94-1', 'Текст.».'],
      'add art_94-1 {Статья 94-1 | Текст.}',
    ],
    [
      ['Главу 3 дополнить статьей 10-1 следующего содержания:', '«Статья 10-1', 'Текст.».'],
      'add art_10-1 within chp_3 {Статья 10-1 | Текст.}',
    ],
    [
      ['Главу 3 дополнить статьями 10-1 и 10-2 следующего содержания:', '«Статья 10-1', 'А.', 'Статья 10-2', 'Б.».'],
      'add art_10-1 within chp_3 {Статья 10-1 | А.}',
      'add art_10-2 within chp_3 {Статья 10-2 | Б.}',
    ],
    [
      ['Пункт 3 статьи 5 после абзаца третьего дополнить абзацем следующего содержания: «текст;».'],
      'add art_5__para_3__alinea_4 after art_5__para_3__alinea_3 {текст;}',
    ],
    [['Пункт 3 статьи 5 дополнить абзацем следующего содержания: «текст;».'], 'add art_5__para_3 unit alinea {текст;}'],
    ['Пункт 4 статьи 46 исключить.', 'repeal art_46__para_4'],
    ['Статью 84 исключить.', 'repeal art_84'],
    ['Подпункты 8) и 9) статьи 44 исключить;', 'repeal art_44__subpara_8', 'repeal art_44__subpara_9'],
    [
      'Второе и третье предложения пункта 6 статьи 70 исключить.',
      'repeal art_70__para_6__sentence_2',
      'repeal art_70__para_6__sentence_3',
    ],
    [
      'Часть вторую, первое предложение части третьей пункта 5 статьи 42 исключить.',
      'repeal art_42__para_5__part_2',
      'repeal art_42__para_5__part_3__sentence_1',
    ],
    ['Часть вторую пункта 5 статьи 42 исключить.', 'repeal art_42__para_5__part_2'],
    ['Второе предложение пункта 6 статьи 70 исключить.', 'repeal art_70__para_6__sentence_2'],
    [
      'Абзацы второй и третий пункта 3 статьи 5 исключить.',
      'repeal art_5__para_3__alinea_2',
      'repeal art_5__para_3__alinea_3',
    ],
    ['Пункт 3 статьи 5 признать утратившим силу.', 'repeal art_5__para_3'],
    ['Статьи 13-15 исключить.', 'repeal art_13', 'repeal art_14', 'repeal art_15'],
    ['Пункт 1 статьи 13-15 исключить.', 'repeal art_13-15__para_1'],
    ['Пункты 3-1 и 3-2 статьи 5 исключить.', 'repeal art_5__para_3-1', 'repeal art_5__para_3-2'],
    ['Пункт 4 и подпункт 2) пункта 5 статьи 6 исключить.', 'repeal art_6__para_4', 'repeal art_6__para_5__subpara_2'],
    [
      'В пункте 1 и подпункте 2) пункта 2 статьи 5 слово «а» исключить.',
      'deleteWords art_5__para_1 [а]',
      'deleteWords art_5__para_2__subpara_2 [а]',
    ],
    [
      'В пунктах 1, 2, части первой пункта 3 статьи 5 слово «а» исключить.',
      'deleteWords art_5__para_1 [а]',
      'deleteWords art_5__para_2 [а]',
      'deleteWords art_5__para_3__part_1 [а]',
    ],
    [
      'Часть первую и пункт 2 статей 5 и 6 исключить.',
      'repeal art_5__part_1',
      'repeal art_6__part_1',
      'repeal art_5__para_2',
      'repeal art_6__para_2',
    ],
    ['В статье 5 статью 6 исключить.', 'not-understood: article cannot stand in article'],
    ['Пункт 5 статьи 10 – исключить.', 'repeal art_10__para_5'],
    [
      ['Дополнить Конституцию статьей 100 следующего содержания: «Статья 100. Текст.».'],
      'add art_100 {Статья 100. Текст.}',
    ],
    [
      ['Дополнить разделом X следующего содержания:', '«Раздел X', 'Новое', 'Статья 100', 'Текст.».'],
      'add sec_X {Раздел X | Новое | Статья 100 | Текст.}',
    ],
    [
      ['Пункт 4 статьи 5 дополнить частями второй и третьей следующего содержания:', '«Вторая.', 'Третья.».'],
      'add art_5__para_4__part_2 {Вторая.}',
      'add art_5__para_4__part_3 {Третья.}',
    ],
    ['Параграф 2 главы 5 исключить.', 'repeal chp_5__subchp_2'],
    [
      'Пункт 5 статьи 10 изложить в редакции согласно приложению.',
      'not-understood: not understood from «приложению.» on',
    ],
    ['Пункт 3 статьи 5 и статью 7 исключить.', 'repeal art_5__para_3', 'repeal art_7'],
    ['В статье 5 исключить пункт 3.', 'repeal art_5__para_3'],
    ['Часть 2 статьи 15 исключить.', 'repeal art_15__part_2'],
    ['п. 3 ст. 5 исключить.', 'repeal art_5__para_3'],
    ['Пункт 4 статьи 5 считать пунктом 3.', 'renumber art_5__para_4 = 3'],
    [
      'Пункты 3 и 4 статьи 5 считать соответственно пунктами 4 и 5.',
      'renumber art_5__para_4 = 5',
      'renumber art_5__para_3 = 4',
    ],
  ])
})

describe('Russian: words', () => {
  forms('rus', [
    ['В пункте 1 статьи 4 слово «Совета» заменить словом «Суда».', 'replaceWords art_4__para_1 [Совета] > [Суда]'],
    [
      'В статье 81 слова "судам общей юрисдикции" заменить словами "местным и другим судам".',
      'replaceWords art_81 [судам общей юрисдикции] > [местным и другим судам]',
    ],
    [
      'В пунктах 1 и 2 статьи 72 слово «Совет» заменить словом «Суд».',
      'replaceWords art_72__para_1 [Совет] > [Суд]',
      'replaceWords art_72__para_2 [Совет] > [Суд]',
    ],
    ['В заголовке раздела VI слово «Совет» заменить словом «Суд».', 'replaceWords sec_VI__heading [Совет] > [Суд]'],
    [
      'В части первой пункта 1 статьи 71 слово «шесть» заменить словом «восемь».',
      'replaceWords art_71__para_1__part_1 [шесть] > [восемь]',
    ],
    [
      'В пункте 2 статьи 41 слова "тридцати" заменить словом "сорока", слова "и не старше" исключить.',
      'replaceWords art_41__para_2 [тридцати] > [сорока]',
      'deleteWords art_41__para_2 [и не старше]',
    ],
    [
      'В пункте 2 статьи 5 слова ", финансирование объединений" исключить.',
      'deleteWords art_5__para_2 [, финансирование объединений]',
    ],
    [
      'Подпункт 7) статьи 44 после слова "Председателя" дополнить словами "и двух членов".',
      'insertWords art_44__subpara_7 after [Председателя] > [и двух членов]',
    ],
    [
      'Пункт 2 статьи 39 после слова «межнациональное» дополнить словами«и межконфессиональное».',
      'insertWords art_39__para_2 after [межнациональное] > [и межконфессиональное]',
    ],
    [
      'Пункт 2 статьи 39 дополнить словами «и иное» после слова «национальное».',
      'insertWords art_39__para_2 after [национальное] > [и иное]',
    ],
    [
      'Пункт 2 статьи 39 перед словом «закон» дополнить словом «новый».',
      'insertWords art_39__para_2 before [закон] > [новый]',
    ],
    ['Пункт 3 статьи 47 дополнить словами "или Мажилиса".', 'insertWords art_47__para_3 end > [или Мажилиса]'],
    [
      'Подпункт 3) статьи 55 дополнить словами «, Уполномоченного».',
      'insertWords art_55__subpara_3 end > [, Уполномоченного]',
    ],
    ['В пункте 1 статьи 5 цифры «10» заменить цифрами «15».', 'replaceWords art_5__para_1 [10] > [15]'],
    [
      'В статье 5 слова «аким», «акима» заменить соответственно словами «глава», «главы».',
      'replaceWords art_5 [аким] > [глава]',
      'replaceWords art_5 [акима] > [главы]',
    ],
    [
      'В статье 5 слово «двух» заменить словом «трех», слово «трех» - словом «пяти».',
      'replaceWords art_5 [трех] > [пяти]',
      'replaceWords art_5 [двух] > [трех]',
    ],
    [
      'По всему тексту слова «Совет» заменить словами «Суд», за исключением главы 14.',
      'replaceWords act [Совет] > [Суд] except chp_14',
    ],
    [
      'По всему тексту, за исключением главы 14, слово «Совет» заменить словом «Суд».',
      'replaceWords act [Совет] > [Суд] except chp_14',
    ],
    ['По всему тексту статьи 5 слово «Совет» заменить словом «Суд».', 'replaceWords art_5 [Совет] > [Суд]'],
    [
      'В статье 5 слово «Совет» в соответствующих падежах заменить словом «Суд» в соответствующих падежах.',
      'replaceWords art_5 [Совет] > [Суд] inflected',
    ],
    [
      'В статье 5 слова «закон «О выборах»» заменить словами «закон «О референдуме»».',
      'replaceWords art_5 [закон «О выборах»] > [закон «О референдуме»]',
    ],
    [
      'Внесено изменение в текст статьи 9 на государственном языке, текст на русском языке не изменяется.',
      'noChange art_9',
    ],
    [
      'В статье 5 слово «А» заменить словом «Б», слово «Б» заменить словом «А».',
      'not-understood: the words replace each other in a circle',
    ],
    [
      'В статье 5 слова «А», «Б» заменить соответственно словами «Б», «А».',
      'not-understood: the words replace each other in a circle',
    ],
  ])
})

describe('Russian: headers', () => {
  forms('rus', [
    [
      ['1. В статье 44:', '1) пункт 1 исключить;', '2) в пункте 2 слово «а» исключить.', '2. Статью 5 исключить.'],
      'repeal art_44__para_1',
      'deleteWords art_44__para_2 [а]',
      'repeal art_5',
    ],
    [
      [
        '1. В статье 41:',
        'в пункте 1 слово "пять" заменить словом "семь";',
        'пункт 4 исключить;',
        'в пункте 5 слово "а" исключить.',
      ],
      'replaceWords art_41__para_1 [пять] > [семь]',
      'repeal art_41__para_4',
      'deleteWords art_41__para_5 [а]',
    ],
    [
      [
        '1. В пункте 1 статьи 71:',
        '1) в части первой слово «шесть» исключить;',
        '2) дополнить частью второй: «Текст.».',
      ],
      'deleteWords art_71__para_1__part_1 [шесть]',
      'add art_71__para_1__part_2 {Текст.}',
    ],
    [
      ['1. В статье 70:', '1) в пункте 1:', 'слово «а» исключить;', 'слово «б» исключить;', '2) пункт 2 исключить.'],
      'deleteWords art_70__para_1 [а]',
      'deleteWords art_70__para_1 [б]',
      'repeal art_70__para_2',
    ],
    [['1. Внести в статью 50 следующие изменения:', '1) пункт 3 исключить.'], 'repeal art_50__para_3'],
    [['1. В статью 50 внести следующие изменения и дополнения:', '1) пункт 3 исключить.'], 'repeal art_50__para_3'],
    [['1. В статьях 5 и 6 слово «а» исключить.'], 'deleteWords art_5 [а]', 'deleteWords art_6 [а]'],
    [['1. В статье 5: 1) пункт 1 исключить; 2) пункт 2 исключить.'], 'repeal art_5__para_1', 'repeal art_5__para_2'],
    [['1. В пункте 3 статьи 5:', '1) пункт 4 исключить.'], 'not-understood: paragraph 4 cannot stand in paragraph 3'],
  ])
})

describe('Russian: forms of ordinary laws', () => {
  forms('rus', [
    ['В заголовке слово «а» заменить словом «б».', 'replaceWords preface__alinea_1 [а] > [б]'],
    ['В заголовке и тексте статьи 17 слово «а» исключить.', 'deleteWords art_17 [а]'],
    ['В наименовании и по всему тексту слово «а» исключить.', 'deleteWords act [а]'],
    [
      'В заголовке и пункте 1 статьи 5 слово «а» исключить.',
      'deleteWords art_5__heading [а]',
      'deleteWords art_5__para_1 [а]',
    ],
    [
      'В заголовке и статье 5 слово «а» исключить.',
      'not-understood: a heading is named beside another unit, without saying whose it is',
    ],
    ['Слово «а» заменить словом «б» по всему тексту.', 'replaceWords act [а] > [б]'],
    ['Слово «а» в пункте 1 статьи 5 заменить словом «б».', 'replaceWords art_5__para_1 [а] > [б]'],
    ['Слова «а» в статье 5 исключить.', 'deleteWords art_5 [а]'],
    [
      [
        '1. Внести в Закон «О тексте» следующие изменения:',
        '1) подпункт 3) пункта 2 статьи 5 изложить в следующей редакции:',
        '«3) третий;»;',
        'дополнить подпунктом 4) следующего содержания:',
        '«4) четвертый.»;',
      ],
      'restate art_5__para_2__subpara_3 {3) третий;}',
      'add art_5__para_2__subpara_4 {4) четвертый.}',
    ],
    [
      [
        '1. Внести в Закон «О тексте» следующие изменения:',
        '1) статью 5 дополнить пунктом 2 следующего содержания:',
        '«2. Второй.»;',
        'пункты 2 и 3 считать соответственно пунктами 3 и 4;',
      ],
      'add art_5__para_2 {2. Второй.}',
      'renumber art_5__para_3 = 4',
      'renumber art_5__para_2 = 3',
    ],
    [
      'Пункт 3 исключить.',
      'not-understood: neither the instruction nor a heading above it says in which article para_3 is',
    ],
    [
      ['1. Внести в Закон «О тексте» следующие изменения:', '1) пункт 1 статьи 5 исключить;', '2) пункт 3 исключить;'],
      'repeal art_5__para_1',
      'not-understood: neither the instruction nor a heading above it says in which article para_3 is',
    ],
  ])
})

describe('the lines that open an act', () => {
  it.each<[Lang, string, string]>([
    ['rus', 'Конституционный закон Республики Казахстан от 6 ноября 1998 г. N 1', '1. Статью 5 исключить.'],
    ['kaz', 'Қазақстан Республикасының 1998 жылғы 6 қарашадағы N 1 Конституциялық Заңы', '1. 5-бап алып тасталсын.'],
    [
      'eng',
      'Constitutional Law of the Republic of Kazakhstan of 6 November 1998 No. 1',
      '1. Article 5 shall be repealed.',
    ],
  ])('%s: its kind, date and number are no instruction', (lang, requisites, item) => {
    const { instructions } = readInstructions(textOf(lang, '# О поправках', requisites, item))
    expect(instructions.map(brief)).toEqual(['repeal art_5'])
  })

  it.each<[Lang, string[]]>([
    [
      'rus',
      [
        'Статья 1. Внести изменения в следующие законы:',
        '1. В Закон «О выборах»:',
        '1) статью 1 исключить;',
        '2. В Закон «О Парламенте»:',
        '1) статью 2 исключить.',
      ],
    ],
    [
      'kaz',
      [
        '1-бап. Мына заңдарға өзгерістер енгізілсін:',
        '1. «Сайлау туралы» Заңға (Жаршы, 1995 ж., № 17):',
        '1) 1-бап алып тасталсын;',
        '2. «Парламент туралы» Конституциялық заңына:',
        '1) 2-бап алып тасталсын.',
      ],
    ],
  ])('%s: name the laws amended, each for the items below it', (lang, lines) => {
    const { instructions, laws } = readInstructions(textOf(lang, ...lines))
    expect(instructions.map(brief)).toEqual(['repeal art_1', 'repeal art_2'])
    expect(laws).toHaveLength(2)
  })
})

describe('Kazakh', () => {
  forms('kaz', [
    ['Тақырыптағы «а» деген сөз «б» деген сөзбен ауыстырылсын.', 'replaceWords preface__alinea_1 [а] > [б]'],
    ['17-баптың тақырыбындағы және мәтініндегі «а» деген сөз алып тасталсын.', 'deleteWords art_17 [а]'],
    ['Тақырыбындағы және бүкіл мәтін бойынша «а» деген сөз алып тасталсын.', 'deleteWords act [а]'],
    ['«а» деген сөз бүкіл мәтін бойынша «б» деген сөзбен ауыстырылсын.', 'replaceWords act [а] > [б]'],
    ['Мәтінде «а» деген сөз тиісті септікте «б» деген сөзбен ауыстырылсын.', 'replaceWords act [а] > [б] inflected'],
    [
      '5-баптағы «а» деген сөздер «б» деген сөздермен, «в» деген сөз «г» деген сөзбен ауыстырылсын.',
      'replaceWords art_5 [а] > [б]',
      'replaceWords art_5 [в] > [г]',
    ],
    [['1. 44-бапқа мынадай өзгерістер енгізілсін:', '1) 3-тармақ алып тасталсын.'], 'repeal art_44__para_3'],
    [
      ['II бөлім мынадай мазмұндағы 39-1-баппен толықтырылсын: «39-1-бап. Мәтін.».'],
      'add art_39-1 within sec_II {39-1-бап. Мәтін.}',
    ],
    [
      '5-баптың 1-тармағындағы және 2-тармағының бірінші бөлігіндегі «а» деген сөз алып тасталсын.',
      'deleteWords art_5__para_1 [а]',
      'deleteWords art_5__para_2__part_1 [а]',
    ],
    ['5-баптың 2-бөлігі алып тасталсын.', 'repeal art_5__part_2'],
    [
      ['2-баптың 3-тармағы мынадай редакцияда жазылсын:', '«3. Жаңа мәтін.».'],
      'restate art_2__para_3 {3. Жаңа мәтін.}',
    ],
    [
      ['50-баптың 2 және 3-тармақтары мынадай редакцияда жазылсын:', '«2. Екі.', '3. Үш.».'],
      'restate art_50__para_2 {2. Екі.}',
      'restate art_50__para_3 {3. Үш.}',
    ],
    [
      ['44-баптың 2), 3) тармақшалары мынадай редакцияда жазылсын:', '«2) екі;', '3) үш;».'],
      'restate art_44__subpara_2 {2) екі;}',
      'restate art_44__subpara_3 {3) үш;}',
    ],
    [
      ['50-баптың 2-тармағының екінші сөйлемі мынадай редакцияда жазылсын: «Жаңа.».'],
      'restate art_50__para_2__sentence_2 {Жаңа.}',
    ],
    [
      ['91-баптың 1-тармағының соңғы сөйлемі мынадай редакцияда жазылсын: «Жаңа.».'],
      'restate art_91__para_1__sentence_last {Жаңа.}',
    ],
    [
      ['87-баптың 4-тармағында екінші сөйлем мынадай редакцияда жазылсын: «Жаңа.».'],
      'restate art_87__para_4__sentence_2 {Жаңа.}',
    ],
    [
      ['54-баптың 1-тармағының бірінші абзацы мынадай редакцияда жазылсын: «1. Парламент:».'],
      'restate art_54__para_1__alinea_1 {1. Парламент:}',
    ],
    [
      ['52-баптың 5-тармағының үшінші бөлігі мынадай редакцияда жазылсын: «Депутат:».'],
      'restate art_52__para_5__part_3 {Депутат:}',
    ],
    [
      ['VII бөлімнің тақырыбы мынадай редакцияда жазылсын:', '«VII бөлім', 'Соттар».'],
      'restateHeading sec_VII__heading {VII бөлім | Соттар}',
    ],
    [
      ['53 және 54-баптар мынадай редакцияда жазылсын:', '«53-бап', 'А.', '54-бап', 'Б.».'],
      'restate art_53 {53-бап | А.}',
      'restate art_54 {54-бап | Б.}',
    ],
    [['46-бап мынадай мазмұндағы 4-тармақпен толықтырылсын: «4. Мәтін.».'], 'add art_46__para_4 {4. Мәтін.}'],
    [['51-бап мынадай мазмұндағы 1-2-тармақпен толықтырылсын: «1-2. Мәтін.».'], 'add art_51__para_1-2 {1-2. Мәтін.}'],
    [
      ['43-бап мынадай мазмұндағы 3 жəне 4-тармақтармен толықтырылсын:', '«3. Үш.', '4. Төрт.».'],
      'add art_43__para_3 {3. Үш.}',
      'add art_43__para_4 {4. Төрт.}',
    ],
    [
      ['72-баптың 1-тармағы мынадай мазмұндағы 2-1) тармақшамен толықтырылсын: «2-1) мәтін;».'],
      'add art_72__para_1__subpara_2-1 {2-1) мәтін;}',
    ],
    [
      ['42-баптың 5-тармағы мынадай мазмұндағы екінші бөлікпен толықтырылсын: «Мәтін.».'],
      'add art_42__para_5__part_2 {Мәтін.}',
    ],
    [
      ['61-баптың 6-тармағы мынадай мазмұндағы сөйлеммен толықтырылсын: «Мәтін.».'],
      'add art_61__para_6__sentence_last {Мәтін.}',
    ],
    [['75-баптың 2-тармағы мынадай сөйлеммен толықтырылсын: «Мәтін.».'], 'add art_75__para_2__sentence_last {Мәтін.}'],
    [['Мынадай мазмұндағы 94-1-баппен толықтырылсын:', '«94-1-бап', 'Мәтін.».'], 'add art_94-1 {94-1-бап | Мәтін.}'],
    [
      ['5-баптың 3-тармағы үшінші абзацтан кейін мынадай мазмұндағы абзацпен толықтырылсын: «мәтін;».'],
      'add art_5__para_3__alinea_4 after art_5__para_3__alinea_3 {мәтін;}',
    ],
    [
      '4-баптың 1-тармағындағы «Кеңесінің» деген сөз «Сотының» деген сөзбен ауыстырылсын.',
      'replaceWords art_4__para_1 [Кеңесінің] > [Сотының]',
    ],
    ['41-баптың 1-тармағында "бес" сөзi "жетi" сөзiмен алмастырылсын.', 'replaceWords art_41__para_1 [бес] > [жетi]'],
    [
      '72-баптың 1 жəне 2-тармақтарындағы «Кеңес» деген сөз «Сот» деген сөзбен ауыстырылсын.',
      'replaceWords art_72__para_1 [Кеңес] > [Сот]',
      'replaceWords art_72__para_2 [Кеңес] > [Сот]',
    ],
    [
      'VI бөлімнің тақырыбындағы «Кеңес» деген сөз «Сот» деген сөзбен ауыстырылсын.',
      'replaceWords sec_VI__heading [Кеңес] > [Сот]',
    ],
    [
      '41-баптың 2-тармағында "отыз" сөздерi "қырық" сөзiмен алмастырылып, "және аспаған" сөздерi алынып тасталсын.',
      'replaceWords art_41__para_2 [отыз] > [қырық]',
      'deleteWords art_41__para_2 [және аспаған]',
    ],
    [
      '5-баптың 2-тармағындағы ", қаржыландыруға" деген сөздер алып тасталсын.',
      'deleteWords art_5__para_2 [, қаржыландыруға]',
    ],
    [
      '44-баптың 7) тармақшасы "Төрағасын" сөзiнен кейiн "және екi мүшесiн" сөздерiмен толықтырылсын.',
      'insertWords art_44__subpara_7 after [Төрағасын] > [және екi мүшесiн]',
    ],
    [
      '62-баптың 6-тармағы «бойынша» деген сөзден кейін «, заңдар» деген сөздермен толықтырылсын.',
      'insertWords art_62__para_6 after [бойынша] > [, заңдар]',
    ],
    ['57-баптың 6) тармақшасы "егер" сөздерiмен толықтырылсын.', 'insertWords art_57__subpara_6 end > [егер]'],
    ['46-баптың 4-тармағы алып тасталсын.', 'repeal art_46__para_4'],
    ['42-баптың 5-тармағының екінші бөлігі алып тасталсын.', 'repeal art_42__para_5__part_2'],
    [
      '8) және 9) тармақшалар алып тасталсын;',
      'not-understood: neither the instruction nor a heading above it says in which article subpara_8 is',
    ],
    ['5-баптың 3-тармағының күші жойылды деп танылсын.', 'repeal art_5__para_3'],
    [
      '5-баптың 3-тармағының екінші және үшінші абзацтары алып тасталсын.',
      'repeal art_5__para_3__alinea_2',
      'repeal art_5__para_3__alinea_3',
    ],
    ['13-15-баптар алып тасталсын.', 'repeal art_13', 'repeal art_14', 'repeal art_15'],
    ['94-2-бап алып тасталсын.', 'repeal art_94-2'],
    [
      '5-баптың 3-тармағы және 4-тармағының екінші бөлігі алып тасталсын.',
      'repeal art_5__para_3',
      'repeal art_5__para_4__part_2',
    ],
    ['5-баптың 4-тармағы 3-тармақ деп есептелсін.', 'renumber art_5__para_4 = 3'],
    ['Бүкіл мәтін бойынша «Кеңес» деген сөз «Сот» деген сөзбен ауыстырылсын.', 'replaceWords act [Кеңес] > [Сот]'],
    [
      'Бүкіл мәтін бойынша, 14-тарауды қоспағанда, «Кеңес» деген сөз «Сот» деген сөзбен ауыстырылсын.',
      'replaceWords act [Кеңес] > [Сот] except chp_14',
    ],
    [
      '5-баптағы «аким», «акимнің» деген сөздер тиісінше «басшы», «басшының» деген сөздермен ауыстырылсын.',
      'replaceWords art_5 [аким] > [басшы]',
      'replaceWords art_5 [акимнің] > [басшының]',
    ],
    ['5-баптағы «10» деген цифрлар «15» деген цифрлармен ауыстырылсын.', 'replaceWords art_5 [10] > [15]'],
    ['9-баптың орыс тіліндегі мәтініне өзгеріс енгізілді, мемлекеттік тілдегі мәтін өзгермейді.', 'noChange art_9'],
    [
      [
        '1. 57-бапта:',
        '1) тармақшада "екi" сөзi "үш" сөзiмен алмастырылсын;',
        '6) тармақша:',
        '"егер босатады." сөздерiмен толықтырылсын.',
        '2. 66-бап алып тасталсын.',
      ],
      'replaceWords art_57__subpara_1 [екi] > [үш]',
      'insertWords art_57__subpara_6 end > [егер босатады.]',
      'repeal art_66',
    ],
    [
      [
        '1. 44-бапта:',
        '1) 8) және 9) тармақшалар алып тасталсын;',
        '2) 20) тармақша мынадай редакцияда жазылсын:',
        '«20) мәтін;».',
      ],
      'repeal art_44__subpara_8',
      'repeal art_44__subpara_9',
      'restate art_44__subpara_20 {20) мәтін;}',
    ],
    [
      ['1. 71-баптың 1-тармағында:', '1) бірінші бөліктегі «алты» деген сөз «сегіз» деген сөзбен ауыстырылсын.'],
      'replaceWords art_71__para_1__part_1 [алты] > [сегіз]',
    ],
  ])
})

describe('English', () => {
  forms('eng', [
    ['In the title, the word “a” shall be replaced by the word “b”.', 'replaceWords preface__alinea_1 [a] > [b]'],
    ['In the heading and text of Article 17, the word “a” shall be deleted.', 'deleteWords art_17 [a]'],
    ['The words “a” in Article 5(2) shall be replaced by the words “b”.', 'replaceWords art_5__para_2 [a] > [b]'],
    [
      'After the word “a” in paragraph 1 of Article 5, the words “b” shall be inserted.',
      'insertWords art_5__para_1 after [a] > [b]',
    ],
    [
      'In Article 5, the words “a”, “b” shall be replaced by the words “c”, “d” respectively.',
      'replaceWords art_5 [a] > [c]',
      'replaceWords art_5 [b] > [d]',
    ],
    ['Article 5, paragraph 3, is repealed.', 'repeal art_5__para_3'],
    ['Article 5 (3) is repealed.', 'repeal art_5__para_3'],
    [
      'Subparagraphs (1) and (2) of Article 57 shall be deleted.',
      'repeal art_57__subpara_1',
      'repeal art_57__subpara_2',
    ],
    ['Articles 5 to 7 shall be repealed.', 'repeal art_5', 'repeal art_6', 'repeal art_7'],
    ['Article 52(5), part two, shall be repealed.', 'repeal art_52__para_5__part_2'],
    ['In Article 5, delete the words “a”.', 'deleteWords art_5 [a]'],
    ['In Article 5, replace the words “a” with “b”.', 'replaceWords art_5 [a] > [b]'],
    ['In Article 5, insert the words “b” after the words “a”.', 'insertWords art_5 after [a] > [b]'],
    ['Delete paragraph 3 of Article 5.', 'repeal art_5__para_3'],
    [['1. Article 50 shall be amended as follows:', '1) paragraph 3 shall be repealed.'], 'repeal art_50__para_3'],
    [
      ['1. In Article 51:', '1) the article shall be supplemented with paragraph 4 as follows: “4. A.”'],
      'add art_51__para_4 {4. A.}',
    ],
    [
      ['In Article 50, after paragraph 3 the following paragraph 3-1 shall be inserted: “3-1. A.”'],
      'add art_50__para_3-1 after art_50__para_3 {3-1. A.}',
    ],
    [['To Article 50, add paragraph 4 as follows: “4. A.”'], 'add art_50__para_4 {4. A.}'],
    [
      'In paragraphs 1 and 2 of Article 72 and in Article 78 the word “a” shall be deleted.',
      'deleteWords art_72__para_1 [a]',
      'deleteWords art_72__para_2 [a]',
      'deleteWords art_78 [a]',
    ],
    [
      ['In Article 50, paragraph 3 shall be restated as follows:', '“3. New text.”.'],
      'restate art_50__para_3 {3. New text.}',
    ],
    [
      ['Paragraph 3 of Article 50 shall be restated as follows: “3. New text.”'],
      'restate art_50__para_3 {3. New text.}',
    ],
    [['Article 50(3) shall be amended to read as follows: “3. New text.”'], 'restate art_50__para_3 {3. New text.}'],
    [
      ['Paragraphs 2 and 3 of Article 50 shall be restated as follows:', '“2. Two.', '3. Three.”.'],
      'restate art_50__para_2 {2. Two.}',
      'restate art_50__para_3 {3. Three.}',
    ],
    [
      ['Paragraphs 2 and 3 of Article 50 shall be restated as follows:', '“2. Two.', '“3. Three.”.'],
      'restate art_50__para_2 {2. Two.}',
      'restate art_50__para_3 {3. Three.}',
    ],
    [['Article 52(5)(3) shall be repealed.'], 'repeal art_52__para_5__subpara_3'],
    [
      ['The heading of Section VI shall be restated as follows: “The Court”.'],
      'restateHeading sec_VI__heading {The Court}',
    ],
    [
      ['The second sentence of paragraph 2 of Article 50 shall be restated as follows: “New.”'],
      'restate art_50__para_2__sentence_2 {New.}',
    ],
    [['Part two of paragraph 5 of Article 52 shall be repealed.'], 'repeal art_52__para_5__part_2'],
    [['The last sentence of Article 5 shall be deleted.'], 'repeal art_5__sentence_last'],
    [
      ['1. Article 52:', '1) paragraph 5 shall be supplemented with subparagraph 4) as follows: “4) text;”'],
      'add art_52__para_5__subpara_4 {4) text;}',
    ],
    [
      [
        '1. Article 52: 1) paragraph 5 shall be supplemented with subparagraph 4) as follows: “4) text;”; 2) paragraph 6 shall be repealed.',
      ],
      'add art_52__para_5__subpara_4 {4) text;}',
      'repeal art_52__para_6',
    ],
    [
      'in paragraph 2 of Article 50 the words “a b” shall be replaced by the words “c d”.',
      'replaceWords art_50__para_2 [a b] > [c d]',
    ],
    ['In paragraph 2 of Article 50 the word “a” shall be replaced with “b”;', 'replaceWords art_50__para_2 [a] > [b]'],
    ['In Article 5(1) for the words “a” substitute the words “b”.', 'replaceWords art_5__para_1 [a] > [b]'],
    ['In Article 50(2) the words “, a b” shall be deleted.', 'deleteWords art_50__para_2 [, a b]'],
    ['In Article 50 after the words “a” the words “b” shall be inserted.', 'insertWords art_50 after [a] > [b]'],
    ['In Article 50 the words “b” shall be inserted after the words “a”.', 'insertWords art_50 after [a] > [b]'],
    ['Paragraph 2 of Article 50 shall be supplemented with the words “b”.', 'insertWords art_50__para_2 end > [b]'],
    [
      'Paragraph 2 of Article 50, after the word “a”, shall be supplemented with the word “b”.',
      'insertWords art_50__para_2 after [a] > [b]',
    ],
    ['In Article 50, the words “b” shall be added at the end.', 'insertWords art_50 end > [b]'],
    ['paragraph 3 of Article 5 shall be repealed.', 'repeal art_5__para_3'],
    [
      'Paragraphs 3 and 4 of Article 5 and Article 7 shall be repealed.',
      'repeal art_5__para_3',
      'repeal art_5__para_4',
      'repeal art_7',
    ],
    [['Article 99 shall be added as follows:', '“Article 99', '1. Text.”.'], 'add art_99 {Article 99 | 1. Text.}'],
    [['In Article 50, the following paragraph 4 shall be added: “4. Text.”'], 'add art_50__para_4 {4. Text.}'],
    [
      ['Article 50 shall be supplemented with paragraphs 4 and 5 as follows:', '“4. Four.', '5. Five.”'],
      'add art_50__para_4 {4. Four.}',
      'add art_50__para_5 {5. Five.}',
    ],
    [
      ['Article 50(2) shall be supplemented with a sentence as follows: “Text.”'],
      'add art_50__para_2__sentence_last {Text.}',
    ],
    ['Paragraph 4 of Article 5 shall be renumbered as paragraph 3.', 'renumber art_5__para_4 = 3'],
    [
      'Throughout the text the word “Council” shall be replaced by the word “Court”, except in Chapter 14.',
      'replaceWords act [Council] > [Court] except chp_14',
    ],
    ['Article 9: the text in English is unchanged.', 'noChange art_9'],
    [
      'In Article 50(2) “a” shall be replaced by “b”, and the words “c” shall be deleted.',
      'replaceWords art_50__para_2 [a] > [b]',
      'deleteWords art_50__para_2 [c]',
    ],
    ['In Article 50 subparagraph 3) shall be repealed.', 'repeal art_50__subpara_3'],
    ['The title of Article 5 shall be replaced by the following: “Title”.', 'restateHeading art_5__heading {Title}'],
  ])
})
