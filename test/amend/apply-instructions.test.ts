import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Act } from '../../src/law/tree.ts'
import type { Lang } from '../../src/language/lang.ts'
import type { Outcome } from '../../src/amend/instruction.ts'
import { applyInstructions } from '../../src/amend/apply-instructions.ts'
import { printedUnit } from '../../src/amend/effect.ts'
import { hasNumber } from '../../src/law/tree.ts'
import { ownText } from '../../src/law/text.ts'
import { units } from '../../src/law/walk.ts'
import { instructions, textOf } from './support.ts'

const LAW = [
  'РАЗДЕЛ I',
  'Общее',
  'Статья 1',
  '1. Совет решает. Совет правит Советом.',
  '2. Суд, председатели коллегий и судьи избираются.',
  'Они независимы:',
  '1) одни;',
  '2) другие.',
  'Судья не может:',
  '1) судить;',
  '3) рядить.',
  'Статья 2',
  'Палата назначает:',
  '1) совет;',
  '2) суд;',
  '4) палату.',
  'Статья 4',
  'Первый абзац.',
  'Второй абзац. Второе предложение.',
]

const law = (): Act => textOf('rus', ...LAW)

function apply(...lines: string[]): { act: Act; outcomes: Outcome[]; complete: boolean } {
  return applyInstructions(law(), instructions('rus', ...lines), { partial: true })
}

/** The text of a unit after instructions; undefined when there is none. */
function after(eId: string, ...lines: string[]): string | undefined {
  return textAt(apply(...lines).act, eId)
}

function textAt(act: Act, eId: string): string | undefined {
  const unit = [...units(act)].find((other) => other.eId === eId)
  return unit && printedUnit(unit)
}

/** Why an instruction was not carried out. */
function conflict(...lines: string[]): string | undefined {
  const [outcome] = apply(...lines).outcomes
  return outcome?.outcome === 'conflict' ? outcome.reason : `no conflict: ${outcome?.outcome ?? 'nothing'}`
}

describe('words', () => {
  it.each([
    ['В пункте 1 статьи 1 слово «Совет» заменить словом «Суд».', '1. Суд решает. Суд правит Советом.'],
    [
      'В пункте 1 статьи 1 слова «Совет», «Советом» заменить соответственно словами «Суд», «Судом».',
      '1. Суд решает. Суд правит Судом.',
    ],
    [
      'В предложении втором пункта 1 статьи 1 слово «Совет» заменить словом «Суд».',
      '1. Совет решает. Суд правит Советом.',
    ],
    ['В статье 1 слово «решает» исключить.', '1. Совет. Совет правит Советом.'],
    [
      'Пункт 1 статьи 1 после слова «решает» дополнить словами «и судит».',
      '1. Совет решает и судит. Совет правит Советом.',
    ],
    ['Пункт 1 статьи 1 дополнить словами «и людьми».', '1. Совет решает. Совет правит Советом и людьми.'],
    ['По всему тексту слово «Совет» заменить словом «Суд».', '1. Суд решает. Суд правит Советом.'],
    [
      'По всему тексту, за исключением статьи 1, слово «совет» заменить словом «суд».',
      '1. Совет решает. Совет правит Советом.',
    ],
  ])('%s', (line, expected) => {
    expect(after('art_1__para_1', line)).toBe(expected)
  })

  it('are changed only in the part that is named', () => {
    expect(after('art_1__para_2', 'В части третьей пункта 2 статьи 1 слово «Судья» заменить словом «Он».')).toMatch(
      /^2\. Суд, .*\n.*\n.*\n.*\nОн не может/u,
    )
  })

  it('a deletion that begins with a comma leaves no space', () => {
    expect(after('art_1__para_2', 'В пункте 2 статьи 1 слова «, председатели коллегий» исключить.')).toMatch(
      /^2\. Суд и судьи/u,
    )
  })

  it('that match only without regard to case are changed, and it is said', () => {
    const { outcomes } = apply('В подпункте 1) статьи 2 слово «Совет» заменить словом «Суд».')
    expect(outcomes[0]).toMatchObject({
      outcome: 'applied',
      after: '1) Суд;',
      remarks: [expect.stringContaining('capital')],
    })
  })

  it.each([
    ['В пункте 1 статьи 1 слово «Палата» исключить.', 'are not there'],
    ['В пункте 2 статьи 1 слово «Суде» исключить.', 'are not there'],
    ['Пункт 1 статьи 1 после слова «Совет» дополнить словом «не».', '2 times'],
    ['В пункте 5 статьи 1 слово «Суд» исключить.', 'no art_1__para_5'],
    ['Статью 2 дополнить словами «и иное».', 'has a list'],
    ['В пункте 1 статьи 1 слово «Совет» в соответствующих падежах заменить словом «Суд».', 'case of each place'],
    ['В заголовке статьи 1 слово «Совет» исключить.', 'no heading'],
    ['В предложении третьем пункта 1 статьи 1 слово «Совет» исключить.', '2 sentences'],
  ])('conflict: %s', (line, reason) => {
    expect(conflict(line)).toContain(reason)
  })
})

