import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Lang } from '../../src/language/lang.ts'
import type { Act } from '../../src/law/tree.ts'
import { applyInstructions } from '../../src/amend/apply-instructions.ts'
import { derive, NotDerivable } from '../../src/amend/derive.ts'
import { isSameLaw } from '../../src/amend/law-shape.ts'
import { readInstructions } from '../../src/amend/read-instructions.ts'
import { HAS_TEXTS, readStored } from '../support/texts.ts'
import { anyChange, type Model, printModel } from './law-model.ts'
import { brief, textOf } from './support.ts'

/** Reads a derived act anew, as somebody would who got only its text, and applies it. */
function applied(before: Act, markdown: string): Act {
  if (markdown === '') return before
  const { instructions } = readInstructions(textOf(before.lang, markdown))
  const { act, outcomes, complete } = applyInstructions(before, instructions)
  expect(outcomes.filter(({ outcome }) => outcome !== 'applied')).toEqual([])
  expect(complete).toBe(true)
  return act
}

function derived(lang: Lang, before: string[], after: string[]): string[] {
  const from = textOf(lang, ...before)
  const to = textOf(lang, ...after)
  const { markdown, instructions } = derive(from, to)
  expect(isSameLaw(applied(from, markdown), to)).toBe(true)
  return instructions.map(brief)
}

describe('the changes that are derived', () => {
  const law = (...lines: string[]): string[] => ['# Закон о парках', 'Статья 1. Парки', ...lines]
  const OPEN = `1. Парк открыт для ${'всех жителей города и '.repeat(12)}всех гостей.`
  const rus = (before: string[], after: string[]): string[] => derived('rus', law(...before), law(...after))

  it.each<[string, string[], string[], string[]]>([
    [
      'words replaced',
      ['1. Парк открыт для всех с шести часов утра.'],
      ['1. Парк открыт для всех с семи часов утра.'],
      ['replaceWords art_1__para_1 [шести] > [семи]'],
    ],
    [
      'with as much context as makes them unique',
      ['1. Парк открыт с шести часов утра и закрыт до шести часов вечера по будням и праздникам города.'],
      ['1. Парк открыт с шести часов утра и закрыт до семи часов вечера по будням и праздникам города.'],
      ['replaceWords art_1__para_1 [до шести] > [до семи]'],
    ],
    [
      'everywhere, if they change everywhere',
      ['1. Сторож следит за порядком в парке и его садах.', '2. Сторож отвечает перед городским советом и жителями.'],
      [
        '1. Садовник следит за порядком в парке и его садах.',
        '2. Садовник отвечает перед городским советом и жителями.',
      ],
      ['replaceWords art_1 [Сторож] > [Садовник]'],
    ],
    [
      'words deleted',
      ['1. Парк открыт для всех жителей и гостей города без всякой платы.'],
      ['1. Парк открыт для всех жителей города без всякой платы.'],
      ['deleteWords art_1__para_1 [и гостей]'],
    ],
    [
      'words inserted at the end',
      ['1. Парк открыт для всех жителей города без всякой платы.'],
      ['1. Парк открыт для всех жителей города без всякой платы, кроме понедельника.'],
      ['insertWords art_1__para_1 end > [, кроме понедельника]'],
    ],
    [
      'a sentence added',
      ['1. Парк открыт для всех жителей города без всякой платы.'],
      ['1. Парк открыт для всех жителей города без всякой платы. Собаки остаются за воротами.'],
      ['add art_1__para_1__sentence_last {Собаки остаются за воротами.}'],
    ],
    [
      'a sentence put between two',
      ['1. Парк открыт для всех жителей города. Совет города назначает сторожа.'],
      ['1. Парк открыт для всех жителей города. Плата не берется. Совет города назначает сторожа.'],
      ['add art_1__para_1__sentence_2 after art_1__para_1__sentence_1 {Плата не берется.}'],
    ],
    [
      'a sentence restated',
      ['1. Парк открыт для всех жителей города с утра и до позднего вечера. Совет назначает сторожа.'],
      ['1. Парк открыт для всех жителей города с утра и до позднего вечера. Порядок хранят сами жители.'],
      ['restate art_1__para_1__sentence_2 {Порядок хранят сами жители.}'],
    ],
    [
      'a paragraph restated when half of it changes',
      ['1. Парк открыт для всех жителей.', '2. Сторож следит за порядком.'],
      ['1. Парк принадлежит городу целиком.', '2. Сторож следит за порядком.'],
      ['restate art_1__para_1 {1. Парк принадлежит городу целиком.}'],
    ],
    [
      'a paragraph added and a number inserted',
      ['1. Парк открыт для всех.', '2. Сторож следит за порядком.'],
      ['1. Парк открыт для всех.', '1-1. Плата не берется.', '2. Сторож следит за порядком.', '3. Собаки ждут.'],
      ['add art_1__para_1-1 {1-1. Плата не берется.}', 'add art_1__para_3 {3. Собаки ждут.}'],
    ],
    [
      'a paragraph repealed',
      ['1. Парк открыт для всех.', '2. Сторож следит за порядком.'],
      ['1. Парк открыт для всех.', '2. Исключен.'],
      ['repeal art_1__para_2'],
    ],
    [
      'paragraphs renumbered behind a new one',
      [OPEN, '2. Сторож следит за порядком.', '3. Собаки ждут.'],
      [OPEN, '2. Плата не берется.', '3. Сторож следит за порядком.', '4. Собаки ждут.'],
      ['renumber art_1__para_3 = 4', 'renumber art_1__para_2 = 3', 'add art_1__para_2 {2. Плата не берется.}'],
    ],
    [
      'a part added and an item of a list changed',
      ['1. Совет города:', '1) назначает сторожа;', '2) убирает листья осенью.'],
      ['1. Совет города:', '1) назначает сторожа;', '2) убирает листья весной.', 'Листья принадлежат городу.'],
      [
        'replaceWords art_1__para_1__subpara_2 [осенью] > [весной]',
        'add art_1__para_1__part_2 {Листья принадлежат городу.}',
      ],
    ],
    ['nothing', ['1. Парк открыт для всех.'], ['1. Парк открыт для всех.'], []],
  ])('%s', (_, before, after, expected) => {
    expect(rus(before, after)).toEqual(expected)
  })

  it('the whole article where a paragraph is gone and leaves no stub', () => {
    const after = ['# Закон о парках', 'Раздел I', 'Статья 1. Парки', '1. Парк открыт для всех.']
    expect(derived('rus', [...after, '2. Сторож следит за порядком.'], after)).toEqual([
      'restate art_1 {Статья 1. Парки | 1. Парк открыт для всех.}',
    ])
  })

  it('refuses what no instruction can do', () => {
    const before = textOf('rus', ...law('1. Парк открыт.'), 'Статья 2', '1. Сторож следит.')
    expect(() => derive(before, textOf('rus', ...law('1. Парк открыт.')))).toThrow(NotDerivable)
    expect(() => derive(before, textOf('eng', '# Law', 'Article 1', 'Text.'))).toThrow(TypeError)
  })
})

