import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kazakhStem } from '../../src/language/kazakh-stem.ts'
import { contentStems, stem, stems } from '../../src/language/stems.ts'
import { KAZAKH_FORMS, KAZAKH_FORMS_KEPT_APART } from './kazakh-forms.ts'
import { stemScore } from './stem-score.ts'

describe('Kazakh stems', () => {
  it.each([
    ['халқының', 'халық'],
    ['бабында', 'бап'],
    ['құқығын', 'құқық'],
    ['орнына', 'орын'],
    ['аузы', 'ауыз'],
    ['тармақшасындағы', 'тармақша'],
    ['заңдарымен', 'заң'],
    ['мемлекеттік', 'мемлекет'],
    ['тағайындалады', 'тағайында'],
    ['қабылданбаған', 'қабылда'],
    ['міндетін', 'міндет'],
    ['беретін', 'бер'],
    ['баға', 'баға'],
    ['билік', 'билік'],
    ['52-баптың', '52-баптың'],
  ])('%s has the stem %s', (word, expected) => {
    expect(stem(word, 'kaz')).toBe(expected)
  })

  it('keeps a voter apart from an election', () => {
    expect(kazakhStem('сайлаушылардың')).not.toBe(kazakhStem('сайлаудың'))
  })

  it('brings the forms of the words of the law together, and no two words', () => {
    const score = stemScore(KAZAKH_FORMS, kazakhStem)
    expect(score.shared).toEqual([])
    expect(score.apart / score.pairs).toBeLessThan(0.01)
  })

  it('does nearly so for words that it was not first written for', () => {
    const score = stemScore(KAZAKH_FORMS_KEPT_APART, kazakhStem)
    console.info(`Kazakh stems, words kept apart: ${score.apart} of ${score.pairs} pairs of forms fall apart`)
    expect(score.shared).toEqual([])
    expect(score.apart / score.pairs).toBeLessThan(0.05)
  })

  it('gives every word a stem that is not longer than the word by more than a restored vowel', () => {
    const letters = Array.from('аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя')
    const word = fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 16 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(word, (one) => {
        const found = kazakhStem(one)
        return found.length > 0 && found.length <= one.length + 1
      }),
    )
  })
})

describe('stems', () => {
  it('go by language', () => {
    expect(stems('Выборы избирателей', 'rus')).toEqual([stem('выборов', 'rus'), stem('избиратель', 'rus')])
    expect(stem('citizens', 'eng')).toBe(stem('citizen', 'eng'))
  })

  it('leave numbers as they are', () => {
    expect(stems('статья 94-2', 'rus').at(-1)).toBe('94-2')
  })

  it('see through look-alike letters', () => {
    expect(stems('Pеспублики', 'rus')).toEqual(stems('Республика', 'rus'))
  })

  it('without stop words say what a text is about, and keep negations', () => {
    expect(contentStems('который не является судом', 'rus')).toEqual(['не', stem('суд', 'rus')])
  })
})