describe('restating', () => {
  it.each([
    ['art_1__para_1', 'Пункт 1 статьи 1 изложить в следующей редакции: «1. Суд судит.».', '1. Суд судит.'],
    [
      'art_1__para_1',
      'Предложение первое пункта 1 статьи 1 изложить в следующей редакции: «Суд судит.».',
      '1. Суд судит. Совет правит Советом.',
    ],
    [
      'art_1__para_1',
      'Последнее предложение пункта 1 статьи 1 изложить в следующей редакции: «Суд судит.».',
      '1. Совет решает. Суд судит.',
    ],
    ['art_2__subpara_2', 'Подпункт 2) статьи 2 изложить в следующей редакции: «2) судью;».', '2) судью;'],
    [
      'art_4',
      'Абзац первый статьи 4 изложить в следующей редакции: «Иной абзац.».',
      'Статья 4\nИной абзац.\nВторой абзац. Второе предложение.',
    ],
    [
      'art_4',
      'Часть вторую статьи 4 изложить в следующей редакции: «Иная часть.».',
      'Статья 4\nПервый абзац.\nИная часть.',
    ],
    ['sec_I', 'Заголовок раздела I изложить в следующей редакции: «Раздел I. Главное».', 'РАЗДЕЛ I Главное'],
  ])('%s: %s', (eId, line, expected) => {
    expect(after(eId, line)?.slice(0, expected.length)).toBe(expected)
  })

  it('a part keeps its neighbours', () => {
    const text = after(
      'art_1__para_2',
      '1. Часть вторую пункта 2 статьи 1 изложить в следующей редакции:',
      '«Они свободны:',
      '1) все;».',
    )
    expect(text?.split('\n')).toEqual([
      '2. Суд, председатели коллегий и судьи избираются.',
      'Они свободны:',
      '1) все;',
      'Судья не может:',
      '1) судить;',
      '3) рядить.',
    ])
  })

  it('the first indent may repeat the number of its paragraph', () => {
    expect(
      after('art_1__para_2', 'Абзац первый пункта 2 статьи 1 изложить в следующей редакции: «2. Суд избирается.».'),
    ).toMatch(/^2\. Суд избирается\.\nОни независимы:/u)
  })

  it('an article, with a lost line break after its number', () => {
    const { act, outcomes } = apply('Статью 4 изложить в следующей редакции: «Статья 4Новый текст.».')
    expect(textAt(act, 'art_4')).toBe('Статья 4\nНовый текст.')
    expect(outcomes[0]).toMatchObject({ remarks: [expect.stringContaining('line break')] })
  })

  it('a unit whose quotation has no number keeps its own, and it is said', () => {
    expect(apply('Пункт 1 статьи 1 изложить в следующей редакции: «Суд судит.».').outcomes[0]).toMatchObject({
      after: '1. Суд судит.',
      remarks: [expect.stringContaining('no number')],
    })
  })

  it('an item takes a further line of its quotation along', () => {
    expect(
      after('art_2__subpara_2', '1. Подпункт 2) статьи 2 изложить в следующей редакции:', '«2) суд;', 'судью;».'),
    ).toBe('2) суд;\nсудью;')
  })

  it.each([
    ['Пункт 1 статьи 1 изложить в следующей редакции: «3. Суд судит.».', 'paragraph 3'],
    ['Пункт 1 статьи 1 изложить в следующей редакции: «1) суд;».', 'not paragraph 1'],
    ['Статью 4 изложить в следующей редакции: «Статья 5. Текст.».', 'article 5'],
    ['Пункт 9 статьи 1 изложить в следующей редакции: «9. Суд судит.».', 'no art_1__para_9'],
    ['Заголовок раздела I изложить в следующей редакции: «Раздел II. Главное».', 'heading of section'],
  ])('conflict: %s', (line, reason) => {
    expect(conflict(line)).toContain(reason)
  })
})

