import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Act, Unit } from '../../src/law/tree.ts'
import type { Instruction, Understood } from '../../src/amend/instruction.ts'
import { applyInstructions } from '../../src/amend/apply-instructions.ts'
import { journalOf, undo } from '../../src/amend/journal.ts'
import { readInstructions } from '../../src/amend/read-instructions.ts'
import { isWithin } from '../../src/history/commencement.ts'
import { ownText } from '../../src/law/text.ts'
import { hasNumber } from '../../src/law/tree.ts'
import { units } from '../../src/law/walk.ts'
import { law, readOwn } from '../support/texts.ts'

const WORDS = ['voter', 'vote', 'law', 'elects', 'every', 'deputy', 'term', 'people'] as const
const words = fc.array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 6 })
const sentence = words.map((list) => `The ${list.join(' ')}.`)
/** Articles of paragraphs of sentences. */
const laws = fc.array(fc.array(sentence, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 })

function lawOf(articles: readonly (readonly string[])[]): Act {
  const lines = articles.flatMap((paragraphs, i) => [
    `### Article ${i + 1}`,
    ...paragraphs.map((text, j) => `${j + 1}. ${text}`),
  ])
  return law('# Law', ...lines)
}

const source = { start: 0, end: 0, quote: '', line: 1 }
const instruction: fc.Arbitrary<Instruction> = fc
  .record({
    op: fc.constantFrom('replaceWords', 'deleteWords', 'insertWords', 'restate', 'add', 'repeal'),
    article: fc.integer({ min: 1, max: 4 }),
    paragraph: fc.integer({ min: 1, max: 4 }),
    word: fc.constantFrom(...WORDS),
    other: fc.constantFrom(...WORDS),
    text: sentence,
  })
  .map(({ op, article, paragraph, word, other, text }): Understood => {
    const common = {
      status: 'understood',
      language: 'eng',
      source,
      target: `art_${article}__para_${paragraph}`,
    } as const
    switch (op) {
      case 'replaceWords':
        return { ...common, op, words: word, replacement: other }
      case 'deleteWords':
        return { ...common, op, words: word }
      case 'insertWords':
        return { ...common, op, words: word, replacement: other, position: 'after' }
      case 'restate':
      case 'add':
        return { ...common, op, content: `${paragraph}. ${text}` }
      case 'repeal':
        return { ...common, op }
    }
  })
const instructions = fc.array(instruction, { maxLength: 8 })

function provisions(act: Act): Map<string, string> {
  const says = (unit: Unit): string => `${hasNumber(unit) ? (unit.heading ?? '') : ''}\n${ownText(unit)}`
  return new Map([...units(act)].filter((unit) => unit.type !== 'note').map((unit) => [unit.eId ?? '', says(unit)]))
}

/** The provisions that an instruction does not name, that hold nothing of what it names, and that it does not hold. */
function outside(before: Act, { target }: Understood): string[] {
  return [...provisions(before).keys()].filter((eId) => !isWithin(eId, target) && !isWithin(target, eId))
}

describe('undo', () => {
  it('gives the text back as it was, whatever was carried out', () => {
    fc.assert(
      fc.property(laws, instructions, (articles, list) => {
        const before = lawOf(articles)
        const { act: after } = applyInstructions(before, list, { partial: true })
        const journal = journalOf(before, after)
        expect(undo(after, journal)).toEqual(before)
      }),
      { numRuns: 60 },
    )
  })

  it('does so for the acts that amended the Constitution, and keeps less than the text', () => {
    const before = readOwn('constitution-1995/eng/1998-10-07.md')
    for (const act of ['2007-05-21-254-III', '2011-02-02-403-IV']) {
      const { act: after } = applyInstructions(before, readInstructions(readOwn(`acts/${act}/eng.md`)).instructions, {
        partial: true,
      })
      const journal = journalOf(before, after)
      expect(undo(after, journal)).toEqual(before)
      if (act.startsWith('2011'))
        expect(JSON.stringify(journal).length).toBeLessThan(JSON.stringify(before).length / 20)
    }
  })
})

describe('instructions', () => {
  it('carried out one by one or together make the same text', () => {
    fc.assert(
      fc.property(laws, instructions, (articles, list) => {
        const base = lawOf(articles)
        const together = applyInstructions(base, list, { partial: true }).act
        const oneByOne = list.reduce((act, each) => applyInstructions(act, [each], { partial: true }).act, base)
        expect(oneByOne).toEqual(together)
      }),
      { numRuns: 60 },
    )
  })

  it('change nothing outside what they name', () => {
    fc.assert(
      fc.property(laws, instruction, (articles, each) => {
        const before = lawOf(articles)
        const after = provisions(applyInstructions(before, [each], { partial: true }).act)
        const was = provisions(before)
        for (const eId of outside(before, each as Understood)) expect(after.get(eId), eId).toBe(was.get(eId))
      }),
      { numRuns: 60 },
    )
  })

  it('of the act of 2007 neither, one after another', () => {
    const base = readOwn('constitution-1995/eng/1998-10-07.md')
    const list = readInstructions(readOwn('acts/2007-05-21-254-III/eng.md')).instructions.slice(0, 25)
    let text = base
    for (const each of list) {
      const after = applyInstructions(text, [each], { partial: true }).act
      const [was, is] = [provisions(text), provisions(after)]
      for (const eId of outside(text, each as Understood)) expect(is.get(eId), eId).toBe(was.get(eId))
      text = after
    }
  })
})
