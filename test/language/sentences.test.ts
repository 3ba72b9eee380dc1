import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Lang } from '../../src/language/lang.ts'
import { LANGS } from '../../src/language/lang.ts'
import { sentences } from '../../src/language/sentences.ts'

const cut = (text: string, lang: Lang): string[] =>
  sentences(text, lang).map(({ start, end }) => text.slice(start, end))

describe('sentences', () => {
  it.each([
    ['Столица - город. Статус определяется законом.', 'rus', 2],
    ['В 2005 г. Закон принят. Он действует.', 'rus', 2],
    ['Лица, т.е. граждане, вправе. Иное - закон.', 'rus', 2],
    ['Органы и т.д. Прочее регулирует закон.', 'rus', 2],
    ['Вопросы мира, и т.д. и иное.', 'rus', 1],
    ['Подписал Н. Назарбаев. Опубликован.', 'rus', 2],
    ['Согласно ст. 5 и п. 3. Далее.', 'rus', 2],
    ['(Ведомости, 1996 г., N. 4, ст. 217). Внести.', 'rus', 2],
    ['Вправе обжаловать.Без санкции нельзя.', 'rus', 2],
    ['3. Мажилис состоит из депутатов.', 'rus', 1],
    ['Он сказал: «Да.» Затем ушел.', 'rus', 2],
    ['решает вопросы амнистии;', 'rus', 1],
    ['первое; второе. Третье;', 'rus', 2],
    ['Срок - 10.05.2007 года. Второе.', 'rus', 2],
    ['Ешкімнің хақысы жоқ. Өлім жазасына тыйым салынады.', 'kaz', 2],
    ['Жер, су және т.б. қорғалады. Өзгесі заңда.', 'kaz', 2],
    ['1996 ж., N 4, 217-құжат. Екінші сөйлем.', 'kaz', 2],
    ['Қ. Тоқаев қол қойды. Жарияланды.', 'kaz', 2],
    ['The capital is the city. Its status is set by law.', 'eng', 2],
    ['See Law No. 254 of 2007. It applies.', 'eng', 2],
    ['The bodies, e.g. Parliament, act. They report.', 'eng', 2],
    ['He answered no. It stands.', 'eng', 2],
    ['Это предоставлено им. Иное не указано.', 'rus', 2],
    ['Is it? It is! Yes…', 'eng', 3],
    ['', 'eng', 0],
  ] as const)('«%s» (%s) has %i', (text, lang, n) => {
    expect(cut(text, lang)).toHaveLength(n)
  })

  it('gives the sentences without the space between them', () => {
    expect(cut('  Одно.  Другое.  ', 'rus')).toEqual(['Одно.', 'Другое.'])
  })

  it('loses nothing but white space', () => {
    const pieces = fc.constantFrom('Слово', 'г', '.', ' ', 'т.е.', '»', '«', 'А', '12', '!', ';', 'бап', 'No')
    fc.assert(
      fc.property(fc.array(pieces), fc.constantFrom(...LANGS), (parts, lang) => {
        const text = parts.join('')
        const spans = sentences(text, lang)
        const between = [...spans, { start: text.length, end: text.length }].map(({ start }, i) =>
          text.slice(spans[i - 1]?.end ?? 0, start),
        )
        expect(between.join('').trim()).toBe('')
      }),
    )
  })
})