describe('adding', () => {
  const numbers = (act: Act, eId: string): (string | undefined)[] =>
    [...units(act)]
      .find((unit) => unit.eId === eId)
      ?.children.flatMap((child) => (hasNumber(child) ? [child.num] : [])) ?? []

  it('puts a unit in the order of numbers', () => {
    expect(
      numbers(apply('Статью 2 дополнить подпунктом 2-1) следующего содержания: «2-1) дом;».').act, 'art_2'),
    ).toEqual(['1)', '2)', '2-1)', '4)'])
    expect(numbers(apply('Статью 2 дополнить подпунктом 5) следующего содержания: «5) дом.».').act, 'art_2')).toEqual([
      '1)',
      '2)',
      '4)',
      '5)',
    ])
    expect(numbers(apply('Статью 1 дополнить пунктом 1-1 следующего содержания: «1-1. Дом.».').act, 'art_1')).toEqual([
      '1.',
      '1-1.',
      '2.',
    ])
    expect(numbers(apply('Дополнить статьей 3 следующего содержания: «Статья 3. Дом.».').act, 'sec_I')).toEqual([
      '1',
      '2',
      '3',
      '4',
    ])
    expect(
      numbers(apply('1. Дополнить статьей 1-1 следующего содержания:', '«Статья 1-1', 'Дом.».').act, 'sec_I'),
    ).toEqual(['1', '1-1', '2', '4'])
  })

  it('puts a list item into the part that is named', () => {
    const line = 'Часть третью пункта 2 статьи 1 дополнить подпунктом 2) следующего содержания: «2) ладить;».'
    expect(after('art_1__para_2', line)?.split('\n').slice(-3)).toEqual(['1) судить;', '2) ладить;', '3) рядить.'])
  })

  it.each([
    [
      'art_1__para_1',
      'Пункт 1 статьи 1 дополнить частью второй следующего содержания: «Новая часть.».',
      '1. Совет решает. Совет правит Советом.\nНовая часть.',
    ],
    [
      'art_1__para_1',
      'Пункт 1 статьи 1 дополнить предложением следующего содержания: «Новое.».',
      '1. Совет решает. Совет правит Советом. Новое.',
    ],
    [
      'art_2__subpara_1',
      'Подпункт 1) статьи 2 дополнить предложением следующего содержания: «Новое.».',
      '1) совет. Новое;',
    ],
    [
      'art_4',
      'Статью 4 после абзаца первого дополнить абзацем следующего содержания: «Новый.».',
      'Статья 4\nПервый абзац.\nНовый.\nВторой абзац. Второе предложение.',
    ],
    [
      'art_4',
      'Статью 4 дополнить абзацем следующего содержания: «Новый.».',
      'Статья 4\nПервый абзац.\nВторой абзац. Второе предложение.\nНовый.',
    ],
  ])('%s: %s', (eId, line, expected) => {
    expect(after(eId, line)).toBe(expected)
  })

  it.each([
    ['Статью 2 дополнить подпунктом 2) следующего содержания: «2) дом;».', 'there already'],
    ['Пункт 2 статьи 1 дополнить подпунктом 4) следующего содержания: «4) дом;».', 'several lists'],
    ['Статью 7 дополнить пунктом 2 следующего содержания: «2. Дом.».', 'no art_7'],
    ['Статью 4 дополнить частью второй следующего содержания: «Новая.».', 'is taken'],
    ['Статью 4 дополнить частью четвертой следующего содержания: «Новая.».', 'cannot follow'],
    ['Статью 1 дополнить пунктом 3 следующего содержания: «4. Дом.».', 'paragraph 4'],
  ])('conflict: %s', (line, reason) => {
    expect(conflict(line)).toContain(reason)
  })

  it('does not use the number of a repealed unit again', () => {
    const { outcomes } = apply(
      '1. Пункт 1 статьи 1 исключить.',
      '2. Статью 1 дополнить пунктом 1 следующего содержания: «1. Дом.».',
    )
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['applied', 'conflict'])
  })
})