const GOLDEN: Record<Lang, { before: string[]; after: string[] }> = {
  rus: {
    before: [
      '# Закон о городских парках',
      'Статья 1. Основные понятия',
      '1. Парк – это участок земли, который открыт для всех жителей.',
      '2. Сторож парка назначается советом на три года.',
      '3. Плата за вход в парк не взимается.',
      'Статья 2. Совет парка',
      '1. Совет:',
      '1) назначает сторожа парка;',
      '2) следит за деревьями и кустами;',
      '3) отчитывается перед жителями.',
      '2. Совет собирается раз в месяц. Заседания совета открыты для жителей.',
      'Статья 3. Правила',
      'В парке запрещается разводить огонь.',
      'Статья 4. Надзор',
      'Надзор за парком ведет город.',
    ],
    after: [
      '# Закон о городских парках',
      'Статья 1. Основные понятия',
      '1. Парк – это участок земли, который открыт для всех жителей и гостей города.',
      '2. Сторож парка назначается советом на пять лет.',
      '3. Исключен',
      'Статья 2. Совет парка',
      '1. Совет:',
      '1) назначает сторожа парка;',
      '2) следит за деревьями и прудами;',
      '2-1) ведет книгу отзывов;',
      '3) отчитывается перед жителями.',
      'Решения совета принимаются большинством.',
      '2. Совет собирается раз в месяц. Протоколы вывешиваются у ворот.',
      'Статья 3. Правила посещения',
      'В парке запрещается разводить огонь.',
      'Статья 3-1. Собаки',
      'Собаки гуляют на поводке.',
      'Статья 4. Надзор',
      'Надзор за парком ведет город. Жалобы рассматриваются в течение месяца.',
    ],
  },
  kaz: {
    before: [
      '# Қалалық саябақтар туралы заңы',
      '1-бап. Негізгі ұғымдар',
      '1. Саябақ – барлық тұрғындар үшін ашық жер учаскесі.',
      '2. Саябақ күзетшісін кеңес үш жылға тағайындайды.',
      '3. Саябаққа кіру үшін ақы алынбайды.',
      '2-бап. Саябақ кеңесі',
      '1. Кеңес:',
      '1) саябақ күзетшісін тағайындайды;',
      '2) ағаштар мен бұталарды күтеді;',
      '3) тұрғындар алдында есеп береді.',
      '2. Кеңес айына бір рет жиналады. Кеңес отырыстары тұрғындар үшін ашық.',
      '3-бап. Ережелер',
      'Саябақта от жағуға тыйым салынады.',
      '4-бап. Қадағалау',
      'Саябақты қала қадағалайды.',
    ],
    after: [
      '# Қалалық саябақтар туралы заңы',
      '1-бап. Негізгі ұғымдар',
      '1. Саябақ – барлық тұрғындар мен қонақтар үшін ашық жер учаскесі.',
      '2. Саябақ күзетшісін кеңес бес жылға тағайындайды.',
      '3. Алып тасталды',
      '2-бап. Саябақ кеңесі',
      '1. Кеңес:',
      '1) саябақ күзетшісін тағайындайды;',
      '2) ағаштар мен тоғандарды күтеді;',
      '2-1) пікірлер кітабын жүргізеді;',
      '3) тұрғындар алдында есеп береді.',
      'Кеңестің шешімдері көпшілік дауыспен қабылданады.',
      '2. Кеңес айына бір рет жиналады. Хаттамалар қақпаға ілінеді.',
      '3-бап. Келу ережелері',
      'Саябақта от жағуға тыйым салынады.',
      '3-1-бап. Иттер',
      'Иттер қарғыбаумен жүреді.',
      '4-бап. Қадағалау',
      'Саябақты қала қадағалайды. Шағымдар бір ай ішінде қаралады.',
    ],
  },
  eng: {
    before: [
      '# Law on City Parks',
      'Article 1. Definitions',
      '1. A park is a piece of land that is open to all residents.',
      '2. The council appoints the keeper of the park for three years.',
      '3. No fee is charged for entering the park.',
      'Article 2. The council of the park',
      '1. The council:',
      '1) appoints the keeper of the park;',
      '2) looks after trees and shrubs;',
      '3) reports to the residents.',
      '2. The council meets once a month. Its sittings are open to residents.',
      'Article 3. Rules',
      'Fires are forbidden in the park.',
      'Article 4. Supervision',
      'The city supervises the park.',
    ],
    after: [
      '# Law on City Parks',
      'Article 1. Definitions',
      '1. A park is a piece of land that is open to all residents and guests of the city.',
      '2. The council appoints the keeper of the park for five years.',
      '3. Repealed',
      'Article 2. The council of the park',
      '1. The council:',
      '1) appoints the keeper of the park;',
      '2) looks after trees and ponds;',
      '2-1) keeps the visitors’ book;',
      '3) reports to the residents.',
      'The council decides by a majority.',
      '2. The council meets once a month. Minutes hang at the gate.',
      'Article 3. Rules for visitors',
      'Fires are forbidden in the park.',
      'Article 3-1. Dogs',
      'Dogs are kept on a lead.',
      'Article 4. Supervision',
      'The city supervises the park. Complaints are answered within a month.',
    ],
  },
}

