import { describe, expect, it } from 'vitest'
import { lacksTarget } from '../../src/amend/lacks-target.ts'
import { readInstructions } from '../../src/amend/read-instructions.ts'
import { shareRationales } from '../../src/annotate/share-rationales.ts'
import type { Instruction } from '../../src/amend/instruction.ts'
import { law } from '../support/texts.ts'

function instructions(...lines: string[]): Instruction[] {
  return readInstructions(
    law('# Law “On Amendments” (draft)', 'Article 1. The following amendments shall be made to the Code:', ...lines),
  ).instructions
}

describe('shareRationales', () => {
  const english = instructions('1. Article 2 shall be repealed.', '> Rationale. It is out of date.')
  const russian = instructions('1. Article 2 shall be repealed.', '> Обоснование. Она устарела.')

  it('gives every version the reasons of all', () => {
    const both = { eng: 'It is out of date.', rus: 'Она устарела.' }
    for (const [instruction] of shareRationales([english, russian])) expect(instruction?.rationale).toEqual(both)
  })

  it('leaves versions alone that do not give the same number of instructions', () => {
    expect(shareRationales([english, []])).toEqual([english, []])
  })
})

describe('lacksTarget', () => {
  const text = law('# Code', '## Chapter 1. General', '### Article 2. Names', '1. One.', '2. Two.')
  const lacks = (line: string): boolean[] => instructions(line).map((instruction) => lacksTarget(text, instruction))

  it('is so when the article is not in the text', () => {
    expect(lacks('1. Paragraph 1 of Article 7 shall be repealed.')).toEqual([true])
    expect(lacks('1. Article 7 shall be supplemented with paragraph 3 as follows: “3. Three.”.')).toEqual([true])
  })

  it('is not so when the article is there, or is added', () => {
    expect(lacks('1. Paragraph 1 of Article 2 shall be repealed.')).toEqual([false])
    expect(lacks('1. Article 2 shall be supplemented with paragraph 3 as follows: “3. Three.”.')).toEqual([false])
    expect(lacks('1. Article 2-1 shall be added as follows: “Article 2-1. More”.')).toEqual([false])
  })
})
