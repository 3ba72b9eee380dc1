import { describe, expect, it } from 'vitest'
import { cardinalWord } from '../../src/cite/cardinal.ts'
import type { Lang } from '../../src/language/lang.ts'
import { numbersIn } from '../../src/language/numerals.ts'

describe('the numbers in a text', () => {
  it.each<[Lang, string, number[]]>([
    ['eng', 'by a majority of not less than two thirds of the votes', [2, 3]],
    ['rus', 'большинством не менее двух третей голосов', [2, 3]],
    ['kaz', 'кемінде үштен екісінің көпшілік даусымен', [3, 2]],
    ['eng', 'three quarters; one fifth; four fifths', [3, 4, 5, 4, 5]],
    ['rus', 'трех четвертей; одной пятой; четырех пятых', [3, 4, 5, 4, 5]],
    ['kaz', 'төрттен үшінің; бестен бірінің; бестен төртінің', [4, 3, 5, 5, 4]],
    ['eng', 'seventy-two hours, forty-eight hours', [72, 48]],
    ['rus', 'семидесяти двух часов, сорок восемь часов', [72, 48]],
    ['kaz', 'жетпіс екі сағаттан, қырық сегіз сағаттан', [72, 48]],
    ['eng', 'Sixty-seven deputies; seventy-seven', [67, 77]],
    ['rus', 'Шестьдесят семь депутатов; семидесяти семи', [67, 77]],
    ['kaz', 'Алпыс жетi депутат; жетпiс жетi', [67, 77]],
    ['rus', 'в десятидневный срок, пятилетний срок, пятнадцатикратном размере', [10, 5, 15]],
    ['kaz', 'он күн мерзімде, он бес еселенген мөлшерінде', [10, 15]],
    ['kaz', 'оның жүзеге асырылуы заң жүзінде тоқтатылады, елдің екінші сәрсенбісі', [2]],
    ['rus', 'во вторую среду января; более двух раз подряд', [2, 2]],
    ['eng', 'on the second Wednesday of January; more than two times in a row', [2, 2]],
    ['eng', 'two hundred and fifty; fifty thousand; one hundred', [250, 50_000, 100]],
    ['rus', 'пятьдесят тысяч; двести пятьдесят; 3000 подписей; 18-летнего возраста', [50_000, 250, 3000, 18]],
    ['kaz', 'елу мың; екі жүз елу; 18-ге', [50_000, 250, 18]],
    ['eng', 'within a ten-day period; a five-year term; the thousand-year history', [10, 5, 1000]],
    ['rus', 'четверо судей, по трое судей', [4, 3]],
    ['kaz', 'салық үшін; үшінші; үшеуі', [3, 3]],
    ['eng', 'half of the members; one member, the first session', [0.5]],
    ['kaz', 'мүшелерінің жартысы; екеуден аз; екі-екіден', [0.5, 2, 2]],
  ])('%s: %s', (lang, text, numbers) => {
    expect(numbersIn(text, lang)).toEqual(numbers)
  })

  it('are what English numbers were written as', () => {
    const numbers = Array.from({ length: 98 }, (_, i) => i + 2)
    expect(numbers.map((n) => numbersIn(`${cardinalWord(n)} deputies`, 'eng'))).toEqual(numbers.map((n) => [n]))
  })
})