describe.each(['rus', 'kaz', 'eng'] as const)('the act that is written, %s', (lang) => {
  it('reads as a drafter writes', async () => {
    const before = textOf(lang, ...GOLDEN[lang].before)
    const after = textOf(lang, ...GOLDEN[lang].after)
    const { markdown } = derive(before, after)
    expect(isSameLaw(applied(before, markdown), after)).toBe(true)
    await expect(markdown).toMatchFileSnapshot(`golden/derived.${lang}.md`)
  })

  it('leads from any law to what edits make of it', () => {
    fc.assert(
      fc.property(anyChange(lang), ([one, other]: [Model, Model]) => {
        const before = textOf(lang, ...printModel(one, lang))
        const after = textOf(lang, ...printModel(other, lang))
        expect(isSameLaw(applied(before, derive(before, after).markdown), after)).toBe(true)
      }),
      { numRuns: 20 },
    )
  })
})

describe.skipIf(!HAS_TEXTS).each(['rus', 'kaz'] as const)('real editions of the Constitution, %s', (lang) => {
  it('the edition of 2022 from that of 1998', () => {
    const before = readStored(`constitution-1995/${lang}/1998-10-07.md`)
    const after = readStored(`constitution-1995/${lang}/2022-09-17.md`)
    expect(isSameLaw(applied(before, derive(before, after).markdown), after)).toBe(true)
  }, 120_000)
})
