import { describe, expect, it } from 'vitest'
import { provisionsOf } from '../../src/align/provision.ts'
import { sameNorms } from '../../src/align/same-norm.ts'
import { law } from '../support/texts.ts'

const LONG = Array.from(
  { length: 60 },
  (_, i) => `Council number${String.fromCharCode(97 + (i % 26))}${i} hears report${i}.`,
).join(' ')

function isSame(one: string, other: string, lang: 'eng' | 'rus' | 'kaz' = 'eng'): boolean | undefined {
  const side = (text: string) =>
    provisionsOf(law('# A law', '### Article 1', text), 'article').map((provision) => ({ ...provision, lang }))
  return sameNorms(side(one), side(other), [[0, 0]])[0]
}

describe('the same norm', () => {
  it('is one whose references and order of words alone differ', () => {
    expect(isSame(`${LONG} The court decides under Article 5.`, `${LONG} Under Article 17 the court decides.`)).toBe(
      true,
    )
  })

  it.each([
    ['The court may sit.', 'The court may not sit.', 'eng'],
    ['The court may sit.', 'The court must sit.', 'eng'],
    ['The court sits with a jury.', 'The court sits without a jury.', 'eng'],
    ['Суд вправе отказать.', 'Суд не вправе отказать.', 'rus'],
    ['Суд может отказать.', 'Суд обязан отказать.', 'rus'],
    ['Сот тәуелді болады.', 'Сот тәуелді емес болады.', 'kaz'],
    ['Азаматтығынан айырылады.', 'Азаматтығынан айырылмайды.', 'kaz'],
    ['The court has five judges.', 'The court has seven judges.', 'eng'],
    ['Срок полномочий – 5 лет.', 'Срок полномочий – 6 лет.', 'rus'],
  ] as const)('is not one that a word turns, however long: %s – %s', (one, other, lang) => {
    expect(isSame(`${LONG} ${one}`, `${LONG} ${one}`, lang)).toBe(true)
    expect(isSame(`${LONG} ${one}`, `${LONG} ${other}`, lang)).toBe(false)
  })

  it('is another where four words differ, however long', () => {
    const [one, other] = ['The clerk keeps the seal.', 'The bailiff breaks the seal.']
    expect(isSame(`${LONG} ${one}`, `${LONG} ${one.replace('clerk', 'bailiff')}`)).toBe(true)
    expect(isSame(`${LONG} ${one}`, `${LONG} ${other}`)).toBe(false)
  })

  it('is not turned by the agreement of a modal word', () => {
    expect(isSame(`${LONG} Суд может отказать.`, `${LONG} Суды могут отказать.`, 'rus')).toBe(true)
  })
})