describe('repealing and renumbering', () => {
  it('leaves a stub of a numbered unit, in the language of the law and with the act that is given', () => {
    const stub = (lang: Lang, options: { act?: string }, lines: string[], line: string): string | undefined =>
      textAt(applyInstructions(textOf(lang, ...lines), instructions(lang, line), options).act, 'art_1__para_1')
    expect(stub('rus', {}, LAW, 'Пункт 1 статьи 1 исключить.')).toBe('1. Исключен')
    expect(stub('rus', { act: 'Законом РК от 1 мая' }, LAW, 'Пункт 1 статьи 1 исключить.')).toBe(
      '1. Исключен Законом РК от 1 мая',
    )
    expect(stub('kaz', {}, ['1-бап', '1. Мәтін.'], '1-баптың 1-тармағы алып тасталсын.')).toBe('1. Алып тасталды')
    expect(stub('eng', { act: 'Law No. 5' }, ['Article 1', '1. Text.'], 'Article 1(1) shall be repealed.')).toBe(
      '1. Repealed by Law No. 5',
    )
  })

  it.each([
    ['art_1__para_1', 'Второе предложение пункта 1 статьи 1 исключить.', '1. Совет решает.'],
    ['art_4', 'Часть первую статьи 4 исключить.', 'Статья 4\nВторой абзац. Второе предложение.'],
    ['art_4', 'Абзац второй статьи 4 исключить.', 'Статья 4\nПервый абзац.'],
  ])('takes out what has no number: %s, %s', (eId, line, expected) => {
    expect(after(eId, line)).toBe(expected)
  })

  it('a repealed unit can neither be changed nor repealed again', () => {
    const { outcomes } = apply(
      '1. Статью 4 исключить.',
      '2. Статью 4 исключить.',
      '3. В статье 4 слово «абзац» исключить.',
    )
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['applied', 'conflict', 'conflict'])
  })

  it('renumbers', () => {
    expect(after('art_2__subpara_3', 'Подпункт 4) статьи 2 считать подпунктом 3).')).toBe('3) палату.')
    expect(conflict('Подпункт 4) статьи 2 считать подпунктом 2).')).toContain('taken')
  })
})

describe('finding the unit that the words mean', () => {
  it('a chapter by its number alone, a Kazakh «бөлім» that is a part, brackets of an article without paragraphs', () => {
    const chapter = textOf('rus', 'РАЗДЕЛ I', 'Общее', 'Глава 3. Старое', 'Статья 1', 'Текст.')
    const [renamed] = applyInstructions(
      chapter,
      instructions('rus', 'Заголовок главы 3 изложить в следующей редакции: «Новое».'),
    ).outcomes
    expect(renamed).toMatchObject({ outcome: 'applied', place: 'sec_I__chp_3', after: 'Новое' })
    const list = textOf('eng', 'Article 1', 'The chamber appoints:', '1) the court;', '2) the council.')
    const [changed] = applyInstructions(
      list,
      instructions('eng', 'In Article 1(2) the word “council” shall be replaced by the word “board”.'),
    ).outcomes
    expect(changed).toMatchObject({ outcome: 'applied', place: 'art_1__subpara_2' })
  })
})

