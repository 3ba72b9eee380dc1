import { describe, expect, it } from 'vitest'
import { isRequisites } from '../../src/read/requisites.ts'
import { own, read } from './support.ts'

describe('isRequisites', () => {
  it.each([
    'Конституционный закон Республики Казахстан от 6 ноября 1998 г. № 285',
    'Закон Республики Казахстан от 5 мая 2010 года № 273-IV',
    'Қазақстан Республикасының 1998 жылғы 6 қарашадағы N 285-I Конституциялық Заңы',
    'Law of the Republic of Kazakhstan of 5 May 2010 No. 273-IV',
  ])('%s', (line) => {
    expect(isRequisites(line)).toBe(true)
  })

  it.each([
    'Закон устанавливает основы государственной политики.',
    'В Закон Республики Казахстан от 5 мая 2010 года «О тексте»:',
    'Внести в Закон Республики Казахстан от 5 мая 2010 года изменения.',
    'Осы Заң 2010 жылғы 5 мамырдан бастап қолданысқа енгізіледі.',
  ])('%s is not', (line) => {
    expect(isRequisites(line)).toBe(false)
  })
})

it('the line belongs to the preface, not to the preamble', () => {
  const act = read([
    'О тексте',
    'Закон Республики Казахстан от 5 мая 2010 года № 1',
    'Настоящий Закон говорит о тексте.',
    'Статья 1. Текст',
    'Текст читают.',
  ])
  expect(own(act, 'preface')).toBe('О тексте\nЗакон Республики Казахстан от 5 мая 2010 года № 1')
  expect(own(act, 'preamble')).toBe('Настоящий Закон говорит о тексте.')
})