describe('all or nothing', () => {
  const lines = [
    '1. В пункте 1 статьи 1 слово «решает» исключить.',
    '2. Статью 9 исключить.',
    '3. Статью 4 ъисключить.',
  ]

  it('leaves the text as it was when one instruction cannot be carried out, and says what becomes of each', () => {
    const base = law()
    const applied = applyInstructions(base, instructions('rus', ...lines))
    expect(applied.outcomes.map(({ outcome }) => outcome)).toEqual(['applied', 'conflict', 'not-understood'])
    expect(applied).toMatchObject({ complete: false, act: base })
  })

  it('unless partial application is asked for', () => {
    const applied = applyInstructions(law(), instructions('rus', ...lines), { partial: true })
    expect(applied.complete).toBe(true)
    expect(textAt(applied.act, 'art_1__para_1')).toBe('1. Совет. Совет правит Советом.')
  })

  it('an outcome says what stood there and what stands there now', () => {
    const [outcome] = apply('В пункте 1 статьи 1 слово «решает» исключить.').outcomes
    expect(outcome).toMatchObject({
      before: '1. Совет решает. Совет правит Советом.',
      after: '1. Совет. Совет правит Советом.',
      place: 'art_1__para_1',
    })
  })

  it('an act that changes only the other language changes nothing', () => {
    const applied = apply(
      'Внесено изменение в текст статьи 1 на государственном языке, текст на русском языке не изменяется.',
    )
    expect(applied).toMatchObject({ complete: true, act: law(), outcomes: [{ outcome: 'applied' }] })
  })
})

/** Instructions with the unit outside which they must touch nothing. */
const TOUCHING: [string, string][] = [
  ['В пункте 1 статьи 1 слово «Совет» заменить словом «Суд».', 'art_1__para_1'],
  ['В статье 2 слово «совет» исключить.', 'art_2'],
  ['Подпункт 2) статьи 2 исключить.', 'art_2__subpara_2'],
  ['Пункт 1 статьи 1 изложить в следующей редакции: «1. Суд.».', 'art_1__para_1'],
  ['Пункт 1 статьи 1 дополнить частью второй следующего содержания: «Часть.».', 'art_1__para_1'],
  ['Часть вторую пункта 2 статьи 1 исключить.', 'art_1__para_2'],
  ['Статью 2 дополнить подпунктом 3) следующего содержания: «3) дом;».', 'art_2'],
  ['Второе предложение статьи 4 исключить.', 'art_4'],
]

describe('an instruction', () => {
  const chosen = fc.subarray(TOUCHING, { minLength: 1 })

  it('touches nothing outside its target', () => {
    fc.assert(
      fc.property(chosen, (choice) => {
        const base = law()
        const { act } = applyInstructions(
          base,
          choice.flatMap(([line]) => instructions('rus', line)),
          { partial: true },
        )
        const inside = (eId: string): boolean =>
          choice.some(([, target]) => eId === target || eId.startsWith(`${target}__`))
        const outside = (tree: Act): [string | undefined, string][] =>
          [...units(tree)]
            .filter(({ eId }) => eId !== undefined && !inside(eId))
            .map((unit) => [unit.eId, ownText(unit)])
        expect(outside(act)).toEqual(outside(base))
      }),
    )
  })

  it('never changes the text that it is given', () => {
    fc.assert(
      fc.property(chosen, fc.boolean(), (choice, partial) => {
        const base = law()
        applyInstructions(
          base,
          choice.flatMap(([line]) => instructions('rus', line)),
          { partial },
        )
        expect(base).toEqual(law())
      }),
    )
  })
})
